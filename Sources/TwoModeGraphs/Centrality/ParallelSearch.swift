/// Breadth-first searches from up to 512 vertices of one mode at a time.
///
/// Every vertex holds the set of searches that have seen it. At odd distances
/// the columns take over what their rows have seen, at even distances the rows
/// what their columns have: since the modes alternate, whatever a neighbour has
/// seen and the vertex has not was first seen at the distance before. So no
/// frontiers are kept, and a vertex that has been seen by all searches of its
/// component is passed over.
///
/// M. Then, M. Kaufmann, F. Chirigati, T.-A. Hoang-Vu, K. Pham, A. Kemper,
/// T. Neumann, H. T. Vo, *The More the Merrier: Efficient Multi-Source Graph
/// Traversal*, Proceedings of the VLDB Endowment 8(4), 2014, 449–460.
struct ParallelSearch: Sendable {
  private let rows, members: CompressedRows
  private let order: ComponentOrder

  /// The searches that have seen each row, and each column.
  private var seenByRow, seenByColumn: [Lanes]

  /// The rows and columns that some search of their component has not seen.
  private var unfinishedRows: [Int32] = []
  private var unfinishedColumns: [Int32] = []

  /// The first component that is searched, and the searches in each from there.
  private var firstComponent = 0
  private var searches: [Lanes] = []

  private var counts = LaneCounts()

  /// How far the searches have come.
  private(set) var distance = 0

  init(rows: CompressedRows, members: CompressedRows, order: ComponentOrder) {
    self.rows = rows
    self.members = members
    self.order = order
    seenByRow = [Lanes](repeating: .none, count: rows.rowCount)
    seenByColumn = [Lanes](repeating: .none, count: members.rowCount)
  }

  /// Starts anew from vertices given by their positions in the order of the
  /// rows; search *k* starts from the *k*-th.
  mutating func begin(from sources: Range<Int>) {
    distance = 0
    let components = order.rows.components
    let vertices = order.rows.vertices
    firstComponent = Int(components[Int(vertices[sources.lowerBound])])
    let lastComponent = Int(components[Int(vertices[sources.upperBound - 1])])

    searches = (firstComponent...lastComponent).map { component in
      let own = order.rows.positions(ofComponent: component).clamped(to: sources)
      return Lanes(own.lowerBound - sources.lowerBound..<own.upperBound - sources.lowerBound)
    }
    unfinishedRows = Array(order.rows.vertices(ofComponents: firstComponent...lastComponent))
    unfinishedColumns = Array(order.columns.vertices(ofComponents: firstComponent...lastComponent))
    for row in unfinishedRows { seenByRow[Int(row)] = .none }
    for column in unfinishedColumns { seenByColumn[Int(column)] = .none }
    for (lane, position) in sources.enumerated() {
      seenByRow[Int(vertices[position])] = Lanes(lane..<lane + 1)
    }
  }

  /// Goes one tie further.
  ///
  /// - Complexity: O(*t*) operations on sets of 512 searches, for the *t* ties of vertices
  ///   that some search of their component has yet to see.
  /// - Returns: How many vertices each search has found there; nil if none has
  ///   found any.
  mutating func advance() -> LaneCounts? {
    distance += 1
    counts.reset()
    let foundAny =
      distance.isMultiple(of: 2)
      ? spread(
        to: &unfinishedRows, neighbours: rows, seenByNeighbours: seenByColumn, seen: &seenByRow,
        components: order.rows.components, searches: searches, firstComponent: firstComponent,
        counts: &counts)
      : spread(
        to: &unfinishedColumns, neighbours: members, seenByNeighbours: seenByRow,
        seen: &seenByColumn, components: order.columns.components, searches: searches,
        firstComponent: firstComponent, counts: &counts)
    return foundAny ? counts : nil
  }
}

/// Lets vertices be seen by the searches that have seen a neighbour, and keeps
/// those that some search has yet to see.
private func spread(
  to unfinished: inout [Int32], neighbours: CompressedRows, seenByNeighbours: [Lanes],
  seen: inout [Lanes], components: [Int32], searches: [Lanes], firstComponent: Int,
  counts: inout LaneCounts
) -> Bool {
  var foundAny = false
  var kept = 0
  var vertices = unfinished.mutableSpan
  var seen = seen.mutableSpan
  let seenByNeighbours = seenByNeighbours.span
  for index in vertices.indices {
    let vertex = Int(vertices[index])
    let missing = searches[Int(components[vertex]) - firstComponent].subtracting(seen[vertex])
    var arriving = Lanes.none
    let row = neighbours.columns(ofRow: vertex)
    for index in row.indices { arriving.formUnion(seenByNeighbours[Int(row[index])]) }
    let found = arriving.intersection(missing)
    if !found.isEmpty {
      foundAny = true
      seen[vertex].formUnion(found)
      counts.add(found)
    }
    if !missing.subtracting(found).isEmpty {
      vertices[kept] = Int32(vertex)
      kept += 1
    }
  }
  unfinished.removeSubrange(kept...)
  return foundAny
}
