import BoardNetworks
import Spreadsheets

/// The rows of a sheet that hold anything, as texts: what the shape of a small sheet is told by.
///
/// A list of memberships may have millions of rows and is told by its headings, so only the first
/// rows of it come into a grid.
struct SheetGrid {
  /// A row that holds anything.
  struct Line {
    /// The number of the row, counted from 1 as a spreadsheet shows it.
    let number: Int

    /// In composed form and trimmed, up to the last that holds anything.
    let cells: [String]

    /// The text of a cell; empty beyond the last one.
    subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }

    /// The columns whose cells hold anything.
    var filledColumns: [Int] { cells.indices.filter { !cells[$0].isEmpty } }

    /// The first cell that holds anything.
    var firstText: String { cells.first { !$0.isEmpty } ?? "" }
  }

  let lines: [Line]
  let defects: [SheetDefect]

  /// One more than the last column that holds anything.
  let columnCount: Int

  /// - Parameter limit: How many rows to read at most.
  init(_ sheet: any Sheet, limit: Int = .max) {
    var lines: [Line] = []
    defects = sheet.forEachRow { row in
      var cells = (0..<row.cellCount).map { normalised(row.text(ofCell: $0)) }
      while cells.last?.isEmpty == true { cells.removeLast() }
      if !cells.isEmpty { lines.append(Line(number: row.number, cells: cells)) }
      return lines.count < limit
    }
    self.lines = lines
    columnCount = lines.map(\.cells.count).max() ?? 0
  }
}
