/// The eigenvector of the largest eigenvalue of a connected, non-negative
/// symmetric matrix, of length 1.
///
/// By the theorem of Perron and Frobenius it is unique and positive. It is found
/// by the Lanczos method with complete orthogonalisation: a basis of vectors
/// **v**, **Gv**, **G²v**, … within which the matrix is small. Once the basis is full it
/// starts again from the best vectors in it (a thick restart).
///
/// - Parameters:
///   - gram: The matrix.
///   - rows: The rows of one component, at least one.
///   - columns: The columns of that component.
/// - Returns: An entry for each row; nil if the first two eigenvalues lie so close
///   together that the vector is not found.
/// - Complexity: O(*l* (*t* + 20 *n*)) for *l* products, *n* rows and *t* ones; 20 vectors.
///
/// K. Wu, H. Simon, *Thick-Restart Lanczos Method for Large Symmetric Eigenvalue
/// Problems*, SIAM Journal on Matrix Analysis and Applications 22(2), 2000,
/// 602–616.
func leadingEigenvector(
  of gram: inout GramOperator, rows: ArraySlice<Int32>, columns: ArraySlice<Int32>
) -> [Double]? {
  let largestSize = min(20, rows.count)
  let keptSize = 6
  var basis = [scaledToLength1([Double](repeating: 1, count: rows.count))]
  var matrix: [[Double]] = []

  for _ in 0..<2_000 {
    var overlap = 0.0
    while matrix.count < largestSize {
      // The next row of the small matrix, and what of the product is outside the basis.
      var product = gram.product(with: basis[matrix.count], rows: rows, columns: columns)
      let length = dot(product, product).squareRoot()
      let entries = orthogonalise(&product, against: basis)
      for (index, entry) in entries.dropLast().enumerated() { matrix[index].append(entry) }
      matrix.append(entries)
      overlap = dot(product, product).squareRoot()
      if overlap <= 1e-14 * length || matrix.count == rows.count {
        overlap = 0
        break
      }
      basis.append(product.map { $0 / overlap })
    }

    let eigen = SymmetricEigen(of: matrix)
    let kept = min(keptSize, eigen.values.count)
    var vectors = eigen.vectors[..<kept].map { combination(of: basis, by: $0) }
    if overlap * abs(eigen.vectors[0][matrix.count - 1]) <= 1e-14 * eigen.values[0] {
      return scaledToLength1(vectors[0].map(abs))
    }
    vectors.append(basis[matrix.count])
    basis = vectors
    matrix = (0..<kept).map { row in (0..<kept).map { $0 == row ? eigen.values[row] : 0 } }
  }
  return nil
}

/// Makes a vector orthogonal to a basis, twice over, so that rounding does not
/// show.
///
/// - Returns: The products of the vector with those of the basis.
private func orthogonalise(_ vector: inout [Double], against basis: [[Double]]) -> [Double] {
  var products = [Double](repeating: 0, count: basis.count)
  for _ in 0..<2 {
    for (index, other) in basis.enumerated() {
      let product = dot(other, vector)
      add(-product, other, to: &vector)
      products[index] += product
    }
  }
  return products
}

private func combination(of basis: [[Double]], by factors: [Double]) -> [Double] {
  var sum = [Double](repeating: 0, count: basis[0].count)
  for (factor, vector) in zip(factors, basis) { add(factor, vector, to: &sum) }
  return sum
}
