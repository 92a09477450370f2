/// A tie without which its component falls in two.
public struct Bridge: Hashable, Sendable {
  public let actor: Actor
  public let event: Event

  /// What is left together with the actor once the tie is gone, itself included.
  public let actorSide: Components.Size

  /// What is left together with the event once the tie is gone, itself included.
  public let eventSide: Components.Size

  public init(
    actor: Actor, event: Event, actorSide: Components.Size, eventSide: Components.Size
  ) {
    self.actor = actor
    self.event = event
    self.actorSide = actorSide
    self.eventSide = eventSide
  }
}

extension TwoModeGraph {
  /// Finds the bridges: the ties that are the only way from one side to the other.
  ///
  /// A tie is one if, in a depth-first search, it is the tie through which a
  /// vertex was met, and nothing met through that vertex has a tie to a vertex
  /// met before. The only tie of an actor or an event is a bridge; the sizes of
  /// both sides tell such a tie from one between two groups.
  ///
  /// - Returns: The bridges of all components, ordered by actor and then by event;
  ///   none without ties.
  /// - Complexity: O(*n* + *m* + *t*) time and memory for *n* actors, *m* events
  ///   and *t* ties, and O(*b* log *b*) for *b* bridges.
  ///
  /// R. E. Tarjan, *A Note on Finding the Bridges of a Graph*, Information
  /// Processing Letters 2(6), 1974, 160–161.
  public func bridges() -> [Bridge] {
    let forest = DepthFirstForest(bothModes())
    let below = forest.descendants(actorCount: actorCount)
    var components = below
    for (place, parent) in forest.parents.enumerated() where parent >= 0 {
      components[place] = components[Int(parent)]
    }

    var bridges: [Bridge] = []
    for (place, parent) in forest.parents.enumerated() {
      guard parent >= 0, forest.lowPoints[place] == place else { continue }
      let inner = below[place]
      let outer = Components.Size(
        actors: components[place].actors - inner.actors,
        events: components[place].events - inner.events)
      let (vertex, other) = (Int(forest.vertices[place]), Int(forest.vertices[Int(parent)]))
      bridges.append(
        vertex < actorCount
          ? Bridge(
            actor: Actor(vertex), event: Event(other - actorCount), actorSide: inner,
            eventSide: outer)
          : Bridge(
            actor: Actor(other), event: Event(vertex - actorCount), actorSide: outer,
            eventSide: inner))
    }
    return bridges.sorted { ($0.actor, $0.event) < ($1.actor, $1.event) }
  }
}

extension DepthFirstForest {
  /// The actors and events met through the vertex at each place, itself included.
  fileprivate func descendants(actorCount: Int) -> [Components.Size] {
    var actors = vertices.map { $0 < actorCount ? 1 : 0 }
    var events = vertices.map { $0 < actorCount ? 0 : 1 }
    for place in vertices.indices.reversed() where parents[place] >= 0 {
      actors[Int(parents[place])] += actors[place]
      events[Int(parents[place])] += events[place]
    }
    return zip(actors, events).map { Components.Size(actors: $0, events: $1) }
  }
}
