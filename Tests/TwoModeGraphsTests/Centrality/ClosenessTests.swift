import Testing

@testable import TwoModeGraphs

struct ClosenessTests {
  @Test("on a path of five, the middle is nearer than the ends")
  func path() {
    // Actors 0, 1 and 2 with events 0 and 1 between them.
    let graph = TwoModeGraph(
      actors: [0, 1, 1, 2], events: [0, 0, 1, 1], actorCount: 3, eventCount: 2)
    let closeness = graph.closeness(of: .actors)
    let sums = [10.0, 6, 10]
    #expect(closeness.raw == sums.map { 1 / $0 })
    #expect(closeness.normalised == [0.6, 1, 0.6])
    #expect(graph.closeness(of: .events).raw == [Double](repeating: 1 / 7, count: 2))
  }

  @Test("of two stars only the larger one has closeness, and none exceeds 1")
  func disconnected() {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3, 4], events: [0, 0, 0, 1, 1], actorCount: 6, eventCount: 2)
    #expect(graph.closeness(of: .actors).normalised == [1, 1, 1, nil, nil, nil])
    #expect(graph.closeness(of: .events).normalised == [1, nil])
  }

  @Test("of two largest components it is the one with the first actor")
  func tie() {
    let graph = TwoModeGraph(actors: [0, 1], events: [1, 0], actorCount: 2, eventCount: 2)
    #expect(graph.closeness(of: .actors).normalised == [1, nil])
    #expect(graph.closeness(of: .events).normalised == [nil, 1])
  }

  @Test("a graph without ties has no closeness")
  func isolates() {
    let graph = TwoModeGraph(ties: [], actorCount: 2, eventCount: 1)
    #expect(graph.closeness(of: .actors).raw == [nil, nil])
    #expect(graph.closeness(of: .events).normalised == [nil])
    let empty = TwoModeGraph(ties: [], actorCount: 0, eventCount: 0)
    #expect(empty.closeness(of: .actors).raw == [])
  }

  @Test("agrees with searches one by one", arguments: 0..<100)
  func agreesWithSearches(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    let paths = SlowPaths(of: graph)
    let components = graph.components()
    let expected = paths.distances.indices.map { vertex -> Double? in
      let component =
        vertex < graph.actorCount
        ? components[Actor(vertex)] : components[Event(vertex - graph.actorCount)]
      let reached = paths.reached(from: vertex)
      guard component == components.largest, !reached.isEmpty else { return nil }
      return 1 / Double(reached.reduce(0, +))
    }
    #expect(graph.closeness(of: .actors).raw == paths.actors(expected))
    #expect(graph.closeness(of: .events).raw == paths.events(expected))
    for score in graph.closeness(of: .actors).normalised + graph.closeness(of: .events).normalised {
      #expect(score.map { (0...1).contains($0) } ?? true)
    }
  }

  @Test("more sources than one batch holds are all searched from")
  func batches() {
    // 1,200 pairs of an actor and an event, and one star of 1,100 actors.
    let pairs = (0..<1_200).map { (Actor($0), Event($0)) }
    let star = (1_200..<2_300).map { (Actor($0), Event(1_200)) }
    let graph = TwoModeGraph(ties: pairs + star, actorCount: 2_300, eventCount: 1_201)
    let sums = DistanceSums(of: graph, from: .actors, threads: 1).distances
    #expect(sums == .init(repeating: 1, count: 1_200) + .init(repeating: 2_199, count: 1_100))
    #expect(graph.closeness(of: .actors).normalised[1_200...].allSatisfy { $0 == 1 })
  }

  @Test("agrees with NetworkX and igraph", arguments: PeerGraphs.all)
  func agreesWithPeers(peer: PeerGraph) {
    let actors = peer.graph.closeness(of: .actors).normalised
    let events = peer.graph.closeness(of: .events).normalised
    PeerCentrality.expect(actors, of: .actors, for: "closeness-normalised", of: peer)
    PeerCentrality.expect(events, of: .events, for: "closeness-normalised", of: peer)
  }

  @Test("the closeness of the southern women and their events is as published")
  func southernWomen() throws {
    // S. P. Borgatti, D. S. Halgin, Analyzing Affiliation Networks, in The SAGE Handbook of
    // Social Network Analysis, 2011, to two decimals.
    let women = [
      0.80, 0.73, 0.80, 0.73, 0.60, 0.67, 0.67, 0.67, 0.71, 0.71, 0.69, 0.73, 0.77, 0.80, 0.73,
      0.65, 0.59, 0.59,
    ]
    for (score, published) in zip(DavisSouthernWomen.graph.closeness(of: .actors).normalised, women)
    {
      #expect(abs(try #require(score) - published) <= 0.005 + 1e-12)
    }
    let events = DavisSouthernWomen.graph.closeness(of: .events).normalised
    #expect(abs(try #require(events[7]) - 0.846154) < 5e-7)
  }
}
