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
  /// - Complexity: O(*n* *p* + *n*² log *n*) for *n* vertices and *p* pairs; O(*n* + *p*) memory.
  ///
  /// M. E. J. Newman, *Scientific Collaboration Networks. II. Shortest Paths,
  /// Weighted Networks, and Centrality*, Physical Review E 64, 2001, 016132.
  public func closeness() -> [Double?] {
    let reaches =
      switch lengths {
      case .narrow(let lengths): rows.reaches(lengths: lengths)
      case .wide(let lengths): rows.reaches(lengths: lengths)
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
  /// - Complexity: as `closeness()`.
  public func harmonicCloseness() -> [Double] {
    switch lengths {
    case .narrow(let lengths): rows.reciprocals(lengths: lengths, unitsPerOne: unitsPerOne)
    case .wide(let lengths): rows.reciprocals(lengths: lengths, unitsPerOne: unitsPerOne)
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
extension OneModeRows {
  fileprivate func reaches<Length: FixedWidthInteger & Sendable>(lengths: [Length]) -> [Reach] {
    var paths = ShortestPaths(along: self, lengths: lengths)
    return (0..<vertexCount).map { source in
      paths.search(from: source)
      return Reach(of: paths, from: source)
    }
  }

  fileprivate func reciprocals<Length: FixedWidthInteger & Sendable>(
    lengths: [Length], unitsPerOne: Int128
  ) -> [Double] {
    var paths = ShortestPaths(along: self, lengths: lengths)
    return (0..<vertexCount).map { source in
      paths.search(from: source)
      var sum = 0.0
      for (vertex, distance) in paths.distances.enumerated()
      where vertex != source && distance < .max {
        sum += Double(unitsPerOne) / Double(distance)
      }
      return sum
    }
  }
}
