import Testing
import TwoModeGraphs

struct HarmonicClosenessTests {
  @Test("on a path of five it adds the inverse distances")
  func path() {
    let graph = TwoModeGraph(
      actors: [0, 1, 1, 2], events: [0, 0, 1, 1], actorCount: 3, eventCount: 2)
    let harmonic = graph.harmonicCloseness(of: .actors)
    let end = 1 + 0.5 + 1.0 / 3 + 0.25
    #expect(harmonic.raw == [end, 3, end])
    #expect(harmonic.normalised[1] == 1)
  }

  @Test("the actor of every event has 1, whether or not others take part in anything")
  func attainableMaximum() {
    let graph = TwoModeGraph(
      actors: [0, 0, 0, 1, 2], events: [0, 1, 2, 0, 2], actorCount: 3, eventCount: 3)
    #expect(graph.harmonicCloseness(of: .actors).normalised[0] == 1)
  }

  @Test("a vertex without ties has 0, and one whose other mode is empty has none")
  func undefined() {
    let graph = TwoModeGraph(actors: [0], events: [0], actorCount: 2, eventCount: 1)
    #expect(graph.harmonicCloseness(of: .actors).raw == [1, 0])
    #expect(graph.harmonicCloseness(of: .actors).normalised[1] == 0)
    let lonely = TwoModeGraph(ties: [], actorCount: 2, eventCount: 0)
    #expect(lonely.harmonicCloseness(of: .actors).raw == [nil, nil])
    #expect(lonely.harmonicCloseness(of: .events).normalised == [])
  }

  @Test("agrees with searches one by one, and is in 0...1", arguments: 0..<100)
  func agreesWithSearches(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    let paths = SlowPaths(of: graph)
    let expected = paths.distances.indices.map { vertex -> Double? in
      let isUndefined = vertex < graph.actorCount ? graph.eventCount == 0 : graph.actorCount == 0
      return isUndefined ? nil : paths.reached(from: vertex).reduce(0) { $0 + 1 / Double($1) }
    }
    // Both add the same few hundred terms, in another order.
    let actors = graph.harmonicCloseness(of: .actors)
    let events = graph.harmonicCloseness(of: .events)
    expectEqual(actors.raw, paths.actors(expected), within: 1e-12)
    expectEqual(events.raw, paths.events(expected), within: 1e-12)
    for score in actors.normalised + events.normalised {
      #expect(score.map { (0...1).contains($0) } ?? true)
    }
  }

  @Test("agrees with NetworkX and igraph", arguments: PeerGraphs.all)
  func agreesWithPeers(peer: PeerGraph) {
    // With an empty other mode the peers answer 0, where nothing is defined.
    guard peer.graph.actorCount > 0, peer.graph.eventCount > 0 else { return }
    let actors = peer.graph.harmonicCloseness(of: .actors).raw
    let events = peer.graph.harmonicCloseness(of: .events).raw
    PeerCentrality.expect(actors, of: .actors, for: "harmonic", of: peer)
    PeerCentrality.expect(events, of: .events, for: "harmonic", of: peer)
  }
}
