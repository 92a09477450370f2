extension TwoModeGraph {
  /// The redundancy of the vertices of a mode after Latapy, Magnien and Del
  /// Vecchio.
  ///
  /// Of the *s*(*s* − 1)/2 pairs of neighbours of a vertex, it is the share that
  /// has another neighbour in common:
  ///
  ///     rc(k) = |{i < j ∈ N(k) : c_ij ≥ 2}| / (s (s − 1) / 2).
  ///
  /// For an event it is the share of its pairs of members that meet elsewhere too.
  /// These pairs would stay together in the projection without the vertex.
  ///
  /// - Returns: For each vertex the pairs of neighbours, and those that are closed
  ///   by another vertex; a vertex of degree 0 or 1 has no pairs, and so no
  ///   coefficient.
  /// - Complexity: as `meetingElsewhere()`, of the graph or its transpose.
  ///
  /// M. Latapy, C. Magnien, N. Del Vecchio, *Basic Notions for the Analysis of
  /// Large Two-Mode Networks*, Social Networks 30(1), 2008, 31–48.
  public func redundancy<Node>(of mode: Mode<Node>) -> Closures<Node> {
    let graph =
      switch mode.side {
      case .events: self
      case .actors: transposed()
      }
    let meetings = graph.meetingElsewhere()
    return Closures(
      graph.events.map { event in
        guard let others = meetings.histogram(of: event) else {
          return Closure(closed: 0, total: 0)
        }
        return Closure(closed: others.count - others.frequencies[0], total: others.count)
      })
  }
}
