/// Who takes part in what: actors, events, and the ties between them.
///
/// This is the affiliation network of Breiger (1974), with the *n* × *m*
/// biadjacency matrix **A** of *n* actors by *m* events. A tie is present or
/// absent. Actors without events and events without actors are part of the
/// graph. Both directions are stored by compressed rows, so the events of an
/// actor and the actors of an event are equally near; a graph takes 8 bytes
/// a tie and 8 bytes a vertex.
///
/// R. L. Breiger, *The Duality of Persons and Groups*, Social Forces 53(2),
/// 1974, 181–190.
public struct TwoModeGraph: Hashable, Sendable {
  /// Row *i* lists the events of actor *i*.
  let eventsOfActors: CompressedRows

  /// Row *k* lists the actors of event *k*: the transpose of `eventsOfActors`.
  let actorsOfEvents: CompressedRows

  private init(eventsOfActors: CompressedRows, actorsOfEvents: CompressedRows) {
    self.eventsOfActors = eventsOfActors
    self.actorsOfEvents = actorsOfEvents
  }

  /// Creates a graph from two columns of a table: the actor and the event of
  /// each tie.
  ///
  /// The ties may come in any order, and one that is given twice counts once.
  ///
  /// - Parameters:
  ///   - actors: The actor of each tie, in `0..<actorCount`.
  ///   - events: The event of each tie, in `0..<eventCount`, as many as `actors`.
  ///   - actorCount: The number of actors, at least 0 and less than 2³¹.
  ///   - eventCount: The number of events, at least 0 and less than 2³¹.
  /// - Complexity: O(*n* + *m* + *t*) time and memory for *n* actors, *m* events
  ///   and *t* ties: a counting sort.
  public init(actors: [Int32], events: [Int32], actorCount: Int, eventCount: Int) {
    precondition(
      actors.count == events.count,
      "\(actors.count) actors and \(events.count) events cannot be paired into ties")
    requireIndices(actors, below: actorCount, of: "actor")
    requireIndices(events, below: eventCount, of: "event")
    eventsOfActors = CompressedRows(
      rows: actors.span, columns: events.span, rowCount: actorCount, columnCount: eventCount)
    actorsOfEvents = eventsOfActors.transposed()
  }

  /// Creates a graph from its ties.
  ///
  /// The ties may come in any order, and one that is given twice counts once.
  ///
  /// ```swift
  /// let graph = TwoModeGraph(
  ///   ties: [(Actor(0), Event(0)), (Actor(1), Event(0))], actorCount: 3, eventCount: 1)
  /// graph.degree(of: Event(0))  // 2; actor 2 takes part in nothing
  /// ```
  ///
  /// - Parameters:
  ///   - ties: Pairs of an actor and an event it takes part in.
  ///   - actorCount: The number of actors, more than any index among the ties.
  ///   - eventCount: The number of events, more than any index among the ties.
  /// - Complexity: O(*n* + *m* + *t*) time and memory for *n* actors, *m* events
  ///   and *t* ties.
  public init(ties: some Sequence<(Actor, Event)>, actorCount: Int, eventCount: Int) {
    var actors: [Int32] = []
    var events: [Int32] = []
    actors.reserveCapacity(ties.underestimatedCount)
    events.reserveCapacity(ties.underestimatedCount)
    for (actor, event) in ties {
      actors.append(Int32(actor.index))
      events.append(Int32(event.index))
    }
    self.init(actors: actors, events: events, actorCount: actorCount, eventCount: eventCount)
  }

  /// The number of actors *n*, including those without a tie.
  public var actorCount: Int { eventsOfActors.rowCount }

  /// The number of events *m*, including those without a tie.
  public var eventCount: Int { actorsOfEvents.rowCount }

  /// The number of ties *t*.
  public var tieCount: Int { eventsOfActors.columns.count }

  /// The same graph with the modes exchanged: events become the actors.
  ///
  /// - Complexity: O(1).
  public func transposed() -> TwoModeGraph {
    TwoModeGraph(eventsOfActors: actorsOfEvents, actorsOfEvents: eventsOfActors)
  }
}

private func requireIndices(_ indices: [Int32], below count: Int, of mode: String) {
  precondition(
    (0...Int(Int32.max)).contains(count), "a graph cannot have \(count) vertices of mode \(mode)")
  for index in indices {
    precondition(
      (0..<count).contains(Int(index)), "\(mode) \(index) is outside 0..<\(count)")
  }
}
