/// A 0/1 matrix by compressed rows: row *i* lists the columns of its ones.
///
/// Invariant: within a row the columns increase strictly, and each is in
/// `0..<columnCount`. Row starts are 64-bit, so the number of ones is bounded
/// by memory alone.
struct CompressedRows: Hashable, Sendable {
  /// Where each row starts in `columns`, and where the last one ends.
  let starts: [Int]

  /// The columns of the ones, row after row.
  let columns: [Int32]

  /// The number of columns, including those without a one.
  let columnCount: Int

  /// The number of rows, including those without a one.
  var rowCount: Int { starts.count - 1 }

  /// The columns of one row, in increasing order, read in place.
  @_lifetime(borrow self)
  func columns(ofRow row: Int) -> Span<Int32> {
    columns.span.extracting(starts[row]..<starts[row + 1])
  }

  /// The number of ones in a row.
  func degree(ofRow row: Int) -> Int { starts[row + 1] - starts[row] }

  /// Whether a row has a one in a column.
  ///
  /// - Complexity: O(log *d*) for a row with *d* ones.
  func contains(row: Int, column: Int) -> Bool {
    columns(ofRow: row).firstIndex(of: Int32(column)) != nil
  }
}

extension Span where Element == Int32 {
  /// The position of a value in an increasing sequence, found by halving.
  func firstIndex(of value: Int32) -> Int? {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if self[middle] < value { lower = middle + 1 } else { upper = middle }
    }
    return lower < count && self[lower] == value ? lower : nil
  }
}
