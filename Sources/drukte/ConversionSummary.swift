import BoardNetworks
import Exchange
import OverlapReports

/// What a conversion wrote, and what it left behind.
struct ConversionSummary {
  let landscape: Landscape
  let provenance: Provenance
  let format: ExchangeFormat
  let output: String
  let leftBehind: [LeftBehind]

  /// What was written, which ends with a line break.
  func text(in language: Language) -> String {
    let place = displayed(output)
    let result =
      format.ending == nil
      ? Phrase(nl: "De tabellen staan in \(place)", en: "The tables are in \(place)")
      : Phrase(nl: "Geschreven: \(place)", en: "Written: \(place)")
    return "\(result[language]) (\(format.name)).\n"
  }

  /// What is not in it, a line each; empty when everything is.
  func leftBehindText(in language: Language) -> String {
    var lines = leftOutAtDate.map { [$0[language]] } ?? []
    var isInColumns = false
    for item in leftBehind {
      if item.isColumn, !isInColumns {
        let heading = Phrase(
          nl: "\(format.name) heeft geen plaats voor:", en: "\(format.name) has no room for:")
        lines.append(heading[language])
      }
      isInColumns = item.isColumn
      lines.append(text(of: item)[language])
    }
    return lines.joined(separator: "\n")
  }

  /// Rows that do not hold at the reference date, which are not in the landscape.
  private var leftOutAtDate: Phrase? {
    func count(_ reason: LeftOutReason) -> Int {
      provenance.sources.filter { $0.table == .memberships }
        .reduce(0) { $0 + ($1.balance.leftOut[reason] ?? 0) }
    }
    let expired = count(.membershipNotAtDate)
    let inactive = count(.networkNotAtDate)
    guard let day = landscape.date.day, expired + inactive > 0 else { return nil }
    var parts: [Phrase] = []
    if expired > 0 {
      parts.append(
        Phrase(
          nl: "\(nl(expired, "lidmaatschap", "lidmaatschappen")) buiten de peildatum \(day)",
          en: "\(en(expired, "membership", "memberships")) outside the reference date \(day)"))
    }
    if inactive > 0 {
      parts.append(
        Phrase(
          nl: """
            \(nl(inactive, "lidmaatschap", "lidmaatschappen")) van netwerken die op \(day) niet \
            actief zijn
            """,
          en: """
            \(en(inactive, "membership", "memberships")) of networks that are not active on \(day)
            """))
    }
    return Phrase(
      nl:
        "Weggelaten: \(parts.map(\.nl).joined(separator: " en ")). Met --date kiest u een andere dag.",
      en:
        "Left out: \(parts.map(\.en).joined(separator: " and ")). With --date you choose another day."
    )
  }

