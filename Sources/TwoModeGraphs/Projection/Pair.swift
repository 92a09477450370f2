/// Two vertices of one mode and the number of neighbours they share.
///
/// For actors these are the events both take part in, their co-membership; for
/// events the actors that take part in both, their overlap.
public struct Pair<Node: Vertex>: Hashable, Sendable {
  /// The vertices; `first < second`.
  public let first, second: Node

  /// How many neighbours the two share; at least 1.
  public let shared: Int

  @inlinable public init(first: Node, second: Node, shared: Int) {
    self.first = first
    self.second = second
    self.shared = shared
  }
}
