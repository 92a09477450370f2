import BoardNetworks
import Spreadsheets

/// The rows of a table of interventions.
struct InterventionTable {
  let rows: [InterventionRow]

  /// Opens the first sheet that has the headings. What forbids that goes into the log.
  init?(_ file: InputFile, log: inout ProblemLog) {
    let opened = OpenedFile(file, at: 0, log: &log)
    let sheets = opened.sheets.filter { !$0.isHidden }
    guard let first = sheets.first else { return nil }
    let samples = sheets.map { SheetGrid($0, limit: SheetRecogniser.sampleSize) }
    guard let position = samples.firstIndex(where: { InterventionHeadings(in: $0) != nil }),
      let headings = InterventionHeadings(in: samples[position])
    else {
      let line = samples[0].lines.first
      log.add(
        line.map { .intervention(.noHeadings(found: $0.cells)) } ?? .emptyFile,
        at: InputPlace(source: 0, file: file.path, sheet: first.name, row: line?.number))
      return nil
    }
    // The kind of table matters where an input is read, which this is no part of.
    let table = InputTable(
      source: 0, file: file.path, sheetName: sheets[position].name, headingRow: headings.row,
      recognised: RecognisedTable(
        kind: .networks, headings: headings.headings, columns: [:], unknownColumns: []))
    for (column, kind) in headings.wrong {
      log.add(kind, at: table.place(row: headings.row, column: column))
    }
    if headings.wrong.isEmpty, !headings.unknown.isEmpty {
      log.add(.ignoredColumns(headings.unknown), at: table.place(row: headings.row))
    }
    var rows: [InterventionRow] = []
    var balance = RowBalance()
    OpenTable(table: table, sheet: sheets[position])
      .forEachRow(log: &log, balance: &balance) { row, _, _ in
        rows.append(InterventionRow(row, of: table, columns: headings.columns))
      }
    if rows.isEmpty, !log.isFatal {
      log.add(.intervention(.noRows), at: table.place(row: headings.row))
    }
    self.rows = rows
  }
}

/// One row of the table, its cells as texts.
struct InterventionRow {
  /// Counted from 1, as a spreadsheet shows it.
  let number: Int
  private let table: InputTable
  private let columns: [InterventionColumn: Int]

  /// The cells that say something, trimmed.
  private let cells: [InterventionColumn: String]

  init(_ row: borrowing Row, of table: InputTable, columns: [InterventionColumn: Int]) {
    number = row.number
    self.table = table
    self.columns = columns
    var cells: [InterventionColumn: String] = [:]
    for (column, position) in columns {
      let text = normalised(row.text(ofCell: position))
      if !saysNothing(text) { cells[column] = text }
    }
    self.cells = cells
  }

  /// The text of a cell, or nil when it says nothing ("-").
  func text(_ column: InterventionColumn) -> String? { cells[column] }

  /// What stands in a cell between semicolons.
  func list(_ column: InterventionColumn) -> [String] { cells[column].map(listedValues) ?? [] }

  func place(_ column: InterventionColumn) -> InputPlace {
    table.place(row: number, column: columns[column])
  }

  /// The heading of a column, as it stands there or as it should.
  func heading(of column: InterventionColumn) -> String {
    columns[column].map { table.recognised.headings[$0] } ?? column.headings[0]
  }
}
