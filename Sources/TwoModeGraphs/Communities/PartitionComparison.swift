import Glibc

/// How far two partitions of the same vertices agree.
///
/// With *v* vertices, a_i and b_j the sizes of the groups of the first and the
/// second partition, and n_ij the number of vertices in group *i* of the one and
/// *j* of the other, the entropy of the first is H = −Σ a_i/v ln(a_i/v), and the
/// information that both have in common is
///
///     I = Σ_ij n_ij/v ln(v n_ij / (a_i b_j)).
///
/// Logarithms are natural. Measures are nil without vertices.
public struct PartitionComparison: Hashable, Sendable {
  /// The sizes of the groups of either partition.
  let firstSizes, secondSizes: [Int]

  /// The groups that have vertices in common, and how many: at most one entry a
  /// vertex, ordered by the group of the first partition.
  let overlaps: [Overlap]

  /// The number of vertices *v*.
  let vertexCount: Int

  struct Overlap: Hashable {
    let first, second, count: Int
  }

  /// - Complexity: O(*v*) time and memory for *v* vertices.
  public init<Groups: VertexPartition>(_ first: Groups, _ second: Groups) {
    self.init(first.grouping, second.grouping)
  }

  /// - Complexity: O(*v*) time and memory for *v* elements.
  public init(_ first: Grouping, _ second: Grouping) {
    precondition(
      first.elementCount == second.elementCount,
      "partitions of \(first.elementCount) and \(second.elementCount) vertices cannot be compared")
    var counts = [Int](repeating: 0, count: second.count)
    var overlaps: [Overlap] = []
    for (group, members) in first.members.enumerated() {
      for member in members { counts[second[member]] += 1 }
      for member in members where counts[second[member]] > 0 {
        overlaps.append(
          Overlap(first: group, second: second[member], count: counts[second[member]]))
        counts[second[member]] = 0
      }
    }
    self.overlaps = overlaps
    firstSizes = first.sizes
    secondSizes = second.sizes
    vertexCount = first.elementCount
  }

  /// Whether the partitions are the same.
  public var isIdentity: Bool {
    overlaps.count == firstSizes.count && overlaps.count == secondSizes.count
  }

  /// The information *I* that the partitions have in common; at least 0.
  public var mutualInformation: Double? {
    guard vertexCount > 0 else { return nil }
    let total = Double(vertexCount)
    return overlaps.reduce(0) { sum, overlap in
      let count = Double(overlap.count)
      let byChance = Double(firstSizes[overlap.first]) / total * Double(secondSizes[overlap.second])
      return sum + count / total * log(count / byChance)
    }
  }

  /// The information that one partition has and the other has not, both ways:
  /// H₁ + H₂ − 2*I*. It is 0 for the same partition, at most ln *v*, and a
  /// distance: the way over a third partition is never shorter.
  ///
  /// M. Meilă, *Comparing Clusterings: An Information Based Distance*, Journal of
  /// Multivariate Analysis 98(5), 2007, 873–895.
  public var variationOfInformation: Double? {
    guard vertexCount > 0 else { return nil }
    return overlaps.reduce(0) { sum, overlap in
      let count = Double(overlap.count)
      let missing =
        log(Double(firstSizes[overlap.first]) / count)
        + log(Double(secondSizes[overlap.second]) / count)
      return sum + count / Double(vertexCount) * missing
    }
  }

  /// The information in common as a part of what the partitions have:
  /// 2*I* / (H₁ + H₂), from 0 to 1. It is 1 for the same partition, also of one
  /// group.
  ///
  /// L. Danon, A. Díaz-Guilera, J. Duch, A. Arenas, *Comparing Community Structure
  /// Identification*, Journal of Statistical Mechanics: Theory and Experiment,
  /// 2005, P09008.
  public var normalisedMutualInformation: Double? {
    guard let information = mutualInformation else { return nil }
    return isIdentity ? 1 : information / meanEntropy
  }

  /// The mean of the entropies of the two partitions.
  var meanEntropy: Double {
    (entropy(ofSizes: firstSizes) + entropy(ofSizes: secondSizes)) / 2
  }
}

private func entropy(ofSizes sizes: [Int]) -> Double {
  let total = Double(sizes.reduce(0, +))
  return sizes.reduce(0) { $0 - Double($1) / total * log(Double($1) / total) }
}
