import MemberLists
import OverlapReports

extension SchoolListFlaw {
  /// What does not fit, and what to do about it.
  var text: Phrase {
    switch self {
    case .missingHeadings(let missing, let file, let found):
      Phrase(
        nl: """
          \(file): dit lijkt niet op DUO's lijst met vestigingen; er is geen kolom \
          \(quoted(missing)). Er staat: \(quoted(found)). Neem het bestand "alle vestigingen" van \
          DUO, zoals het is.
          """,
        en: """
          \(file): this does not look like DUO's list of locations; there is no column \
          \(quoted(missing)). There is: \(quoted(found)). Take DUO's file "alle vestigingen", as \
          it is.
          """)
    case .noLocations(let file):
      Phrase(
        nl: """
          \(file): onder de koppen staat geen enkele vestiging die meetelt. Is het bestand helemaal \
          opgehaald?
          """,
        en: "\(file): there is no location that counts below the headings. Is the file complete?")
    case .linesInCell(let file, let row, let column, let lines):
      Phrase(
        nl: """
          \(file), rij \(row), kolom "\(column)": één cel slokt \(lines) regels op. Zij begint met \
          een aanhalingsteken (") dat daar niet hoort; haal het weg.
          """,
        en: """
          \(file), row \(row), column "\(column)": one cell swallows \(lines) lines. It begins with \
          a quotation mark (") that should not be there; remove it.
          """)
    case .missingDivision(let division, let file):
      Phrase(
        nl: "--division \(division.rawValue): deze indeling staat niet in \(file). Laat haar weg.",
        en: "--division \(division.rawValue): \(file) does not have this division. Leave it out.")
    case .noKeyColumn(let file, let found):
      Phrase(
        nl: """
          \(file): er is geen kolom met een postcode (pc4), een gemeente of een gemeentenummer \
          (CBS). Er staat: \(quoted(found)). Geef de kolom een van die koppen.
          """,
        en: """
          \(file): there is no column with a postcode (pc4), a municipality or its number (CBS). \
          There is: \(quoted(found)). Give the column one of those headings.
          """)
    case .noPostcodeColumn(let file, let found):
      Phrase(
        nl: """
          \(file): --municipality-by-postcode heeft een kolom met postcodes nodig (pc4). Er staat: \
          \(quoted(found)).
          """,
        en: """
          \(file): --municipality-by-postcode needs a column with postcodes (pc4). There is: \
          \(quoted(found)).
          """)
    case .noBoardColumns(let file, let found):
      Phrase(
        nl: """
          \(file): --register heeft kolommen met het nummer en de naam van besturen nodig, zoals \
          "BEVOEGD GEZAG NUMMER" en "BEVOEGD GEZAG NAAM". Er staat: \(quoted(found)).
          """,
        en: """
          \(file): --register needs columns with the number and the name of boards, such as \
          "BEVOEGD GEZAG NUMMER" and "BEVOEGD GEZAG NAAM". There is: \(quoted(found)).
          """)
    case .unknownColumn(let column, let file, let found):
      Phrase(
        nl: "\(file): er is geen kolom \(quoted([column])). Er zijn: \(quoted(found)).",
        en: "\(file): there is no column \(quoted([column])). There are: \(quoted(found)).")
    case .unchosenColumn(let file, let candidates) where candidates.isEmpty:
      Phrase(
        nl: "\(file): naast de postcode of de gemeente staat er geen kolom met namen of codes.",
        en: "\(file): there is no column with names or codes beside the postcode or municipality.")
    case .unchosenColumn(let file, let candidates):
      Phrase(
        nl: """
          \(file): welke kolom? Zet er \(quoted(candidates.map { ":" + $0 }, or: "of")) achter.
          """,
        en: """
          \(file): which column? Put \(quoted(candidates.map { ":" + $0 }, or: "or")) behind it.
          """)
    case .unknownDenomination(let denomination, let found):
      Phrase(
        nl:
          "--except \(denomination): geen vestiging heeft die denominatie. Er zijn: \(quoted(found)).",
        en:
          "--except \(denomination): no location has that denomination. There are: \(quoted(found))."
      )
    }
  }
}

/// Texts between quotation marks, with commas; a word before the last one when there is a choice.
private func quoted(_ texts: [String], or word: String? = nil) -> String {
  let quoted = texts.map { "\"\($0)\"" }
  guard let word, let last = quoted.last, quoted.count > 1 else {
    return quoted.joined(separator: ", ")
  }
  return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
}
