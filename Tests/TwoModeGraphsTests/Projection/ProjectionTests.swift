import Testing

@testable import TwoModeGraphs

struct ProjectionTests {
  @Test("two actors that share an event are paired, with the number shared")
  func pairs() {
    let graph = TwoModeGraph(
      ties: [
        (Actor(0), Event(0)), (Actor(0), Event(1)), (Actor(1), Event(1)), (Actor(1), Event(2)),
        (Actor(2), Event(3)),
      ],
      actorCount: 4, eventCount: 4)
    #expect(
      Array(graph.projection(onto: .actors)) == [
        Pair(first: Actor(0), second: Actor(1), shared: 1)
      ])
    #expect(
      Array(graph.projection(onto: .events)) == [
        Pair(first: Event(0), second: Event(1), shared: 1),
        Pair(first: Event(1), second: Event(2), shared: 1),
      ])
  }

  @Test("agrees with set intersections, for either mode", arguments: 0..<200)
  func agreesWithIntersections(seed: Int) {
    let random = RandomGraph(seed: seed)
    #expect(
      Array(random.graph.projection(onto: .actors)) == obviousPairs(of: random.eventsOfActor))
    #expect(
      Array(random.graph.projection(onto: .events)) == obviousPairs(of: random.actorsOfEvent))
  }

  @Test("rows, counts and look-ups tell the same as the pairs", arguments: 0..<200)
  func access(seed: Int) {
    let random = RandomGraph(seed: seed)
    let projection = random.graph.projection(onto: .actors)
    let pairs = Array(projection)
    #expect(projection.pairCount == pairs.count)
    #expect(projection.vertexCount == random.graph.actorCount)
    for actor in random.graph.actors {
      #expect(Array(projection.row(of: actor)) == pairs.filter { $0.first == actor })
    }
    for (first, second) in RandomGraph.pairs(of: 0..<random.graph.actorCount) {
      #expect(
        projection.shared(Actor(first), Actor(second)) == random.shared(first, second))
      #expect(
        projection.shared(Actor(second), Actor(first)) == random.shared(first, second))
    }
  }

  @Test("made row by row it holds the same pairs", arguments: 0..<200)
  func rows(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    let actors = graph.projectionRows(onto: .actors)
    #expect(actors.map(\.first) == Array(graph.actors))
    #expect(Array(actors.joined()) == Array(graph.projection(onto: .actors)))
    let events = graph.projectionRows(onto: .events)
    #expect(Array(events.joined()) == Array(graph.projection(onto: .events)))
  }

  @Test("transposing the graph exchanges its two projections", arguments: 0..<200)
  func transposition(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    let events = graph.projection(onto: .events)
    let actors = graph.transposed().projection(onto: .actors)
    #expect(events.map(\.first.index) == actors.map(\.first.index))
    #expect(events.map(\.second.index) == actors.map(\.second.index))
    #expect(events.map(\.shared) == actors.map(\.shared))
  }

  @Test("renumbering the actors renumbers the pairs and changes nothing else", arguments: 0..<200)
  func relabelling(seed: Int) {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    var generator = SplitMix64(seed: seed + 1_000)
    let renumbered = (0..<graph.actorCount).shuffled(using: &generator)
    let relabelled = TwoModeGraph(
      ties: random.ties.map { (Actor(renumbered[$0.index]), $1) },
      actorCount: graph.actorCount, eventCount: graph.eventCount)
    let projection = relabelled.projection(onto: .actors)
    for pair in graph.projection(onto: .actors) {
      let first = Actor(renumbered[pair.first.index])
      let second = Actor(renumbered[pair.second.index])
      #expect(projection.shared(first, second) == pair.shared)
    }
    #expect(projection.pairCount == graph.pairCount(onto: .actors))
  }

  @Test("a hundred thousand actors in a ring have as many pairs, each sharing one event")
  func ring() {
    let count = 100_000
    let actors = Array(0..<Int32(count))
    let graph = TwoModeGraph(
      actors: actors + actors.map { ($0 + 1) % Int32(count) }, events: actors + actors,
      actorCount: count, eventCount: count)
    let projection = graph.projection(onto: .actors)
    #expect(projection.pairCount == count)
    #expect(projection.allSatisfy { $0.shared == 1 })
    #expect(projection.row(of: Actor(0)).map(\.second) == [Actor(1), Actor(99_999)])
    #expect(projection.row(of: Actor(5_000)).map(\.second) == [Actor(5_001)])
  }

  @Test("a count of 65,535 still takes two bytes, one of 65,536 takes four")
  func widening() {
    let narrow = sharing(65_535).projection(onto: .actors)
    #expect(narrow.map(\.shared) == [1, 1, 65_535])
    #expect(narrow.row(of: Actor(1)).map(\.shared) == [65_535])
    #expect(narrow.shared(Actor(2), Actor(1)) == 65_535)
    #expect(narrow.counts == .narrow([1, 1, 65_535]))

    let wide = sharing(65_536).projection(onto: .actors)
    #expect(wide.map(\.shared) == [1, 1, 65_536])
    #expect(wide.row(of: Actor(1)).map(\.shared) == [65_536])
    #expect(wide.shared(Actor(2), Actor(1)) == 65_536)
    #expect(wide.counts == .wide([1, 1, 65_536]))
  }

  @Test("every two women attended as many events together as the published matrix says")
  func southernWomen() {
    let projection = DavisSouthernWomen.graph.projection(onto: .actors)
    for (first, second) in RandomGraph.pairs(of: 0..<18) {
      #expect(
        projection.shared(Actor(first), Actor(second))
          == DavisSouthernWomen.coMembership[first][second])
    }
    for woman in DavisSouthernWomen.graph.actors {
      #expect(
        DavisSouthernWomen.graph.degree(of: woman)
          == DavisSouthernWomen.coMembership[woman.index][woman.index])
    }
    #expect(projection.pairCount == 139)
  }

  @Test("asking what a vertex shares with itself stops the program")
  func diagonal() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.projection(onto: .actors).shared(Actor(0), Actor(0))
    }
  }

  @Test("asking for a pair outside the projection stops the program")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.projection(onto: .actors).shared(Actor(0), Actor(18))
    }
  }

  /// The pairs that share something, by comparing all sets.
  private func obviousPairs<Node>(of sets: [Set<Int>]) -> [Pair<Node>] {
    RandomGraph.pairs(of: sets.indices).compactMap { first, second in
      let shared = sets[first].intersection(sets[second]).count
      return shared == 0 ? nil : Pair(first: Node(first), second: Node(second), shared: shared)
    }
  }

  /// Actors 1 and 2 share a number of events, and actor 0 is in one of them.
  private func sharing(_ count: Int) -> TwoModeGraph {
    let events = Array(0..<Int32(count))
    return TwoModeGraph(
      actors: [Int32](repeating: 1, count: count) + [Int32](repeating: 2, count: count) + [0],
      events: events + events + [7], actorCount: 3, eventCount: count)
  }
}
