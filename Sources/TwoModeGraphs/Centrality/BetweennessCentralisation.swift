extension Betweenness {
  /// How far the betweenness within a mode is from all alike.
  ///
  /// With *C_i* the normalised betweenness of its *n* vertices, it is
  ///
  ///     Σ_i (max C − C_i) / (n − 1).
  ///
  /// It is 1 for the tree in which one vertex of the mode is tied to the whole
  /// other mode and each of the rest to one vertex of it, spread evenly: then
  /// one has 1 and the rest have 0.
  ///
  /// - Returns: A value in [0, 1]; nil if the mode has fewer than two vertices, or
  ///   not all of them have a normalised score. In a graph in pieces it is computed
  ///   over all vertices of the mode, isolates included, which have betweenness 0.
  /// - Complexity: O(*n*).
  ///
  /// S. P. Borgatti, M. G. Everett, *Network Analysis of 2-Mode Data*, Social
  /// Networks 19(3), 1997, 243–269.
  public func centralisation<Node>(of mode: Mode<Node>) -> Double? {
    let scores = scores(of: mode).normalised
    let defined = scores.compactMap(\.self)
    guard defined.count == scores.count else { return nil }
    return TwoModeGraphs.centralisation(of: defined, largestSum: Double(defined.count - 1))
  }
}
