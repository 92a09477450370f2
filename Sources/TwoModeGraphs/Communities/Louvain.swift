extension ModularityNetwork {
  /// Groups of high modularity by the Louvain method.
  ///
  /// Vertices, each alone at first, are moved one by one to where they add most;
  /// then each group becomes a vertex, and the same is done again, until no
  /// groups merge.
  ///
  /// - Complexity: as `moveVertices(of:resolution:random:)` for each level; levels
  ///   shrink fast.
  ///
  /// V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, *Fast Unfolding of
  /// Communities in Large Networks*, Journal of Statistical Mechanics: Theory and
  /// Experiment, 2008, P10008.
  func louvain(resolution: Double, random: inout SplitMix64) -> Grouping {
    var network = self
    var result = Grouping(labels: Array(0..<Int32(vertexCount)))
    while true {
      var groups = Array(0..<Int32(network.vertexCount))
      network.moveVertices(of: &groups, resolution: resolution, random: &random)
      let grouping = Grouping(labels: groups)
      if grouping.count == network.vertexCount { return result }
      result = result.merged(by: grouping)
      network = network.aggregated(by: grouping)
    }
  }
}

extension Grouping {
  /// The division in which groups are put together that another one, whose
  /// elements are the groups of this one, has in one group.
  func merged(by groups: Grouping) -> Grouping {
    Grouping(labels: numbers.map { groups.numbers[Int($0)] })
  }
}
