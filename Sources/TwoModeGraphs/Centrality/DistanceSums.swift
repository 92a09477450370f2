/// What closeness needs to know of the distances from each vertex of a mode to
/// all others, of both modes, that it can reach.
///
/// Distance is the number of ties on a shortest path.
struct DistanceSums: Sendable {
  /// Σ *d*(*i*, *v*) over the vertices *v* reached from *i*.
  let distances: [Int]

  /// Σ 1/*d*(*i*, *v*) over the vertices *v* ≠ *i* reached from *i*, nearest first.
  let reciprocals: [Double]

  /// Measures the distances from every vertex of a mode, or from those of one
  /// component; the sums of others are 0.
  ///
  /// The vertices are searched from 512 at a time, in order of component so
  /// that searches in one batch meet, a batch on one thread.
  ///
  /// - Complexity: O(*n* *t* *l* / 64) bit operations on words for *n* vertices
  ///   in the mode, *t* ties and a largest distance *l*; 64 bytes a vertex.
  init<Node>(
    of graph: TwoModeGraph, from mode: Mode<Node>, inComponent component: Int? = nil,
    threads: ThreadCount
  ) {
    let (rows, members) = graph.rows(of: mode)
    let order = ComponentOrder(of: graph, rows: mode)
    let positions = component.map(order.rows.positions) ?? 0..<rows.rowCount
    let batches = valuesOfChunks(of: positions, chunkSize: Lanes.count, threads: threads) {
      ParallelSearch(rows: rows, members: members, order: order)
    } value: { sources, search in
      var distances = [Int](repeating: 0, count: sources.count)
      var reciprocals = [Double](repeating: 0, count: sources.count)
      search.begin(from: sources)
      while let found = search.advance() {
        for lane in distances.indices {
          distances[lane] += found[lane] * search.distance
          reciprocals[lane] += Double(found[lane]) / Double(search.distance)
        }
      }
      return (distances: distances, reciprocals: reciprocals)
    }
    var distances = [Int](repeating: 0, count: rows.rowCount)
    var reciprocals = [Double](repeating: 0, count: rows.rowCount)
    let sources = order.rows.vertices[positions]
    for (source, distance) in zip(sources, batches.lazy.flatMap(\.distances)) {
      distances[Int(source)] = distance
    }
    for (source, sum) in zip(sources, batches.lazy.flatMap(\.reciprocals)) {
      reciprocals[Int(source)] = sum
    }
    self.distances = distances
    self.reciprocals = reciprocals
  }
}
