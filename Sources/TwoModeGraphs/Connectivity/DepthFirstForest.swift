/// The vertices of a graph in the order in which a depth-first search meets
/// them, and from where.
///
/// Each component is searched from its first vertex, and the neighbours of a
/// vertex in order. An edge outside the forest then leads from a vertex to one
/// it was reached through, never across; so the earliest place that the
/// descendants of a vertex have an edge to, its *low point*, says whether they
/// have a way around it.
///
/// Vertices are known here by their place in the order: what was met through a
/// vertex has a later place than the vertex itself.
///
/// R. Tarjan, *Depth-First Search and Linear Graph Algorithms*, SIAM Journal on
/// Computing 1(2), 1972, 146–160.
struct DepthFirstForest {
  /// The vertex at each place.
  private(set) var vertices: [Int32] = []

  /// The place of the vertex through which each place was reached; −1 where a
  /// component starts.
  private(set) var parents: [Int32] = []

  /// The earliest place with an edge to each place or to one of its
  /// descendants, the edge to its parent apart; the place itself if there is
  /// none earlier.
  private(set) var lowPoints: [Int32] = []

  /// Searches a graph with a symmetric adjacency matrix.
  ///
  /// The path to the current vertex is held in `parents`, so no call is nested.
  ///
  /// - Complexity: O(*v* + *e*) time and O(*v*) memory for *v* vertices and *e* edges.
  init(_ rows: CompressedRows) {
    var places = [Int32](repeating: -1, count: rows.rowCount)
    vertices.reserveCapacity(rows.rowCount)
    parents.reserveCapacity(rows.rowCount)
    search(rows, places: &places)
    lowPoints = earliestPlaces(rows, places: places)
  }

  private mutating func search(_ rows: CompressedRows, places: inout [Int32]) {
    var next = Array(rows.starts.dropLast())
    for start in places.indices where places[start] < 0 {
      var place = meet(Int32(start), from: -1, places: &places)
      while place >= 0 {
        let vertex = Int(vertices[Int(place)])
        if next[vertex] == rows.starts[vertex + 1] {
          place = parents[Int(place)]
          continue
        }
        let neighbour = rows.columns[next[vertex]]
        next[vertex] += 1
        if places[Int(neighbour)] < 0 { place = meet(neighbour, from: place, places: &places) }
      }
    }
  }

  private mutating func meet(
    _ vertex: Int32, from parent: Int32, places: inout [Int32]
  ) -> Int32 {
    let place = Int32(vertices.count)
    places[Int(vertex)] = place
    vertices.append(vertex)
    parents.append(parent)
    return place
  }

  private func earliestPlaces(_ rows: CompressedRows, places: [Int32]) -> [Int32] {
    var earliest = Array(0..<Int32(vertices.count))
    for place in earliest.indices.reversed() {
      let parent = parents[place]
      let neighbours = rows.columns(ofRow: Int(vertices[place]))
      for index in neighbours.indices {
        let other = places[Int(neighbours[index])]
        if other != parent { earliest[place] = min(earliest[place], other) }
      }
      if parent >= 0 { earliest[Int(parent)] = min(earliest[Int(parent)], earliest[place]) }
    }
    return earliest
  }
}
