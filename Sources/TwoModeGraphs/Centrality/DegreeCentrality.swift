extension TwoModeGraph {
  /// The degrees of the vertices of a mode, and the share of the other mode
  /// that each is tied to.
  ///
  /// With *n* actors and *m* events an actor of degree *d* has *d*/*m*, and an
  /// event of *s* actors *s*/*n*.
  ///
  /// - Returns: The scores; those of a mode whose other mode is empty are not
  ///   normalised.
  /// - Complexity: O(*n*) for *n* vertices in the mode.
  ///
  /// S. P. Borgatti, M. G. Everett, *Network Analysis of 2-Mode Data*, Social
  /// Networks 19(3), 1997, 243–269.
  public func degreeCentrality<Node>(of mode: Mode<Node>) -> CentralityScores {
    CentralityScores(
      raw: degrees(of: mode).map(Double.init), maximum: Double(rows(of: mode).rows.columnCount))
  }
}
