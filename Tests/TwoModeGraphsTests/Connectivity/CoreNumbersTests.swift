import Testing
import TwoModeGraphs

struct CoreNumbersTests {
  @Test("three boards at the same two tables are the 2-core, one at a third table is outside")
  func onPaper() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1, 1, 2, 2, 2], events: [0, 1, 0, 1, 0, 1, 2], actorCount: 4, eventCount: 3)
    let cores = graph.coreNumbers()
    #expect(graph.actors.map { cores[$0] } == [2, 2, 2, 0])
    #expect(graph.events.map { cores[$0] } == [2, 2, 1])
    #expect(cores.largest == 2)
    #expect(graph.projection(onto: .actors).coreNumbers() == [2, 2, 2, 0])
  }

  @Test("a graph without vertices has no largest core number")
  func empty() {
    #expect(TwoModeGraph(ties: [], actorCount: 0, eventCount: 0).coreNumbers().largest == nil)
  }

  @Test("agrees with taking away vertices of too few ties until none is left", arguments: 0..<200)
  func agreesWithPeeling(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    var expected = [Int](repeating: 0, count: graph.actorCount + graph.eventCount)
    var left = NeighbourSets(graph)
    var core = 0
    while !left.neighbours.isEmpty {
      while let shallow = left.neighbours.first(where: { $0.value.count <= core }) {
        expected[shallow.key] = core
        left.remove(shallow.key)
      }
      core += 1
    }
    let cores = graph.coreNumbers()
    #expect(graph.actors.map { cores[$0] } + graph.events.map { cores[$0] } == expected)
  }

  @Test("gives NetworkX's and igraph's core numbers", arguments: PeerGraphs.all)
  func peers(peer: PeerGraph) throws {
    let answer = try #require(PeerConnectivity.answers[peer.name])
    let graph = peer.graph
    let cores = graph.coreNumbers()
    #expect(graph.actors.map { cores[$0] } + graph.events.map { cores[$0] } == answer.cores)
    #expect(graph.projection(onto: .actors).coreNumbers() == answer.actorCores)
    #expect(graph.projection(onto: .events).coreNumbers() == answer.eventCores)
  }
}
