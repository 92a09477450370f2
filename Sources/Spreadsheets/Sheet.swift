/// A table that can be read row by row, as often as one likes.
///
/// A CSV file holds one, a workbook several.
public protocol Sheet: Sendable {
  /// What the workbook calls the sheet; `nil` when the file has no such name.
  var name: String? { get }

  /// Whether the workbook keeps the sheet out of sight.
  var isHidden: Bool { get }

  /// The blocks of cells that show as one, whose text stands in the first cell alone.
  ///
  /// A workbook may have to be read for them: ask once.
  var mergedRanges: [CellRange] { get }

  /// Reads the rows in order. A CSV file passes blank ones on too, a workbook only rows in which
  /// something stands, up to the last cell that does: go by the number of the row.
  ///
  /// - Parameter body: Borrows a row; returns `false` to stop there.
  /// - Returns: The defects met in the rows that were read, in their order.
  func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect]
}

extension Sheet {
  public var isHidden: Bool { false }

  public var mergedRanges: [CellRange] { [] }
}

/// A block of cells: rows counted from 1, columns from 0, the last ones included.
public struct CellRange: Hashable, Sendable {
  public let rows, columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// Something in a sheet that cannot be what its author meant.
public enum SheetDefect: Hashable, Sendable {
  /// A quote opens a cell of this row and nothing closes it. The row holds the
  /// rest of the file and is not passed on.
  case unterminatedQuote(row: Int)

  /// A cell goes on after its closing quote. That text is part of the cell.
  ///
  /// The row counts from 1, the cell from 0.
  case textAfterClosingQuote(row: Int, cell: Int)

  /// What follows a row cannot be read, because the file is damaged there; 0 if no row can.
  case damaged(afterRow: Int)

  /// There is more than the limit, and what follows a row was not read.
  case tooLarge(WorkbookQuantity, limit: Int, afterRow: Int)

  /// So many formulas have no outcome in the file, because the program that wrote them did not
  /// calculate: their cells read as empty. The first of them is told.
  case uncalculatedFormulas(count: Int, row: Int, cell: Int)
}
