import Testing
import TwoModeGraphs

struct CommunitySearchTests {
  /// Two groups of three boards, each with two tables of its own, and one table of
  /// boards 2 and 3.
  private static let barbell = TwoModeGraph(
    actors: [0, 1, 2, 0, 1, 2, 3, 4, 5, 3, 4, 5, 2, 3],
    events: [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4], actorCount: 7, eventCount: 6)

  @Test("two groups held together by one table are found, isolates stay alone")
  func onPaper() throws {
    let expected = Partition<Actor>(labels: [0, 0, 0, 1, 1, 1, 2])
    for method in [CommunityMethod.louvain, .leiden] {
      let runs = Self.barbell.projection(onto: .actors).communities(by: method, seeds: 0..<5)
      #expect(runs.runs.allSatisfy { $0.partition == expected })
      // Both halves have 6 of 13 within, and half of all strength.
      let modularity = try #require(runs.best?.modularity)
      #expect(abs(modularity - 2 * (6.0 / 13 - 1.0 / 4)) < 1e-15)
    }
    let both = try #require(Self.barbell.communities(seeds: 0..<20).best)
    #expect(both.partition.groups[0].actors == [Actor(0), Actor(1), Actor(2)])
    #expect(both.partition.groups.contains(.init(actors: [Actor(6)], events: [])))
    #expect(both.partition.groups.contains(.init(actors: [], events: [Event(5)])))
  }

  // Best of 200 runs of leidenalg with the layers of its CPM; the modularity of
  // one-mode networks leads to 0.338720 only.
  @Test("the southern women and their events fall into four groups of modularity 0.345537")
  func southernWomen() throws {
    let runs = DavisSouthernWomen.graph.communities(seeds: 0..<20)
    let best = try #require(runs.best)
    #expect(abs(try #require(best.modularity) - 0.345537) < 5e-7)
    #expect(best.partition.groupCount == 4)
  }

  @Test("the best division of at most eight vertices is found", arguments: 0..<60)
  func agreesWithAllPartitions(seed: Int) throws {
    let graph = TinyGraph.seeded(seed)
    let resolution = [1, 0.7, 1.6][seed % 3]
    var best: Double?
    AllPartitions.forEach(of: graph.actorCount + graph.eventCount) { labels in
      let partition = TwoModePartition(
        actorLabels: Array(labels.prefix(graph.actorCount)),
        eventLabels: Array(labels.dropFirst(graph.actorCount)))
      let modularity = graph.barberModularity(of: partition, resolution: resolution)
      best = [best, modularity].compactMap { $0 }.max()
    }
    let found = graph.communities(resolution: resolution, seeds: 0..<20).best?.modularity
    #expect((found == nil) == (best == nil))
    if let found, let best { #expect(abs(found - best) < 1e-12) }

    let projection = RandomGraph(seed: 10 * seed + 1).graph.projection(onto: .events)
    guard projection.vertexCount <= 8 else { return }
    var bestOfProjection: Double?
    AllPartitions.forEach(of: projection.vertexCount) { labels in
      let modularity = projection.modularity(of: .init(labels: labels), resolution: resolution)
      bestOfProjection = [bestOfProjection, modularity].compactMap { $0 }.max()
    }
    for method in [CommunityMethod.louvain, .leiden] {
      let found = projection.communities(by: method, resolution: resolution, seeds: 0..<20)
      #expect((found.best?.modularity == nil) == (bestOfProjection == nil))
      if let modularity = found.best?.modularity, let bestOfProjection {
        #expect(abs(modularity - bestOfProjection) < 1e-12)
      }
    }
  }

  // Louvain finds the best groups of random-14 in one run of sixteen, here as in NetworkX.
  @Test(
    "20 seeds of Leiden, and 100 of Louvain, reach what peers reach with 50",
    arguments: PeerGraphs.all)
  func peers(peer: PeerGraph) throws {
    let answer = try #require(PeerModularity.answers[peer.name])
    expect(peer.graph.projection(onto: .actors), reaches: answer.actors)
    expect(peer.graph.projection(onto: .events), reaches: answer.events)
    expect(peer.graph.communities(seeds: 0..<20).best?.modularity, reaches: answer.both.leiden)
  }

  private func expect<Node>(
    _ projection: Projection<Node>, reaches answer: PeerModularity.OneMode
  ) {
    let louvain = projection.communities(by: .louvain, seeds: 0..<100)
    expect(louvain.best?.modularity, reaches: answer.louvain)
    let leiden = projection.communities(by: .leiden, seeds: 0..<20)
    expect(leiden.best?.modularity, reaches: answer.leiden)
    expect(leiden.best?.modularity, reaches: answer.louvain)
  }

  private func expect(_ value: Double?, reaches answer: Double?) {
    #expect((value == nil) == (answer == nil))
    if let value, let answer { #expect(value > answer - 1e-9) }
  }

  @Test("every group that Leiden finds is connected", arguments: 0..<200)
  func connected(seed: Int) {
    let graph = ThinnedGraph.seeded(seed)
    let resolution = [1, 0.3, 0.05, 2][seed % 4]
    let both = NeighbourSets(graph)
    let runs = graph.communities(resolution: resolution, seeds: 0..<3)
    for group in runs.runs.flatMap(\.partition.groups) {
      let members =
        group.actors.map(\.index) + group.events.map { graph.actorCount + $0.index }
      #expect(both.isConnected(Set(members)))
    }

    let projection = graph.projection(onto: .actors)
    let contacts = NeighbourSets(projection)
    for run in projection.communities(resolution: resolution, seeds: 0..<3).runs {
      for group in run.partition.groups {
        #expect(contacts.isConnected(Set(group.map(\.index))))
      }
    }
  }

  @Test("the same seed gives the same groups, whatever the order of the ties", arguments: 0..<20)
  func deterministic(seed: Int) {
    let random = RandomGraph(seed: seed)
    let graph = TwoModeGraph(
      ties: random.ties.reversed(), actorCount: random.graph.actorCount,
      eventCount: random.graph.eventCount)
    #expect(graph.communities(seeds: 3..<6) == random.graph.communities(seeds: 3..<6))
    #expect(
      graph.projection(onto: .actors).communities(by: .louvain, seeds: 3..<6)
        == random.graph.projection(onto: .actors).communities(by: .louvain, seeds: 3..<6))
  }

  @Test("a graph without ties has every vertex alone and no modularity")
  func withoutTies() throws {
    let graph = TwoModeGraph(ties: [], actorCount: 2, eventCount: 1)
    let run = try #require(graph.communities(seeds: 1..<2).best)
    #expect(run.partition.groupCount == 3)
    #expect(run.modularity == nil)
    let none = TwoModeGraph(ties: [], actorCount: 0, eventCount: 0)
    #expect(none.communities(seeds: 0..<1).best?.partition.groupCount == 0)
    #expect(none.projection(onto: .events).communities(by: .louvain, seeds: 0..<0).best == nil)
  }
}
