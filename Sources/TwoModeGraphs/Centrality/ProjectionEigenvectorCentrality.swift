extension TwoModeGraph {
  /// How far each vertex of a mode shares much with vertices that themselves share
  /// much.
  ///
  /// In each component of the projection the scores are the leading eigenvector
  /// of **A Aᵀ** without its diagonal, positive and of Euclidean length 1. It
  /// differs from the singular vector in `eigenvectorCentrality()`, where the
  /// degrees are on the diagonal. The projection is never built: a product with
  /// it is one with **Aᵀ**, then one with **A**, less the degrees times the vector.
  ///
  /// - Returns: The scores in order of index; nil for a vertex that shares nothing,
  ///   and throughout a component whose first two eigenvalues lie so close
  ///   together that the vector is not found.
  /// - Complexity: as `eigenvectorCentrality()`.
  ///
  /// P. Bonacich, *Factoring and Weighting Approaches to Status Scores and Clique
  /// Identification*, Journal of Mathematical Sociology 2(1), 1972, 113–120.
  public func projectionEigenvectorCentrality<Node>(onto mode: Mode<Node>) -> [Double?] {
    var scores = [Double?](repeating: nil, count: rows(of: mode).rows.rowCount)
    forEachLeadingEigenvector(of: mode, withDiagonal: false) { vertices, _, vector in
      guard vertices.count > 1 else { return }
      for (vertex, score) in zip(vertices, vector) { scores[Int(vertex)] = score }
    }
    return scores
  }
}
