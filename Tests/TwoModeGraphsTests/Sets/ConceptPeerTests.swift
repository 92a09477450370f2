import Testing
import TwoModeGraphs

struct ConceptPeerTests {
  @Test("agrees with the library concepts on the sizes of all concepts", arguments: PeerGraphs.all)
  func sizes(peer: PeerGraph) {
    let concepts = peer.graph.concepts()
    let sizes = concepts.values.map { [Double($0.actors.count), Double($0.events.count)] }
      .sorted { $0.lexicographicallyPrecedes($1) }
    guard let actors = PeerAnswers.clustering.values("concept-actors", of: "both", in: peer),
      let events = PeerAnswers.clustering.values("concept-events", of: "both", in: peer)
    else {
      // It takes no graph with an empty mode; such a graph has one concept.
      #expect(peer.graph.actorCount == 0 || peer.graph.eventCount == 0)
      #expect(concepts.count == 1)
      return
    }
    #expect(sizes.map { $0[0] } == actors)
    #expect(sizes.map { $0[1] } == events)
  }
}
