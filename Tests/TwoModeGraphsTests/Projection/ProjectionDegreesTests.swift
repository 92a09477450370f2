import Testing
import TwoModeGraphs

struct ProjectionDegreesTests {
  @Test("a vertex has as many pairs as its degree in the projection", arguments: 0..<100)
  func agreesWithPairs(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    var degrees = [Int](repeating: 0, count: graph.eventCount)
    for pair in graph.projection(onto: .events) {
      degrees[pair.first.index] += 1
      degrees[pair.second.index] += 1
    }
    #expect(graph.projectionDegrees(onto: .events) == degrees)
  }
}
