/// The actors that take part in some events and in no others.
public struct ExclusiveIntersection: Hashable, Sendable {
  /// The events, in order of index.
  public let events: [Event]

  /// The actors whose events these are, all of them, in order of index; at least
  /// one.
  public let actors: [Actor]

  public init(events: [Event], actors: [Actor]) {
    self.events = events
    self.actors = actors
  }
}

extension TwoModeGraph {
  /// The actors by what they take part in: one group for each combination of events
  /// that is all some actor takes part in.
  ///
  /// Every actor is in one group. Seen from the events these are the cells that a
  /// Venn diagram of their actors would have, without the empty ones: of the 2^*m*
  /// combinations of *m* events at most *n* are inhabited by *n* actors. Actors
  /// without events have the empty combination. Call it on `transposed()` for
  /// events by their actors.
  ///
  /// - Returns: The groups, those of most actors first, and then by their events.
  /// - Complexity: O(*n* + *m* + *t*) time for *n* actors, *m* events and *t* ties, and
  ///   O(*g* log *g*) comparisons of the events of two of *g* groups.
  ///
  /// A. Lex, N. Gehlenborg, H. Strobelt, R. Vuillemot, H. Pfister, *UpSet:
  /// Visualization of Intersecting Sets*, IEEE Transactions on Visualization and
  /// Computer Graphics 20(12), 2014, 1983–1992.
  public func exclusiveIntersections() -> [ExclusiveIntersection] {
    TwinClasses(members: actorsOfEvents).groups.map { group in
      ExclusiveIntersection(
        events: Array(events(of: Actor(group[0]))), actors: group.map(Actor.init))
    }.sorted {
      $0.actors.count != $1.actors.count
        ? $0.actors.count > $1.actors.count : $0.events.lexicographicallyPrecedes($1.events)
    }
  }
}
