extension TwoModeGraph {
  /// Newman's weight of all pairs of one mode that share a neighbour.
  ///
  /// For actors *i* ≠ *j* and events *k* of *s_k* actors it is
  ///
  ///     w_ij = Σ_k A_ik A_jk / (s_k − 1):
  ///
  /// an event of few actors ties them more strongly than one of many. The
  /// weights of one actor with all others sum to the number of its events that
  /// have at least two actors. Only such events can be shared, so no term
  /// divides by zero.
  ///
  /// - Returns: The weights, all positive, ordered by `first` and then by
  ///   `second`.
  /// - Complexity: as `projectionRows(onto:)`.
  ///
  /// M. E. J. Newman, *Scientific Collaboration Networks. II. Shortest Paths,
  /// Weighted Networks, and Centrality*, Physical Review E 64, 2001, 016132.
  public func newmanWeights<Node>(of mode: Mode<Node>) -> SharedNeighbourWeights<Node> {
    sharedNeighbourWeights(of: mode, term: newmanTerm)
  }

  /// Newman's weight of two different actors; 0 if they share no event.
  ///
  /// - Complexity: O(*d* + *e*) for actors that take part in *d* and *e* events.
  public func newmanWeight(of first: Actor, and second: Actor) -> Double {
    sharedNeighbourWeight(of: first, and: second, in: .actors, term: newmanTerm)
  }

  /// Newman's weight of two different events; 0 if they share no actor.
  ///
  /// - Complexity: O(*d* + *e*) for events of *d* and *e* actors.
  public func newmanWeight(of first: Event, and second: Event) -> Double {
    sharedNeighbourWeight(of: first, and: second, in: .events, term: newmanTerm)
  }
}

/// What a shared vertex adds to Newman's weight; 0 for one that cannot be shared.
private func newmanTerm(degree: Int) -> Double {
  degree < 2 ? 0 : 1 / Double(degree - 1)
}
