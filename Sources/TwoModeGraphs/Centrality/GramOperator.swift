/// The product of a vector with a matrix that is never built: of the form
/// **U** (**A C Aᵀ** − **G**) **U**, with **A** the 0/1 matrix of the rows and the
/// others diagonal.
///
/// With **U** and **C** the identity and **G** the degrees, it is the weighted
/// projection onto the rows.
///
/// - Complexity: O(*n* + *m* + *t*) for a product with *n* rows, *m* columns and *t*
///   ones, where the projection has up to Σ *s*² entries for columns of *s* ones.
struct GramOperator: Sendable {
  private let rows, members: CompressedRows

  /// The diagonals of **U**, **C** and **G**.
  private let rowScales, columnWeights, diagonal: [Double]

  /// **U x**, and **C Aᵀ U x**.
  private var scaled, columnSums: [Double]

  /// - Parameter members: The transpose of `rows`.
  init(
    rows: CompressedRows, members: CompressedRows, rowScales: [Double]? = nil,
    columnWeights: [Double]? = nil, diagonal: [Double]? = nil
  ) {
    self.rows = rows
    self.members = members
    self.rowScales = rowScales ?? [Double](repeating: 1, count: rows.rowCount)
    self.columnWeights = columnWeights ?? [Double](repeating: 1, count: members.rowCount)
    self.diagonal = diagonal ?? [Double](repeating: 0, count: rows.rowCount)
    scaled = [Double](repeating: 0, count: rows.rowCount)
    columnSums = [Double](repeating: 0, count: members.rowCount)
  }

  /// The product with a vector on some rows, which have ones in some columns.
  ///
  /// - Parameters:
  ///   - vector: An entry for each of the rows given.
  ///   - rowList: The rows of one or more components.
  ///   - columnList: The columns of the same components.
  /// - Returns: An entry for each of the rows given. Terms are added in order of
  ///   column, and of row.
  mutating func product(
    with vector: [Double], rows rowList: ArraySlice<Int32>, columns columnList: ArraySlice<Int32>
  ) -> [Double] {
    for (position, row) in rowList.enumerated() {
      scaled[Int(row)] = rowScales[Int(row)] * vector[position]
    }
    for column in columnList {
      let sum = entrySum(at: members.columns(ofRow: Int(column)), in: scaled.span)
      columnSums[Int(column)] = columnWeights[Int(column)] * sum
    }
    return rowList.map { row in
      let sum = entrySum(at: rows.columns(ofRow: Int(row)), in: columnSums.span)
      return rowScales[Int(row)] * (sum - diagonal[Int(row)] * scaled[Int(row)])
    }
  }
}

/// The sum of the entries at some positions, in order.
private func entrySum(at positions: Span<Int32>, in entries: Span<Double>) -> Double {
  var sum = 0.0
  for index in positions.indices { sum += entries[Int(positions[index])] }
  return sum
}
