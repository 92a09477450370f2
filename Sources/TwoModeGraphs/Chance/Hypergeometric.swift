/// The probabilities of the number of elements that two random sets share.
///
/// Of *m* elements, one set has *d* and the other *e*, all such sets being
/// equally likely, so that they share *c* with probability
///
///     C(d, c) C(m − d, e − c) / C(m, e).
///
/// The probabilities are computed from their ratios, starting at the most
/// probable number, and divided by their sum: no factorial is formed and
/// nothing is subtracted.
///
/// - Returns: The probabilities of 0 to min(*d*, *e*), the most that can be shared;
///   they sum to 1.
/// - Complexity: O(*c* log *c*) for *c* = min(*d*, *e*).
func hypergeometricProbabilities(
  ofSetsOf first: Int, and second: Int, outOf total: Int
) -> [Double] {
  let least = max(0, first + second - total)
  let most = min(first, second)
  let mode = min(max((first + 1) * (second + 1) / (total + 2), least), most)
  /// P(*c* + 1) / P(*c*).
  func ratio(_ shared: Int) -> Double {
    Double(first - shared) * Double(second - shared)
      / (Double(shared + 1) * Double(total - first - second + shared + 1))
  }
  var weights = [Double](repeating: 0, count: most + 1)
  weights[mode] = 1
  for shared in mode..<most { weights[shared + 1] = weights[shared] * ratio(shared) }
  for shared in (least..<mode).reversed() {
    weights[shared] = weights[shared + 1] / ratio(shared)
  }
  let sum = weights.sorted().reduce(0, +)
  return weights.map { $0 / sum }
}

extension OverlapTails {
  /// The tails of the number of elements that two random sets of given sizes
  /// share, of a given number of elements.
  ///
  /// - Complexity: O(*c* log *c*) for *c* the size of the smaller set.
  public init(sharedBySetsOf first: Int, and second: Int, outOf total: Int) {
    self.init(
      expected: total == 0 ? 0 : Double(first) * Double(second) / Double(total),
      probabilities: hypergeometricProbabilities(ofSetsOf: first, and: second, outOf: total),
      beyond: 0)
  }
}
