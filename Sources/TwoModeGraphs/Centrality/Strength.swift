/// How strongly two vertices are tied in a projection: the number of neighbours
/// they share.
///
/// It is not a `Distance`, and neither stands in for the other: more strength is
/// less distance, and how much less is a choice.
public struct Strength: Hashable, Comparable, Sendable {
  /// The number of neighbours shared; at least 1.
  public let sharedCount: Int

  public init(sharedCount: Int) {
    precondition(sharedCount > 0, "two vertices that share \(sharedCount) are not tied")
    self.sharedCount = sharedCount
  }

  public static func < (left: Strength, right: Strength) -> Bool {
    left.sharedCount < right.sharedCount
  }
}

extension Pair {
  /// How strongly the two are tied.
  public var strength: Strength { Strength(sharedCount: shared) }
}
