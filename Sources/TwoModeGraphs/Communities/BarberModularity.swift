extension TwoModeGraph {
  /// How many more ties lie within groups than chance would put there: Barber's
  /// modularity of a partition of both modes.
  ///
  /// With L_c the ties within group *c*, K_c the sum of the degrees of its actors
  /// and D_c of its events, and *t* ties in all, it is
  ///
  ///     Q_B = Σ_c [L_c / t − γ K_c D_c / t²].
  ///
  /// Chance ties actors to events only, in proportion to both degrees. The
  /// modularity of one-mode networks would expect ties within a mode, which
  /// cannot be, and so prefers other groups.
  ///
  /// - Parameters:
  ///   - partition: A group for every actor and event.
  ///   - resolution: The weight γ of what chance gives; above 1 it favours
  ///     small groups.
  /// - Returns: At most 1; nil for a graph without ties. Sums are of integers
  ///   until the last division, and terms are added by group number.
  /// - Complexity: O(*n* + *m* + *t*) time for *n* actors and *m* events.
  ///
  /// M. J. Barber, *Modularity and Community Detection in Bipartite Networks*,
  /// Physical Review E 76, 2007, 066102.
  public func barberModularity(of partition: TwoModePartition, resolution: Double = 1) -> Double? {
    precondition(
      partition.actorCount == actorCount && partition.eventCount == eventCount,
      """
      a partition of \(partition.actorCount) actors and \(partition.eventCount) events cannot \
      divide \(actorCount) and \(eventCount)
      """)
    guard tieCount > 0 else { return nil }
    let groups = partition.grouping.numbers
    var within = [Int](repeating: 0, count: partition.groupCount)
    var actorDegrees = within
    var eventDegrees = within
    for actor in 0..<actorCount {
      let group = groups[actor]
      let events = eventsOfActors.columns(ofRow: actor)
      actorDegrees[Int(group)] += events.count
      for index in events.indices where groups[actorCount + Int(events[index])] == group {
        within[Int(group)] += 1
      }
    }
    for event in 0..<eventCount {
      eventDegrees[Int(groups[actorCount + event])] += actorsOfEvents.degree(ofRow: event)
    }

    let total = Double(tieCount)
    return within.indices.reduce(0) { sum, group in
      let expected = Double(actorDegrees[group]) / total * (Double(eventDegrees[group]) / total)
      return sum + (Double(within[group]) / total - resolution * expected)
    }
  }
}
