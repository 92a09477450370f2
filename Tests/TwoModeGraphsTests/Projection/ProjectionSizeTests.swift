import Testing
import TwoModeGraphs

struct ProjectionSizeTests {
  @Test("an event of four actors and one of two take seven additions")
  func work() {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3, 0, 1], events: [0, 0, 0, 0, 1, 1], actorCount: 5, eventCount: 3)
    #expect(graph.projectionWork(onto: .actors) == 7)
    #expect(graph.pairCount(onto: .actors) == 6)
    #expect(graph.projectionWork(onto: .events) == 2)
    #expect(graph.pairCount(onto: .events) == 1)
  }

  @Test("pairs are counted before a projection is made, and bounded", arguments: 0..<200)
  func agreesWithProjection(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    let actors = graph.projection(onto: .actors)
    #expect(graph.pairCount(onto: .actors) == actors.pairCount)
    #expect(graph.projectionWork(onto: .actors) == actors.reduce(0) { $0 + $1.shared })
    let events = graph.projection(onto: .events)
    #expect(graph.pairCount(onto: .events) == events.pairCount)
    #expect(graph.projectionWork(onto: .events) == events.reduce(0) { $0 + $1.shared })
  }
}
