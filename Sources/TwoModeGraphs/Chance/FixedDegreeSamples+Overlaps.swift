extension FixedDegreeSamples {
  /// Compares what every two vertices of a mode share with what they share in the
  /// samples.
  ///
  /// Of *N* samples in which a pair shares at least as many in *r*, the upper
  /// probability is (*r* + 1)/(*N* + 1): the observed graph is one of the possible ones
  /// too, and no probability is 0. The lower one goes likewise. They
  /// cannot be smaller than 1/(*N* + 1), which has to be less than what a
  /// correction for the number of tests asks for.
  ///
  /// - Parameter pairs: Which pairs are compared: all of vertices with a tie,
  ///   unless otherwise given. `testCount(of:over:)` is their number.
  /// - Returns: The pairs, ordered by `first` and then by `second`; `expected` is
  ///   the mean over the samples.
  /// - Complexity: that of `projectionRows(onto:)` and O(*p*) a sample, and O(*p*) memory,
  ///   for *p* pairs.
  ///
  /// B. Phipson, G. K. Smyth, *Permutation P-Values Should Never Be Zero*,
  /// Statistical Applications in Genetics and Molecular Biology 9(1), 2010, 39.
  public func overlapChances<Node>(
    of mode: Mode<Node>, over pairs: TestedPairs = .ofTiedVertices
  ) -> [OverlapChance<Node>] {
    var tally = OverlapTally(TestedRows(observed, mode: mode, pairs: pairs))
    for sample in self {
      let (rows, members) = sample.rows(of: mode)
      tally.add(ProjectionKernel(rows: rows, members: members))
    }
    return tally.chances(sampleCount: count)
  }
}

/// How the pairs of an observed graph fare in samples.
private struct OverlapTally {
  /// Where the pairs of each first vertex start, and where the last ones end.
  private var starts = [0]
  private var seconds: [Int32] = []
  private var shared: [UInt32] = []

  /// What each pair shared in all samples together.
  private var sums: [Int]

  /// In how many samples each pair shared at least, and at most, as many.
  private var atLeast: [UInt32]
  private var atMost: [UInt32]

  init(_ observed: TestedRows) {
    var rows = observed
    while rows.advance() {
      seconds += rows.seconds
      shared += rows.shared
      starts.append(seconds.count)
    }
    sums = [Int](repeating: 0, count: seconds.count)
    atLeast = [UInt32](repeating: 0, count: seconds.count)
    atMost = atLeast
  }

  /// Adds a sample, given the kernel of its projection.
  mutating func add(_ sample: ProjectionKernel<UInt32>) {
    var kernel = sample
    var sharedWithRow = [UInt32](repeating: 0, count: starts.count - 1)
    while kernel.advance() {
      for (second, sum) in zip(kernel.neighbours, kernel.sums) { sharedWithRow[Int(second)] = sum }
      for pair in starts[kernel.row]..<starts[kernel.row + 1] {
        let sampled = sharedWithRow[Int(seconds[pair])]
        sums[pair] += Int(sampled)
        atLeast[pair] += sampled >= shared[pair] ? 1 : 0
        atMost[pair] += sampled <= shared[pair] ? 1 : 0
      }
      for second in kernel.neighbours { sharedWithRow[Int(second)] = 0 }
    }
  }

  func chances<Node>(sampleCount: Int) -> [OverlapChance<Node>] {
    var chances: [OverlapChance<Node>] = []
    chances.reserveCapacity(seconds.count)
    for first in 0..<starts.count - 1 {
      for pair in starts[first]..<starts[first + 1] {
        chances.append(
          OverlapChance(
            first: Node(first), second: Node(Int(seconds[pair])), shared: Int(shared[pair]),
            expected: Double(sums[pair]) / Double(sampleCount),
            pUpper: Double(atLeast[pair] + 1) / Double(sampleCount + 1),
            pLower: Double(atMost[pair] + 1) / Double(sampleCount + 1)))
      }
    }
    return chances
  }
}
