/// The vertices of both modes, component after component and in order of index
/// within each.
///
/// A search from many sources at once works best when the sources lie together,
/// and what is computed per component needs its vertices as lists.
struct ComponentOrder: Sendable {
  /// The vertices of one mode, component after component.
  struct Side: Sendable {
    /// Where each component starts in `vertices`, and where the last one ends.
    let starts: [Int]

    /// The vertices, sorted by component and then by index.
    let vertices: [Int32]

    /// The component of each vertex, by index.
    let components: [Int32]

    init(components: [Int32], count: Int) {
      let range = Array(0..<Int32(components.count))
      let order = CompressedRows(
        rows: components.span, columns: range.span, rowCount: count,
        columnCount: components.count)
      starts = order.starts
      vertices = order.columns
      self.components = components
    }

    /// Where the vertices of a component are in `vertices`.
    func positions(ofComponent component: Int) -> Range<Int> {
      starts[component]..<starts[component + 1]
    }

    /// The vertices of some successive components.
    func vertices(ofComponents components: ClosedRange<Int>) -> ArraySlice<Int32> {
      vertices[starts[components.lowerBound]..<starts[components.upperBound + 1]]
    }
  }

  /// The vertices that are rows, and those that are columns.
  let rows, columns: Side

  /// The number of components.
  let count: Int

  /// - Complexity: that of `components()`.
  init<Node>(of graph: TwoModeGraph, rows mode: Mode<Node>) {
    let components = graph.components()
    count = components.count
    let actors = Side(
      components: graph.actors.map { Int32(components[$0]) }, count: components.count)
    let events = Side(
      components: graph.events.map { Int32(components[$0]) }, count: components.count)
    switch mode.side {
    case .actors: (rows, columns) = (actors, events)
    case .events: (rows, columns) = (events, actors)
    }
  }
}
