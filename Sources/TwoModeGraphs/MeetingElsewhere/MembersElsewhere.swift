/// In how many other events the members of an event find each other again,
/// member by member.
public struct MembersElsewhere: Hashable, Sendable {
  /// The mean over the members of the number of other events in which a member
  /// finds at least one fellow member.
  public let meanWithAnyFellow: Double

  /// The mean over the members of the number of other events in which a member
  /// finds at least half of its fellow members.
  public let meanWithHalfOfFellows: Double

  public init(meanWithAnyFellow: Double, meanWithHalfOfFellows: Double) {
    self.meanWithAnyFellow = meanWithAnyFellow
    self.meanWithHalfOfFellows = meanWithHalfOfFellows
  }
}

extension TwoModeGraph {
  /// Finds for every event in how many others its members find one fellow
  /// member, and half of them.
  ///
  /// A member of event *k* that also takes part in event *l* finds *o_kl* − 1 of its
  /// *s_k* − 1 fellow members there, *o_kl* being the number of actors the two
  /// events share and *s_k* the size of *k*. So the sums over the members of *k* are
  ///
  ///     any(k)  = Σ_l o_kl over l ≠ k with o_kl ≥ 2,
  ///     half(k) = Σ_l o_kl over l ≠ k with 2 (o_kl − 1) ≥ s_k − 1,
  ///
  /// and the means are these divided by *s_k*. They are sums over a row of the
  /// projection onto events, which is not stored.
  ///
  /// - Returns: A value for every event, in order; nil for one with fewer than
  ///   two members, who have no fellow members.
  /// - Complexity: as `projectionRows(onto: .events)`.
  public func membersElsewhere() -> [MembersElsewhere?] {
    let sizes = degrees(of: .events)
    var any = [Int](repeating: 0, count: eventCount)
    var half = [Int](repeating: 0, count: eventCount)
    var kernel = ProjectionKernel(rows: actorsOfEvents, members: eventsOfActors)
    while kernel.advance() {
      for (neighbour, sum) in zip(kernel.neighbours, kernel.sums) where sum >= 2 {
        let shared = Int(sum)
        for event in [kernel.row, Int(neighbour)] {
          any[event] += shared
          if 2 * (shared - 1) >= sizes[event] - 1 { half[event] += shared }
        }
      }
    }
    return sizes.indices.map { event in
      guard sizes[event] >= 2 else { return nil }
      return MembersElsewhere(
        meanWithAnyFellow: Double(any[event]) / Double(sizes[event]),
        meanWithHalfOfFellows: Double(half[event]) / Double(sizes[event]))
    }
  }
}
