extension ProjectionDistances {
  /// How much each vertex lies between others: Σ σ(*s*, *t* | *v*) / σ(*s*, *t*) over all
  /// unordered pairs of other vertices, with σ the number of shortest paths.
  ///
  /// It is normalised by (*n* − 1)(*n* − 2)/2, the number of pairs of others, which the
  /// centre of a star has.
  ///
  /// - Returns: The scores, in order of index; of fewer than three vertices none is
  ///   normalised. Nil for a vertex for which numbers of paths exceed the largest
  ///   `Double`.
  /// - Complexity: O(*n* *p* + *n*² log *n*) for *n* vertices and *p* pairs; O(*n* + *p*) memory.
  ///
  /// U. Brandes, *A Faster Algorithm for Betweenness Centrality*, Journal of
  /// Mathematical Sociology 25(2), 2001, 163–177.
  public func betweenness() -> CentralityScores {
    betweennessAndCloseness().betweenness
  }

  /// The scores of `betweenness()` and `closeness()`, for the searches of one of them.
  ///
  /// - Complexity: as `betweenness()`.
  public func betweennessAndCloseness() -> (betweenness: CentralityScores, closeness: [Double?]) {
    let (sums, reaches) =
      switch lengths {
      case .narrow(let lengths): rows.dependencies(lengths: lengths)
      case .wide(let lengths): rows.dependencies(lengths: lengths)
      }
    return (betweenness(of: sums), closeness(of: reaches))
  }

  /// Scores of what depends on each vertex, every pair counted from both ends.
  private func betweenness(of sums: [Double]) -> CentralityScores {
    let pairs = Double((vertexCount - 1) * (vertexCount - 2)) / 2
    return CentralityScores(
      raw: sums.map { $0.isFinite ? $0 / 2 : nil }, maximum: vertexCount < 3 ? 0 : pairs)
  }
}

// This knows nothing of the kind of vertex, so that it is compiled for either width.
extension OneModeRows {
  /// What depends on each vertex, summed over all sources, and what each reaches.
  fileprivate func dependencies<Length: FixedWidthInteger & Sendable>(
    lengths: [Length]
  ) -> (sums: [Double], reaches: [Reach]) {
    var paths = ShortestPaths(along: self, lengths: lengths)
    var sums = [Double](repeating: 0, count: vertexCount)
    var dependencies = sums
    var reaches: [Reach] = []
    reaches.reserveCapacity(vertexCount)
    for source in 0..<vertexCount {
      paths.search(from: source)
      reaches.append(Reach(of: paths, from: source))
      for vertex in paths.order { dependencies[Int(vertex)] = 0 }
      for vertex in paths.order.dropFirst().reversed() {
        let vertex = Int(vertex)
        sums[vertex] += dependencies[vertex]
        let share = (1 + dependencies[vertex]) / paths.counts[vertex]
        var next = paths.firstSteps[vertex]
        while next >= 0 {
          let step = paths.steps[Int(next)]
          dependencies[Int(step.origin)] += paths.counts[Int(step.origin)] * share
          next = step.next
        }
      }
    }
    return (sums, reaches)
  }
}
