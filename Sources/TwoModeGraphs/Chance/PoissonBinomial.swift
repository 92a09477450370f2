/// The number of successes in independent trials of different probability.
///
/// Trials are added one by one, and *f*(*c*), the probability of *c* successes so
/// far, follows by convolution,
///
///     f(c) ← f(c) (1 − q) + f(c − 1) q.
///
/// Nothing is subtracted, so every probability down to the smallest normal
/// number, 2 · 10⁻³⁰⁸, has a relative error of about as many units in the last
/// place as there are trials. Successes past a limit are counted together.
///
/// - Complexity: O(*m* (*l* + 1)) time and O(*l*) memory for *m* trials and limit *l*.
///
/// L. H. Thomas, M. A. Taub, *Calculating Binomial Probabilities when the Trial
/// Probabilities Are Unequal*, Journal of Statistical Computation and
/// Simulation 14(2), 1982, 125–131.
struct PoissonBinomial {
  /// The mean number of successes, Σ *q*.
  private(set) var mean = 0.0

  /// *f*(*c*) for *c* from 0 to the limit.
  private(set) var probabilities: [Double]

  /// The probability of more successes than the limit.
  private(set) var beyond = 0.0

  /// No trials yet.
  init(limit: Int) {
    probabilities = [Double](repeating: 0, count: limit + 1)
    probabilities[0] = 1
  }

  /// Adds trials of equal probability.
  ///
  /// - Parameters:
  ///   - success: *q*.
  ///   - failure: 1 − *q*, given apart so that it is precise where *q* is near 1.
  mutating func add(count: Int, success: Double, failure: Double) {
    guard success > 0 else { return }
    mean += Double(count) * success
    let limit = probabilities.count - 1
    var beyond = beyond
    var probabilities = probabilities.mutableSpan
    for _ in 0..<count {
      beyond += probabilities[limit] * success
      for successes in stride(from: limit, to: 0, by: -1) {
        probabilities[successes] =
          probabilities[successes] * failure + probabilities[successes - 1] * success
      }
      probabilities[0] *= failure
    }
    self.beyond = beyond
  }
}
