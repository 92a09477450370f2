import Testing
import TwoModeGraphs

struct DegreeCentralityTests {
  @Test("a vertex tied to the whole other mode has 1, one without ties 0")
  func extremes() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1], events: [0, 1, 1], actorCount: 3, eventCount: 2)
    #expect(graph.degreeCentrality(of: .actors).raw == [2, 1, 0])
    #expect(graph.degreeCentrality(of: .actors).normalised == [1, 0.5, 0])
    #expect(graph.degreeCentrality(of: .events).raw == [1, 2])
  }

  @Test("without another mode no degree is normalised")
  func emptyMode() {
    let graph = TwoModeGraph(ties: [], actorCount: 2, eventCount: 0)
    #expect(graph.degreeCentrality(of: .actors).raw == [0, 0])
    #expect(graph.degreeCentrality(of: .actors).normalised == [nil, nil])
    #expect(graph.degreeCentrality(of: .events).normalised == [])
  }

  @Test("agrees with NetworkX", arguments: PeerGraphs.all)
  func agreesWithPeers(peer: PeerGraph) {
    let actors = peer.graph.degreeCentrality(of: .actors)
    let events = peer.graph.degreeCentrality(of: .events)
    PeerCentrality.expect(actors.normalised, of: .actors, for: "degree-normalised", of: peer)
    PeerCentrality.expect(events.normalised, of: .events, for: "degree-normalised", of: peer)
  }
}
