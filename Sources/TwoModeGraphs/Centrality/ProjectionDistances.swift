/// A projection in which every pair is some distance apart.
///
/// Distances are kept as whole numbers of a unit that divides all of them: with
/// 1/*c* for pairs that share *c*, the unit is one over the least common multiple of
/// the *c* that occur. Sums are exact, and ties between shortest paths are ties.
public struct ProjectionDistances<Node: Vertex>: Hashable, Sendable {
  /// Who is how far apart, as far as no way round is shorter.
  let lengths: Lengths

  /// How many units make a distance of 1.
  let unitsPerOne: Int128

  /// The number of vertices, including those that share nothing.
  public let vertexCount: Int

  /// Distances in units. Wide numbers are twice as slow.
  enum Lengths: Hashable, Sendable {
    case narrow(DirectPairs<Int64>)
    case wide(DirectPairs<Int128>)
  }

  /// Turns strengths into distances, in a way that is chosen by the caller.
  ///
  /// ```swift
  /// let projection = graph.projection(onto: .actors)
  /// let distances = ProjectionDistances(of: projection) { Distance(inverseOf: $0) }
  /// distances?.betweenness()
  /// ```
  ///
  /// - Parameters:
  ///   - threads: On how many threads pairs are looked for that a way round is shorter than.
  ///   - distance: How far apart a pair of some strength is.
  /// - Returns: nil if sums of distances can exceed 2¹²⁶ units, as they cannot for
  ///   inverse strengths of up to 60 among a million vertices: 1, …, 60 have a
  ///   least common multiple of 2⁸². Pairs of many different strengths above that
  ///   have no exact distances here.
  /// - Complexity: that of `DirectPairs`, O(*n* *p*) time in the worst case and O(*n* + *p*) memory for
  ///   *n* vertices and *p* pairs.
  public init?(
    of projection: Projection<Node>, threads: ThreadCount = .ofProcessors,
    _ distance: (Strength) -> Distance
  ) {
    let rows = OneModeRows(projection)
    var occurs = [Bool](repeating: false, count: Int(rows.shared.max() ?? 0) + 1)
    for shared in rows.shared { occurs[Int(shared)] = true }
    let distances = occurs.indices.map { shared in
      occurs[shared] ? distance(Strength(sharedCount: shared)) : nil
    }

    var unitsPerOne: Int128 = 1
    for case let distance? in distances {
      let denominator = Int128(distance.denominator)
      let factor = denominator / greatestCommonDivisor(unitsPerOne, denominator)
      guard let multiple = product(unitsPerOne, factor) else { return nil }
      unitsPerOne = multiple
    }
    var lengths = [Int128](repeating: 0, count: distances.count)
    for case (let shared, let distance?) in zip(distances.indices, distances) {
      guard
        let length = product(
          Int128(distance.numerator), unitsPerOne / Int128(distance.denominator))
      else { return nil }
      lengths[shared] = length
    }
    // A path has fewer steps than there are vertices, and a sum of paths fewer terms.
    let count = Int128(rows.vertexCount)
    guard let longest = product(lengths.max() ?? 0, count), product(longest, count) != nil else {
      return nil
    }
    vertexCount = rows.vertexCount
    self.lengths =
      longest <= Int64.max / 2
      ? .narrow(DirectPairs(of: rows, lengths: lengths.map { Int64($0) }, threads: threads))
      : .wide(DirectPairs(of: rows, lengths: lengths, threads: threads))
    self.unitsPerOne = unitsPerOne
  }
}

/// A product of numbers that are not negative; nil if it exceeds 2¹²⁶.
private func product(_ left: Int128, _ right: Int128) -> Int128? {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  return overflow || product > 1 << 126 ? nil : product
}
