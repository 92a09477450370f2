/// The equations of the configuration model for a block of cells that can take
/// either value.
///
/// With *n_a* rows of class *a* and *m_b* columns of class *b*, the odds *x_a y_b*
/// of a free cell are to be such that every row and column sums to its margin:
///
///     p_ab = x_a y_b / (1 + x_a y_b),
///     Σ_b m_b p_ab = r_a,   Σ_a n_a p_ab = s_b,
///
/// the sums being over free cells.
struct MarginEquations {
  /// *n_a* and *m_b*.
  var rowSizes: [Double] = []
  var columnSizes: [Double] = []

  /// *r_a* and *s_b*.
  var rowSums: [Double] = []
  var columnSums: [Double] = []

  /// Whether a cell is free, row after row.
  var isFree: [Bool] = []

  /// How far from its margin, relative to it, a sum may be.
  static let tolerance = 1e-12

  /// The odds *x_a y_b* of every cell, row after row, 0 where it is not free; nil
  /// if the sums do not come to within `tolerance` of the margins.
  ///
  /// The logarithms of *x* and *y* minimise a convex function with the residuals
  /// for gradient, and each step is Newton's (Vallarano et al. 2021), shortened
  /// by 2/(2 + *d*) if it changes the logarithm of any odds by *d* at most. The
  /// third derivative of log(1 + eᶻ) is at most its second, so that the
  /// function decreases along a step up to ln(1 + *d*)/*d* of its length (Sun and
  /// Tran-Dinh 2019), which is more: it converges from anywhere, and doubles
  /// the number of correct digits near the solution. A step is taken
  /// once more after the sums are right.
  ///
  /// There must be a matrix of these margins with every free cell a one, and
  /// one with it a zero; then the solution exists, and its odds are unique.
  ///
  /// - Complexity: O(*R C* min(*R*, *C*)) a step for *R* rows and *C* columns.
  ///
  /// N. Vallarano et al., *Fast and Scalable Likelihood Maximization for
  /// Exponential Random Graph Models with Local Constraints*, Scientific
  /// Reports 11, 2021, 15227. T. Sun, Q. Tran-Dinh, *Generalized
  /// Self-Concordant Functions: A Recipe for Newton-Type Methods*, Mathematical
  /// Programming 178, 2019, 145–213.
  func odds(maximumStepCount: Int = 500) -> [Double]? {
    // The smaller mode is the one for which a system of equations is solved.
    guard columnSizes.count <= rowSizes.count else {
      return transposed().odds(maximumStepCount: maximumStepCount).map {
        transpose($0, rowCount: columnSizes.count, columnCount: rowSizes.count)
      }
    }
    let total = zip(rowSizes, rowSums).reduce(0) { $0 + $1.0 * $1.1 }
    var x = rowSums.map { $0 / total.squareRoot() }
    var y = columnSums.map { $0 / total.squareRoot() }
    var wasRight = false
    for _ in 0..<maximumStepCount {
      let step = NewtonStep(for: self, x: x, y: y)
      let isRight = areSmall(step.rowResiduals, columnResiduals: step.columnResiduals)
      if isRight && wasRight { return odds(x: x, y: y) }
      wasRight = isRight
      guard let (rows, columns) = step.logarithms() else { return nil }
      let largest = (rows.map(abs).max() ?? 0) + (columns.map(abs).max() ?? 0)
      let length = 2 / (2 + largest)
      for row in x.indices { x[row] *= exponential(length * rows[row]) }
      for column in y.indices { y[column] *= exponential(length * columns[column]) }
    }
    return nil
  }

  private func areSmall(_ rowResiduals: [Double], columnResiduals: [Double]) -> Bool {
    zip(rowResiduals, rowSums).allSatisfy { abs($0) <= Self.tolerance * $1 }
      && zip(columnResiduals, columnSums).allSatisfy { abs($0) <= Self.tolerance * $1 }
  }

  private func odds(x: [Double], y: [Double]) -> [Double] {
    var odds: [Double] = []
    odds.reserveCapacity(isFree.count)
    for row in x.indices {
      for column in y.indices {
        odds.append(isFree[row * y.count + column] ? x[row] * y[column] : 0)
      }
    }
    return odds
  }

  private func transposed() -> MarginEquations {
    MarginEquations(
      rowSizes: columnSizes, columnSizes: rowSizes, rowSums: columnSums, columnSums: rowSums,
      isFree: transpose(isFree, rowCount: rowSizes.count, columnCount: columnSizes.count))
  }
}

private func transpose<Element>(
  _ matrix: [Element], rowCount: Int, columnCount: Int
) -> [Element] {
  (0..<columnCount).flatMap { column in
    (0..<rowCount).map { matrix[$0 * columnCount + column] }
  }
}

/// eᶻ for *z* in [−2, 2], to a few units in the last place.
///
/// It is the Taylor series at *z*/8, squared three times. Only operations that
/// IEEE 754 rounds in one way are used, so the result is the same on every
/// machine.
private func exponential(_ exponent: Double) -> Double {
  let part = exponent / 8
  var sum = 1.0
  for order in stride(from: 14.0, to: 0, by: -1) { sum = 1 + sum * part / order }
  for _ in 0..<3 { sum *= sum }
  return sum
}
