/// A graph and its structural cells, with a cell for every two classes of
/// vertices instead of every two vertices.
///
/// Vertices of one class have the same structural cells, so a block of cells, of
/// a class of actors by a class of events, is structural as a whole or free as
/// a whole. Blocks are numbered row after row.
struct ClassTable {
  let actors: VertexClasses
  let events: VertexClasses

  /// The number of ties in each block.
  let tieCounts: [Int]

  /// Whether the cells of each block are free.
  let isFree: [Bool]

  /// - Complexity: O(*n* log *n* + *m* log *m* + *t* + *s* + *R C*) for *n* actors in *R*
  ///   classes, *m* events in *C* classes, *t* ties and *s* structural cells.
  init(_ graph: TwoModeGraph, structure: StructuralCells) {
    let ofActors = structure.rows(of: .actors)
    let ofEvents = structure.rows(of: .events)
    let actors = VertexClasses(
      rows: graph.eventsOfActors, ones: ofActors.ones, zeros: ofActors.zeros)
    let events = VertexClasses(
      rows: graph.actorsOfEvents, ones: ofEvents.ones, zeros: ofEvents.zeros)

    var tieCounts = [Int](repeating: 0, count: actors.count * events.count)
    for actor in 0..<graph.actorCount {
      let start = Int(actors.classOfVertex[actor]) * events.count
      let tied = graph.eventsOfActors.columns(ofRow: actor)
      for index in tied.indices {
        tieCounts[start + Int(events.classOfVertex[Int(tied[index])])] += 1
      }
    }

    var isFree = [Bool](repeating: true, count: tieCounts.count)
    for (row, actor) in actors.representatives.enumerated() {
      for cells in [structure.ones, structure.zeros] {
        let fixed = cells.columns(ofRow: actor)
        for index in fixed.indices {
          isFree[row * events.count + Int(events.classOfVertex[Int(fixed[index])])] = false
        }
      }
    }
    self.actors = actors
    self.events = events
    self.tieCounts = tieCounts
    self.isFree = isFree
  }

  /// The number of cells in a block.
  func size(row: Int, column: Int) -> Int { actors.sizes[row] * events.sizes[column] }

  /// Groups the classes such that a free block can take other values exactly if
  /// its two classes are in one group.
  ///
  /// Let an arc lead from actor to event for a tie, and from event to actor for
  /// a free cell without one. Turning a cycle around gives another matrix with
  /// the same margins, and two such matrices differ by cycles. So a free cell
  /// has the same value in all of them exactly if no cycle passes through it,
  /// that is, if its actor and its event are in different strongly connected
  /// components. Rows and columns that are full or empty are cases of this, and
  /// so are those that become so without them, and blocks of ones and zeros
  /// that the margins force together (Gale and Ryser's condition, met with
  /// equality). Classes stand for their members: two alike are on one cycle, or
  /// on none.
  ///
  /// - Returns: The number of the group of each class of actors, and then of
  ///   each class of events.
  /// - Complexity: O(*R C*) for *R* classes of actors and *C* of events.
  ///
  /// R. A. Brualdi, *Matrices of Zeros and Ones with Fixed Row and Column Sum
  /// Vectors*, Linear Algebra and its Applications 33, 1980, 159–231.
  func groups() -> [Int] {
    var tails: [Int32] = []
    var heads: [Int32] = []
    for row in 0..<actors.count {
      for column in 0..<events.count {
        let block = row * events.count + column
        guard isFree[block] else { continue }
        let (actor, event) = (Int32(row), Int32(actors.count + column))
        if tieCounts[block] > 0 {
          tails.append(actor)
          heads.append(event)
        }
        if tieCounts[block] < size(row: row, column: column) {
          tails.append(event)
          heads.append(actor)
        }
      }
    }
    let count = actors.count + events.count
    return CompressedRows(
      rows: tails.span, columns: heads.span, rowCount: count, columnCount: count
    ).strongComponents()
  }
}
