import Testing
import TwoModeGraphs

struct PairWeightsPeerTests {
  @Test("agrees with NetworkX and igraph on pairs of actors", arguments: PeerGraphs.all)
  func actors(peer: PeerGraph) {
    let graph = peer.graph
    let overlaps = Array(graph.overlaps(of: .actors))
    expect(overlaps.map { graph.sharedRatio(of: $0) }, for: "ratio", of: "actors", in: peer)
    expect(graph, overlaps, of: .actors, named: "actors", in: peer)
  }

  @Test("agrees with NetworkX and igraph on pairs of events", arguments: PeerGraphs.all)
  func events(peer: PeerGraph) {
    let graph = peer.graph
    let overlaps = Array(graph.overlaps(of: .events))
    expect(overlaps.map { graph.sharedRatio(of: $0) }, for: "ratio", of: "events", in: peer)
    expect(graph, overlaps, of: .events, named: "events", in: peer)
  }

  private func expect<Node>(
    _ graph: TwoModeGraph, _ overlaps: [Overlap<Node>], of mode: Mode<Node>, named name: String,
    in peer: PeerGraph
  ) {
    let allocations = Array(graph.zhouAllocations(of: mode)).map(\.share)
    let ways = stride(from: 0, to: allocations.count, by: 2)
    let measures: [(String, [Double?])] = [
      ("count", overlaps.map { Double($0.shared) }),
      ("jaccard", overlaps.map(\.jaccard)),
      ("overlap", overlaps.map(\.overlapCoefficient)),
      ("dice", overlaps.map(\.dice)),
      ("cosine", overlaps.map(\.cosine)),
      ("newman", graph.newmanWeights(of: mode).map(\.weight)),
      ("resource-allocation", graph.resourceAllocations(of: mode).map(\.weight)),
      ("adamic-adar", graph.adamicAdarWeights(of: mode).map(\.weight)),
      ("zhou-to-second", ways.map { allocations[$0] }),
      ("zhou-to-first", ways.map { allocations[$0 + 1] }),
    ]
    for (measure, weights) in measures { expect(weights, for: measure, of: name, in: peer) }
  }

  private func expect(
    _ weights: [Double?], for measure: String, of mode: String, in peer: PeerGraph
  ) {
    // Peers were asked where there is a pair, and at most 600 of them.
    guard let answer = PeerAnswers.clustering.values(measure, of: mode, in: peer) else {
      #expect(weights.isEmpty || weights.count > 600, "\(measure)")
      return
    }
    // The file holds twelve digits.
    expectEqual(weights, answer, within: 1e-11)
  }
}
