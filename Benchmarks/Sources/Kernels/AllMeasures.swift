import TwoModeGraphs

/// Every deterministic measure of the library that a report of a region may show: those of both
/// modes, of pairs and chance, of sets, and one search for communities of each kind.
///
/// Left out are the models that draw samples, and the stability of communities over seeds.
struct AllMeasures {
  /// Sums over what was computed, for the check.
  private var sum = 0.0

  init(of graph: TwoModeGraph, threads: ThreadCount) {
    let betweenness = graph.betweenness(threads: threads)
    let eigenvector = graph.eigenvectorCentrality()
    let pageRank = graph.pageRank()
    let cores = graph.coreNumbers()
    let cutPoints = graph.cutPoints()
    add(betweenness.actors.raw + betweenness.events.raw)
    add([betweenness.centralisation(of: .actors), betweenness.centralisation(of: .events)])
    add(eigenvector.actors + eigenvector.events)
    add((pageRank.actors + pageRank.events).map { $0 })
    add([Double(cores.largest ?? 0), Double(cutPoints.actors.count + cutPoints.events.count)])
    add([Double(graph.components().count), graph.robinsAlexander().coefficient])
    addMeasures(.actors, of: graph, threads: threads)
    addMeasures(.events, of: graph, threads: threads)
    addChance(of: graph)
    addSets(of: graph)
    add([graph.communities(seeds: 1..<2, threads: threads).best?.modularity])
  }

  /// The sum of all that was computed.
  var check: String { decimals(sum, 6) }

  private mutating func add(_ values: [Double?]) {
    for value in values { sum += value ?? 0 }
  }

  private mutating func addMeasures<Node>(
    _ mode: Mode<Node>, of graph: TwoModeGraph, threads: ThreadCount
  ) {
    add(graph.degreeCentrality(of: mode).normalised)
    add(graph.closeness(of: mode, threads: threads).normalised)
    add(graph.harmonicCloseness(of: mode, threads: threads).normalised)
    add([
      graph.degreeCentralisation(of: mode),
      graph.closenessCentralisation(of: mode, threads: threads),
    ])
    add(graph.projectionEigenvectorCentrality(onto: mode))
    add(graph.projectionPageRank(onto: mode).map { $0 })
    for denominator in LatapyClustering<Node>.Denominator.allCases {
      add(graph.latapyClustering(of: mode, over: denominator).values)
    }
    add(graph.opsahlClustering(of: mode).values.map(\.coefficient))
    add(graph.redundancy(of: mode).values.map(\.coefficient))
    add(graph.projectionClustering(of: mode, threads: threads).values.map(\.coefficient))
    add(graph.projectionStrengths(onto: mode).map { Double($0) })

    let projection = graph.projection(onto: mode)
    add(projection.constraint(threads: threads))
    add(projection.effectiveSizes(threads: threads).map { $0?.value })
    let distances = ProjectionDistances(of: projection, threads: threads) {
      Distance(inverseOf: $0)
    }
    if let (betweenness, closeness) = distances?.betweennessAndCloseness(threads: threads) {
      add(betweenness.raw)
      add(closeness)
    }
    for method in [CommunityMethod.louvain, .leiden] {
      add([projection.communities(by: method, seeds: 1..<2, threads: threads).best?.modularity])
    }
  }

  /// The stochastic degree sequence model of pairs of actors, and the hypergeometric one.
  private mutating func addChance(of graph: TwoModeGraph) {
    guard let model = graph.degreeModel() else { return }
    let upper = graph.overlapChances(of: .actors, under: model, over: .sharing).map(\.pUpper)
    let count = graph.testCount(of: .actors)
    add(holmAdjusted(upper, testCount: count).map { $0 })
    add(benjaminiHochbergAdjusted(upper, testCount: count).map { $0 })
    add(
      graph.hypergeometricOverlapChances(of: .actors, over: .sharing).map { $0.pUpper })
  }

  private mutating func addSets(of graph: TwoModeGraph) {
    add([
      Double(graph.exclusiveIntersections().count),
      Double(graph.concepts(minimumActorCount: 2, limit: 10_000).values.count),
      Double(graph.eventContainments().pairs.count),
    ])
  }
}
