/// The part of a vertex's resource that reaches another vertex of its mode, after
/// Zhou, Ren, Medo and Zhang.
public struct ZhouAllocation<Node: Vertex>: Hashable, Sendable {
  /// The vertex that gives.
  public let from: Node

  /// The vertex that gets.
  public let to: Node

  /// The part that reaches `to` of one unit that starts at `from`, in (0, 1].
  public let share: Double

  @inlinable public init(from: Node, to: Node, share: Double) {
    self.from = from
    self.to = to
    self.share = share
  }
}

extension TwoModeGraph {
  /// The directed projection after Zhou, Ren, Medo and Zhang: how the resource of
  /// each vertex of a mode spreads over the others.
  ///
  /// Every actor *j* divides one unit equally over its *d_j* events, and every
  /// event what it gets over its *s_k* actors. Actor *i* then has, of what
  /// started at *j*,
  ///
  ///     W_ij = (1 / d_j) Σ_k A_ik A_jk / s_k,
  ///
  /// with `to` for *i* and `from` for *j*. W_ij and W_ji differ where the
  /// degrees do. What starts at *j* sums to 1, what stays at *j* itself included;
  /// that part, W_jj, is left out here and found by
  /// `zhouAllocation(from:to:)`.
  ///
  /// - Returns: For every pair that shares a neighbour, ordered as in
  ///   `projection(onto:)`, the allocation from the first to the second and then
  ///   the one back.
  /// - Complexity: as `projectionRows(onto:)`.
  ///
  /// T. Zhou, J. Ren, M. Medo, Y.-C. Zhang, *Bipartite Network Projection and
  /// Personal Recommendation*, Physical Review E 76, 2007, 046115.
  public func zhouAllocations<Node>(of mode: Mode<Node>) -> ZhouAllocations<Node> {
    ZhouAllocations(weights: resourceAllocations(of: mode), degrees: degrees(of: mode))
  }

  /// The part of one unit at an actor that reaches another, or stays where it is;
  /// nil if the actor it starts at has no event to divide it over.
  ///
  /// - Complexity: O(*d* + *e*) for actors that take part in *d* and *e* events.
  public func zhouAllocation(from giver: Actor, to receiver: Actor) -> Double? {
    zhouShare(from: giver.index, to: receiver.index, rows: eventsOfActors, members: actorsOfEvents)
  }

  /// The part of one unit at an event that reaches another, or stays where it is;
  /// nil if the event it starts at has no actor to divide it over.
  ///
  /// - Complexity: O(*d* + *e*) for events of *d* and *e* actors.
  public func zhouAllocation(from giver: Event, to receiver: Event) -> Double? {
    zhouShare(from: giver.index, to: receiver.index, rows: actorsOfEvents, members: eventsOfActors)
  }
}

/// The allocations between the pairs of one mode that share a neighbour.
public struct ZhouAllocations<Node: Vertex>: Sequence, Sendable {
  let weights: SharedNeighbourWeights<Node>
  let degrees: [Int]

  public func makeIterator() -> Iterator {
    Iterator(weights: weights.makeIterator(), degrees: degrees)
  }

  /// Walks through the pairs, giving both directions of each.
  public struct Iterator: IteratorProtocol, Sendable {
    private var weights: SharedNeighbourWeights<Node>.Iterator
    private let degrees: [Int]

    /// The way back of the pair whose way there was given last.
    private var wayBack: ZhouAllocation<Node>?

    init(weights: SharedNeighbourWeights<Node>.Iterator, degrees: [Int]) {
      self.weights = weights
      self.degrees = degrees
    }

    public mutating func next() -> ZhouAllocation<Node>? {
      if let allocation = wayBack {
        wayBack = nil
        return allocation
      }
      guard let pair = weights.next() else { return nil }
      wayBack = allocation(of: pair.weight, from: pair.second, to: pair.first)
      return allocation(of: pair.weight, from: pair.first, to: pair.second)
    }

    private func allocation(
      of weight: Double, from giver: Node, to receiver: Node
    ) -> ZhouAllocation<Node> {
      ZhouAllocation(from: giver, to: receiver, share: weight / Double(degrees[giver.index]))
    }
  }
}

private func zhouShare(
  from giver: Int, to receiver: Int, rows: CompressedRows, members: CompressedRows
) -> Double? {
  let degree = rows.degree(ofRow: giver)
  guard degree > 0 else { return nil }
  var sum = 0.0
  for column in rows.columns(sharedByRow: giver, andRow: receiver) {
    sum += 1 / Double(members.degree(ofRow: Int(column)))
  }
  return sum / Double(degree)
}
