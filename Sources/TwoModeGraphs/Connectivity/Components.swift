/// The connected components of a two-mode graph.
///
/// Two vertices, of whichever mode, are in one component if a path of ties
/// leads from one to the other. A vertex without ties is a component of its
/// own. Components are numbered from 0 in order of their first actor; those
/// without an actor, which are single events, follow in order of that event.
public struct Components: Hashable, Sendable {
  /// The numbers of actors and events in a component.
  public struct Size: Hashable, Sendable {
    public let actors, events: Int

    public init(actors: Int, events: Int) {
      self.actors = actors
      self.events = events
    }
  }

  private let componentOfActor: [Int]
  private let componentOfEvent: [Int]

  /// The size of each component, by number.
  public let sizes: [Size]

  init(componentOfActor: [Int], componentOfEvent: [Int], count: Int) {
    var actors = [Int](repeating: 0, count: count)
    var events = [Int](repeating: 0, count: count)
    for component in componentOfActor { actors[component] += 1 }
    for component in componentOfEvent { events[component] += 1 }
    self.componentOfActor = componentOfActor
    self.componentOfEvent = componentOfEvent
    sizes = zip(actors, events).map { Size(actors: $0, events: $1) }
  }

  /// The number of components; 0 for a graph without vertices.
  public var count: Int { sizes.count }

  /// The number of the component an actor is in.
  public subscript(actor: Actor) -> Int { componentOfActor[actor.index] }

  /// The number of the component an event is in.
  public subscript(event: Event) -> Int { componentOfEvent[event.index] }

  /// The number of the component with most vertices, the first of them if
  /// there are several; nil if there is none.
  public var largest: Int? {
    var largest: Int?
    var most = 0
    for (component, size) in sizes.enumerated() where size.actors + size.events > most {
      largest = component
      most = size.actors + size.events
    }
    return largest
  }
}

extension TwoModeGraph {
  /// Finds the connected components.
  ///
  /// The events of each actor are joined into one set, straight from the rows;
  /// an actor is where its events are. Without ties every vertex is a component.
  ///
  /// - Complexity: O((*n* + *m* + *t*) log *m*) time in the worst case, and in
  ///   practice linear; O(*n* + *m*) memory, for *n* actors, *m* events and *t* ties.
  public func components() -> Components {
    var sets = DisjointSets(count: eventCount)
    for actor in 0..<actorCount { sets.join(eventsOfActors.columns(ofRow: actor)) }

    var numbering = RootNumbering(sets: sets)
    var componentOfActor: [Int] = []
    componentOfActor.reserveCapacity(actorCount)
    for actor in 0..<actorCount {
      let events = eventsOfActors.columns(ofRow: actor)
      componentOfActor.append(
        events.isEmpty ? numbering.next() : numbering.number(ofSetWith: events[0]))
    }
    let componentOfEvent = (0..<Int32(eventCount)).map { numbering.number(ofSetWith: $0) }
    return Components(
      componentOfActor: componentOfActor, componentOfEvent: componentOfEvent,
      count: numbering.count)
  }
}

/// Numbers disjoint sets from 0, in the order in which they are first asked for.
private struct RootNumbering {
  private var sets: DisjointSets
  private var numbers: [Int]

  /// How many numbers were given.
  private(set) var count = 0

  init(sets: DisjointSets) {
    self.sets = sets
    numbers = [Int](repeating: -1, count: sets.elementCount)
  }

  /// A number for something that is in none of the sets.
  mutating func next() -> Int {
    defer { count += 1 }
    return count
  }

  mutating func number(ofSetWith element: Int32) -> Int {
    let root = Int(sets.root(of: element))
    if numbers[root] < 0 { numbers[root] = next() }
    return numbers[root]
  }
}
