import BoardNetworks
import MemberLists
import OverlapReports

/// What an import read, matched and wrote, as lines for the screen.
struct ImportSummary {
  private let reading: SchoolListReading
  private let landscape: Landscape
  private let folder: String
  private let fileNames: [String]

  init(
    _ reading: SchoolListReading, landscape: Landscape, folder: String,
    files: [(name: String, bytes: [UInt8])]
  ) {
    self.reading = reading
    self.landscape = landscape
    self.folder = folder
    fileNames = files.map(\.name)
  }

  /// The text, which ends with a line break.
  func text(in language: Language) -> String {
    var lines = sources(in: language)
    lines += counts(in: language)
    if let matches = reading.municipalityMatches {
      lines.append(
        Phrase(nl: "Gemeente bij de postcode", en: "Municipality of the postcode")[language])
      lines += rules(of: matches, in: language)
    }
    lines += section(
      .territory,
      Phrase(nl: "Gebieden waarin scholen liggen", en: "Territories that schools lie in"),
      in: language)
    lines += section(
      .network,
      Phrase(
        nl: "Netwerken waarvan besturen volgens de wet lid zijn",
        en: "Networks that boards are members of by law"),
      in: language)
    lines += [
      Phrase(nl: "Geschreven in \(folder)", en: "Written in \(folder)")[language],
      "  " + fileNames.joined(separator: ", "),
    ]
    if fileNames.contains(UnmatchedList.fileName) {
      let list = UnmatchedList.fileName
      lines.append(
        Phrase(
          nl: "  Wat nergens bij past, staat in \(list) en is niet geraden.",
          en: "  What fits nothing is in \(list), and was not guessed.")[language])
    }
    lines.append(nextStep[language])
    return lines.map(onOneLine).joined(separator: "\n") + "\n"
  }

  /// What to look at first.
  private var nextStep: Phrase {
    let folder = folder.contains(" ") ? "\"\(folder)\"" : folder
    let networks = Set(landscape.networks.map(\.nature))
    let options =
      networks.contains(.territory) && !networks.contains(.network)
      ? " --nature gebied" : ""
    let command =
      networks.isEmpty
      ? "drukte check \(folder)" : "drukte table encounters \(folder)\(options)"
    return Phrase(nl: "Verder met: \(command)", en: "Go on with: \(command)")
  }

  private func sources(in language: Language) -> [String] {
    var lines: [String] = []
    for source in reading.provenance.sources {
      let line = "  " + account(of: source)[language]
      if !lines.contains(line) { lines.append(line) }
    }
    return [Phrase(nl: "Gelezen", en: "Read")[language]] + lines
  }

  /// What became of the rows of a source.
  private func account(of source: Source) -> Phrase {
    func text(_ language: Language, rows: String, _ nouns: (String, String, String)) -> String {
      let balance = source.balance
      let parts = zip(
        [balance.kept, balance.duplicates, balance.rejected], [nouns.0, nouns.1, nouns.2])
      let sum = parts.map { "\(language.integer($0)) \($1)" }.joined(separator: " + ")
      return
        "\(source.file): \(language.integer(balance.read)) \(rows) = \(sum) (\(source.encoding))"
    }
    return Phrase(
      nl: text(.nl, rows: "rijen", ("gebruikt", "dubbel", "afgewezen")),
      en: text(.en, rows: "rows", ("used", "duplicate", "rejected")))
  }

  private func counts(in language: Language) -> [String] {
    let schools = landscape.boards.compactMap(\.schoolCount).reduce(0, +)
    var counts: [(Int, Phrase)] = [
      (landscape.boards.count, Phrase(nl: "besturen", en: "boards")),
      (schools, Phrase(nl: "scholen", en: "schools")),
      (landscape.schools.count, Phrase(nl: "vestigingen", en: "locations")),
    ]
    if !reading.unnamedBoards.isEmpty {
      counts.append(
        (
          reading.unnamedBoards.count,
          Phrase(nl: "besturen zonder naam", en: "boards without a name")
        ))
    }
    return [Phrase(nl: "Gevonden", en: "Found")[language]]
      + columns(counts, margin: 2, in: language)
  }

