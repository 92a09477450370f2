/// The one-mode network of the vertices of one mode: who shares how much with
/// whom.
///
/// With **A** the biadjacency matrix of actors by events, the projection onto
/// actors is the strict upper triangle of **A Aᵀ**, and the one onto events of
/// **Aᵀ A** (Breiger 1974): of every two vertices that share a neighbour, how
/// many they share. It takes 6 bytes a pair, or 8 if two vertices share more
/// than 65,535, and 8 a vertex.
///
/// As a sequence it gives its pairs, ordered by `first` and then by `second`.
///
/// R. L. Breiger, *The Duality of Persons and Groups*, Social Forces 53(2),
/// 1974, 181–190.
public struct Projection<Node: Vertex>: Hashable, Sendable {
  /// Where the pairs of each first vertex start, and where the last ones end.
  let starts: [Int]

  /// The second vertex of every pair.
  let neighbours: [Int32]

  /// What the two of every pair share.
  let counts: PairCounts

  init(rows: CompressedRows, members: CompressedRows, expectedPairCount: Int) {
    var kernel = ProjectionKernel(rows: rows, members: members)
    var starts = [0]
    var neighbours: [Int32] = []
    var counts = PairCounts(capacity: expectedPairCount)
    starts.reserveCapacity(rows.rowCount + 1)
    neighbours.reserveCapacity(expectedPairCount)
    while kernel.advance() {
      neighbours.append(contentsOf: kernel.neighbours)
      counts.append(kernel.sums)
      starts.append(neighbours.count)
    }
    self.starts = starts
    self.neighbours = neighbours
    self.counts = counts
  }

  /// The number of vertices, including those without a pair.
  public var vertexCount: Int { starts.count - 1 }

  /// The number of pairs that share a neighbour.
  public var pairCount: Int { neighbours.count }

  /// The pairs whose first vertex is the one given, in order of the second.
  ///
  /// A pair stands in the row of its smaller vertex only.
  ///
  /// - Complexity: O(1); the row shares the storage of the projection.
  public func row(of first: Node) -> ProjectionRow<Node> {
    ProjectionRow(
      first: first, neighbours: neighbours, counts: counts,
      range: starts[first.index]..<starts[first.index + 1])
  }

  /// How many neighbours two different vertices share, in either order; 0 if
  /// none.
  ///
  /// - Complexity: O(log *p*) for *p* pairs in the row of the smaller vertex.
  public func shared(_ one: Node, _ other: Node) -> Int {
    precondition(one != other, "a projection holds no pair of a vertex with itself")
    let (first, second) = one < other ? (one.index, other.index) : (other.index, one.index)
    precondition(second < vertexCount, "vertex \(second) is outside 0..<\(vertexCount)")
    let row = neighbours.span.extracting(starts[first]..<starts[first + 1])
    guard let position = row.firstIndex(of: Int32(second)) else { return 0 }
    return counts[starts[first] + position]
  }
}

extension TwoModeGraph {
  /// The one-mode network of actors by shared events, or of events by shared
  /// actors.
  ///
  /// ```swift
  /// let graph = TwoModeGraph(
  ///   ties: [(Actor(0), Event(0)), (Actor(1), Event(0))], actorCount: 3, eventCount: 1)
  /// for pair in graph.projection(onto: .actors) { … }  // actors 0 and 1 share one event
  /// ```
  ///
  /// It can be far larger than the graph: an event of *s* actors alone gives
  /// *s*(*s* − 1)/2 pairs. See `projectionWork(onto:)` for a bound beforehand,
  /// and `projectionRows(onto:)` for the same pairs without storing them.
  ///
  /// - Complexity: O(*n* + *m* + *t* + Σ *s*² + *n*²/4096) time for *n*
  ///   vertices in the mode, *m* in the other with degrees *s*, and *t* ties;
  ///   O(*n* + *m*) memory beyond the result.
  public func projection<Node>(onto mode: Mode<Node>) -> Projection<Node> {
    let (rows, members) = rows(of: mode)
    // Address space is set aside for the bound, up to 2²⁸ pairs, so that
    // growing does not copy; pages that are never written to take no memory.
    return Projection(
      rows: rows, members: members, expectedPairCount: min(projectionWork(onto: mode), 1 << 28))
  }
}
