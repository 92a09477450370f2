/// Adds up, row by row, what a row shares with each later row.
///
/// With **A** the 0/1 matrix of the rows and **W** the diagonal matrix of a
/// weight for each column, step *i* gives the entries of row *i* of the strict
/// upper triangle of **A W Aᵀ** that have a term; with all weights 1 these are
/// the numbers of shared columns. It is Gustavson's method: for every column
/// of the row, the weight is added to each later row with that column, in a
/// dense array. Those rows are marked in a bitmap, so that they are read back
/// in increasing order without sorting. The terms of an entry are added in
/// increasing order of column.
///
/// - Complexity: O(*r* + *c* + *t* + Σ *s*² + *r*²/4096) time over all steps
///   and O(*r* + *c*) memory, for *r* rows, *c* columns of *s* ones each, and
///   *t* ones.
///
/// F. G. Gustavson, *Two Fast Algorithms for Sparse Matrices: Multiplication
/// and Permuted Transposition*, ACM Transactions on Mathematical Software
/// 4(3), 1978, 250–269.
struct ProjectionKernel<Weight: AdditiveArithmetic & Sendable>: Sendable {
  private let rows: CompressedRows
  private let members: CompressedRows
  private let columnWeights: [Weight]

  /// Where, in each column's members, those after the current row start.
  private var laterMembers: [Int]

  /// What each row shares with the current one; zero between steps.
  private var accumulator: [Weight]

  /// The rows that share a column with the current one; empty between steps.
  private var marks: TwoLevelBitmap

  /// The row of the last step; -1 before the first.
  private(set) var row = -1

  /// The rows after `row` that share a column with it, in increasing order.
  private(set) var neighbours: [Int32] = []

  /// What each of `neighbours` shares with `row`.
  private(set) var sums: [Weight] = []

  /// - Parameters:
  ///   - members: The transpose of `rows`.
  ///   - columnWeights: A weight for each column of `rows`.
  init(rows: CompressedRows, members: CompressedRows, columnWeights: [Weight]) {
    self.rows = rows
    self.members = members
    self.columnWeights = columnWeights
    laterMembers = Array(members.starts.dropLast())
    accumulator = [Weight](repeating: .zero, count: rows.rowCount)
    marks = TwoLevelBitmap(count: rows.rowCount)
  }

  /// Goes on to the next row.
  ///
  /// - Returns: Whether there was one.
  mutating func advance() -> Bool {
    row += 1
    guard row < rows.rowCount else { return false }

    accumulate(
      row: row, of: rows, members: members, columnWeights: columnWeights,
      laterMembers: &laterMembers, into: &accumulator, marks: &marks)

    neighbours.removeAll(keepingCapacity: true)
    marks.drain(into: &neighbours)
    sums.removeAll(keepingCapacity: true)
    move(neighbours, from: &accumulator, to: &sums)
    return true
  }
}

extension ProjectionKernel<UInt32> {
  /// Creates the kernel that counts shared columns.
  init(rows: CompressedRows, members: CompressedRows) {
    self.init(
      rows: rows, members: members,
      columnWeights: [UInt32](repeating: 1, count: rows.columnCount))
  }
}

private func accumulate<Weight: AdditiveArithmetic>(
  row: Int, of rows: CompressedRows, members: CompressedRows, columnWeights: [Weight],
  laterMembers: inout [Int], into accumulator: inout [Weight], marks: inout TwoLevelBitmap
) {
  let columns = rows.columns(ofRow: row)
  var sums = accumulator.mutableSpan
  for index in columns.indices {
    let column = Int(columns[index])
    let first = laterMembers[column] + 1
    laterMembers[column] = first
    let later = members.columns.span.extracting(first..<members.starts[column + 1])
    let weight = columnWeights[column]
    for index in later.indices { sums[Int(later[index])] += weight }
    marks.insert(later)
  }
}

/// Appends the entries of the rows given, and sets them to zero.
private func move<Weight: AdditiveArithmetic>(
  _ rows: [Int32], from accumulator: inout [Weight], to sums: inout [Weight]
) {
  var entries = accumulator.mutableSpan
  sums.append(addingCapacity: rows.count) { output in
    for row in rows {
      output.append(entries[Int(row)])
      entries[Int(row)] = .zero
    }
  }
}
