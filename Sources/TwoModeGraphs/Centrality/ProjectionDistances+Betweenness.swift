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
  /// - Complexity: O(*n* (*n* + *p* + *b*)) for *n* vertices, *p* pairs that are as near as any way
  ///   round and distances of *b* times the shortest; O(*n* + *p*) memory.
  ///
  /// U. Brandes, *A Faster Algorithm for Betweenness Centrality*, Journal of
  /// Mathematical Sociology 25(2), 2001, 163–177.
  public func betweenness(threads: ThreadCount = .ofProcessors) -> CentralityScores {
    betweennessAndCloseness(threads: threads).betweenness
  }

  /// The scores of `betweenness()` and `closeness()`, for the searches of one of them.
  ///
  /// - Complexity: as `betweenness()`.
  public func betweennessAndCloseness(
    threads: ThreadCount = .ofProcessors
  ) -> (betweenness: CentralityScores, closeness: [Double?]) {
    let (sums, reaches) =
      switch lengths {
      case .narrow(let pairs): pairs.dependencies(threads: threads)
      case .wide(let pairs): pairs.dependencies(threads: threads)
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
extension DirectPairs {
  /// What depends on each vertex, summed over all sources, and what each reaches.
  fileprivate func dependencies(threads: ThreadCount) -> (sums: [Double], reaches: [Reach]) {
    let parts = valuesOfChunks(of: 0..<vertexCount, threads: threads) {
      (paths: ShortestPaths(along: self), dependencies: [Double](repeating: 0, count: vertexCount))
    } value: { sources, scratch in
      var sums = [Double](repeating: 0, count: vertexCount)
      let reaches = sources.map { source in
        scratch.paths.search(from: source)
        scratch.paths.addDependencies(to: &sums, by: &scratch.dependencies)
        return Reach(of: scratch.paths, from: source)
      }
      return (sums: sums, reaches: reaches)
    }
    var sums = [Double](repeating: 0, count: vertexCount)
    for part in parts { add(1, part.sums, to: &sums) }
    return (sums, parts.flatMap(\.reaches))
  }
}

extension ShortestPaths {
  /// Adds what depends on each vertex for the source of the last search, from the farthest to the
  /// nearest.
  ///
  /// - Parameter dependencies: Room for a number for each vertex.
  fileprivate func addDependencies(to sums: inout [Double], by dependencies: inout [Double]) {
    var sums = sums.mutableSpan
    var dependencies = dependencies.mutableSpan
    let (counts, steps) = (counts.span, steps.span)
    for vertex in order { dependencies[Int(vertex)] = 0 }
    for vertex in order.dropFirst().reversed() {
      let vertex = Int(vertex)
      sums[vertex] += dependencies[vertex]
      let share = (1 + dependencies[vertex]) / counts[vertex]
      var next = firstSteps[vertex]
      while next >= 0 {
        let step = steps[Int(next)]
        dependencies[Int(step.origin)] += counts[Int(step.origin)] * share
        next = step.next
      }
    }
  }
}
