/// Two vertices of one mode and the strength of what they share, after Newman.
public struct NewmanWeight<Node: Vertex>: Hashable, Sendable {
  /// The vertices; `first < second`.
  public let first, second: Node

  /// The sum of 1/(*s* − 1) over the neighbours the two share, *s* being their
  /// degrees; positive.
  public let weight: Double

  @inlinable public init(first: Node, second: Node, weight: Double) {
    self.first = first
    self.second = second
    self.weight = weight
  }
}

extension TwoModeGraph {
  /// Newman's weight of all pairs of one mode that share a neighbour, one at a
  /// time and never stored.
  ///
  /// For actors *i* ≠ *j* and events *k* of *s_k* actors it is
  ///
  ///     w_ij = Σ_k A_ik A_jk / (s_k − 1):
  ///
  /// an event of few actors ties them more strongly than one of many. The
  /// weights of one actor with all others sum to the number of its events that
  /// have at least two actors. Only such events can be shared, so no term
  /// divides by zero.
  ///
  /// - Returns: The weights, ordered by `first` and then by `second`: the same
  ///   pairs in the same order as `overlaps(of:)` and `projection(onto:)`, with
  ///   which they can be zipped. Terms are added in order of the shared
  ///   vertices.
  /// - Complexity: as `projectionRows(onto:)`.
  ///
  /// M. E. J. Newman, *Scientific Collaboration Networks. II. Shortest Paths,
  /// Weighted Networks, and Centrality*, Physical Review E 64, 2001, 016132.
  public func newmanWeights<Node>(of mode: Mode<Node>) -> NewmanWeights<Node> {
    let (rows, members) = rows(of: mode)
    return NewmanWeights(rows: rows, members: members)
  }

  /// Newman's weight of two different actors; 0 if they share no event.
  ///
  /// - Complexity: O(*d* + *e*) for actors that take part in *d* and *e* events.
  public func newmanWeight(of first: Actor, and second: Actor) -> Double {
    newmanTermSum(first.index, second.index, rows: eventsOfActors, members: actorsOfEvents)
  }

  /// Newman's weight of two different events; 0 if they share no actor.
  ///
  /// - Complexity: O(*d* + *e*) for events of *d* and *e* actors.
  public func newmanWeight(of first: Event, and second: Event) -> Double {
    newmanTermSum(first.index, second.index, rows: actorsOfEvents, members: eventsOfActors)
  }
}

/// Newman's weights of the pairs of one mode that share a neighbour.
public struct NewmanWeights<Node: Vertex>: Sequence, Sendable {
  let rows: CompressedRows
  let members: CompressedRows

  public func makeIterator() -> Iterator {
    let terms = (0..<members.rowCount).map { newmanTerm(degree: members.degree(ofRow: $0)) }
    return Iterator(
      kernel: ProjectionKernel(rows: rows, members: members, columnWeights: terms))
  }

  /// Walks through the weights, holding one row of the projection at a time.
  public struct Iterator: IteratorProtocol, Sendable {
    private var kernel: ProjectionKernel<Double>

    @usableFromInline var first = Node(0)
    @usableFromInline var neighbours: [Int32] = []
    @usableFromInline var weights: [Double] = []
    @usableFromInline var position = 0

    init(kernel: ProjectionKernel<Double>) {
      self.kernel = kernel
    }

    @inlinable public mutating func next() -> NewmanWeight<Node>? {
      while position == neighbours.count {
        guard goToNextRow() else { return nil }
      }
      defer { position += 1 }
      return NewmanWeight(
        first: first, second: Node(Int(neighbours[position])), weight: weights[position])
    }

    @usableFromInline mutating func goToNextRow() -> Bool {
      guard kernel.advance() else { return false }
      first = Node(kernel.row)
      neighbours = kernel.neighbours
      weights = kernel.sums
      position = 0
      return true
    }
  }
}

/// What a shared vertex adds to Newman's weight; 0 for one that cannot be shared.
private func newmanTerm(degree: Int) -> Double {
  degree < 2 ? 0 : 1 / Double(degree - 1)
}

private func newmanTermSum(
  _ first: Int, _ second: Int, rows: CompressedRows, members: CompressedRows
) -> Double {
  precondition(first != second, "Newman's weight is of two different vertices")
  var sum = 0.0
  for column in rows.columns(sharedByRow: first, andRow: second) {
    sum += newmanTerm(degree: members.degree(ofRow: Int(column)))
  }
  return sum
}
