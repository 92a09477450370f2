import BoardNetworks
import Spreadsheets

/// A table whose headings are its maker's own: DUO's list, or a table to look things up in.
struct OpenSheet {
  let headings: [String]

  /// How the file was written.
  let encoding, delimiter: String
  private let opened: OpenTable

  /// Opens a file up to its headings. What forbids that goes into the log.
  init?(_ file: InputFile, holding kind: TableKind, at position: Int, log: inout ProblemLog) {
    var place = InputPlace(source: position, file: file.path, sheet: nil)
    let sheet: CSVSheet
    do {
      sheet = try CSVSheet(bytes: file.bytes)
    } catch {
      switch error {
      case .empty: log.add(.emptyFile, at: place)
      case .notText(.xlsxOrOdsZip): log.add(.notText(.workbook), at: place)
      case .notText(.oldExcel): log.add(.notText(.oldWorkbook), at: place)
      case .notText(.pdf): log.add(.notText(.pdf), at: place)
      case .notText(.image), .notText(.gzip): log.add(.notText(.other), at: place)
      case .undecodable(let line, let byte):
        log.add(.undecodable(line: line, byte: byte), at: place)
      }
      return nil
    }
    var headings: [String] = []
    let defects = sheet.forEachRow { row in
      guard !row.isBlank else { return true }
      place.row = row.number
      headings = (0..<row.cellCount).map { normalised(row.text(ofCell: $0)) }
      return false
    }
    guard let headingRow = place.row else {
      for case .unterminatedQuote(let row) in defects {
        place.row = row
        log.add(.unterminatedQuote, at: place)
      }
      return nil
    }
    self.headings = headings
    encoding = sheet.encoding.label
    delimiter = sheet.delimiter.label
    opened = OpenTable(
      table: InputTable(
        source: position, file: file.path, sheetName: sheet.name, headingRow: headingRow,
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
