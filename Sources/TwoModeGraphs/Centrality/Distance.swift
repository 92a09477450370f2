/// How far apart two vertices are: an exact, positive fraction.
///
/// It is exact so that paths of the same length are found to be so: 1/10 + 1/5 and
/// 1/4 + 1/20 differ as `Double`s, and with them would the shortest paths.
public struct Distance: Hashable, Comparable, Sendable {
  /// The fraction in lowest terms.
  public let numerator, denominator: Int

  public init(_ numerator: Int, over denominator: Int) {
    precondition(
      numerator > 0 && denominator > 0, "\(numerator)/\(denominator) is not a positive distance")
    let divisor = greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// One over the strength: who share twice as much are half as far apart.
  ///
  /// M. E. J. Newman, *Scientific Collaboration Networks. II. Shortest Paths,
  /// Weighted Networks, and Centrality*, Physical Review E 64, 2001, 016132.
  public init(inverseOf strength: Strength) {
    self.init(1, over: strength.sharedCount)
  }

  /// The same distance for all pairs, so that a path is as long as its number of steps.
  public static let step = Distance(1, over: 1)

  public static func < (left: Distance, right: Distance) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}

/// The largest number that divides two positive ones (Euclid).
///
/// - Complexity: O(log *d*) divisions for the lower number *d*.
func greatestCommonDivisor<Number: BinaryInteger>(_ left: Number, _ right: Number) -> Number {
  var (left, right) = (left, right)
  while right != 0 { (left, right) = (right, left % right) }
  return left
}
