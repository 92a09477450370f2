/// The pairs of a projection that have one vertex as their first, in order of
/// the second.
///
/// Its subscript is inlinable, so that callers in other modules specialise it.
public struct ProjectionRow<Node: Vertex>: RandomAccessCollection, Sendable {
  /// The first vertex of every pair of the row.
  public let first: Node

  /// The number of pairs.
  public let count: Int

  @usableFromInline let neighbours: [Int32]
  @usableFromInline let counts: PairCounts

  /// Where the row starts in `neighbours` and `counts`.
  @usableFromInline let start: Int

  init(first: Node, neighbours: [Int32], counts: PairCounts, range: Range<Int>) {
    self.first = first
    self.neighbours = neighbours
    self.counts = counts
    start = range.lowerBound
    count = range.count
  }

  /// The row before the first: it has no pairs.
  static var empty: ProjectionRow {
    ProjectionRow(first: Node(0), neighbours: [], counts: .narrow([]), range: 0..<0)
  }

  public var startIndex: Int { 0 }

  public var endIndex: Int { count }

  @inlinable public subscript(position: Int) -> Pair<Node> {
    precondition((0..<count).contains(position), "position \(position) is outside 0..<\(count)")
    return Pair(
      first: first, second: Node(Int(neighbours[start + position])),
      shared: counts[start + position])
  }
}
