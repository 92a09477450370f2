extension TwoModeGraph {
  /// The projection onto a mode, one row at a time and never stored.
  ///
  /// Row *i* holds the pairs of vertex *i* with every later vertex that shares
  /// a neighbour with it, as in `projection(onto:)`, and is made when it is
  /// asked for. A table of all pairs, or a sum over them, is made this way in
  /// little memory:
  ///
  /// ```swift
  /// var strongest = 0
  /// for row in graph.projectionRows(onto: .actors) {
  ///   for pair in row { strongest = max(strongest, pair.shared) }
  /// }
  /// ```
  ///
  /// - Returns: A row for every vertex of the mode, in order, empty rows
  ///   included. Each iteration computes the rows anew.
  /// - Complexity: O(*n* + *m* + *t* + Σ *s*² + *n*²/4096) time for all rows, for *n*
  ///   vertices in the mode, *m* in the other with degrees *s*, and *t* ties;
  ///   O(*n* + *m*) memory.
  public func projectionRows<Node>(onto mode: Mode<Node>) -> ProjectionRows<Node> {
    let (rows, members) = rows(of: mode)
    return ProjectionRows(rows: rows, members: members)
  }
}

/// The rows of a projection, made one at a time.
public struct ProjectionRows<Node: Vertex>: Sequence, Sendable {
  let rows: CompressedRows
  let members: CompressedRows

  public var underestimatedCount: Int { rows.rowCount }

  public func makeIterator() -> Iterator {
    Iterator(kernel: ProjectionKernel(rows: rows, members: members))
  }

  public struct Iterator: IteratorProtocol, Sendable {
    private var kernel: ProjectionKernel<UInt32>

    init(kernel: ProjectionKernel<UInt32>) {
      self.kernel = kernel
    }

    public mutating func next() -> ProjectionRow<Node>? {
      guard kernel.advance() else { return nil }
      return ProjectionRow(
        first: Node(kernel.row), neighbours: kernel.neighbours, counts: .wide(kernel.sums),
        range: 0..<kernel.neighbours.count)
    }
  }
}
