extension OverlapTails {
  /// The tails of the number of elements that two random sets share.
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
  /// - Returns: The tails up to min(*d*, *e*), the most that can be shared.
  /// - Complexity: O(min(*d*, *e*)).
  init(sharedBySetsOf first: Int, and second: Int, outOf total: Int) {
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
    self.init(
      expected: total == 0 ? 0 : Double(first) * Double(second) / Double(total),
      probabilities: weights.map { $0 / sum }, beyond: 0)
  }
}
