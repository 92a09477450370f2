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
}
