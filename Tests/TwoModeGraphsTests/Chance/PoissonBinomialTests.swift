import Testing

@testable import TwoModeGraphs

struct PoissonBinomialTests {
  @Test("two trials of 1/2 and 1/4 succeed 0, 1 and 2 times in 3, 4 and 1 of 8")
  func byHand() {
    var successes = PoissonBinomial(limit: 2)
    successes.add(count: 1, success: 0.5, failure: 0.5)
    successes.add(count: 1, success: 0.25, failure: 0.75)
    #expect(successes.probabilities == [0.375, 0.5, 0.125])
    #expect(successes.mean == 0.75)
    #expect(successes.beyond == 0)
  }

  @Test("agrees with adding up all sets of trials that succeed", arguments: 0..<100)
  func agreesWithSubsets(seed: Int) {
    var random = SplitMix64(seed: seed)
    let trials = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      Int.random(in: 0..<5, using: &random) == 0 ? 1 : Double.random(in: 0..<1, using: &random)
    }
    let limit = Int.random(in: 0...trials.count, using: &random)
    var successes = PoissonBinomial(limit: limit)
    for trial in trials { successes.add(count: 1, success: trial, failure: 1 - trial) }
    let tails = OverlapTails(
      expected: successes.mean, probabilities: successes.probabilities, beyond: successes.beyond)

    var probabilities = [Double](repeating: 0, count: trials.count + 1)
    for subset in 0..<1 << trials.count {
      var probability = 1.0
      for (trial, success) in trials.enumerated() {
        probability *= subset >> trial & 1 == 1 ? success : 1 - success
      }
      probabilities[subset.nonzeroBitCount] += probability
    }
    for shared in 0...limit {
      // At most 4,096 terms and 12 products, each rounded to 2⁻⁵³.
      #expect(abs(tails.atLeast[shared] - probabilities[shared...].reduce(0, +)) < 1e-13)
      #expect(abs(tails.atMost[shared] - probabilities[...shared].reduce(0, +)) < 1e-13)
    }
  }

  @Test("a probability of 10⁻³⁰⁰ keeps its digits")
  func smallTails() {
    var rare = PoissonBinomial(limit: 100)
    rare.add(count: 100, success: 1e-3, failure: 0.999)
    let upper = OverlapTails(
      expected: rare.mean, probabilities: rare.probabilities, beyond: rare.beyond)
    #expect(abs(upper.atLeast[100] / 1e-300 - 1) < 1e-12)

    var certain = PoissonBinomial(limit: 100)
    certain.add(count: 100, success: 0.999, failure: 1e-3)
    let lower = OverlapTails(
      expected: certain.mean, probabilities: certain.probabilities, beyond: certain.beyond)
    #expect(abs(lower.atMost[0] / 1e-300 - 1) < 1e-12)
  }

  @Test("no trials succeed no times")
  func empty() {
    #expect(PoissonBinomial(limit: 0).probabilities == [1])
  }
}
