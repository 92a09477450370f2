extension ModularityNetwork {
  /// Groups of high modularity by the Leiden algorithm.
  ///
  /// It goes on where a pass leaves off, from every vertex alone, until a pass
  /// takes away less than a thousandth of what is lost between groups and by
  /// chance within them: in a small graph that is nothing.
  ///
  /// Every group found is connected: it is a single vertex in the end, and such a
  /// vertex stands for vertices that were joined along ties.
  ///
  /// - Complexity: as `leidenPass` for each pass; passes are few.
  ///
  /// V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden:
  /// Guaranteeing Well-Connected Communities*, Scientific Reports 9, 2019, 5233.
  func leiden(resolution: Double, random: inout SplitMix64) -> Grouping {
    var groups = Grouping(labels: Array(0..<Int32(vertexCount)))
    var loss = Double.infinity
    while true {
      let (next, network) = leidenPass(from: groups, resolution: resolution, random: &random)
      let nextLoss = network.loss(resolution: resolution)
      guard nextLoss < loss - roundingMargin * normaliser else { return groups }
      groups = next
      if nextLoss > 0.999 * loss { return groups }
      loss = nextLoss
    }
  }

  /// Betters groups once: vertices are moved, groups refined into parts, and
  /// parts made vertices of a smaller network, in which those of one group start
  /// together; again, until no two vertices are in one group or can be joined.
  ///
  /// - Returns: The groups, and the network of which they are the vertices.
  private func leidenPass(
    from start: Grouping, resolution: Double, random: inout SplitMix64
  ) -> (Grouping, ModularityNetwork) {
    var network = self
    var groups = start.numbers
    var vertices = Grouping(labels: Array(0..<Int32(vertexCount)))
    while true {
      network.moveVertices(of: &groups, resolution: resolution, random: &random)
      let grouping = Grouping(labels: groups)
      if grouping.count == network.vertexCount { return (vertices, network) }
      let parts = network.refined(grouping.numbers, resolution: resolution, random: &random)
      if parts.count == network.vertexCount { return (vertices, network) }
      network = network.aggregated(by: parts)
      vertices = vertices.merged(by: parts)
      groups = parts.firstElements.map { grouping.numbers[$0] }
    }
  }

  /// How much weight is tied between vertices, and how much is expected within
  /// them: what all of it would be within one vertex, less the modularity, in the
  /// unit of the weights.
  private func loss(resolution: Double) -> Double {
    let between = Double(weights.reduce(0) { $0 + Int($1) }) / 2
    let expected = zip(outStrengths, inStrengths).reduce(0) { $0 + $1.0 * $1.1 }
    return between + resolution * expected / normaliser
  }
}

extension Grouping {
  /// The first element of each group, by number.
  fileprivate var firstElements: [Int] {
    var first = [Int](repeating: -1, count: count)
    for (element, number) in numbers.enumerated() where first[Int(number)] < 0 {
      first[Int(number)] = element
    }
    return first
  }
}
