/// A step of Newton's method for `MarginEquations`, in the logarithms of *x* and
/// *y*.
///
/// With *v_ab* = *p_ab* (1 − *p_ab*), *B_ab* = *n_a m_b v_ab*, and the row and column
/// sums of **B** in the diagonal matrices **D** and **E**, the step (**α**, **β**) solves
///
///     D α + B β = ρ,   Bᵀ α + E β = σ,
///
/// **ρ** and **σ** being what the margins have more than the sums, times *n_a* and *m_b*.
/// Elimination of **α** leaves (**E** − **Bᵀ D⁻¹ B**) **β** = **σ** − **Bᵀ D⁻¹ ρ**, whose matrix is the
/// Laplacian of a weighted graph of columns. Its rows sum to 0, since *x* may be
/// multiplied by what *y* is divided by; the last *β* is held at 0.
struct NewtonStep {
  private let rowSizes: [Double]
  private let columnSizes: [Double]

  /// **B**, row after row, and its row sums.
  private let curvature: [Double]
  private let rowCurvature: [Double]

  /// What the margin of each row has more than its sum.
  let rowResiduals: [Double]

  /// What the margin of each column has more than its sum.
  let columnResiduals: [Double]

  init(for equations: MarginEquations, x: [Double], y: [Double]) {
    // The residuals are what is left of large sums, and decide how near to its
    // margin a vertex comes.
    var rowResiduals = equations.rowSums.map(CompensatedSum.init)
    var columnResiduals = equations.columnSums.map(CompensatedSum.init)
    var curvature = [Double](repeating: 0, count: x.count * y.count)
    var rowCurvature = [Double](repeating: 0, count: x.count)
    for row in x.indices {
      let size = equations.rowSizes[row]
      var curved = 0.0
      for column in y.indices where equations.isFree[row * y.count + column] {
        let odds = x[row] * y[column]
        let probability = odds / (1 + odds)
        rowResiduals[row].add(-equations.columnSizes[column] * probability)
        columnResiduals[column].add(-size * probability)
        let entry = size * equations.columnSizes[column] * probability / (1 + odds)
        curvature[row * y.count + column] = entry
        curved += entry
      }
      rowCurvature[row] = curved
    }
    rowSizes = equations.rowSizes
    columnSizes = equations.columnSizes
    self.curvature = curvature
    self.rowCurvature = rowCurvature
    self.rowResiduals = rowResiduals.map(\.value)
    self.columnResiduals = columnResiduals.map(\.value)
  }

  /// **α** and **β**; nil if the matrix cannot be told from a singular one.
  ///
  /// - Complexity: O(*R C*² + *C*³) for *R* rows and *C* columns.
  func logarithms() -> (rows: [Double], columns: [Double])? {
    let columnCount = columnSizes.count
    var laplacian = WeightedLaplacian(count: columnCount)
    var right = zip(columnSizes, columnResiduals).map { $0 * $1 }
    for row in rowSizes.indices {
      let entries = curvature.span.extracting(row * columnCount..<(row + 1) * columnCount)
      laplacian.add(outerProductOf: entries, dividedBy: rowCurvature[row])
      let part = rowSizes[row] * rowResiduals[row] / rowCurvature[row]
      for column in entries.indices { right[column] -= entries[column] * part }
    }
    guard let columns = laplacian.solution(for: right) else { return nil }
    let rows = rowSizes.indices.map { row in
      var sum = rowSizes[row] * rowResiduals[row]
      for column in 0..<columnCount {
        sum -= curvature[row * columnCount + column] * columns[column]
      }
      return sum / rowCurvature[row]
    }
    return (rows, columns)
  }
}
