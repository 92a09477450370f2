import BoardNetworks
import Spreadsheets

/// How the sheets of an input were read, as a table that an analyst may edit: a row for each sheet,
/// and below it one for each of its columns.
public struct SheetMap: Hashable, Sendable {
  /// A row of the table: of a sheet as a whole where `column` is empty.
  struct Line: Hashable, Sendable {
    var file = ""
    var sheet = ""
    var column = ""
    var heading = ""
    var meaning = ""
    var headingRow = ""
    var firstRow = ""
    var lastRow = ""
    var network = ""
  }

  let lines: [Line]

  init(lines: [Line]) {
    self.lines = lines
  }

  /// The headings, those in English behind them.
  static let headings:
    [(nl: String, en: String, cell: any WritableKeyPath<Line, String> & Sendable)] =
      [
        ("bestand", "file", \.file), ("blad", "sheet", \.sheet), ("kolom", "column", \.column),
        ("kop", "heading", \.heading), ("betekenis", "meaning", \.meaning),
        ("koprij", "heading_row", \.headingRow), ("eerste_rij", "first_row", \.firstRow),
        ("laatste_rij", "last_row", \.lastRow), ("netwerk", "network", \.network),
      ]

  /// The table as a CSV file that opens right in Dutch Excel.
  public var csv: [UInt8] {
    let rows = lines.map { line in
      SheetMap.headings.map { CSVCell.text(line[keyPath: $0.cell]) }
    }
    return CSVDialect.dutchExcel.bytes(
      of: [SheetMap.headings.map { CSVCell.text($0.nl) }] + rows)
  }
}

extension SheetMap {
  /// - Parameters:
  ///   - sheets: The sheets as they are read.
  ///   - samples: The first rows of those that are not, by their number.
  init(of sheets: [PlannedSheet], samples: [SheetGrid?]) {
    lines = sheets.flatMap { sheet -> [Line] in
      guard sheet.input.sheet != nil, sheet.passedOver != .empty else { return [] }
      var whole = Line(file: lastName(of: sheet.input.file), sheet: sheet.input.sheetName ?? "")
      guard let plan = sheet.plan else {
        guard let first = samples[sheet.input.source]?.lines.first else { return [] }
        whole.meaning = MapWords.shapes.word(for: .skip)
        whole.headingRow = String(first.number)
        return [whole]
          + first.cells.indices.map { column in
            Line(
              file: whole.file, sheet: whole.sheet, column: columnLetters(column),
              heading: first[column], meaning: MapWords.keywords.word(for: .ignored))
          }
      }
      whole.meaning = MapWords.shapes.word(for: MapShape(plan))
      whole.headingRow = plan.headingRow.map { String($0) } ?? ""
      whole.firstRow = String(plan.firstRow)
      whole.lastRow = plan.lastRow.map { String($0) } ?? ""
      whole.network = plan.network?.name ?? ""
      return [whole]
        + plan.meanings.enumerated().map { column, meaning in
          Line(
            file: whole.file, sheet: whole.sheet, column: columnLetters(column),
            heading: plan.headings[column], meaning: MapWords.word(for: meaning, in: plan),
            network: meaning == .mark ? plan.name(ofColumn: column) : "")
        }
    }
  }
}

/// What a map calls a file: its name without the folder.
func lastName(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// A column as a spreadsheet shows it: A, B, ..., Z, AA.
func columnLetters(_ column: Int) -> String {
  var rest = column + 1
  var letters: [Unicode.Scalar] = []
  while rest > 0 {
    letters.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26)))
    rest = (rest - 1) / 26
  }
  return String(String.UnicodeScalarView(letters.reversed()))
}

/// The position of a column that is written as letters or as a number from 1; nil for anything else.
func columnPosition(_ text: String) -> Int? {
  if let number = Int(text) { return (1...16_384).contains(number) ? number - 1 : nil }
  let letters = text.uppercased().unicodeScalars
  guard (1...3).contains(letters.count), letters.allSatisfy({ ("A"..."Z").contains($0) }) else {
    return nil
  }
  return letters.reduce(0) { $0 * 26 + Int($1.value - 64) } - 1
}
