extension TwoModeGraph {
  /// The resource-allocation index of all pairs of one mode that share a
  /// neighbour.
  ///
  /// For actors *i* ≠ *j* and events *k* of *s_k* actors it is
  ///
  ///     w_ij = Σ_k A_ik A_jk / s_k:
  ///
  /// what *j* gets if *i* hands one unit to each of its events and each event
  /// divides it equally among its actors. It is symmetric; the projection after
  /// Zhou and others, which divides a single unit over the events of an actor
  /// first, is not: see `zhouAllocations(of:)`.
  ///
  /// - Returns: The weights, all positive, ordered by `first` and then by
  ///   `second`.
  /// - Complexity: as `projectionRows(onto:)`.
  ///
  /// T. Zhou, L. Lü, Y.-C. Zhang, *Predicting Missing Links via Local
  /// Information*, European Physical Journal B 71, 2009, 623–630.
  public func resourceAllocations<Node>(of mode: Mode<Node>) -> SharedNeighbourWeights<Node> {
    sharedNeighbourWeights(of: mode, term: resourceAllocationTerm)
  }

  /// The resource-allocation index of two different actors; 0 if they share no
  /// event.
  ///
  /// - Complexity: O(*d* + *e*) for actors that take part in *d* and *e* events.
  public func resourceAllocation(of first: Actor, and second: Actor) -> Double {
    sharedNeighbourWeight(of: first, and: second, in: .actors, term: resourceAllocationTerm)
  }

  /// The resource-allocation index of two different events; 0 if they share no
  /// actor.
  ///
  /// - Complexity: O(*d* + *e*) for events of *d* and *e* actors.
  public func resourceAllocation(of first: Event, and second: Event) -> Double {
    sharedNeighbourWeight(of: first, and: second, in: .events, term: resourceAllocationTerm)
  }
}

/// What a shared vertex adds to the resource-allocation index; 0 for one that
/// cannot be shared.
private func resourceAllocationTerm(degree: Int) -> Double {
  degree < 2 ? 0 : 1 / Double(degree)
}
