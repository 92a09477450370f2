extension Projection {
  /// How much more of what pairs share lies within groups than chance would put
  /// there: Newman's modularity of a partition.
  ///
  /// With *m* the sum of what all pairs share, L_c the part of it within group
  /// *c*, and K_c the sum over the vertices of *c* of what each shares with
  /// others, it is
  ///
  ///     Q = Σ_c [L_c / m − γ (K_c / 2m)²].
  ///
  /// - Parameters:
  ///   - partition: A group for every vertex.
  ///   - resolution: The weight γ of what chance gives; above 1 it favours
  ///     small groups.
  /// - Returns: At most 1; nil if no two vertices share a neighbour. Sums are of
  ///   integers until the last division, and terms are added by group number.
  /// - Complexity: O(*n* + *p*) time for *n* vertices and *p* pairs.
  ///
  /// M. E. J. Newman, *Analysis of Weighted Networks*, Physical Review E 70,
  /// 2004, 056131; γ from J. Reichardt, S. Bornholdt, *Statistical Mechanics of
  /// Community Detection*, Physical Review E 74, 2006, 016110.
  public func modularity(of partition: Partition<Node>, resolution: Double = 1) -> Double? {
    precondition(
      partition.vertexCount == vertexCount,
      "a partition of \(partition.vertexCount) vertices cannot divide \(vertexCount)")
    let groups = partition.grouping.numbers
    var within = [Int](repeating: 0, count: partition.groupCount)
    var strengths = within
    for first in 0..<vertexCount {
      let group = Int(groups[first])
      for position in starts[first]..<starts[first + 1] {
        let other = Int(groups[Int(neighbours[position])])
        let shared = counts[position]
        strengths[group] += shared
        strengths[other] += shared
        if group == other { within[group] += shared }
      }
    }

    let total = strengths.reduce(0, +)
    guard total > 0 else { return nil }
    return zip(within, strengths).reduce(0) { sum, group in
      let share = Double(group.1) / Double(total)
      return sum + (Double(2 * group.0) / Double(total) - resolution * share * share)
    }
  }
}
