import Testing

@testable import TwoModeGraphs

/// Real memberships of territories, in many components, against NetworkX and igraph, vertex by
/// vertex; see `Fixtures/README.md`.
@Suite("Larger real data", .serialized)
struct LargePeerGraphTests {
  @Test("there are thousands of vertices in dozens of components, and no isolates")
  func sizes() throws {
    let areas = try #require(LargePeerGraph.all.first).graph
    #expect([areas.actorCount, areas.eventCount, areas.tieCount] == [4_046, 151, 8_089])
    #expect(areas.components().count == 44)
    let regions = try #require(LargePeerGraph.all.last).graph
    #expect([regions.actorCount, regions.eventCount, regions.tieCount] == [390, 166, 1_950])
    #expect(regions.components().count == 6)
  }

  @Test("components, core numbers, cut points and bridges", arguments: LargePeerGraph.all)
  func connectivity(large: LargePeerGraph) throws {
    let graph = large.graph
    let components = graph.components()
    let cores = graph.coreNumbers()
    let cutPoints = graph.cutPoints()
    let bridges = graph.bridges()
    let actorCuts = Set(cutPoints.actors.map(\.vertex))
    let eventCuts = Set(cutPoints.events.map(\.vertex))
    func values<Node>(_ vertices: Vertices<Node>, _ value: (Node) -> Int) -> [Double?] {
      vertices.map { Double(value($0)) }
    }
    try large.expect(values(graph.actors) { components[$0] }, of: .actors, for: "component")
    try large.expect(values(graph.events) { components[$0] }, of: .events, for: "component")
    try large.expect(values(graph.actors) { cores[$0] }, of: .actors, for: "core")
    try large.expect(values(graph.events) { cores[$0] }, of: .events, for: "core")
    try large.expect(
      values(graph.actors) { actorCuts.contains($0) ? 1 : 0 }, of: .actors, for: "cut-point")
    try large.expect(
      values(graph.events) { eventCuts.contains($0) ? 1 : 0 }, of: .events, for: "cut-point")
    try large.expect(
      values(graph.actors) { actor in bridges.count { $0.actor == actor } }, of: .actors,
      for: "bridges-at")
    try large.expect(
      values(graph.events) { event in bridges.count { $0.event == event } }, of: .events,
      for: "bridges-at")
    try large.expect(
      graph.projection(onto: .actors).coreNumbers().map(Double.init), of: .actors,
      for: "projection-core")
    try large.expect(
      graph.projection(onto: .events).coreNumbers().map(Double.init), of: .events,
      for: "projection-core")
  }

  @Test(
    "degree, closeness, harmonic closeness, betweenness, eigenvector and PageRank",
    arguments: LargePeerGraph.all)
  func centrality(large: LargePeerGraph) throws {
    let graph = large.graph
    let betweenness = graph.betweenness()
    let eigenvector = graph.eigenvectorCentrality()
    let pageRank = graph.pageRank()
    func expect<Node>(_ mode: Mode<Node>, eigenvector: [Double?], pageRank: [Double]) throws {
      try large.expect(
        graph.degreeCentrality(of: mode).normalised, of: mode, for: "degree-normalised")
      try large.expect(
        graph.closeness(of: mode).normalised, of: mode, for: "closeness-normalised")
      try large.expect(graph.harmonicCloseness(of: mode).raw, of: mode, for: "harmonic")
      let scores = betweenness.scores(of: mode)
      try large.expect(scores.raw, of: mode, for: "betweenness")
      try large.expect(scores.normalised, of: mode, for: "betweenness-normalised")
      try large.expect(eigenvector, of: mode, for: "eigenvector")
      try large.expect(pageRank, of: mode, for: "pagerank")
    }
    try expect(.actors, eigenvector: eigenvector.actors, pageRank: pageRank.actors)
    try expect(.events, eigenvector: eigenvector.events, pageRank: pageRank.events)
  }

  @Test(
    "Robins and Alexander, Latapy, redundancy and the clustering of projections",
    arguments: LargePeerGraph.all)
  func clustering(large: LargePeerGraph) throws {
    let graph = large.graph
    expectEqual(
      [graph.robinsAlexander().coefficient], try large.totals("robins-alexander", of: "both"),
      within: 1e-11)
    try expectClustering(large, of: .actors, named: "actors")
    try expectClustering(large, of: .events, named: "events")
  }

  private func expectClustering<Node>(
    _ large: LargePeerGraph, of mode: Mode<Node>, named name: String
  ) throws {
    let graph = large.graph
    let measures: [(String, LatapyClustering<Node>.Denominator)] = [
      ("latapy-dot", .union), ("latapy-min", .smallerDegree), ("latapy-max", .largerDegree),
    ]
    for (measure, denominator) in measures {
      // NetworkX has 0 for a vertex that shares nothing.
      let values = graph.latapyClustering(of: mode, over: denominator).values.map { $0 ?? 0 }
      try large.expect(values, of: mode, for: measure)
    }
    try large.expect(
      graph.redundancy(of: mode).values.map(\.coefficient), of: mode, for: "redundancy")
    let projection = graph.projectionClustering(of: mode)
    try large.expect(
      projection.values.map(\.coefficient), of: mode, for: "projection-clustering")
    expectEqual(
      [projection.overall.coefficient], try large.totals("transitivity", of: name), within: 1e-11)
  }

  @Test(
    "strength, betweenness, closeness, eigenvector and PageRank of weighted projections",
    arguments: LargePeerGraph.all)
  func projections(large: LargePeerGraph) throws {
    try expectProjection(large, onto: .actors)
    try expectProjection(large, onto: .events)
  }

  private func expectProjection<Node>(_ large: LargePeerGraph, onto mode: Mode<Node>) throws {
    let graph = large.graph
    let distances = try #require(
      ProjectionDistances(of: graph.projection(onto: mode)) { Distance(inverseOf: $0) })
    try large.expect(
      graph.projectionStrengths(onto: mode).map(Double.init), of: mode,
      for: "projection-strength")
    let (betweenness, closeness) = distances.betweennessAndCloseness()
    try large.expect(betweenness.raw, of: mode, for: "projection-betweenness")
    try large.expect(closeness, of: mode, for: "projection-closeness")
    // One more search from each of thousands of vertices would show little more.
    if distances.vertexCount < 1_000 {
      try large.expect(distances.harmonicCloseness(), of: mode, for: "projection-harmonic")
    }
    try large.expect(
      graph.projectionEigenvectorCentrality(onto: mode), of: mode, for: "projection-eigenvector")
    try large.expect(
      graph.projectionPageRank(onto: mode), of: mode, for: "projection-pagerank")
  }

  @Test("Burt's constraint and effective size", arguments: LargePeerGraph.all)
  func holes(large: LargePeerGraph) throws {
    try expectHoles(large, onto: .actors)
    try expectHoles(large, onto: .events)
  }

  private func expectHoles<Node>(_ large: LargePeerGraph, onto mode: Mode<Node>) throws {
    let projection = large.graph.projection(onto: mode)
    try large.expect(projection.constraint(), of: mode, for: "constraint")
    try large.expect(
      projection.constraint(strength: .equal), of: mode, for: "equal-constraint")
    try large.expect(
      projection.effectiveSizes().map { $0?.value }, of: mode, for: "effective-size")
    try large.expect(
      projection.effectiveSizes(strength: .equal).map { $0?.value }, of: mode,
      for: "equal-effective-size")
  }
}
