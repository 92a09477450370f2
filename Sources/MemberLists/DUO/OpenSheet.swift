import BoardNetworks
import Spreadsheets

/// A table whose headings are its maker's own: DUO's list, or a table to look things up in.
struct OpenSheet {
  let headings: [String]

  /// How the file was written.
  let encoding, delimiter: String
  private let opened: OpenTable

  /// Opens the first sheet of a file up to its headings. What forbids that goes into the log.
  init?(_ file: InputFile, holding kind: TableKind, at position: Int, log: inout ProblemLog) {
    let place = InputPlace(source: position, file: file.path, sheet: nil)
    let file = OpenedFile(file, at: position, log: &log)
    guard let sheet = file.sheets.first(where: { !$0.isHidden }) ?? file.sheets.first,
      let headed = HeadedSheet(sheet, at: place, log: &log)
    else { return nil }
    headings = headed.headings
    encoding = file.encoding
    delimiter = file.delimiter
    opened = OpenTable(
      table: InputTable(
        source: position, file: file.path, sheetName: sheet.name,
        headingRow: headed.headingRow,
        recognised: RecognisedTable(
          kind: kind, headings: headings, columns: [:],
          unknownColumns: Array(headings.indices))),
      sheet: sheet)
  }

  /// The first column with one of these headings, compared without case, accents and punctuation.
  func column(_ names: String...) -> Int? {
    let keys = headings.map { foldedKey($0) }
    return names.lazy.compactMap { keys.firstIndex(of: foldedKey($0)) }.first
  }

  func place(row: Int, column: Int? = nil) -> InputPlace {
    opened.table.place(row: row, column: column)
  }

  /// Calls `body` for each sound row below the headings; see `OpenTable`.
  func forEachRow(
    log: inout ProblemLog, balance: inout RowBalance,
    _ body: (borrowing Row, inout ProblemLog, inout RowBalance) -> Void
  ) {
    opened.forEachRow(log: &log, balance: &balance, body)
  }
}

extension Row {
  /// What a cell says, or nil when it is blank, says nothing ("-", "onbekend"), or when there is no
  /// such column.
  func value(ofCell column: Int?) -> String? {
    guard let column else { return nil }
    let text = normalised(text(ofCell: column))
    return saysNothing(text) ? nil : text
  }
}
