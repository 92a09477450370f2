/// A vertex without which its component falls apart.
public struct CutPoint<Node: Vertex>: Hashable, Sendable {
  public let vertex: Node

  /// The number of pieces its component falls into without it; at least 2.
  public let pieceCount: Int

  public init(vertex: Node, pieceCount: Int) {
    self.vertex = vertex
    self.pieceCount = pieceCount
  }
}

/// The actors and the events that hold a component of a graph together.
public struct CutPoints: Hashable, Sendable {
  /// The actors without which their component falls apart, in order of index.
  public let actors: [CutPoint<Actor>]

  /// The events without which their component falls apart, in order of index.
  public let events: [CutPoint<Event>]
}

extension TwoModeGraph {
  /// Finds the cut points, also called articulation points.
  ///
  /// A vertex *v* is one if, in a depth-first search, something met through it
  /// has no edge to a vertex met before *v*: those descendants are a piece of
  /// their own once *v* is gone. What the search met before is one piece more;
  /// where the search starts there is none. An actor that is the only one of an
  /// event is a cut point as soon as it has another tie: without it the event
  /// is a piece. Vertices without ties are none, and neither are those of a
  /// component of one tie.
  ///
  /// - Complexity: O(*n* + *m* + *t*) time and memory for *n* actors, *m* events
  ///   and *t* ties.
  ///
  /// J. Hopcroft, R. Tarjan, *Algorithm 447: Efficient Algorithms for Graph
  /// Manipulation*, Communications of the ACM 16(6), 1973, 372–378.
  public func cutPoints() -> CutPoints {
    let forest = DepthFirstForest(bothModes())
    var pieceCounts = [Int](repeating: 0, count: actorCount + eventCount)
    for (place, parent) in forest.parents.enumerated() where parent >= 0 {
      pieceCounts[Int(forest.vertices[place])] += 1
      if forest.lowPoints[place] >= parent {
        pieceCounts[Int(forest.vertices[Int(parent)])] += 1
      }
    }
    return CutPoints(
      actors: actors.compactMap { cutPoint($0, pieceCount: pieceCounts[$0.index]) },
      events: events.compactMap { cutPoint($0, pieceCount: pieceCounts[actorCount + $0.index]) })
  }
}

private func cutPoint<Node>(_ vertex: Node, pieceCount: Int) -> CutPoint<Node>? {
  pieceCount < 2 ? nil : CutPoint(vertex: vertex, pieceCount: pieceCount)
}
