import Testing
import TwoModeGraphs

struct RobinsAlexanderTests {
  @Test("two actors at the same two events: every path of three is part of the one cycle")
  func square() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1, 1], events: [0, 1, 0, 1], actorCount: 2, eventCount: 2)
    let clustering = graph.robinsAlexander()
    #expect(clustering.fourCycleCount == 1)
    #expect(clustering.threePathCount == 4)
    #expect(clustering.coefficient == 1)
  }

  @Test("a path of three that is not part of a cycle is open")
  func path() {
    let graph = TwoModeGraph(actors: [0, 1, 1], events: [0, 0, 1], actorCount: 2, eventCount: 2)
    #expect(graph.robinsAlexander().coefficient == 0)
  }

  @Test("without a path of three the coefficient is undefined, neither 0 nor 1")
  func undefined() {
    let stars = TwoModeGraph(actors: [0, 1, 2], events: [0, 0, 1], actorCount: 3, eventCount: 2)
    #expect(stars.robinsAlexander().coefficient == nil)
    let empty = TwoModeGraph(ties: [], actorCount: 0, eventCount: 0)
    #expect(empty.robinsAlexander().coefficient == nil)
  }

  @Test("agrees with paths and cycles that are walked", arguments: 0..<200)
  func agreesWithWalks(seed: Int) {
    let random = RandomGraph(seed: seed)
    // A path is walked from the actor at one end to the event at the other.
    var paths = 0
    var closed = 0
    for (first, events) in random.eventsOfActor.enumerated() {
      for event in events {
        for second in random.actorsOfEvent[event] where second != first {
          for last in random.eventsOfActor[second] where last != event {
            paths += 1
            if events.contains(last) { closed += 1 }
          }
        }
      }
    }
    let clustering = random.graph.robinsAlexander()
    #expect(clustering.threePathCount == paths)
    // Every cycle holds four of the paths.
    #expect(4 * clustering.fourCycleCount == closed)
    #expect(random.graph.transposed().robinsAlexander() == clustering)
  }

  @Test("the women of Davis have 341 cycles and 2916 paths: 0.467764")
  func southernWomen() throws {
    let clustering = DavisSouthernWomen.graph.robinsAlexander()
    #expect(clustering.fourCycleCount == 341)
    #expect(clustering.threePathCount == 2916)
    // Given to six decimals.
    #expect(abs(try #require(clustering.coefficient) - 0.467764) < 5e-7)
  }
}
