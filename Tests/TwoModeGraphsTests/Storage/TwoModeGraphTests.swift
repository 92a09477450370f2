import Testing
import TwoModeGraphs

struct TwoModeGraphTests {
  @Test("neighbours come in order of index, whatever the order of the ties")
  func neighbours() {
    let graph = TwoModeGraph(
      actors: [2, 0, 0, 2], events: [1, 1, 0, 0], actorCount: 4, eventCount: 3)
    #expect(Array(graph.events(of: Actor(0))) == [Event(0), Event(1)])
    #expect(Array(graph.events(of: Actor(2))) == [Event(0), Event(1)])
    #expect(Array(graph.actors(of: Event(1))) == [Actor(0), Actor(2)])
    #expect(graph.tieCount == 4)
  }

  @Test("actors without events and events without actors are part of the graph")
  func isolates() {
    let graph = TwoModeGraph(ties: [(Actor(1), Event(0))], actorCount: 3, eventCount: 2)
    #expect(graph.actors.map(graph.degree(of:)) == [0, 1, 0])
    #expect(graph.events.map(graph.degree(of:)) == [1, 0])
    #expect(graph.events(of: Actor(0)).isEmpty)
    #expect(graph.actors(of: Event(1)).isEmpty)
  }

  @Test("a tie given twice counts once")
  func duplicates() {
    let once = TwoModeGraph(actors: [0, 1], events: [1, 0], actorCount: 2, eventCount: 2)
    let twice = TwoModeGraph(
      actors: [1, 0, 1, 0, 1], events: [0, 1, 0, 1, 0], actorCount: 2, eventCount: 2)
    #expect(twice.tieCount == 2)
    #expect(twice == once)
  }

  @Test("a graph may have an empty mode, or two", arguments: [(0, 0), (0, 5), (5, 0)])
  func emptyModes(actorCount: Int, eventCount: Int) {
    let graph = TwoModeGraph(ties: [], actorCount: actorCount, eventCount: eventCount)
    #expect(graph.actorCount == actorCount)
    #expect(graph.eventCount == eventCount)
    #expect(graph.tieCount == 0)
  }

  @Test("holds the ties it was given, both ways", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    #expect(graph.actors.map { Set(graph.events(of: $0).map(\.index)) } == random.eventsOfActor)
    #expect(graph.events.map { Set(graph.actors(of: $0).map(\.index)) } == random.actorsOfEvent)
    #expect(graph.actors.map(graph.degree(of:)) == random.eventsOfActor.map(\.count))
    #expect(graph.events.map(graph.degree(of:)) == random.actorsOfEvent.map(\.count))
    #expect(graph.tieCount == random.eventsOfActor.reduce(0) { $0 + $1.count })
    for actor in graph.actors {
      #expect(graph.events(of: actor).elementsEqual(graph.events(of: actor).sorted()))
      for event in graph.events {
        #expect(
          graph.contains(actor, event) == random.eventsOfActor[actor.index].contains(event.index))
      }
    }
  }

  @Test("does not depend on the order of its ties", arguments: 0..<200)
  func orderOfTies(seed: Int) {
    let random = RandomGraph(seed: seed)
    var generator = SplitMix64(seed: seed + 1_000)
    let reordered = random.ties.shuffled(using: &generator)
    #expect(
      random.graph
        == TwoModeGraph(
          ties: reordered, actorCount: random.graph.actorCount,
          eventCount: random.graph.eventCount))
  }

  @Test("transposing exchanges the modes; doing it twice gives the graph back", arguments: 0..<200)
  func transposition(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    let transposed = graph.transposed()
    #expect(transposed.actorCount == graph.eventCount)
    #expect(transposed.eventCount == graph.actorCount)
    for event in graph.events {
      #expect(
        transposed.events(of: Actor(event.index)).map(\.index)
          == graph.actors(of: event).map(\.index))
    }
    #expect(transposed.transposed() == graph)
  }

  @Test("a hundred thousand ties to one event are counted once each")
  func manyTies() {
    let actors = Array(0..<100_000 as Range<Int32>)
    let graph = TwoModeGraph(
      actors: actors + actors, events: [Int32](repeating: 0, count: 200_000), actorCount: 100_000,
      eventCount: 1)
    #expect(graph.tieCount == 100_000)
    #expect(graph.degree(of: Event(0)) == 100_000)
  }

  @Test("18 women attended 14 events 89 times")
  func southernWomen() {
    let women = DavisSouthernWomen.graph
    #expect(women.actorCount == 18)
    #expect(women.eventCount == 14)
    #expect(women.tieCount == 89)
    #expect(women.degree(of: DavisSouthernWomen.event(8)) == 14)
  }

  @Test("an actor outside the graph stops the program")
  func actorOutOfRange() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(actors: [3], events: [0], actorCount: 3, eventCount: 1)
    }
  }

  @Test("an event outside the graph stops the program")
  func eventOutOfRange() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(actors: [0], events: [-1], actorCount: 1, eventCount: 1)
    }
  }

  @Test("columns of different lengths stop the program")
  func unequalColumns() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(actors: [0, 0], events: [0], actorCount: 1, eventCount: 1)
    }
  }

  @Test("a negative number of vertices stops the program")
  func negativeCount() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(actors: [], events: [], actorCount: -1, eventCount: 0)
    }
  }

  @Test("a negative index stops the program")
  func negativeIndex() async {
    await #expect(processExitsWith: .failure) { _ = Actor(-1) }
    await #expect(processExitsWith: .failure) { _ = Event(-1) }
  }

  @Test("asking for a vertex outside the graph stops the program")
  func vertexOutOfRange() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.events(of: Actor(18))
    }
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.contains(Actor(0), Event(14))
    }
  }

  @Test("a position outside a view of neighbours stops the program")
  func positionOutOfRange() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.events(of: Actor(0))[8]
    }
  }
}
