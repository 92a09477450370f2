extension TwoModeGraph {
  /// The degrees of the vertices of a mode, in order of index.
  ///
  /// - Complexity: O(*n*) for *n* vertices in the mode.
  public func degrees<Node>(of mode: Mode<Node>) -> [Int] {
    let rows = rows(of: mode).rows
    return (0..<rows.rowCount).map { rows.degree(ofRow: $0) }
  }

  /// How many vertices of a mode have degree 0, 1, 2, and so on.
  ///
  /// - Complexity: O(*n* + *d*) for *n* vertices in the mode and a largest
  ///   degree *d*.
  public func degreeDistribution<Node>(of mode: Mode<Node>) -> Histogram {
    Histogram(values: degrees(of: mode))
  }
}
