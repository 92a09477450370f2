/// The shortest paths from one vertex of a projection to all others, and how many
/// there are.
///
/// Dijkstra's algorithm; a vertex whose distance is lowered joins the queue again,
/// and its older entries are passed over.
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

  /// The vertices that are reached, each after those on the paths to it; the source comes first.
  private(set) var order: [Int32] = []

  /// The last steps of the shortest paths to all vertices, list by list, with some
  /// that proved not to be the last.
  private(set) var steps: [Step] = []

  /// Where the list of each vertex starts in `steps`.
  private(set) var firstSteps: [Int32]

  private let pairs: DirectPairs<Length>
  private var queue: DistanceQueue<Length>

  init(along pairs: DirectPairs<Length>) {
    distances = [Length](repeating: .max, count: pairs.vertexCount)
    counts = [Double](repeating: 0, count: pairs.vertexCount)
    firstSteps = [Int32](repeating: -1, count: pairs.vertexCount)
    self.pairs = pairs
    queue = DistanceQueue(shortest: pairs.lengths.min() ?? 1, longest: pairs.lengths.max() ?? 1)
  }

  /// Finds the paths from a vertex anew, all or those shorter than a limit.
  ///
  /// - Complexity: O(*p* + *n* + *b*) for *n* vertices, *p* pairs of which few lower a distance, and
  ///   a largest distance of *b* times the shortest one.
  mutating func search(from source: Int, nearerThan limit: Length = .max) {
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
        from: vertex, along: pairs, nearerThan: limit, distances: &distances, counts: &counts,
        steps: &steps, firstSteps: &firstSteps, queue: &queue)
    }
  }
}

/// Goes from a vertex that is reached to its neighbours.
private func relax<Length: FixedWidthInteger>(
  from vertex: Int, along pairs: DirectPairs<Length>, nearerThan limit: Length,
  distances: inout [Length], counts: inout [Double],
  steps: inout [ShortestPaths<Length>.Step], firstSteps: inout [Int32],
  queue: inout DistanceQueue<Length>
) {
  let range = pairs.positions(ofRow: vertex)
  let neighbours = pairs.neighbours.span.extracting(range)
  let lengths = pairs.lengths.span.extracting(range)
  var reached = distances.mutableSpan
  let distance = reached[vertex]
  let count = counts[vertex]
  var position = 0
  while true {
    position = firstStep(
      from: position, neighbours: neighbours, lengths: lengths, distance: distance,
      shorterThan: limit - distance, reached: reached.span)
    guard position < neighbours.count else { return }
    let neighbour = Int(neighbours[position])
    let length = distance + lengths[position]
    if length < reached[neighbour] {
      reached[neighbour] = length
      counts[neighbour] = 0
      firstSteps[neighbour] = -1
      queue.insert(.init(distance: length, vertex: Int32(neighbour)))
    }
    counts[neighbour] += count
    steps.append(.init(origin: Int32(vertex), next: firstSteps[neighbour]))
    firstSteps[neighbour] = Int32(steps.count - 1)
    position += 1
  }
}

/// The first position, from one on, at which a step is as short as any path known; the number of
/// positions if there is none.
///
/// Fifty neighbours are looked at for each of whom that holds. On its own the loop keeps to
/// registers, and takes half the time.
@inline(never) private func firstStep<Length: FixedWidthInteger>(
  from start: Int, neighbours: Span<Int32>, lengths: Span<Length>, distance: Length,
  shorterThan limit: Length, reached: Span<Length>
) -> Int {
  var position = start
  while position < neighbours.count {
    let length = lengths[position]
    guard length < limit else { return neighbours.count }
    // Distances are at most half the largest number, or that number.
    if length <= reached[Int(neighbours[position])] &- distance { return position }
    position += 1
  }
  return position
}
