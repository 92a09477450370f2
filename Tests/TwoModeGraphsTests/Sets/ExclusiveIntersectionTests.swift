import Testing
import TwoModeGraphs

struct ExclusiveIntersectionTests {
  @Test("actors are grouped by all they take part in, the largest group first")
  func byHand() {
    let graph = TwoModeGraph(
      actors: [0, 1, 1, 2, 2, 3], events: [0, 0, 1, 0, 1, 1], actorCount: 5, eventCount: 2)
    #expect(
      graph.exclusiveIntersections() == [
        ExclusiveIntersection(events: [Event(0), Event(1)], actors: [Actor(1), Actor(2)]),
        ExclusiveIntersection(events: [], actors: [Actor(4)]),
        ExclusiveIntersection(events: [Event(0)], actors: [Actor(0)]),
        ExclusiveIntersection(events: [Event(1)], actors: [Actor(3)]),
      ])
  }

  @Test("agrees with a dictionary of sets, and every actor is in one group", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let groups = random.graph.exclusiveIntersections()
    let expected = Dictionary(grouping: random.eventsOfActor.indices) { random.eventsOfActor[$0] }
    #expect(groups.count == expected.count)
    for group in groups {
      #expect(expected[Set(group.events.map(\.index))] == group.actors.map(\.index))
      #expect(group.events == group.events.sorted())
    }
    for (one, next) in zip(groups, groups.dropFirst()) {
      #expect(
        one.actors.count > next.actors.count
          || one.actors.count == next.actors.count
            && one.events.lexicographicallyPrecedes(next.events)
      )
    }
  }

  @Test("only Olivia and Flora went to the same events as each other")
  func southernWomen() {
    let groups = DavisSouthernWomen.graph.exclusiveIntersections()
    #expect(groups.count == 17)
    #expect(groups[0].actors == [Actor(16), Actor(17)])
    #expect(groups[0].events == [9, 11].map(DavisSouthernWomen.event))
  }

  @Test("a graph without actors has no groups")
  func empty() {
    #expect(
      TwoModeGraph(ties: [], actorCount: 0, eventCount: 3).exclusiveIntersections().isEmpty)
  }
}
