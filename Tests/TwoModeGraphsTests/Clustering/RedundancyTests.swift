import Testing
import TwoModeGraphs

struct RedundancyTests {
  @Test("two of three pairs of an event meet elsewhere too")
  func byHand() {
    // Event 0 has actors 0, 1 and 2; event 1 has 0 and 1, event 2 has 1 and 2.
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 0, 1, 1, 2], events: [0, 0, 0, 1, 1, 2, 2], actorCount: 3, eventCount: 3)
    let redundancy = graph.redundancy(of: .events)
    #expect(redundancy[Event(0)] == Closure(closed: 2, total: 3))
    #expect(redundancy[Event(1)].coefficient == 1)
    #expect(graph.redundancy(of: .actors)[Actor(1)] == Closure(closed: 2, total: 3))
  }

  @Test("an event of one actor has no redundancy, and those of others are still found")
  func singleMember() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1], events: [0, 1, 1], actorCount: 2, eventCount: 3)
    let redundancy = graph.redundancy(of: .events)
    #expect(redundancy.values.map(\.coefficient) == [nil, 0, nil])
    #expect(redundancy.average.definedCount == 1)
    #expect(redundancy.average.mean == 0)
  }

  @Test("agrees with pairs of members looked up in every other event", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let ofEvents = random.graph.redundancy(of: .events)
    for (event, members) in random.actorsOfEvent.enumerated() {
      let pairs = RandomGraph.pairs(of: members)
      let elsewhere = pairs.filter { pair in
        random.actorsOfEvent.enumerated().contains { other, actors in
          other != event && actors.contains(pair.0) && actors.contains(pair.1)
        }
      }
      #expect(ofEvents[Event(event)] == Closure(closed: elsewhere.count, total: pairs.count))
    }
    #expect(random.graph.transposed().redundancy(of: .actors).values == ofEvents.values)
  }

  @Test("over women and events of Davis the mean is 0.958458")
  func southernWomen() throws {
    let women = DavisSouthernWomen.graph.redundancy(of: .actors).values
    let events = DavisSouthernWomen.graph.redundancy(of: .events).values
    let average = MeanOfDefined((women + events).map(\.coefficient))
    #expect(average.definedCount == 32)
    // Given to six decimals.
    #expect(abs(try #require(average.mean) - 0.958458) < 5e-7)
  }
}
