import Testing
import TwoModeGraphs

struct PeerGraphsTests {
  @Test("the graphs that peers are asked about are 34, and Davis's is the one of the tests")
  func graphs() {
    #expect(PeerGraphs.all.count == 34)
    #expect(PeerGraphs.named("davis") == DavisSouthernWomen.graph)
    #expect(PeerGraphs.named("galaskiewicz").tieCount == 98)
    #expect(PeerGraphs.named("clique").tieCount == 14)
  }

  @Test("among them are graphs with isolates, with an empty mode and in several components")
  func variety() {
    let graphs = PeerGraphs.all.map(\.graph)
    #expect(graphs.contains { $0.actorCount == 0 && $0.eventCount > 0 })
    #expect(graphs.contains { $0.actorCount > 0 && $0.eventCount == 0 })
    #expect(graphs.contains { $0.tieCount > 0 && $0.degrees(of: .actors).contains(0) })
    #expect(graphs.contains { $0.tieCount > 0 && $0.degrees(of: .events).contains(0) })
    #expect(graphs.contains { $0.components().sizes.count { $0.actors > 1 } > 2 })
  }
}
