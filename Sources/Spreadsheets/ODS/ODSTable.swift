/// The cells of a table in an OpenDocument file that hold something, as pieces of one text.
///
/// What is repeated is kept once: a row or a cell that stands for a million takes the room of one.
struct ODSTable: Sendable {
  let name: String
  let isHidden: Bool
  private(set) var mergedRanges: [CellRange] = []
  private(set) var defects: [SheetDefect] = []

  private var rows: [RowRun] = []
  private var cells: [CellRun] = []

  /// The number of the next row.
  private var rowNumber = 1

  /// The column of the next cell, and that of the first one that is not in `cells` yet.
  private var column = 0
  private var filledColumnCount = 0

  /// The bytes of text in the cells of the row that is being made.
  private var rowByteCount = 0
  private var uncalculated: (count: Int, row: Int, cell: Int)?

  /// Rows that are the same and follow one another.
  private struct RowRun {
    let number, count: Int
    let isHidden: Bool
    let cells: Range<Int>
  }

  /// Cells of a row that are the same and follow one another, as a piece of the text.
  private struct CellRun {
    let start, end: UInt32
    let count: Int32
  }

  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  /// Calls a function with each row in which something stands; `false` from it is the end.
  func forEachRow(of text: [UInt8], _ body: (borrowing Row) -> Bool) {
    var row = Row(of: text)
    for run in rows {
      for number in run.number..<(run.number + run.count) {
        row.begin(number: number, isHidden: run.isHidden)
        for cell in cells[run.cells] {
          for _ in 0..<cell.count { row.appendCell(from: Int(cell.start), to: Int(cell.end)) }
        }
        guard body(row) else { return }
      }
    }
  }
}

extension ODSTable {
  /// Adds a cell at the right of the row that is being made.
  ///
  /// - Parameter place: Where in the text its content stands; empty for an empty cell.
  /// - Returns: Whether there are so many columns in a sheet; empty cells may go beyond.
  mutating func append(_ cell: ODSCell, at place: Range<Int>) -> Bool {
    if cell.columnSpan > 1 || cell.rowSpan > 1 { appendMergedRange(of: cell) }
    if cell.isUncalculated {
      let first = uncalculated ?? (0, rowNumber, column)
      uncalculated = (first.count + cell.repeatCount, first.row, first.cell)
    }
    let end = column + cell.repeatCount
    if !place.isEmpty {
      guard end <= WorkbookLimits.columnCount else { return false }
      if column > filledColumnCount {
        cells.append(CellRun(start: 0, end: 0, count: Int32(column - filledColumnCount)))
      }
      cells.append(
        CellRun(
          start: UInt32(place.lowerBound), end: UInt32(place.upperBound),
          count: Int32(cell.repeatCount)))
      filledColumnCount = end
      rowByteCount += place.count * cell.repeatCount
    }
    column = end
    return true
  }

  /// Ends the row that is being made.
  ///
  /// - Returns: How many cells it adds to the table, empty ones before a filled one included, and
  ///   how many bytes of text, with all its repetitions; `nil` if there are not so many rows in a
  ///   sheet.
  mutating func endRow(repeated count: Int, isHidden: Bool) -> (cells: Int, textBytes: Int)? {
    defer {
      rowNumber += count
      column = 0
      filledColumnCount = 0
      rowByteCount = 0
    }
    guard filledColumnCount > 0 else { return (0, 0) }
    guard rowNumber + count - 1 <= WorkbookLimits.rowCount else { return nil }
    let start = rows.last?.cells.upperBound ?? 0
    rows.append(
      RowRun(number: rowNumber, count: count, isHidden: isHidden, cells: start..<cells.count))
    return (filledColumnCount * count, rowByteCount * count)
  }

  mutating func end() {
    if let uncalculated {
      defects.append(
        .uncalculatedFormulas(
          count: uncalculated.count, row: uncalculated.row, cell: uncalculated.cell))
    }
  }

  /// Adds the block that a cell covers, as far as there is a sheet; no more than 100,000.
  private mutating func appendMergedRange(of cell: ODSCell) {
    guard rowNumber <= WorkbookLimits.rowCount, column < WorkbookLimits.columnCount,
      mergedRanges.count < 100_000
    else { return }
    let lastRow = min(rowNumber + cell.rowSpan - 1, WorkbookLimits.rowCount)
    let lastColumn = min(column + cell.columnSpan, WorkbookLimits.columnCount) - 1
    mergedRanges.append(CellRange(rows: rowNumber...lastRow, columns: column...lastColumn))
  }
}
