extension TwoModeGraph {
  /// How often each vertex of a mode is visited by a walk on the projection that
  /// goes on with probability α, to others in proportion to what they share, and
  /// else starts anew at a random vertex of the mode.
  ///
  /// As `pageRank(damping:)`, with the projection **A Aᵀ** without its diagonal in
  /// place of the ties. The projection is never built: a product with it is one
  /// with **Aᵀ**, then one with **A**, less the degrees times the vector.
  ///
  /// - Parameter damping: α, in [0, 1).
  /// - Returns: Positive scores in order of index, that sum to 1.
  /// - Complexity: O(*l* (*n* + *m* + *t*)) for *n* vertices in the mode, *m* in the other
  ///   and *t* ties, with *l* about 70 for 0.85; O(*n* + *m*) memory.
  public func projectionPageRank<Node>(
    onto mode: Mode<Node>, damping: Double = 0.85
  ) -> [Double] {
    requireDamping(damping)
    let (rows, members) = rows(of: mode)
    let strengths = projectionStrengths(onto: mode)
    let scales = inverseRoots(of: strengths)
    var projection = GramOperator(
      rows: rows, members: members, rowScales: scales,
      diagonal: degrees(of: mode).map(Double.init))
    let solution = solveByConjugateGradients(
      factor: damping, operator: &projection, rightHandSide: scales,
      columnCount: members.rowCount)
    return sharesOfSum(
      zip(solution, strengths).map { $1 == 0 ? 1 : $0 * Double($1).squareRoot() })
  }
}
