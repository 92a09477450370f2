/// The Laplacian matrix of a weighted graph: −*w_ij* beside the diagonal, and on
/// it what makes rows sum to 0.
struct WeightedLaplacian {
  let count: Int

  /// The weights *w_ij* for *j* < *i*, row after row of a square.
  private var weights: [Double]

  /// The Laplacian of a graph without weight.
  init(count: Int) {
    self.count = count
    weights = [Double](repeating: 0, count: count * count)
  }

  /// Adds *v_i v_j* / *d* to the weights.
  ///
  /// - Complexity: O(*n*²) for *n* vertices.
  mutating func add(outerProductOf values: Span<Double>, dividedBy divisor: Double) {
    let count = count
    var weights = weights.mutableSpan
    for row in 1..<max(count, 1) where values[row] != 0 {
      let factor = values[row] / divisor
      for column in 0..<row { weights[row * count + column] += factor * values[column] }
    }
  }

  /// Solves **L** **z** = **r** with the last *z* being 0.
  ///
  /// The diagonal is added up from the weights, which subtracts nothing. Without
  /// the last row and column the matrix is positive definite if the graph is
  /// connected, and it is factored after Cholesky, **L** = **G Gᵀ**.
  ///
  /// - Parameter right: **r**, which sums to 0.
  /// - Returns: nil if the graph is not connected, as far as can be told.
  /// - Complexity: O(*n*³) for *n* vertices.
  func solution(for right: [Double]) -> [Double]? {
    let size = count - 1
    guard let factor = factor() else { return nil }
    var result = Array(right.prefix(size))
    for row in 0..<size {
      for column in 0..<row { result[row] -= factor[row * count + column] * result[column] }
      result[row] /= factor[row * count + row]
    }
    for row in (0..<size).reversed() {
      result[row] /= factor[row * count + row]
      for column in 0..<row { result[column] -= factor[row * count + column] * result[row] }
    }
    return result + [0]
  }

  /// **G**, in the lower triangle of a square.
  private func factor() -> [Double]? {
    var diagonal = [Double](repeating: 0, count: count)
    var factor = weights
    for row in 0..<count {
      for column in 0..<row {
        let weight = weights[row * count + column]
        diagonal[row] += weight
        diagonal[column] += weight
        factor[row * count + column] = -weight
      }
    }
    var entries = factor.mutableSpan
    for row in 0..<max(count - 1, 0) {
      for column in 0..<row {
        var sum = entries[row * count + column]
        for index in 0..<column {
          sum -= entries[row * count + index] * entries[column * count + index]
        }
        entries[row * count + column] = sum / entries[column * count + column]
      }
      var pivot = diagonal[row]
      for column in 0..<row {
        pivot -= entries[row * count + column] * entries[row * count + column]
      }
      guard pivot > 0 else { return nil }
      entries[row * count + row] = pivot.squareRoot()
    }
    return factor
  }
}
