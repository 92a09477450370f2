/// An actor and an event, tied or not: an entry of the biadjacency matrix.
public struct Cell: Hashable, Sendable {
  public let actor: Actor
  public let event: Event

  public init(_ actor: Actor, _ event: Event) {
    self.actor = actor
    self.event = event
  }
}

/// Cells of a graph that are not left to chance.
///
/// A structural one is a tie that had to be, such as a membership that the law
/// prescribes; a structural zero is a tie that could not be, such as one of a
/// board with a region in which it has no school. A model of chance keeps both
/// as they are and redistributes the other ties over the other cells.
///
/// Z. P. Neal, J. W. Neal, *Stochastic Degree Sequence Model with Edge
/// Constraints (SDSM-EC) for Backbone Extraction*, Complex Networks & Their
/// Applications XII, 2024, 127–136.
public struct StructuralCells: Hashable, Sendable {
  /// The structural ones, actors by events.
  let ones: CompressedRows

  /// The structural zeros, actors by events.
  let zeros: CompressedRows

  /// No structural cells: every cell is left to chance.
  init(noneOf graph: TwoModeGraph) {
    let none = CompressedRows(
      starts: [Int](repeating: 0, count: graph.actorCount + 1), columns: [],
      columnCount: graph.eventCount)
    ones = none
    zeros = none
  }

  /// Creates the structural cells of a graph, which it agrees with.
  ///
  /// The cells may come in any order, and one that is given twice counts once.
  ///
  /// - Throws: `StructuralCellError` with every one that is not a tie, and every
  ///   zero that is.
  /// - Complexity: O(*n* + *m* + *c* log *m*) for *n* actors, *m* events and *c* cells.
  public init(
    ones: some Sequence<Cell>, zeros: some Sequence<Cell>, of graph: TwoModeGraph
  ) throws(StructuralCellError) {
    let ones = matrix(of: ones, in: graph)
    let zeros = matrix(of: zeros, in: graph)
    let onesWithoutTie = cells(of: ones) { !graph.contains($0, $1) }
    let zerosWithTie = cells(of: zeros) { graph.contains($0, $1) }
    guard onesWithoutTie.isEmpty && zerosWithTie.isEmpty else {
      throw StructuralCellError(onesWithoutTie: onesWithoutTie, zerosWithTie: zerosWithTie)
    }
    self.ones = ones
    self.zeros = zeros
  }

  /// The structural ones and zeros of the vertices of a mode, by row.
  func rows<Node>(of mode: Mode<Node>) -> (ones: CompressedRows, zeros: CompressedRows) {
    switch mode.side {
    case .actors: (ones, zeros)
    case .events: (ones.transposed(), zeros.transposed())
    }
  }

  /// Whether every cell is left to chance.
  var isEmpty: Bool { ones.columns.isEmpty && zeros.columns.isEmpty }

  /// Stops the program if these are the cells of a graph of another size.
  func requireSize(of graph: TwoModeGraph) {
    precondition(
      ones.rowCount == graph.actorCount && ones.columnCount == graph.eventCount,
      "structural cells of \(ones.rowCount) actors and \(ones.columnCount) events cannot hold "
        + "for \(graph.actorCount) and \(graph.eventCount)")
  }
}

/// Why cells cannot be structural: the graph itself does not agree with them.
///
/// A cell that is given as a one and as a zero is in one of the two lists.
public struct StructuralCellError: Error, Hashable {
  /// The structural ones that are not a tie of the graph, in order.
  public let onesWithoutTie: [Cell]

  /// The structural zeros that are a tie of the graph, in order.
  public let zerosWithTie: [Cell]
}

private func matrix(of cells: some Sequence<Cell>, in graph: TwoModeGraph) -> CompressedRows {
  var actors: [Int32] = []
  var events: [Int32] = []
  for cell in cells {
    precondition(
      cell.actor.index < graph.actorCount && cell.event.index < graph.eventCount,
      "actor \(cell.actor.index) and event \(cell.event.index) are not both in the graph")
    actors.append(Int32(cell.actor.index))
    events.append(Int32(cell.event.index))
  }
  return CompressedRows(
    rows: actors.span, columns: events.span, rowCount: graph.actorCount,
    columnCount: graph.eventCount)
}

private func cells(
  of rows: CompressedRows, where condition: (Actor, Event) -> Bool
) -> [Cell] {
  var cells: [Cell] = []
  for row in 0..<rows.rowCount {
    let columns = rows.columns(ofRow: row)
    for index in columns.indices {
      let cell = Cell(Actor(row), Event(Int(columns[index])))
      if condition(cell.actor, cell.event) { cells.append(cell) }
    }
  }
  return cells
}
