extension TwoModeGraph {
  /// The overlaps of all pairs of one mode that share a neighbour, one at a
  /// time and never stored.
  ///
  /// ```swift
  /// for overlap in graph.overlaps(of: .events) where overlap.shared >= 3 { … }
  /// ```
  ///
  /// - Returns: The overlaps, ordered by `first` and then by `second`, as in
  ///   `projection(onto:)`; `first < second`. None of their measures is nil.
  /// - Complexity: as `projectionRows(onto:)`.
  public func overlaps<Node>(of mode: Mode<Node>) -> Overlaps<Node> {
    Overlaps(pairs: projectionRows(onto: mode), degrees: degrees(of: mode))
  }

  /// The overlap of two events, by the actors they share.
  ///
  /// - Complexity: O(*d* + *e*) for events of *d* and *e* actors.
  public func overlap(of first: Event, and second: Event) -> Overlap<Event> {
    Overlap(
      first: first, second: second, shared: sharedActors(of: first, and: second).count,
      degreeOfFirst: degree(of: first), degreeOfSecond: degree(of: second))
  }

  /// The overlap of two actors, by the events they share.
  ///
  /// - Complexity: O(*d* + *e*) for actors that take part in *d* and *e* events.
  public func overlap(of first: Actor, and second: Actor) -> Overlap<Actor> {
    Overlap(
      first: first, second: second, shared: sharedEvents(of: first, and: second).count,
      degreeOfFirst: degree(of: first), degreeOfSecond: degree(of: second))
  }
}

/// The overlaps of the pairs of one mode that share a neighbour.
public struct Overlaps<Node: Vertex>: Sequence, Sendable {
  let pairs: ProjectionRows<Node>
  let degrees: [Int]

  public func makeIterator() -> Iterator {
    Iterator(rows: pairs.makeIterator(), degrees: degrees)
  }

  /// Walks through the overlaps, holding one row of the projection at a time.
  public struct Iterator: IteratorProtocol, Sendable {
    private var rows: ProjectionRows<Node>.Iterator

    @usableFromInline let degrees: [Int]
    @usableFromInline var row = ProjectionRow<Node>.empty
    @usableFromInline var position = 0

    init(rows: ProjectionRows<Node>.Iterator, degrees: [Int]) {
      self.rows = rows
      self.degrees = degrees
    }

    @inlinable public mutating func next() -> Overlap<Node>? {
      while position == row.count {
        guard goToNextRow() else { return nil }
      }
      defer { position += 1 }
      let pair = row[position]
      return Overlap(
        first: pair.first, second: pair.second, shared: pair.shared,
        degreeOfFirst: degrees[pair.first.index], degreeOfSecond: degrees[pair.second.index])
    }

    @usableFromInline mutating func goToNextRow() -> Bool {
      guard let next = rows.next() else { return false }
      row = next
      position = 0
      return true
    }
  }
}
