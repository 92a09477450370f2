import BoardNetworks

extension Source {
  /// What was understood of the source, a paragraph each.
  var paragraphs: [Phrase] {
    var result = [understood]
    if let understanding { result += understanding.details }
    if table != nil { result.append(balanceText) }
    if table == .assumptions {
      result.append(
        Phrase(
          nl: """
            Aannames geven een bandbreedte waar uren van een netwerk ontbreken. Een aanname zonder \
            midden en hoog wordt niet gebruikt.
            """,
          en: """
            Assumptions give an interval where hours of a network are missing. An assumption \
            without middle and high is not used.
            """))
    }
    let uncounted = UncountedList(of: self, files: FileNames(), limit: 5)
    result += uncounted.paragraphs
    if uncounted.isCut {
      result.append(
        Phrase(
          nl: "`drukte table rows` geeft alle rijen die niet meetellen.",
          en: "`drukte table rows` gives all rows that do not count."))
    }
    if !ignoredColumns.isEmpty {
      result.append(
        Phrase(
          nl: "Kolommen die niet gebruikt zijn: \(quoted(ignoredColumns, in: .nl)).",
          en: "Columns that were not used: \(quoted(ignoredColumns, in: .en))."))
    }
    result.append(
      Phrase(nl: "SHA-256 begint met \(shortHash).", en: "SHA-256 begins with \(shortHash)."))
    return result
  }

  /// As much of the hash as tells files apart.
  var shortHash: String { String(sha256.unicodeScalars.prefix(12)) }

  /// The path of the file, and the name of the sheet.
  var title: Phrase { Problem.Place(file: file, sheet: sheet).text(files: FileNames()) }

  /// Which table it is, and how it was written.
  private var understood: Phrase {
    if let understanding, let sentence = understanding.sentence(of: table) { return sentence }
    let kind =
      table.map { table in
        let noun = table.noun.many
        return Phrase(nl: "Tabel met \(noun.nl)", en: "Table of \(noun.en)")
      }
      ?? Phrase(
        nl: "Geen tabel die hier bekend is, dus niet gebruikt",
        en: "No table that is known here, so not used")
    let rows = Noun.row.counted(balance.read)
    var details = table == nil ? [] : [rows]
    if !encoding.isEmpty {
      let name = displayed(encoding)
      details.append(Phrase { _ in name })
    }
    if let separator { details.append(separator) }
    let list = Phrase.joined(details, by: ", ")
    return details.isEmpty
      ? Phrase(nl: kind.nl + ".", en: kind.en + ".")
      : Phrase(nl: "\(kind.nl): \(list.nl).", en: "\(kind.en): \(list.en).")
  }

  /// What stands between cells.
  private var separator: Phrase? {
    switch delimiter {
    case "": nil
    case ";": Phrase(nl: "puntkomma's tussen de cellen", en: "semicolons between cells")
    case ",": Phrase(nl: "komma's tussen de cellen", en: "commas between cells")
    case "\t", "tab": Phrase(nl: "tabs tussen de cellen", en: "tabs between cells")
    default:
      Phrase(
        nl: "\(quoted(delimiter)) tussen de cellen", en: "\(quoted(delimiter)) between cells")
    }
  }

  /// What became of its rows, as a sum.
  private var balanceText: Phrase {
    let noun = table?.noun ?? .row
    let unit = understanding?.unit ?? .row
    let sign = balance.isBalanced ? "=" : "≠"
    return Phrase { language in
      let read = unit.counted(balance.read)[language]
      let kept = noun.counted(balance.kept)[language]
      let duplicates = language.integer(balance.duplicates)
      let rejected = language.integer(balance.rejected)
      let leftOut = language.integer(balance.leftOutCount)
      let reasons = balance.leftOutCount == 0 ? "" : " (\(leftOutReasons(in: language)))"
      return switch language {
      case .nl:
        "\(read) gelezen \(sign) \(kept) + \(duplicates) dubbel + \(rejected) afgewezen + "
          + "\(leftOut) weggelaten\(reasons)"
      case .en:
        "\(read) read \(sign) \(kept) + \(duplicates) duplicate + \(rejected) rejected + "
          + "\(leftOut) left out\(reasons)"
      }
    }
  }

  /// Why rows were left out, and how many for each reason; empty when none were.
  func leftOutReasons(in language: Language) -> String {
    let reasons = LeftOutReason.allCases.compactMap { reason -> String? in
      guard let count = balance.leftOut[reason], count > 0 else { return nil }
      return "\(language.integer(count)) \(reason.noun.form(for: count)[language])"
    }
    return reasons.joined(separator: ", ")
  }
}

extension LeftOutReason {
  /// Rows that were left out for this reason.
  var noun: Noun {
    switch self {
    case .membershipNotAtDate:
      Noun(
        nl: ("niet op de peildatum", "niet op de peildatum"),
        en: ("not at the reference date", "not at the reference date"))
    case .networkNotAtDate:
      Noun(
        nl: (
          "van een netwerk dat op de peildatum niet actief is",
          "van een netwerk dat op de peildatum niet actief is"
        ),
        en: (
          "of a network that is not active at the reference date",
          "of a network that is not active at the reference date"
        ))
    case .total:
      Noun(nl: ("totaalregel", "totaalregels"), en: ("row of totals", "rows of totals"))
    case .repeatedHeading:
      Noun(
        nl: ("rij met de koppen", "rijen met de koppen"),
        en: ("row of the headings", "rows of the headings"))
    case .remark: Noun(nl: ("opmerking", "opmerkingen"), en: ("remark", "remarks"))
    case .withoutTie:
      Noun(
        nl: ("rij zonder lidmaatschap", "rijen zonder lidmaatschap"),
        en: ("row without a membership", "rows without a membership"))
    case .noAnswer:
      Noun(
        nl: ("rij zonder antwoord", "rijen zonder antwoord"),
        en: ("row without an answer", "rows without an answer"))
    }
  }
}
