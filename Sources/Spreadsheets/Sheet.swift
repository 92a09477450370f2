/// A table that can be read row by row, as often as one likes.
///
/// A CSV file holds one, a workbook several.
public protocol Sheet: Sendable {
  /// What the workbook calls the sheet; `nil` when the file has no such name.
  var name: String? { get }

  /// Whether the workbook keeps the sheet out of sight.
  var isHidden: Bool { get }

  /// The blocks of cells that show as one, whose text stands in the first cell alone.
  var mergedRanges: [CellRange] { get }

  /// Reads the rows in order. Blank ones are passed on too, but for those that a workbook leaves
  /// out: go by the number of the row.
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
}
