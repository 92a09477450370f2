/// The eigenvector centrality of the vertices of both modes.
public struct EigenvectorCentrality: Hashable, Sendable {
  /// The score of each actor, and of each event, in order of index; nil for a
  /// vertex alone.
  public let actors, events: [Double?]
}

extension TwoModeGraph {
  /// How far each vertex is tied to vertices that are themselves well tied.
  ///
  /// In each component the scores of actors and events are the leading singular
  /// vectors **u** and **v** of its biadjacency matrix **A**:
  ///
  ///     A v = σ u,  Aᵀ u = σ v.
  ///
  /// A score is in proportion to the sum of those of its neighbours. Both vectors
  /// are positive and of Euclidean length 1 in each component. The components are
  /// taken one by one, since no score says how they compare.
  ///
  /// - Returns: The scores; nil for a vertex without ties, and throughout a
  ///   component whose first two singular values lie so close together that the
  ///   vectors are not found.
  /// - Complexity: O(*l* (*t* + 20 *n*)) for *n* actors, *t* ties and *l* products with the
  ///   matrix; O(20 *n* + *m*) memory.
  ///
  /// P. Bonacich, *Simultaneous Group and Individual Centralities*, Social
  /// Networks 13(2), 1991, 155–168.
  public func eigenvectorCentrality() -> EigenvectorCentrality {
    var ofActors = [Double?](repeating: nil, count: actorCount)
    var ofEvents = [Double?](repeating: nil, count: eventCount)
    forEachLeadingEigenvector(of: .actors, withDiagonal: true) { actors, events, vector in
      for (actor, score) in zip(actors, vector) { ofActors[Int(actor)] = score }
      let sums = events.map { event in
        var sum = 0.0
        for actor in self.actors(of: Event(Int(event))) { sum += ofActors[actor.index] ?? 0 }
        return sum
      }
      for (event, score) in zip(events, scaledToLength1(sums)) { ofEvents[Int(event)] = score }
    }
    return EigenvectorCentrality(actors: ofActors, events: ofEvents)
  }

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

  /// Finds the leading eigenvector of **A Aᵀ**, or of that matrix without its
  /// diagonal, in each component that has a tie.
  private func forEachLeadingEigenvector<Node>(
    of mode: Mode<Node>, withDiagonal: Bool,
    _ body: (
      _ vertices: ArraySlice<Int32>, _ others: ArraySlice<Int32>, _ vector: [Double]
    ) -> Void
  ) {
    let (rows, members) = rows(of: mode)
    let order = ComponentOrder(of: self, rows: mode)
    var gram = GramOperator(
      rows: rows, members: members,
      diagonal: withDiagonal ? nil : degrees(of: mode).map(Double.init))
    for component in 0..<order.count {
      let vertices = order.rows.vertices(ofComponents: component...component)
      let others = order.columns.vertices(ofComponents: component...component)
      guard !vertices.isEmpty, !others.isEmpty else { continue }
      if let vector = leadingEigenvector(of: &gram, rows: vertices, columns: others) {
        body(vertices, others, vector)
      }
    }
  }
}
