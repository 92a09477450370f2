extension TwoModeGraph {
  /// The clustering of the vertices of a mode after Opsahl: how often two
  /// vertices that both meet a third one also meet without it.
  ///
  /// A 4-path of actors is *i*₁ – *k*₁ – *i*₂ – *k*₂ – *i*₃, in which the three actors
  /// and the two events are different; it is closed if *i*₁ and *i*₃ share an event
  /// other than *k*₁ and *k*₂. The local coefficient of an actor is the share
  /// that is closed of the 4-paths with it in the middle; the global one, that of
  /// all 4-paths, is the coefficient of `overall`. Two actors that meet only at
  /// one event do not raise it, which is what sets it apart from the clustering
  /// of the projection.
  ///
  /// - Returns: For each vertex of the mode the 4-paths with it in the middle, counted
  ///   from both of their ends, and those that are closed; one without a 4-path has
  ///   no coefficient.
  /// - Complexity: O(*n* + *m* + *t* + Σ *s*² + Σ *p* *d* + Σ *d*²) time for *n* vertices of
  ///   degrees *d* that share a neighbour with *p* others each, *m* vertices of degrees
  ///   *s* in the other mode, and *t* ties. The 4-paths, of which there are far more,
  ///   are counted and not visited. O(*n* + *m* + *q*) memory, *q* being the number
  ///   of pairs of vertices that share exactly two neighbours.
  ///
  /// T. Opsahl, *Triadic Closure in Two-Mode Networks: Redefining the Global and
  /// Local Clustering Coefficients*, Social Networks 35(2), 2013, 159–167.
  public func opsahlClustering<Node>(of mode: Mode<Node>) -> Closures<Node> {
    let (rows, members) = rows(of: mode)
    var counts = FourPathCounts(rows: rows, members: members)
    for vertex in 0..<rows.rowCount { counts.addPaths(from: vertex) }
    return Closures((0..<rows.rowCount).map(counts.closure(around:)))
  }
}
