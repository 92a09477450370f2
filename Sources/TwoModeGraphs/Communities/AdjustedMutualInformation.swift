import Glibc

extension PartitionComparison {
  /// The information in common beyond what chance gives, as a part of what there
  /// could be: (*I* − E) / ((H₁ + H₂)/2 − E).
  ///
  /// E is the mean information in common when vertices are dealt at random to
  /// groups of the same sizes. It is 1 for the same partition, about 0 for
  /// partitions that have nothing to do with each other, and may be below. It is
  /// nil if every dealing gives the same partitions: both have one group, or both
  /// have every vertex alone.
  ///
  /// - Complexity: O(*v* + Σ_ij min(a_i, b_j)) time over the distinct sizes a_i and
  ///   b_j of the groups of *v* vertices; O(*v*) memory.
  ///
  /// N. X. Vinh, J. Epps, J. Bailey, *Information Theoretic Measures for Clusterings
  /// Comparison*, Journal of Machine Learning Research 11, 2010, 2837–2854: their
  /// AMI_sum.
  public var adjustedMutualInformation: Double? {
    let groupCounts = (firstSizes.count, secondSizes.count)
    guard let information = mutualInformation, groupCounts != (1, 1),
      groupCounts != (vertexCount, vertexCount)
    else { return nil }
    if isIdentity { return 1 }
    let expected = expectedInformation()
    return (information - expected) / (meanEntropy - expected)
  }

  /// The mean information in common when vertices are dealt at random.
  ///
  /// The number of vertices that groups of *a* and *b* then have in common is
  /// hypergeometric. Groups of the same sizes have the same mean, so they are taken
  /// together.
  private func expectedInformation() -> Double {
    let logFactorials = LogFactorials(upTo: vertexCount)
    var sum = 0.0
    for (size, count) in sizeCounts(firstSizes) {
      for (otherSize, otherCount) in sizeCounts(secondSizes) {
        sum +=
          Double(count * otherCount)
          * expectedTerm(size, otherSize, logFactorials: logFactorials)
      }
    }
    return sum
  }

  private func expectedTerm(_ a: Int, _ b: Int, logFactorials: LogFactorials) -> Double {
    let total = Double(vertexCount)
    let byChance = Double(a) / total * Double(b)
    var sum = 0.0
    for common in max(1, a + b - vertexCount)...min(a, b) {
      let logProbability =
        logFactorials.binomial(a, common)
        + logFactorials.binomial(vertexCount - a, b - common)
        - logFactorials.binomial(vertexCount, b)
      sum += Double(common) / total * log(Double(common) / byChance) * exp(logProbability)
    }
    return sum
  }
}

/// Each size that occurs, in increasing order, and how often.
private func sizeCounts(_ sizes: [Int]) -> [(size: Int, count: Int)] {
  var result: [(size: Int, count: Int)] = []
  for size in sizes.sorted() {
    if result.last?.size == size {
      result[result.count - 1].count += 1
    } else {
      result.append((size, 1))
    }
  }
  return result
}

/// The natural logarithms of 0!, 1!, … up to a number.
private struct LogFactorials {
  private var logs: [Double] = [0]

  init(upTo largest: Int) {
    logs.reserveCapacity(largest + 1)
    for number in 0..<largest { logs.append(logs[number] + log(Double(number + 1))) }
  }

  /// The logarithm of the number of ways to choose `chosen` out of `count`.
  func binomial(_ count: Int, _ chosen: Int) -> Double {
    logs[count] - logs[chosen] - logs[count - chosen]
  }
}
