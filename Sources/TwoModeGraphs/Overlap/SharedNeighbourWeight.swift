/// Two vertices of one mode and the weight of the neighbours they share.
public struct SharedNeighbourWeight<Node: Vertex>: Hashable, Sendable {
  /// The vertices; `first < second`.
  public let first, second: Node

  /// The sum over the neighbours the two share of what each of them adds.
  public let weight: Double

  @inlinable public init(first: Node, second: Node, weight: Double) {
    self.first = first
    self.second = second
    self.weight = weight
  }
}

/// The weights of the pairs of one mode that share a neighbour, one at a time
/// and never stored.
///
/// With **A** the biadjacency matrix of actors by events and *f_k* what event
/// *k* adds, the weight of actors *i* and *j* is
///
///     w_ij = Σ_k A_ik A_jk f_k:
///
/// an entry of **A F Aᵀ**. The pairs are ordered by `first` and then by
/// `second`: the same pairs in the same order as `overlaps(of:)` and
/// `projection(onto:)`, with which they can be zipped. Terms are added in order
/// of the shared vertices.
///
/// - Complexity: as `projectionRows(onto:)`, for one walk.
public struct SharedNeighbourWeights<Node: Vertex>: Sequence, Sendable {
  let rows: CompressedRows
  let members: CompressedRows

  /// What each vertex of the other mode adds.
  let terms: [Double]

  public func makeIterator() -> Iterator {
    Iterator(kernel: ProjectionKernel(rows: rows, members: members, columnWeights: terms))
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

    @inlinable public mutating func next() -> SharedNeighbourWeight<Node>? {
      while position == neighbours.count {
        guard goToNextRow() else { return nil }
      }
      defer { position += 1 }
      return SharedNeighbourWeight(
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

extension TwoModeGraph {
  /// The weights in which a shared vertex adds what follows from its degree.
  ///
  /// - Parameter term: What a vertex adds; asked for degree 0 and 1 as well,
  ///   which no shared vertex has.
  func sharedNeighbourWeights<Node>(
    of mode: Mode<Node>, term: (_ degree: Int) -> Double
  ) -> SharedNeighbourWeights<Node> {
    let (rows, members) = rows(of: mode)
    let terms = (0..<members.rowCount).map { term(members.degree(ofRow: $0)) }
    return SharedNeighbourWeights(rows: rows, members: members, terms: terms)
  }

  /// The weight of one pair of different vertices; 0 if they share nothing.
  ///
  /// - Complexity: O(*d* + *e*) for vertices of degrees *d* and *e*.
  func sharedNeighbourWeight<Node>(
    of first: Node, and second: Node, in mode: Mode<Node>, term: (_ degree: Int) -> Double
  ) -> Double {
    precondition(first != second, "the weight of a pair is of two different vertices")
    let (rows, members) = rows(of: mode)
    var sum = 0.0
    for column in rows.columns(sharedByRow: first.index, andRow: second.index) {
      sum += term(members.degree(ofRow: Int(column)))
    }
    return sum
  }
}
