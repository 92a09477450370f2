/// A projection with every pair in the rows of both its vertices, for
/// algorithms that go from one vertex to the next.
///
/// With **A** the biadjacency matrix, it is **A Aᵀ** (or **Aᵀ A**) without its
/// diagonal, by compressed rows. It takes 8 bytes an entry, 16 a pair: where one
/// walk over the pairs is enough, `projectionRows(onto:)` takes none.
struct OneModeRows: Hashable, Sendable {
  /// Row *i* lists the vertices that vertex *i* shares a neighbour with.
  let rows: CompressedRows

  /// What vertex *i* shares with each of them: at least 1, entry by entry beside
  /// `rows.columns`.
  let shared: [UInt32]

  /// - Complexity: O(*n* + *p*) time and memory for *n* vertices and *p* pairs.
  init<Node>(_ projection: Projection<Node>) {
    let count = projection.vertexCount
    var starts = [Int](repeating: 0, count: count + 1)
    for first in 0..<count {
      starts[first + 1] += projection.starts[first + 1] - projection.starts[first]
    }
    for second in projection.neighbours { starts[Int(second) + 1] += 1 }
    for vertex in 0..<count { starts[vertex + 1] += starts[vertex] }

    var columns = [Int32](repeating: 0, count: starts[count])
    var shared = [UInt32](repeating: 0, count: starts[count])
    let (pairStarts, neighbours) = (projection.starts, projection.neighbours)
    switch projection.counts {
    case .narrow(let counts):
      mirror(pairStarts, neighbours, counts, rowStarts: starts, to: &columns, shared: &shared)
    case .wide(let counts):
      mirror(pairStarts, neighbours, counts, rowStarts: starts, to: &columns, shared: &shared)
    }
    rows = CompressedRows(starts: starts, columns: columns, columnCount: count)
    self.shared = shared
  }

  var vertexCount: Int { rows.rowCount }

  /// The entries of a row, as positions in `rows.columns` and `shared`.
  func positions(ofRow row: Int) -> Range<Int> { rows.starts[row]..<rows.starts[row + 1] }
}

/// Writes every pair into the rows of both its vertices.
///
/// Before a vertex writes its later neighbours into its own row, every earlier one has written
/// itself there, in order: rows come out sorted. It knows nothing of the kind of vertex, so that it
/// is compiled for either width.
private func mirror<Count: FixedWidthInteger>(
  _ pairStarts: [Int], _ neighbours: [Int32], _ counts: [Count], rowStarts: [Int],
  to columns: inout [Int32], shared: inout [UInt32]
) {
  let (neighbours, counts) = (neighbours.span, counts.span)
  var columns = columns.mutableSpan
  var shared = shared.mutableSpan
  var ends = rowStarts
  var next = ends.mutableSpan
  for first in 0..<rowStarts.count - 1 {
    for position in pairStarts[first]..<pairStarts[first + 1] {
      let second = Int(neighbours[position])
      let count = UInt32(truncatingIfNeeded: counts[position])
      columns[next[first]] = Int32(second)
      shared[next[first]] = count
      next[first] += 1
      columns[next[second]] = Int32(first)
      shared[next[second]] = count
      next[second] += 1
    }
  }
}