  private func section(_ nature: Nature, _ title: Phrase, in language: Language) -> [String] {
    let matches = reading.matches.filter { $0.nature == nature }
    guard !matches.isEmpty else { return [] }
    return [title[language]]
      + matches.flatMap { matches in
        ["  \(heading(of: matches)[language])"] + rules(of: matches, in: language)
          + emptyRegions(of: matches, in: language)
      }
  }

  private func heading(of matches: RegionMatches) -> Phrase {
    func text(_ language: Language, _ nouns: String, _ ties: String) -> String {
      "\(matches.name): \(language.integer(matches.regionCount)) \(nouns), "
        + "\(language.integer(matches.tieCount)) \(ties)"
    }
    return matches.nature == .network
      ? Phrase(
        nl: text(.nl, "netwerken", "lidmaatschappen"), en: text(.en, "networks", "memberships"))
      : Phrase(
        nl: text(.nl, "gebieden", "keer valt een bestuur eronder"),
        en: text(.en, "territories", "times a board lies in one"))
  }

  /// The regions that a table gives and that are not written.
  private func emptyRegions(of matches: RegionMatches, in language: Language) -> [String] {
    let regions = matches.emptyRegions
    guard !regions.isEmpty else { return [] }
    let count = language.integer(regions.count)
    let list = regions.prefix(5).joined(separator: ", ") + (regions.count > 5 ? ", ..." : "")
    return [
      Phrase(
        nl: "    zonder gekoppelde vestiging, dus niet geschreven: \(count) (\(list))",
        en: "    without a matched location, so not written: \(count) (\(list))")[language]
    ]
  }

  /// By which rules locations were matched; nothing where DUO's list gives every region itself.
  private func rules(of matches: RegionMatches, in language: Language) -> [String] {
    if matches.unmatched.isEmpty, matches.matched.keys.allSatisfy({ $0 == .code }) { return [] }
    var counts: [(Int, Phrase)] = MatchRule.allCases.compactMap { rule in
      matches.matched[rule].map { ($0, rule.text) }
    }
    counts.append((matches.unmatched.count, Phrase(nl: "niet gekoppeld", en: "not matched")))
    return columns(counts, margin: 4, in: language)
  }

  /// Numbers in a column, with their words behind them.
  private func columns(
    _ counts: [(number: Int, words: Phrase)], margin: Int, in language: Language
  ) -> [String] {
    let numbers = counts.map { language.integer($0.number) }
    let width = numbers.map(\.utf8.count).max() ?? 0
    return zip(numbers, counts).map { number, count in
      String(repeating: " ", count: margin + width - number.utf8.count)
        + "\(number) \(count.words[language])"
    }
  }
}

extension MatchRule {
  /// How a location was matched, behind the number of them.
  fileprivate var text: Phrase {
    switch self {
    case .code: Phrase(nl: "op de code bij DUO", en: "by the code at DUO")
    case .denomination: Phrase(nl: "op denominatie", en: "by denomination")
    case .postcode: Phrase(nl: "op postcode", en: "by postcode")
    case .name: Phrase(nl: "op de naam van de gemeente", en: "by the name of the municipality")
    case .foldedName:
      Phrase(
        nl: "op die naam zonder hoofdletters, accenten en leestekens",
        en: "by that name without capitals, accents and punctuation")
    case .number:
      Phrase(nl: "op DUO's gemeentenummer", en: "by DUO's number of the municipality")
    }
  }
}

/// Text with a space for each character that would end a line or steer a terminal: names of files
/// and regions are a user's.
private func onOneLine(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
  }
  return String(scalars)
}
