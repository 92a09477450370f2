/// How probable it is that two vertices share at least, and at most, each number
/// of neighbours, under some model of chance.
public struct OverlapTails: Sendable {
  /// The mean of the number shared.
  public let expected: Double

  /// P(*X* ≥ *c*) for *c* = 0, 1, … up to the limit asked for.
  public let atLeast: [Double]

  /// P(*X* ≤ *c*) for the same *c*.
  public let atMost: [Double]

  /// The tails of probabilities that sum to 1.
  ///
  /// They are added up from their ends, so that small ones keep their digits.
  ///
  /// - Complexity: O(*c*) for a limit of *c*.
  /// - Parameters:
  ///   - probabilities: P(*X* = *c*) for *c* = 0, 1, … up to the limit.
  ///   - beyond: P(*X* > *c*) for the last *c*.
  init(expected: Double, probabilities: [Double], beyond: Double) {
    var atLeast = probabilities
    var atMost = probabilities
    var sum = beyond
    for count in probabilities.indices.reversed() {
      sum += probabilities[count]
      atLeast[count] = min(sum, 1)
    }
    sum = 0
    for count in probabilities.indices {
      sum += probabilities[count]
      atMost[count] = min(sum, 1)
    }
    // What is certain is not left to rounding.
    atLeast[0] = 1
    if beyond == 0 { atMost[probabilities.count - 1] = 1 }
    self.expected = expected
    self.atLeast = atLeast
    self.atMost = atMost
  }
}
