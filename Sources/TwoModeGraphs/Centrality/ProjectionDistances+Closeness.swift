extension ProjectionDistances {
  /// How near each vertex is to all others, in the largest component of the
  /// projection: 1/Σ_v d(*i*, *v*).
  ///
  /// Across components distances are not defined. If several components are
  /// largest, it is the one with the first vertex. No score is normalised, since
  /// distances have no smallest value.
  ///
  /// - Returns: The closeness of each vertex, in order of index; nil outside the
  ///   component, and for a vertex alone. Sums are exact until the one division.
  /// - Complexity: as `betweenness(threads:)`.
  ///
  /// M. E. J. Newman, *Scientific Collaboration Networks. II. Shortest Paths,
  /// Weighted Networks, and Centrality*, Physical Review E 64, 2001, 016132.
  public func closeness(threads: ThreadCount = .ofProcessors) -> [Double?] {
    let reaches =
      switch lengths {
      case .narrow(let pairs): pairs.reaches(threads: threads)
      case .wide(let pairs): pairs.reaches(threads: threads)
      }
    return closeness(of: reaches)
  }

  /// The closeness of what each vertex reaches.
  func closeness(of reaches: [Reach]) -> [Double?] {
    let largest = reaches.max { left, right in
      left.count < right.count || left.count == right.count && left.first > right.first
    }
    return reaches.map { reach in
      reach.first == largest?.first && reach.sum > 0
        ? Double(unitsPerOne) / Double(reach.sum) : nil
    }
  }

  /// How near each vertex is to all others, whether it can reach them or not:
  /// Σ_v 1/d(*i*, *v*), where a vertex that cannot be reached adds 0.
  ///
  /// - Returns: The harmonic closeness of each vertex, in order of index. Terms are
  ///   added in order of index.
  /// - Complexity: as `betweenness(threads:)`.
  public func harmonicCloseness(threads: ThreadCount = .ofProcessors) -> [Double] {
    switch lengths {
    case .narrow(let pairs): pairs.reciprocals(unitsPerOne: unitsPerOne, threads: threads)
    case .wide(let pairs): pairs.reciprocals(unitsPerOne: unitsPerOne, threads: threads)
    }
  }
}

/// What a vertex of a projection reaches.
struct Reach {
  /// The number of vertices reached, itself included, and the first of them.
  let count: Int
  let first: Int32

  /// The sum of their distances in units.
  let sum: Int128

  /// What the last search along paths has reached.
  init<Length: FixedWidthInteger & Sendable>(of paths: ShortestPaths<Length>, from source: Int) {
    var sum: Int128 = 0
    for vertex in paths.order { sum += Int128(paths.distances[Int(vertex)]) }
    count = paths.order.count
    first = paths.order.min() ?? Int32(source)
    self.sum = sum
  }
}

// These know nothing of the kind of vertex, so that they are compiled for either width.
extension DirectPairs {
  fileprivate func reaches(threads: ThreadCount) -> [Reach] {
    ofEachSource(threads: threads) { source, paths in Reach(of: paths, from: source) }
  }

  fileprivate func reciprocals(unitsPerOne: Int128, threads: ThreadCount) -> [Double] {
    ofEachSource(threads: threads) { source, paths in
      var sum = 0.0
      for (vertex, distance) in paths.distances.enumerated()
      where vertex != source && distance < .max {
        sum += Double(unitsPerOne) / Double(distance)
      }
      return sum
    }
  }

  /// What the paths from each vertex come to.
  private func ofEachSource<Value: Sendable>(
    threads: ThreadCount, _ value: @Sendable (Int, ShortestPaths<Length>) -> Value
  ) -> [Value] {
    valuesOfChunks(of: 0..<vertexCount, threads: threads) {
      ShortestPaths(along: self)
    } value: { sources, paths in
      sources.map { source in
        paths.search(from: source)
        return value(source, paths)
      }
    }.flatMap(\.self)
  }
}
