extension TwoModeGraph {
  /// All actors, in order of index.
  public var actors: Vertices<Actor> { Vertices(count: actorCount) }

  /// All events, in order of index.
  public var events: Vertices<Event> { Vertices(count: eventCount) }

  /// The events an actor takes part in, in order of index.
  ///
  /// - Complexity: O(1); the view shares the storage of the graph.
  public func events(of actor: Actor) -> Neighbours<Event> {
    Neighbours(row: actor.index, of: eventsOfActors)
  }

  /// The actors that take part in an event, in order of index.
  ///
  /// - Complexity: O(1); the view shares the storage of the graph.
  public func actors(of event: Event) -> Neighbours<Actor> {
    Neighbours(row: event.index, of: actorsOfEvents)
  }

  /// The number of events an actor takes part in.
  public func degree(of actor: Actor) -> Int { eventsOfActors.degree(ofRow: actor.index) }

  /// The number of actors that take part in an event: its size.
  public func degree(of event: Event) -> Int { actorsOfEvents.degree(ofRow: event.index) }

  /// Whether an actor takes part in an event.
  ///
  /// - Complexity: O(log *d*) for an actor that takes part in *d* events.
  public func contains(_ actor: Actor, _ event: Event) -> Bool {
    precondition(event.index < eventCount, "event \(event.index) is outside 0..<\(eventCount)")
    return eventsOfActors.contains(row: actor.index, column: event.index)
  }

  /// The rows of a mode, and the rows of the other one: its transpose.
  func rows<Node>(of mode: Mode<Node>) -> (rows: CompressedRows, members: CompressedRows) {
    switch mode.side {
    case .actors: (eventsOfActors, actorsOfEvents)
    case .events: (actorsOfEvents, eventsOfActors)
    }
  }
}
