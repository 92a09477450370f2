import MemberLists
import OverlapReports
import Spreadsheets

/// What an import could match with nothing, as a table.
struct UnmatchedList {
  private let reading: SchoolListReading

  init(_ reading: SchoolListReading) {
    self.reading = reading
  }

  /// What its file is called.
  static let fileName = "niet-gekoppeld.csv"

  var isEmpty: Bool {
    reading.unnamedBoards.isEmpty && reading.matches.allSatisfy(\.unmatched.isEmpty)
      && reading.municipalityMatches?.unmatched.isEmpty ?? true
  }

  func file(in language: Language) -> (name: String, bytes: [UInt8]) {
    (UnmatchedList.fileName, CSVDialect.dutchExcel.bytes(of: rows(in: language)))
  }

  // No heading is one that tables of participants or schools have: this is none of them.
  private static let headings = [
    Phrase(nl: "koppeling", en: "matching"), Phrase(nl: "reden", en: "reason"),
    Phrase(nl: "gezocht op", en: "looked up"), Phrase(nl: "de tabel geeft", en: "the table gives"),
    Phrase(nl: "bestuur bij DUO", en: "board at DUO"),
    Phrase(nl: "locatie bij DUO", en: "location at DUO"),
    Phrase(nl: "naam bij DUO", en: "name at DUO"), Phrase(nl: "postcode", en: "postcode"),
    Phrase(nl: "gemeente bij DUO", en: "municipality at DUO"),
    Phrase(nl: "gemeentenummer bij DUO", en: "municipality number at DUO"),
  ]

  private func rows(in language: Language) -> [[CSVCell]] {
    let headings: [CSVCell] = UnmatchedList.headings.map { .text($0[language]) }
    let municipality = Phrase(nl: "gemeente bij de postcode", en: "municipality of the postcode")
    let register = Phrase(nl: "naam van het bestuur", en: "name of the board")
    var rows = [headings]
    for location in reading.municipalityMatches?.unmatched ?? [] {
      rows.append(row(municipality[language], location, in: language))
    }
    for matches in reading.matches {
      for location in matches.unmatched { rows.append(row(matches.name, location, in: language)) }
    }
    for (board, reason) in reading.unnamedBoards {
      rows.append(
        [
          register[language], reason.text[language], board, reason.values, board, "", "", "", "",
          "",
        ]
        .map { .text($0) })
    }
    return rows
  }

  private func row(
    _ name: String, _ unmatched: UnmatchedLocation, in language: Language
  ) -> [CSVCell] {
    let location = unmatched.location
    return [
      name, unmatched.reason.text[language], unmatched.key ?? "", unmatched.reason.values,
      location.board, location.id, location.name ?? "", location.postcode ?? "",
      location.municipality ?? "", location.municipalityNumber ?? "",
    ].map { .text($0) }
  }
}

extension UnmatchedLocation.Reason {
  fileprivate var text: Phrase {
    switch self {
    case .noKey: Phrase(nl: "DUO zegt niet waar", en: "DUO does not say where")
    case .notInTable: Phrase(nl: "staat niet in de tabel", en: "is not in the table")
    case .blankInTable: Phrase(nl: "de tabel laat het leeg", en: "the table leaves it blank")
    case .severalValues: Phrase(nl: "de tabel geeft er meer", en: "the table gives several")
    }
  }

  /// What the table gives instead of one value.
  fileprivate var values: String {
    if case .severalValues(let values) = self { values.joined(separator: "; ") } else { "" }
  }
}
