/// The shortest paths from one vertex of a projection to all others, and how many
/// there are.
///
/// Dijkstra's algorithm; a vertex whose distance is lowered joins the queue again,
/// and its older entries are passed over. A pair that is farther apart than a path
/// between the two is on no shortest path: once it is known, from the search
/// that starts there, it is dropped from the row.
///
/// E. W. Dijkstra, *A Note on Two Problems in Connexion with Graphs*, Numerische
/// Mathematik 1, 1959, 269–271.
struct ShortestPaths<Length: FixedWidthInteger & Sendable>: Sendable {
  /// A step that ends a shortest path, in a list of those to one vertex.
  struct Step: Sendable {
    /// Where the step comes from.
    let origin: Int32

    /// The place of the next step of the list in `steps`; -1 if there is none.
    let next: Int32
  }

  /// The distance of each vertex in units; the largest number if it is not reached.
  private(set) var distances: [Length]

  /// The number of shortest paths to each vertex that is reached.
  private(set) var counts: [Double]

  /// The vertices that are reached, nearest first; the source comes first.
  private(set) var order: [Int32] = []

  /// The last steps of the shortest paths to all vertices, list by list, with some
  /// that proved not to be the last.
  private(set) var steps: [Step] = []

  /// Where the list of each vertex starts in `steps`.
  private(set) var firstSteps: [Int32]

  /// The distance of a pair that shares *c*, at *c*.
  private let lengths: [Length]

  /// The neighbours of each vertex, and what it shares with them; those dropped
  /// are beyond the end of a row.
  private var neighbours: [Int32]
  private var shared: [UInt32]
  private let rowStarts: [Int]
  private var rowEnds: [Int]

  private var queue = DistanceQueue<Length>()

  init(along rows: OneModeRows, lengths: [Length]) {
    distances = [Length](repeating: .max, count: rows.vertexCount)
    counts = [Double](repeating: 0, count: rows.vertexCount)
    firstSteps = [Int32](repeating: -1, count: rows.vertexCount)
    self.lengths = lengths
    neighbours = rows.rows.columns
    shared = rows.shared
    rowStarts = Array(rows.rows.starts.dropLast())
    rowEnds = Array(rows.rows.starts.dropFirst())
  }

  /// Finds the paths from a vertex anew.
  ///
  /// - Complexity: O(*p* + *n* log *n*) for *n* vertices and *p* pairs of which few lower a
  ///   distance, O(*p* log *n*) if all do.
  mutating func search(from source: Int) {
    for vertex in order { distances[Int(vertex)] = .max }
    order.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    distances[source] = 0
    counts[source] = 1
    firstSteps[source] = -1
    queue.insert(.init(distance: 0, vertex: Int32(source)))
    while let entry = queue.removeFirst() {
      let vertex = Int(entry.vertex)
      guard entry.distance == distances[vertex] else { continue }
      order.append(entry.vertex)
      relax(
        from: vertex, positions: rowStarts[vertex]..<rowEnds[vertex], neighbours: neighbours,
        shared: shared, lengths: lengths, distances: &distances, counts: &counts,
        steps: &steps, firstSteps: &firstSteps, queue: &queue)
    }
    dropDetours(from: source)
  }

  /// Drops the pairs of the source that are farther apart than a path.
  private mutating func dropDetours(from source: Int) {
    var kept = rowStarts[source]
    for position in rowStarts[source]..<rowEnds[source]
    where lengths[Int(shared[position])] == distances[Int(neighbours[position])] {
      neighbours[kept] = neighbours[position]
      shared[kept] = shared[position]
      kept += 1
    }
    rowEnds[source] = kept
  }
}

/// Goes from a vertex that is reached to its neighbours.
private func relax<Length: FixedWidthInteger>(
  from vertex: Int, positions: Range<Int>, neighbours: [Int32], shared: [UInt32],
  lengths: [Length], distances: inout [Length], counts: inout [Double],
  steps: inout [ShortestPaths<Length>.Step], firstSteps: inout [Int32],
  queue: inout DistanceQueue<Length>
) {
  let (neighbours, shared, lengths) = (neighbours.span, shared.span, lengths.span)
  var reached = distances.mutableSpan
  let distance = reached[vertex]
  let count = counts[vertex]
  for position in positions {
    let neighbour = Int(neighbours[position])
    let length = distance + lengths[Int(shared[position])]
    guard length <= reached[neighbour] else { continue }
    if length < reached[neighbour] {
      reached[neighbour] = length
      counts[neighbour] = 0
      firstSteps[neighbour] = -1
      queue.insert(.init(distance: length, vertex: Int32(neighbour)))
    }
    counts[neighbour] += count
    steps.append(.init(origin: Int32(vertex), next: firstSteps[neighbour]))
    firstSteps[neighbour] = Int32(steps.count - 1)
  }
}
