extension Projection: Sequence {
  public var underestimatedCount: Int { pairCount }

  public func makeIterator() -> Iterator { Iterator(projection: self) }

  /// Walks through the pairs of a projection, row by row.
  public struct Iterator: IteratorProtocol, Sendable {
    private let projection: Projection
    private var nextFirst = 0

    @usableFromInline var row = ProjectionRow<Node>.empty
    @usableFromInline var position = 0

    init(projection: Projection) {
      self.projection = projection
    }

    @inlinable public mutating func next() -> Pair<Node>? {
      while position == row.count {
        guard goToNextRow() else { return nil }
      }
      defer { position += 1 }
      return row[position]
    }

    @usableFromInline mutating func goToNextRow() -> Bool {
      guard nextFirst < projection.vertexCount else { return false }
      row = projection.row(of: Node(nextFirst))
      nextFirst += 1
      position = 0
      return true
    }
  }
}
