/// The eigenvalues and eigenvectors of a small symmetric matrix.
struct SymmetricEigen: Sendable {
  /// The eigenvalues, largest first.
  let values: [Double]

  /// The eigenvector of each value, of length 1.
  let vectors: [[Double]]

  /// Rotates pairs of rows and columns until nothing is left beside the diagonal.
  ///
  /// - Complexity: O(*k*³ *s*) for *k* rows and *s* sweeps, of which few more than six
  ///   are needed.
  ///
  /// C. G. J. Jacobi, *Über ein leichtes Verfahren, die in der Theorie der
  /// Säkularstörungen vorkommenden Gleichungen numerisch aufzulösen*, Journal für
  /// die reine und angewandte Mathematik 30, 1846, 51–94.
  init(of matrix: [[Double]]) {
    let size = matrix.count
    var rest = matrix
    var rotations = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    for _ in 0..<50 {
      var isDiagonal = true
      for first in 0..<size {
        for second in first + 1..<size {
          let scale = abs(rest[first][first]) + abs(rest[second][second])
          guard abs(rest[first][second]) > 1e-17 * scale else { continue }
          isDiagonal = false
          let (cosine, sine) = rotation(of: rest, first, second)
          rotate(&rest, first, second, cosine, sine)
          for index in 0..<size {
            let (left, right) = (rest[index][first], rest[index][second])
            rest[index][first] = cosine * left - sine * right
            rest[index][second] = sine * left + cosine * right
          }
          rotate(&rotations, first, second, cosine, sine)
        }
      }
      if isDiagonal { break }
    }
    let order = (0..<size).sorted { rest[$0][$0] > rest[$1][$1] }
    values = order.map { rest[$0][$0] }
    vectors = order.map { rotations[$0] }
  }
}

/// The rotation that makes an entry of a symmetric matrix zero.
private func rotation(
  of matrix: [[Double]], _ first: Int, _ second: Int
) -> (cosine: Double, sine: Double) {
  let ratio = (matrix[second][second] - matrix[first][first]) / (2 * matrix[first][second])
  let root = (1 + ratio * ratio).squareRoot()
  let tangent = ratio < 0 ? 1 / (ratio - root) : 1 / (ratio + root)
  let cosine = 1 / (1 + tangent * tangent).squareRoot()
  return (cosine, tangent * cosine)
}

private func rotate(
  _ rows: inout [[Double]], _ first: Int, _ second: Int, _ cosine: Double, _ sine: Double
) {
  for index in rows[first].indices {
    let (left, right) = (rows[first][index], rows[second][index])
    rows[first][index] = cosine * left - sine * right
    rows[second][index] = sine * left + cosine * right
  }
}
