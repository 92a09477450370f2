import TwoModeGraphs

/// A kernel with a graph to work on: computes when it is called, and gives what tells the check of
/// its result. Only the first is measured.
typealias Prepared = () -> () -> String

/// The kernels by name, the same names and checks as in `Peers`. What comes before the closure that
/// they return is not measured; those that know nothing of threads run on one.
let catalogue: [String: @Sendable (TwoModeGraph, ThreadCount) -> Prepared] = [
  "board projection": { graph, _ in { pairCheck(of: graph.projection(onto: .actors)) } },
  "network projection": { graph, _ in { pairCheck(of: graph.projection(onto: .events)) } },
  "betweenness": { graph, threads in
    {
      let scores = graph.betweenness(threads: threads)
      return { largest(scores.actors.raw + scores.events.raw) }
    }
  },
  "closeness": { graph, threads in
    {
      let scores =
        graph.closeness(of: .actors, threads: threads).raw
        + graph.closeness(of: .events, threads: threads).raw
      return { largest(scores, times: graph.actorCount + graph.eventCount - 1) }
    }
  },
  "harmonic": { graph, threads in
    {
      let scores =
        graph.harmonicCloseness(of: .actors, threads: threads).raw
        + graph.harmonicCloseness(of: .events, threads: threads).raw
      return { largest(scores, dividedBy: graph.actorCount + graph.eventCount - 1) }
    }
  },
  "weighted betweenness of the projection": { graph, threads in
    let projection = graph.projection(onto: .actors)
    return {
      let distances = ProjectionDistances(of: projection, threads: threads) {
        Distance(inverseOf: $0)
      }
      let scores = distances?.betweenness(threads: threads)
      return { largest(scores?.raw ?? []) }
    }
  },
  "local clustering of the projection": { graph, threads in
    {
      let clustering = graph.projectionClustering(of: .actors, threads: threads)
      return { meanCountingUndefinedAs0(clustering.values.map(\.coefficient)) }
    }
  },
  "Latapy clustering": { graph, _ in
    {
      let clustering = graph.latapyClustering(of: .actors)
      return { meanCountingUndefinedAs0(clustering.values) }
    }
  },
  "Robins-Alexander": { graph, _ in
    {
      let coefficient = graph.robinsAlexander().coefficient
      return { largest([coefficient]) }
    }
  },
  "Louvain": { graph, _ in communities(of: graph, by: .louvain) },
  "Leiden": { graph, _ in communities(of: graph, by: .leiden) },
  "Jaccard of networks": { graph, _ in
    {
      let overlaps = graph.overlaps(of: .events, jaccardAtLeast: 0.5)
      return { String(overlaps.count) }
    }
  },
  "components": { graph, _ in
    {
      let count = graph.components().count
      return { String(count) }
    }
  },
  "k-core": { graph, _ in
    {
      let numbers = graph.coreNumbers()
      return { String(numbers.largest ?? 0) }
    }
  },
  "PageRank": { graph, _ in
    {
      let ranks = graph.pageRank()
      return { largest((ranks.actors + ranks.events).map { $0 }) }
    }
  },
  "all measures": { graph, threads in
    {
      let measures = AllMeasures(of: graph, threads: threads)
      return { measures.check }
    }
  },
  "validated projection": { graph, _ in
    {
      guard let model = graph.degreeModel() else { return { "no model" } }
      let chances = graph.overlapChances(of: .actors, under: model)
      let adjusted = benjaminiHochbergAdjusted(
        chances.map(\.pUpper), testCount: graph.testCount(of: .actors))
      return { String(adjusted.count { $0 <= 0.05 }) }
    }
  },
]

private func communities(of graph: TwoModeGraph, by method: CommunityMethod) -> Prepared {
  let projection = graph.projection(onto: .actors)
  return {
    let best = projection.communities(by: method, seeds: 1..<2).best
    return { decimals(best?.modularity ?? 0, 4) }
  }
}

/// The number of pairs and the sum of what they share.
private func pairCheck<Node>(of projection: Projection<Node>) -> () -> String {
  {
    var sum = 0
    for pair in projection { sum += pair.shared }
    return "\(projection.pairCount) \(sum)"
  }
}

private func largest(_ scores: [Double?], times factor: Int = 1, dividedBy divisor: Int = 1)
  -> String
{
  decimals((scores.compactMap(\.self).max() ?? 0) * Double(factor) / Double(divisor), 6)
}

/// The mean as peers take it.
private func meanCountingUndefinedAs0(_ values: [Double?]) -> String {
  decimals(values.reduce(0) { $0 + ($1 ?? 0) } / Double(max(values.count, 1)), 6)
}
