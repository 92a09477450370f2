/// What closeness needs to know of the distances from each vertex of a mode to
/// all others, of both modes, that it can reach.
///
/// Distance is the number of ties on a shortest path.
struct DistanceSums: Sendable {
  /// Σ *d*(*i*, *v*) over the vertices *v* reached from *i*.
  private(set) var distances: [Int]

  /// Σ 1/*d*(*i*, *v*) over the vertices *v* ≠ *i* reached from *i*, nearest first.
  private(set) var reciprocals: [Double]

  /// Measures the distances from every vertex of a mode, or from those of one
  /// component; the sums of others are 0.
  ///
  /// The vertices are searched from 512 at a time, in order of component so
  /// that searches in one batch meet.
  ///
  /// - Complexity: O(*n* *t* *l* / 64) bit operations on words for *n* vertices
  ///   in the mode, *t* ties and a largest distance *l*; 64 bytes a vertex.
  init<Node>(of graph: TwoModeGraph, from mode: Mode<Node>, inComponent component: Int? = nil) {
    let (rows, members) = graph.rows(of: mode)
    let order = ComponentOrder(of: graph, rows: mode)
    distances = [Int](repeating: 0, count: rows.rowCount)
    reciprocals = [Double](repeating: 0, count: rows.rowCount)
    var search = ParallelSearch(rows: rows, members: members, order: order)
    let positions = component.map(order.rows.positions) ?? 0..<rows.rowCount
    for start in stride(from: positions.lowerBound, to: positions.upperBound, by: Lanes.count) {
      let sources = start..<min(start + Lanes.count, positions.upperBound)
      search.begin(from: sources)
      while let found = search.advance() {
        for (lane, position) in sources.enumerated() {
          let source = Int(order.rows.vertices[position])
          distances[source] += found[lane] * search.distance
          reciprocals[source] += Double(found[lane]) / Double(search.distance)
        }
      }
    }
  }
}
