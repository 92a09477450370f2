/// How much each two of some actors have in common, as a whole number.
///
/// It is the same both ways, and nobody has anything in common with itself.
public struct SharedTies: Hashable, Sendable {
  /// The number of actors *n*.
  public let count: Int

  /// Row after row, *n* for each actor.
  private var weights: [Int32]

  /// Nothing in common yet.
  ///
  /// - Complexity: O(*n*²) time and memory.
  public init(count: Int) {
    self.count = count
    weights = [Int32](repeating: 0, count: count * count)
  }

  public subscript(first: Int, second: Int) -> Int { Int(weights[first * count + second]) }

  /// Adds to what two of them have in common.
  ///
  /// - Parameter ties: At least 0.
  public mutating func add(_ ties: Int = 1, between first: Int, and second: Int) {
    precondition(first != second, "an actor has nothing in common with itself")
    precondition(ties >= 0, "ties in common are a number from 0 on")
    weights[first * count + second] += Int32(ties)
    weights[second * count + first] += Int32(ties)
  }

  /// What each has in common with all others, added up.
  var degrees: [Int] {
    (0..<count).map { first in (0..<count).reduce(0) { $0 + self[first, $1] } }
  }
}
