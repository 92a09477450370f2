import Testing
import TwoModeGraphs

struct ConceptTests {
  @Test("two overlapping events have four concepts: everyone, each of them, and both")
  func byHand() {
    let graph = TwoModeGraph(
      actors: [0, 1, 1, 2], events: [0, 0, 1, 1], actorCount: 3, eventCount: 2)
    let concepts = graph.concepts()
    #expect(concepts.isComplete)
    #expect(
      concepts.values == [
        Concept(actors: [Actor(0), Actor(1), Actor(2)], events: []),
        Concept(actors: [Actor(0), Actor(1)], events: [Event(0)]),
        Concept(actors: [Actor(1), Actor(2)], events: [Event(1)]),
        Concept(actors: [Actor(1)], events: [Event(0), Event(1)]),
      ])
  }

  @Test("agrees with the closure of every combination of events", arguments: 0..<200)
  func agreesWithClosures(seed: Int) {
    let random = RandomGraph(seed: seed)
    let events = random.actorsOfEvent.indices
    var expected: Set<[Set<Int>]> = []
    for combination in 0..<(1 << events.count) {
      let chosen = events.filter { combination >> $0 & 1 == 1 }
      let actors = random.eventsOfActor.indices.filter {
        random.eventsOfActor[$0].isSuperset(of: chosen)
      }
      let closed = events.filter { random.actorsOfEvent[$0].isSuperset(of: actors) }
      expected.insert([Set(actors), Set(closed)])
    }
    let concepts = random.graph.concepts()
    #expect(concepts.isComplete)
    #expect(concepts.count == expected.count)
    let found = concepts.values.map { [Set($0.actors.map(\.index)), Set($0.events.map(\.index))] }
    #expect(Set(found) == expected)

    let floored = random.graph.concepts(minimumActorCount: 3)
    #expect(floored.values == concepts.values.filter { $0.actors.count >= 3 })
    #expect(floored.isComplete)
  }

  @Test("a limit is kept, and says whether anything was left out")
  func limit() {
    let women = DavisSouthernWomen.graph
    #expect(women.concepts(limit: 65).isComplete)
    #expect(women.concepts(limit: 65).count == 65)
    #expect(!women.concepts(limit: 64).isComplete)
    #expect(women.concepts(limit: 64).count == 64)
    #expect(!women.concepts(limit: 0).isComplete)
  }

  @Test("a graph without actors or without events has one concept")
  func empty() {
    let noActors = TwoModeGraph(ties: [], actorCount: 0, eventCount: 2)
    #expect(noActors.concepts().values == [Concept(actors: [], events: [Event(0), Event(1)])])
    let noEvents = TwoModeGraph(ties: [], actorCount: 2, eventCount: 0)
    #expect(noEvents.concepts().values == [Concept(actors: [Actor(0), Actor(1)], events: [])])
    #expect(TwoModeGraph(ties: [], actorCount: 0, eventCount: 0).concepts().count == 1)
  }

  @Test("the women of Davis and their events have 65 concepts")
  func southernWomen() {
    let concepts = DavisSouthernWomen.graph.concepts()
    #expect(concepts.isComplete)
    #expect(concepts.count == 65)
    #expect(DavisSouthernWomen.graph.transposed().concepts().count == 65)
  }
}
