import Testing
import TwoModeGraphs

struct PageRankTests {
  @Test("of a tie and an isolate, both ends of the tie are visited 1/(1 − α) times as often")
  func tie() {
    let graph = TwoModeGraph(actors: [0], events: [0], actorCount: 2, eventCount: 1)
    let rank = graph.pageRank(damping: 0.75)
    // x = α x + c for the two ends and c for the isolate: 4 : 4 : 1.
    #expect(rank.actors.map { abs($0 * 9 - 4) < 1e-14 || abs($0 * 9 - 1) < 1e-14 } == [true, true])
    #expect(abs(rank.events[0] * 9 - 4) < 1e-14)
  }

  @Test("an event of three actors has more than they have together without their returns")
  func star() {
    let graph = TwoModeGraph(actors: [0, 1, 2], events: [0, 0, 0], actorCount: 3, eventCount: 1)
    let rank = graph.pageRank(damping: 0.5)
    // e = c + 3a/2 and a = c + e/6, so e : a = 10 : 14/3.
    #expect(abs(rank.events[0] / rank.actors[0] - 10 / (14.0 / 3)) < 1e-14)
    #expect(rank.actors[0] == rank.actors[2])
  }

  @Test("without damping all vertices are alike, and without vertices there is nothing")
  func extremes() {
    let rank = DavisSouthernWomen.graph.pageRank(damping: 0)
    #expect((rank.actors + rank.events).allSatisfy { abs($0 - 1.0 / 32) < 1e-16 })
    let empty = TwoModeGraph(ties: [], actorCount: 0, eventCount: 0)
    #expect(empty.pageRank().actors == [])
    #expect(empty.projectionPageRank(onto: .events) == [])
    let isolates = TwoModeGraph(ties: [], actorCount: 2, eventCount: 2)
    #expect(isolates.pageRank().events == [0.25, 0.25])
    #expect(isolates.projectionPageRank(onto: .actors) == [0.5, 0.5])
  }

  @Test("agrees with walking on and on, and sums to 1", arguments: 0..<100)
  func agreesWithIteration(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    let count = Double(graph.actorCount + graph.eventCount)
    var actors = [Double](repeating: 1 / count, count: graph.actorCount)
    var events = [Double](repeating: 1 / count, count: graph.eventCount)
    // 0.85²²⁵ is 1e-16.
    for _ in 0..<225 {
      var stranded = 0.0
      for actor in graph.actors where graph.degree(of: actor) == 0 {
        stranded += actors[actor.index]
      }
      for event in graph.events where graph.degree(of: event) == 0 {
        stranded += events[event.index]
      }
      let start = (0.15 + 0.85 * stranded) / count
      let nextActors = graph.actors.map { actor in
        start + 0.85
          * graph.events(of: actor).map { events[$0.index] / Double(graph.degree(of: $0)) }
          .reduce(0, +)
      }
      events = graph.events.map { event in
        start + 0.85
          * graph.actors(of: event).map { actors[$0.index] / Double(graph.degree(of: $0)) }
          .reduce(0, +)
      }
      actors = nextActors
    }
    let rank = graph.pageRank()
    expectEqual(rank.actors, actors, within: 1e-12)
    expectEqual(rank.events, events, within: 1e-12)
    if count > 0 { #expect(abs((rank.actors + rank.events).reduce(0, +) - 1) < 1e-13) }
  }

  @Test("agrees with NetworkX and igraph, on both projections too", arguments: PeerGraphs.all)
  func agreesWithPeers(peer: PeerGraph) {
    let rank = peer.graph.pageRank()
    PeerCentrality.expect(rank.actors, of: .actors, for: "pagerank", of: peer)
    PeerCentrality.expect(rank.events, of: .events, for: "pagerank", of: peer)
    // Nothing was asked of projections without a pair.
    if peer.graph.pairCount(onto: .actors) > 0 {
      let scores = peer.graph.projectionPageRank(onto: .actors)
      PeerCentrality.expect(scores, of: .actors, for: "projection-pagerank", of: peer)
    }
    if peer.graph.pairCount(onto: .events) > 0 {
      let scores = peer.graph.projectionPageRank(onto: .events)
      PeerCentrality.expect(scores, of: .events, for: "projection-pagerank", of: peer)
    }
  }

  @Test("the strengths of the projection are its row sums", arguments: 0..<50)
  func strengths(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    var sums = [Int](repeating: 0, count: graph.actorCount)
    for pair in graph.projection(onto: .actors) {
      sums[pair.first.index] += pair.shared
      sums[pair.second.index] += pair.shared
    }
    #expect(graph.projectionStrengths(onto: .actors) == sums)
  }

  @Test("the order of the ties changes no bit of PageRank or eigenvectors", arguments: 0..<20)
  func order(seed: Int) {
    let sparse = SparseGraph(seed: seed)
    var generator = SplitMix64(seed: seed)
    let shuffled = TwoModeGraph(
      ties: sparse.ties.shuffled(using: &generator), actorCount: sparse.graph.actorCount,
      eventCount: sparse.graph.eventCount)
    #expect(shuffled.pageRank() == sparse.graph.pageRank())
    #expect(shuffled.eigenvectorCentrality() == sparse.graph.eigenvectorCentrality())
    #expect(
      shuffled.projectionPageRank(onto: .events) == sparse.graph.projectionPageRank(onto: .events))
  }

  @Test("a damping of 1 stops the program")
  func damping() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.pageRank(damping: 1)
    }
  }
}
