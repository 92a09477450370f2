/// The pairs of rows that share two columns or more, once for each column they
/// share beyond the first.
///
/// Each pair is in the row of the one with fewer neighbours in the projection, so
/// that looking them up for the neighbours of every row takes least.
struct DoubledPairs: Sendable {
  /// Where the pairs of each row start, and where the last ones end.
  private var starts: [Int]

  /// The other row of each pair, as often as the pair is held.
  private var others: [Int32]

  /// - Parameters:
  ///   - members: The transpose of `rows`.
  ///   - degrees: The number of rows each row shares a column with.
  /// - Complexity: as `ProjectionKernel` twice, and 4 bytes a pair held.
  init(rows: CompressedRows, members: CompressedRows, degrees: [Int]) {
    var counts = [Int](repeating: 0, count: rows.rowCount + 1)
    visitPairs(rows: rows, members: members, degrees: degrees) { owner, _, surplus in
      counts[owner + 1] += surplus
    }
    for row in 0..<rows.rowCount { counts[row + 1] += counts[row] }
    starts = counts
    var others = [Int32](repeating: 0, count: counts[rows.rowCount])
    visitPairs(rows: rows, members: members, degrees: degrees) { owner, other, surplus in
      for _ in 0..<surplus {
        others[counts[owner]] = Int32(other)
        counts[owner] += 1
      }
    }
    self.others = others
  }

  /// How many of the pairs held are among some rows.
  ///
  /// - Parameter marks: 1 for those rows and 0 for all others. Bytes, so that the
  ///   marks of tens of thousands of rows stay in the nearest cache.
  func count(among rows: [Int32], marks: Span<UInt8>) -> Int {
    var count = 0
    for row in rows {
      let others = others.span.extracting(starts[Int(row)]..<starts[Int(row) + 1])
      // Added and not tested: whether a row is marked is as good as random.
      for index in others.indices { count &+= Int(marks[Int(others[index])]) }
    }
    return count
  }
}

/// Goes through the pairs that share two columns or more: the row of the two with
/// fewer neighbours, the other, and how many columns they share beyond the first.
private func visitPairs(
  rows: CompressedRows, members: CompressedRows, degrees: [Int],
  _ visit: (_ owner: Int, _ other: Int, _ surplus: Int) -> Void
) {
  var kernel = ProjectionKernel(rows: rows, members: members)
  while kernel.advance() {
    for (neighbour, shared) in zip(kernel.neighbours, kernel.sums) where shared >= 2 {
      let (first, second) = (kernel.row, Int(neighbour))
      if degrees[first] <= degrees[second] {
        visit(first, second, Int(shared) - 1)
      } else {
        visit(second, first, Int(shared) - 1)
      }
    }
  }
}
