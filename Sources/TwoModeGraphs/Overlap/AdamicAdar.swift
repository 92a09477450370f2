import Glibc

extension TwoModeGraph {
  /// Adamic and Adar's index of all pairs of one mode that share a neighbour.
  ///
  /// For actors *i* ≠ *j* and events *k* of *s_k* actors it is, with the natural
  /// logarithm,
  ///
  ///     w_ij = Σ_k A_ik A_jk / ln s_k.
  ///
  /// An event of one actor, whose ln *s_k* is 0, cannot be shared, so no term
  /// divides by zero.
  ///
  /// - Returns: The weights, all positive, ordered by `first` and then by
  ///   `second`.
  /// - Complexity: as `projectionRows(onto:)`.
  ///
  /// L. A. Adamic, E. Adar, *Friends and Neighbors on the Web*, Social Networks
  /// 25(3), 2003, 211–230.
  public func adamicAdarWeights<Node>(of mode: Mode<Node>) -> SharedNeighbourWeights<Node> {
    sharedNeighbourWeights(of: mode, term: adamicAdarTerm)
  }

  /// Adamic and Adar's index of two different actors; 0 if they share no event.
  ///
  /// - Complexity: O(*d* + *e*) for actors that take part in *d* and *e* events.
  public func adamicAdarWeight(of first: Actor, and second: Actor) -> Double {
    sharedNeighbourWeight(of: first, and: second, in: .actors, term: adamicAdarTerm)
  }

  /// Adamic and Adar's index of two different events; 0 if they share no actor.
  ///
  /// - Complexity: O(*d* + *e*) for events of *d* and *e* actors.
  public func adamicAdarWeight(of first: Event, and second: Event) -> Double {
    sharedNeighbourWeight(of: first, and: second, in: .events, term: adamicAdarTerm)
  }
}

/// What a shared vertex adds to Adamic and Adar's index; 0 for one that cannot
/// be shared.
private func adamicAdarTerm(degree: Int) -> Double {
  degree < 2 ? 0 : 1 / log(Double(degree))
}
