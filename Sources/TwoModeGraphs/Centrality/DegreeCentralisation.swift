extension TwoModeGraph {
  /// How far the degrees within a mode are from all alike, among vertices with a
  /// tie.
  ///
  /// With degrees *d_i*, and *n* vertices of the mode and *m* of the other that have
  /// a tie, it is
  ///
  ///     Σ_i (max d − d_i) / ((n − 1)(m − 1)).
  ///
  /// It is 1 if one vertex is tied to the whole other mode and the rest have one
  /// tie each. See `degreeCentralisationWithIsolates(of:)` to count vertices
  /// without ties.
  ///
  /// - Returns: A value in [0, 1]; nil if either mode has fewer than two vertices
  ///   with a tie.
  /// - Complexity: O(*n* + *m*).
  ///
  /// S. P. Borgatti, M. G. Everett, *Network Analysis of 2-Mode Data*, Social
  /// Networks 19(3), 1997, 243–269.
  public func degreeCentralisation<Node>(of mode: Mode<Node>) -> Double? {
    let (rows, members) = rows(of: mode)
    let degrees = (0..<rows.rowCount).map { rows.degree(ofRow: $0) }.filter { $0 > 0 }
    let others = (0..<members.rowCount).count { members.degree(ofRow: $0) > 0 }
    return centralisation(
      of: degrees.map(Double.init), largestSum: Double((degrees.count - 1) * (others - 1)))
  }

  /// How far the degrees within a mode are from all alike, among all vertices.
  ///
  /// With *n* vertices of the mode and *m* of the other, it is
  ///
  ///     Σ_i (max d − d_i) / ((n − 1) m).
  ///
  /// It is 1 if one vertex has all ties there can be and the rest have none. The
  /// divisor is this library's own.
  ///
  /// - Returns: A value in [0, 1]; nil if the mode has fewer than two vertices or
  ///   the other has none.
  /// - Complexity: O(*n*).
  public func degreeCentralisationWithIsolates<Node>(of mode: Mode<Node>) -> Double? {
    let rows = rows(of: mode).rows
    return centralisation(
      of: degrees(of: mode).map(Double.init),
      largestSum: Double((rows.rowCount - 1) * rows.columnCount))
  }
}
