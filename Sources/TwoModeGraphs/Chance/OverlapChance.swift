/// What two vertices of one mode share, beside what they would by chance.
public struct OverlapChance<Node: Vertex>: Hashable, Sendable {
  /// The vertices; `first < second`.
  public let first, second: Node

  /// How many neighbours the two share.
  public let shared: Int

  /// How many they would share on average.
  public let expected: Double

  /// The probability of sharing at least as many: small if they share more than
  /// chance gives; 1 for a pair that shares nothing.
  public let pUpper: Double

  /// The probability of sharing at most as many: small if they share less than
  /// chance gives.
  public let pLower: Double

  @inlinable public init(
    first: Node, second: Node, shared: Int, expected: Double, pUpper: Double, pLower: Double
  ) {
    self.first = first
    self.second = second
    self.shared = shared
    self.expected = expected
    self.pUpper = pUpper
    self.pLower = pLower
  }
}
