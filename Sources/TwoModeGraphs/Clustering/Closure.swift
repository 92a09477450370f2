/// How many structures of a kind there are, and how many of them are closed.
///
/// What the structures are, and what closes them, each measure says: pairs of
/// neighbours closed by a tie, paths of four ties closed by a fifth vertex,
/// pairs of members closed by a second event.
public struct Closure: Hashable, Sendable {
  /// The number of structures.
  public let total: Int

  /// The number of structures that are closed, in `0...total`.
  public let closed: Int

  public init(closed: Int, total: Int) {
    precondition(
      (0...max(total, 0)).contains(closed), "\(closed) of \(total) structures cannot be closed")
    self.total = total
    self.closed = closed
  }

  /// The share of the structures that are closed, in [0, 1]; nil if there are
  /// none.
  public var coefficient: Double? { ratio(of: closed, to: total) }
}

/// A closure for every vertex of one mode.
public struct Closures<Node: Vertex>: Hashable, Sendable {
  /// The closures, in order of vertex.
  public let values: [Closure]

  init(_ values: [Closure]) {
    self.values = values
  }

  /// The closure around one vertex.
  public subscript(vertex: Node) -> Closure { values[vertex.index] }

  /// The structures around all vertices taken together.
  public var overall: Closure {
    var closed = 0
    var total = 0
    for value in values {
      closed += value.closed
      total += value.total
    }
    return Closure(closed: closed, total: total)
  }

  /// The mean coefficient of the vertices that have one, each counting once.
  public var average: MeanOfDefined { MeanOfDefined(values.lazy.map(\.coefficient)) }
}