  private func text(of item: LeftBehind) -> Phrase {
    let name = format.name
    switch item {
    case .delegates(let count, let areAsked):
      let remedy =
        areAsked
        ? Phrase(nl: "\(name) heeft er geen plaats voor.", en: "\(name) has no room for them.")
        : Phrase(nl: "--delegates schrijft ze mee.", en: "--delegates writes them, too.")
      return Phrase(
        nl: "Weggelaten: \(nl(count, "naam", "namen")) van afgevaardigden. \(remedy.nl)",
        en: "Left out: \(en(count, "name", "names")) of delegates. \(remedy.en)")
    case .column(let table, let heading, let key, let count):
      return Phrase(
        nl: "  \(displayed(heading)) van \(rows(of: table, count).nl)",
        en: "  \(displayed(key)) of \(rows(of: table, count).en)")
    case .schools(let count):
      return Phrase(
        nl: "Weggelaten: \(nl(count, "school", "scholen")). \(name) heeft er geen plaats voor.",
        en: "Left out: \(en(count, "school", "schools")). \(name) has no room for them.")
    case .assumptions(let count):
      return Phrase(
        nl: """
          Weggelaten: \(nl(count, "aanname", "aannames")) over uren. \(name) heeft er geen plaats voor.
          """,
        en: """
          Left out: \(en(count, "assumption", "assumptions")) on hours. \(name) has no room for them.
          """)
    case .date(let day):
      return Phrase(
        nl: "De peildatum \(day) staat er niet in: geef haar bij het lezen met --date.",
        en: "The reference date \(day) is not in it: give it with --date when you read it.")
    case .otherNature(.territory, let entries, let memberships):
      return Phrase(
        nl: """
          Weggelaten: \(nl(entries, "gebied", "gebieden")), waar \
          \(nl(memberships, "keer", "keer")) een bestuur onder valt. \(name) houdt gebieden en \
          netwerken niet uit elkaar; met --nature gebied komen juist de gebieden erin.
          """,
        en: """
          Left out: \(en(entries, "territory", "territories")), in which a board lies \
          \(en(memberships, "time", "times")). \(name) cannot tell territories from networks; with \
          --nature gebied it gets the territories instead.
          """)
    case .otherNature(.network, let entries, let memberships):
      return Phrase(
        nl: """
          Weggelaten: \(nl(entries, "netwerk", "netwerken")) met \
          \(nl(memberships, "lidmaatschap", "lidmaatschappen")). \(name) houdt gebieden en netwerken \
          niet uit elkaar.
          """,
        en: """
          Left out: \(en(entries, "network", "networks")) with \
          \(en(memberships, "membership", "memberships")). \(name) cannot tell territories from \
          networks.
          """)
    case .changedLabels(let count):
      return Phrase(
        nl: """
          \(nl(count, "naam komt", "namen komen")) meer dan eens voor; in het bestand staat de id \
          erachter.
          """,
        en: """
          \(en(count, "name occurs", "names occur")) more than once; in the file the id stands \
          behind it.
          """)
    case .adaptedTexts(let count):
      let isWorkbook = format == .xlsx
      return Phrase(
        nl: """
          Aangepast: \(nl(count, "tekst", "teksten")) met \
          \(isWorkbook ? "stuurtekens, andere regeleinden of meer dan een cel bevat" : "stuurtekens").
          """,
        en: """
          Adapted: \(en(count, "text", "texts")) with \
          \(isWorkbook ? "control characters, other line breaks or more than a cell holds" : "control characters").
          """)
    case .splitTexts(let count):
      return Phrase(
        nl: """
          \(nl(count, "tekst in een lijst heeft", "teksten in lijsten hebben")) een puntkomma, die bij \
          het lezen twee teksten scheidt.
          """,
        en: """
          \(en(count, "text in a list has", "texts in lists have")) a semicolon, which parts two texts \
          when it is read.
          """)
    case .unlistedVia(let names):
      return Phrase(
        nl: """
          Via wie geen deelnemer of netwerk is: \(list(names)). Voeg die toe voordat drukte dit weer \
          kan lezen.
          """,
        en: """
          Through someone who is no participant or network: \(list(names)). Add those before drukte \
          can read this again.
          """)
    }
  }

  /// So many rows of a table, in words.
  private func rows(of table: TableKind, _ count: Int) -> Phrase {
    let (nlNoun, enNoun) =
      switch table {
      case .memberships: (("lidmaatschap", "lidmaatschappen"), ("membership", "memberships"))
      case .participants: (("deelnemer", "deelnemers"), ("participant", "participants"))
      case .networks: (("netwerk", "netwerken"), ("network", "networks"))
      case .schools: (("school", "scholen"), ("school", "schools"))
      case .assumptions: (("aanname", "aannames"), ("assumption", "assumptions"))
      }
    return Phrase(nl: nl(count, nlNoun.0, nlNoun.1), en: en(count, enNoun.0, enNoun.1))
  }

  private func nl(_ count: Int, _ one: String, _ many: String) -> String {
    "\(Language.nl.integer(count)) \(count == 1 ? one : many)"
  }

  private func en(_ count: Int, _ one: String, _ many: String) -> String {
    "\(Language.en.integer(count)) \(count == 1 ? one : many)"
  }

  private func list(_ names: [String]) -> String {
    names.prefix(8).map { quoted($0) }.joined(separator: ", ") + (names.count > 8 ? ", ..." : "")
  }
}

extension LeftBehind {
  fileprivate var isColumn: Bool {
    if case .column = self { true } else { false }
  }
}
