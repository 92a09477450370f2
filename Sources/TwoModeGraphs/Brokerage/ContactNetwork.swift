/// A one-mode network with the strength of its ties, as Burt's measures see it.
struct ContactNetwork: Sendable {
  private let rows: CompressedRows

  /// The strength of the tie at each entry of `rows`.
  private let strengths: [UInt32]

  /// The sum of the strengths of the ties of each vertex, and the largest of them.
  let totals, largest: [Double]

  init(_ network: OneModeRows, strength: PairStrength) {
    let strengths = network.strengths(strength)
    rows = network.rows
    self.strengths = strengths
    totals = (0..<network.vertexCount).map { vertex in
      Double(network.positions(ofRow: vertex).reduce(0) { $0 + Int(strengths[$1]) })
    }
    largest = (0..<network.vertexCount).map { vertex in
      Double(network.positions(ofRow: vertex).reduce(0) { max($0, strengths[$1]) })
    }
  }

  var vertexCount: Int { rows.rowCount }

  /// The number of contacts of a vertex.
  func degree(of vertex: Int) -> Int { rows.degree(ofRow: vertex) }

  /// What a pair adds to the sum of its first vertex, and to that of its second.
  typealias Terms = (first: Double, second: Double)

  /// Sums up, for every vertex, what its pairs add to it.
  ///
  /// A term depends, for two vertices *i* < *j* with a tie, on its strength w_ij and
  ///
  ///     Σ_q w_iq w_jq x_q,
  ///
  /// how strongly they are tied through contacts *q* of both, each weighted by
  /// *x_q*. It is the same seen from either side, so every pair is met once.
  ///
  /// - Complexity: O(Σ *d*²) time for vertices of *d* contacts; O(*n*) memory
  ///   for *n* vertices.
  func sums(
    contactWeights: [Double], threads: ThreadCount,
    _ terms:
      @Sendable (_ first: Int, _ second: Int, _ strength: Double, _ throughOthers: Double)
      -> Terms
  ) -> [Double] {
    let zeros = [Double](repeating: 0, count: vertexCount)
    let parts = valuesOfChunks(of: 0..<vertexCount, threads: threads) {
      zeros
    } value: { chunk, ties in
      var sums = zeros
      for first in chunk {
        let entries = rows.starts[first]..<rows.starts[first + 1]
        for entry in entries {
          let contact = Int(rows.columns[entry])
          ties[contact] = Double(strengths[entry]) * contactWeights[contact]
        }
        for entry in entries where rows.columns[entry] > first {
          let second = Int(rows.columns[entry])
          let added = terms(
            first, second, Double(strengths[entry]), product(ofRow: second, with: ties.span))
          sums[first] += added.first
          sums[second] += added.second
        }
        for entry in entries { ties[Int(rows.columns[entry])] = 0 }
      }
      return sums
    }
    var sums = zeros
    for part in parts { add(1, part, to: &sums) }
    return sums
  }

  /// The sum of the entries of a row, each multiplied by a number for its column.
  private func product(ofRow row: Int, with factors: Span<Double>) -> Double {
    let range = rows.starts[row]..<rows.starts[row + 1]
    let columns = rows.columns.span.extracting(range)
    let strengths = strengths.span.extracting(range)
    var even = 0.0
    var odd = 0.0
    // Two sums, so that an addition need not wait for the one before it.
    var index = 0
    while index + 1 < columns.count {
      even += Double(strengths[index]) * factors[Int(columns[index])]
      odd += Double(strengths[index + 1]) * factors[Int(columns[index + 1])]
      index += 2
    }
    if index < columns.count { even += Double(strengths[index]) * factors[Int(columns[index])] }
    return even + odd
  }
}
