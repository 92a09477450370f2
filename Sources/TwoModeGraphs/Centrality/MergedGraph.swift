/// A two-mode graph whose twins are merged, with both modes in one list of
/// vertices: those of actors, then those of events.
///
/// Within a mode the vertices are numbered in the order in which searches meet
/// them: a component is a range in each mode, and neighbours of a vertex have
/// numbers that are near each other.
struct MergedGraph: Sendable {
  /// The vertices of one component.
  struct Component: Sendable {
    /// Its vertices of the mode of actors, and of that of events.
    let actors, events: Range<Int>
  }

  /// Row *v* lists the neighbours of vertex *v*.
  let neighbours: CompressedRows

  /// How many twins each vertex stands for.
  let sizes: [Double]

  let components: [Component]

  /// The vertex that stands for each actor, and for each event.
  let vertexOfActor, vertexOfEvent: [Int32]

  /// - Complexity: O(*n* + *m* + *t*) time and memory for *n* actors, *m* events and
  ///   *t* ties.
  init(_ graph: TwoModeGraph) {
    let actors = TwinClasses(members: graph.actorsOfEvents)
    let events = TwinClasses(members: graph.eventsOfActors)
    let actorCount = actors.sizes.count
    var ends: [Int32] = []
    var otherEnds: [Int32] = []
    for (actor, representative) in actors.representatives.enumerated() {
      let row = graph.eventsOfActors.columns(ofRow: Int(representative))
      for index in row.indices where events.isRepresentative(row[index]) {
        ends.append(Int32(actor))
        otherEnds.append(Int32(actorCount) + events.classes[Int(row[index])])
      }
    }
    let count = actorCount + events.sizes.count
    let order = SearchOrder(
      CompressedRows(symmetric: ends, otherEnds, count: count), actorCount: actorCount)

    neighbours = CompressedRows(
      symmetric: ends.map { order.numbers[Int($0)] },
      otherEnds.map { order.numbers[Int($0)] }, count: count)
    var sizes = [Double](repeating: 0, count: count)
    for (vertex, size) in (actors.sizes + events.sizes).enumerated() {
      sizes[Int(order.numbers[vertex])] = Double(size)
    }
    self.sizes = sizes
    components = order.components
    vertexOfActor = actors.classes.map { order.numbers[Int($0)] }
    vertexOfEvent = events.classes.map { order.numbers[actorCount + Int($0)] }
  }
}

extension CompressedRows {
  /// The symmetric matrix with a one at every pair given and its mirror image.
  fileprivate init(symmetric ends: [Int32], _ otherEnds: [Int32], count: Int) {
    let rows = ends + otherEnds
    let columns = otherEnds + ends
    self.init(rows: rows.span, columns: columns.span, rowCount: count, columnCount: count)
  }
}

/// The order in which breadth-first searches meet the vertices of each mode, a
/// search starting from the first vertex that is left.
private struct SearchOrder {
  /// The number of each vertex: actors come first, in the order they are met.
  private(set) var numbers: [Int32]

  private(set) var components: [MergedGraph.Component] = []

  private var nextActor: Int
  private var nextEvent: Int

  init(_ neighbours: CompressedRows, actorCount: Int) {
    numbers = [Int32](repeating: -1, count: neighbours.rowCount)
    nextActor = 0
    nextEvent = actorCount
    var queue: [Int32] = []
    for root in 0..<neighbours.rowCount where numbers[root] < 0 {
      let (firstActor, firstEvent) = (nextActor, nextEvent)
      number(Int32(root), isActor: root < actorCount)
      queue.removeAll(keepingCapacity: true)
      queue.append(Int32(root))
      var next = 0
      while next < queue.count {
        let row = neighbours.columns(ofRow: Int(queue[next]))
        for index in row.indices where numbers[Int(row[index])] < 0 {
          number(row[index], isActor: Int(row[index]) < actorCount)
          queue.append(row[index])
        }
        next += 1
      }
      components.append(.init(actors: firstActor..<nextActor, events: firstEvent..<nextEvent))
    }
  }

  private mutating func number(_ vertex: Int32, isActor: Bool) {
    numbers[Int(vertex)] = Int32(isActor ? nextActor : nextEvent)
    if isActor { nextActor += 1 } else { nextEvent += 1 }
  }
}
