extension TwoModeGraph {
  /// Finds for every event in how many other events two of its members meet on
  /// average, not counting some events.
  ///
  /// With *o_kl* the number of actors events *k* and *l* share, and *s_k* the size
  /// of *k*, it is
  ///
  ///     Σ_l o_kl (o_kl − 1) / s_k (s_k − 1) over l ≠ k that are not excluded:
  ///
  /// each *l* is another meeting place of the pairs it shares with *k*. If nothing
  /// is excluded, it is the mean of `meetingElsewhere()`. An excluded event has
  /// a mean too: it is left out as a place to meet elsewhere, not as a place
  /// whose members meet.
  ///
  /// - Parameter excluded: Events not to be counted, such as those in which
  ///   nearly everyone takes part.
  /// - Returns: A mean for every event, in order; nil for one with fewer than
  ///   two members.
  /// - Complexity: as `projectionRows(onto: .events)`.
  public func meanMeetingElsewhere(excluding excluded: Set<Event> = []) -> [Double?] {
    let isCounted = events.map { !excluded.contains($0) }
    var meetings = [Int](repeating: 0, count: eventCount)
    var kernel = ProjectionKernel(rows: actorsOfEvents, members: eventsOfActors)
    while kernel.advance() {
      for (neighbour, sum) in zip(kernel.neighbours, kernel.sums) {
        let pairs = Int(sum) * (Int(sum) - 1) / 2
        if isCounted[Int(neighbour)] { meetings[kernel.row] += pairs }
        if isCounted[kernel.row] { meetings[Int(neighbour)] += pairs }
      }
    }
    return events.map { event in
      let size = degree(of: event)
      return ratio(of: meetings[event.index], to: size * (size - 1) / 2)
    }
  }
}
