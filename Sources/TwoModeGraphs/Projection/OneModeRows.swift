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
      for position in projection.starts[first]..<projection.starts[first + 1] {
        starts[first + 1] += 1
        starts[Int(projection.neighbours[position]) + 1] += 1
      }
    }
    for vertex in 0..<count { starts[vertex + 1] += starts[vertex] }

    // Before a vertex writes its later neighbours into its own row, every earlier one has written
    // itself there, in order: rows come out sorted.
    var next = starts
    var columns = [Int32](repeating: 0, count: starts[count])
    var shared = [UInt32](repeating: 0, count: starts[count])
    for first in 0..<count {
      for position in projection.starts[first]..<projection.starts[first + 1] {
        let second = Int(projection.neighbours[position])
        let weight = UInt32(projection.counts[position])
        columns[next[first]] = Int32(second)
        shared[next[first]] = weight
        next[first] += 1
        columns[next[second]] = Int32(first)
        shared[next[second]] = weight
        next[second] += 1
      }
    }
    rows = CompressedRows(starts: starts, columns: columns, columnCount: count)
    self.shared = shared
  }

  var vertexCount: Int { rows.rowCount }

  /// The entries of a row, as positions in `rows.columns` and `shared`.
  func positions(ofRow row: Int) -> Range<Int> { rows.starts[row]..<rows.starts[row + 1] }
}
