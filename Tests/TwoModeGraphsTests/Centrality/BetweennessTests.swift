import Testing

@testable import TwoModeGraphs

struct BetweennessTests {
  @Test("on a path of five, the middle lies between four pairs and its neighbours between three")
  func path() {
    let graph = TwoModeGraph(
      actors: [0, 1, 1, 2], events: [0, 0, 1, 1], actorCount: 3, eventCount: 2)
    let betweenness = graph.betweenness()
    #expect(betweenness.actors.raw == [0, 4, 0])
    #expect(betweenness.events.raw == [3, 3])
    #expect(betweenness.actors.normalised == [0, 1, 0])
  }

  @Test("two actors of the same two events share what lies between those, and the reverse")
  func square() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1, 1], events: [0, 1, 0, 1], actorCount: 2, eventCount: 2)
    #expect(graph.betweenness().actors.raw == [0.5, 0.5])
    #expect(graph.betweenness().events.raw == [0.5, 0.5])
  }

  @Test("a lone event lies between all pairs of its actors, and no actor between anything")
  func loneEvent() {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3], events: [0, 0, 0, 0], actorCount: 5, eventCount: 1)
    let betweenness = graph.betweenness()
    #expect(betweenness.events.raw == [6])
    #expect(betweenness.events.normalised == [0.6])
    #expect(betweenness.actors.raw == [0, 0, 0, 0, 0])
    #expect(betweenness.actors.normalised == [nil, nil, nil, nil, nil])
    let all = TwoModeGraph(actors: [0, 1, 2], events: [0, 0, 0], actorCount: 3, eventCount: 1)
    #expect(all.betweenness().scores(of: .events).normalised == [1])
  }

  @Test("a lone actor lies between all its events, which lie between nothing")
  func loneActor() {
    let graph = TwoModeGraph(actors: [0, 0, 0], events: [0, 1, 2], actorCount: 1, eventCount: 3)
    #expect(graph.betweenness().actors.normalised == [1])
    #expect(graph.betweenness().events.normalised == [nil, nil, nil])
  }

  @Test("an empty graph has no betweenness, and nothing lies between isolates")
  func isolates() {
    let empty = TwoModeGraph(ties: [], actorCount: 0, eventCount: 0)
    #expect(empty.betweenness().actors.raw == [])
    let isolates = TwoModeGraph(ties: [], actorCount: 2, eventCount: 3)
    #expect(isolates.betweenness().actors.raw == [0, 0])
    #expect(isolates.betweenness().events.normalised == [0, 0, 0])
    let actorsAlone = TwoModeGraph(ties: [], actorCount: 2, eventCount: 0)
    #expect(actorsAlone.betweenness().actors.normalised == [nil, nil])
  }

  @Test("in the extremal tree of 100 actors and 10 events the root has 1, and no one more")
  func hundredByTen() {
    let pendants = (1..<100).map { (Actor($0), Event(($0 - 1) % 10)) }
    let root = (0..<10).map { (Actor(0), Event($0)) }
    let graph = TwoModeGraph(ties: root + pendants, actorCount: 100, eventCount: 10)
    let betweenness = graph.betweenness()
    #expect(betweenness.actors.raw[0] == 5_346)
    #expect(betweenness.actors.normalised[0] == 1)
    #expect(betweenness.events.normalised.allSatisfy { ($0 ?? 2) <= 1 })
  }

  @Test("agrees with all pairs and their paths", arguments: 0..<150)
  func agreesWithAllPairs(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    guard graph.actorCount < 60 else { return }
    let paths = SlowPaths(of: graph)
    let expected = paths.betweenness.map(Optional.some)
    // Both add at most 13,000 terms of at most 1.
    let betweenness = graph.betweenness()
    expectEqual(betweenness.actors.raw, paths.actors(expected), within: 1e-12)
    expectEqual(betweenness.events.raw, paths.events(expected), within: 1e-12)
    for score in betweenness.actors.normalised + betweenness.events.normalised {
      #expect(score.map { (0...1 + 1e-12).contains($0) } ?? true)
    }
  }

  @Test("twins count as often as there are of them", arguments: 0..<50)
  func twins(seed: Int) {
    // Every actor and every event is repeated one to three times.
    let ties = SparseGraph(seed: 3 * seed + 1).graph
    guard ties.actorCount < 20 else { return }
    var repeated: [(Actor, Event)] = []
    for actor in ties.actors {
      for event in ties.events(of: actor) {
        for copy in 0...actor.index % 3 {
          for otherCopy in 0...event.index % 3 {
            repeated.append((Actor(3 * actor.index + copy), Event(3 * event.index + otherCopy)))
          }
        }
      }
    }
    let graph = TwoModeGraph(
      ties: repeated, actorCount: 3 * ties.actorCount, eventCount: 3 * ties.eventCount)
    let paths = SlowPaths(of: graph)
    let expected = paths.betweenness.map(Optional.some)
    expectEqual(graph.betweenness().actors.raw, paths.actors(expected), within: 1e-12)
    expectEqual(graph.betweenness().events.raw, paths.events(expected), within: 1e-12)
  }

  @Test("along a path of 401 vertices it is the product of the numbers on both sides")
  func longPath() {
    let ties = (0..<200).flatMap { [(Actor($0), Event($0)), (Actor($0 + 1), Event($0))] }
    let graph = TwoModeGraph(ties: ties, actorCount: 201, eventCount: 200)
    let expected = (0..<201).map { before in Double(2 * before) * Double(400 - 2 * before) }
    #expect(graph.betweenness().actors.raw == expected)
  }

  /// Actors in a row, each tied to the next through eight events.
  private func chain(links: Int) -> TwoModeGraph {
    var ties: [(Actor, Event)] = []
    for link in 0..<links {
      for event in 8 * link..<8 * link + 8 {
        ties.append((Actor(link), Event(event)))
        ties.append((Actor(link + 1), Event(event)))
      }
    }
    return TwoModeGraph(ties: ties, actorCount: links + 1, eventCount: 8 * links)
  }

  @Test("8³⁰⁰ shortest paths are shared out well")
  func manyPaths() {
    // Nine vertices a link on either side, and of the 28 pairs of twins of a link half.
    let expected = (0...300).map { actor -> Double? in
      let twins = actor == 0 || actor == 300 ? 14 : 28
      return Double(81 * actor * (300 - actor) + twins)
    }
    expectEqual(chain(links: 300).betweenness().actors.raw, expected, within: 1e-12)
  }

  @Test("more than 10³⁰⁸ shortest paths leave a vertex without a score, not with a wrong one")
  func pathsBeyondCounting() {
    let betweenness = chain(links: 350).betweenness()
    #expect(betweenness.actors.raw == [Double?](repeating: nil, count: 351))
  }

  @Test("the order of the ties changes no bit", arguments: 0..<20)
  func order(seed: Int) {
    let sparse = SparseGraph(seed: seed)
    var generator = SplitMix64(seed: seed)
    let shuffled = TwoModeGraph(
      ties: sparse.ties.shuffled(using: &generator), actorCount: sparse.graph.actorCount,
      eventCount: sparse.graph.eventCount)
    #expect(shuffled.betweenness() == sparse.graph.betweenness())
    #expect(shuffled.harmonicCloseness(of: .events) == sparse.graph.harmonicCloseness(of: .events))
  }

  @Test("agrees with NetworkX and igraph", arguments: PeerGraphs.all)
  func agreesWithPeers(peer: PeerGraph) {
    let betweenness = peer.graph.betweenness()
    PeerCentrality.expect(betweenness.actors.raw, of: .actors, for: "betweenness", of: peer)
    PeerCentrality.expect(betweenness.events.raw, of: .events, for: "betweenness", of: peer)
    // NetworkX divides by zero if a mode has a single vertex.
    guard peer.graph.actorCount > 1, peer.graph.eventCount > 1 else { return }
    PeerCentrality.expect(
      betweenness.actors.normalised, of: .actors, for: "betweenness-normalised", of: peer)
    PeerCentrality.expect(
      betweenness.events.normalised, of: .events, for: "betweenness-normalised", of: peer)
  }

  @Test("Evelyn has 0.096585 and event 8 0.243819")
  func southernWomen() throws {
    // NetworkX 3.6.1; to two decimals in Borgatti and Halgin (2011), 0.10 and 0.24.
    let betweenness = DavisSouthernWomen.graph.betweenness()
    #expect(abs(try #require(betweenness.actors.raw[0]) - 42.980201) < 5e-7)
    #expect(abs(try #require(betweenness.actors.normalised[0]) - 0.096585) < 5e-7)
    #expect(abs(try #require(betweenness.events.normalised[7]) - 0.243819) < 5e-7)
  }
}
