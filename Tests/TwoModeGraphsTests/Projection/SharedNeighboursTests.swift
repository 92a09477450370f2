import Testing
import TwoModeGraphs

struct SharedNeighboursTests {
  @Test("names the events behind a pair of actors and the actors behind a pair of events")
  func southernWomen() {
    let women = DavisSouthernWomen.graph
    #expect(
      women.sharedEvents(of: DavisSouthernWomen.evelyn, and: DavisSouthernWomen.laura)
        == [1, 2, 3, 5, 6, 8].map(DavisSouthernWomen.event))
    #expect(
      women.sharedActors(of: DavisSouthernWomen.event(11), and: DavisSouthernWomen.event(10))
        == [Actor(13), Actor(14)])
  }

  @Test("agrees with set intersections", arguments: 0..<200)
  func agreesWithIntersections(seed: Int) {
    let random = RandomGraph(seed: seed)
    for (first, second) in RandomGraph.pairs(of: 0..<random.graph.actorCount) {
      let shared = random.eventsOfActor[first].intersection(random.eventsOfActor[second]).sorted()
      #expect(
        random.graph.sharedEvents(of: Actor(first), and: Actor(second)).map(\.index) == shared)
    }
    for (first, second) in RandomGraph.pairs(of: 0..<random.graph.eventCount) {
      let shared = random.actorsOfEvent[first].intersection(random.actorsOfEvent[second]).sorted()
      #expect(
        random.graph.sharedActors(of: Event(second), and: Event(first)).map(\.index) == shared)
    }
  }
}
