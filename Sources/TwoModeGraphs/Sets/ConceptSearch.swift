/// A depth-first search for concepts, which meets each of them once.
///
/// From a concept (*A*, *B*), every event *k* outside *B* leads to the concept of the actors
/// of *A* that take part in *k*. Many ways lead to one concept; it is taken only
/// from the way on which events were added in increasing order and none before *k*
/// came along that was not in *B* (Kuznetsov's canonicity). How many actors of *A* take
/// part in each event is counted in one pass over their events, so that only events
/// with an actor in *A* are tried (Uno and others' occurrence deliver).
///
/// S. O. Kuznetsov, *A Fast Algorithm for Computing All Intersections of Objects
/// from an Arbitrary Semilattice*, Nauchno-Tekhnicheskaya Informatsiya Ser. 2, 1993,
/// no. 1, 17–20. T. Uno, M. Kiyomi, H. Arimura, *LCM ver. 2: Efficient Mining
/// Algorithms for Frequent/Closed/Maximal Itemsets*, FIMI 2004.
struct ConceptSearch {
  private let graph: TwoModeGraph
  private let minimumActorCount: Int
  private let limit: Int

  /// How many of the actors at hand take part in each event; zero between steps.
  private var counts: [Int32]

  private(set) var found: [Concept] = []

  /// Whether no concept was left out for the limit.
  private(set) var isComplete = true

  init(graph: TwoModeGraph, minimumActorCount: Int, limit: Int) {
    self.graph = graph
    self.minimumActorCount = minimumActorCount
    self.limit = limit
    counts = [Int32](repeating: 0, count: graph.eventCount)
  }

  mutating func run() {
    let everyone = graph.actors.map { Int32($0.index) }
    if !everyone.isEmpty && everyone.count >= minimumActorCount {
      visit(everyone, adding: -1, to: [])
    }
    // The search adds events that some actor takes part in, so it ends with no fewer than one.
    let hasActorInAll = graph.actors.contains { graph.degree(of: $0) == graph.eventCount }
    if minimumActorCount <= 0 && !hasActorInAll { record(actors: [], events: Array(graph.events)) }
  }

  /// Takes the concept of some actors, and goes on to those below it.
  ///
  /// - Parameters:
  ///   - actors: Those of the concept above that take part in `event`; at least one.
  ///   - event: The event that was added; -1 for all actors.
  ///   - intent: The events of the concept above.
  private mutating func visit(_ actors: [Int32], adding event: Int32, to intent: [Int32]) {
    guard isComplete else { return }
    let (shared, others) = eventsOf(actors)
    // The events of the concept above are among the shared ones; both are in order.
    let firstNew = shared.indices.first { $0 >= intent.count || shared[$0] != intent[$0] }
    if event >= 0 {
      guard let firstNew, shared[firstNew] == event else { return }
    }
    record(actors: actors.map { Actor(Int($0)) }, events: shared.map { Event(Int($0)) })
    for next in others where next > event {
      let remaining = actors.filter {
        graph.eventsOfActors.contains(row: Int($0), column: Int(next))
      }
      visit(remaining, adding: next, to: shared)
    }
  }

  /// The events that all of some actors take part in, and those that others of them
  /// leave out but enough take part in; both in increasing order.
  private mutating func eventsOf(_ actors: [Int32]) -> (shared: [Int32], others: [Int32]) {
    let rows = graph.eventsOfActors
    var touched: [Int32] = []
    for actor in actors {
      let events = rows.columns(ofRow: Int(actor))
      for index in events.indices {
        let event = events[index]
        if counts[Int(event)] == 0 { touched.append(event) }
        counts[Int(event)] += 1
      }
    }
    touched.sort()
    var shared: [Int32] = []
    var others: [Int32] = []
    for event in touched {
      let count = Int(counts[Int(event)])
      if count == actors.count {
        shared.append(event)
      } else if count >= minimumActorCount {
        others.append(event)
      }
      counts[Int(event)] = 0
    }
    return (shared, others)
  }

  private mutating func record(actors: [Actor], events: [Event]) {
    if found.count < limit {
      found.append(Concept(actors: actors, events: events))
    } else {
      isComplete = false
    }
  }
}
