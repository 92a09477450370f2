import Testing
import TwoModeGraphs

struct AdjustedProbabilitiesTests {
  @Test("Holm multiplies the smallest of four by 4, the next by 3, and never goes down")
  func holm() {
    #expect(holmAdjusted([0.25, 0.0625, 0.125, 0.5], testCount: 4) == [0.5, 0.25, 0.375, 0.5])
    #expect(holmAdjusted([0.125, 0.125, 0.15625], testCount: 3) == [0.375, 0.375, 0.375])
    #expect(holmAdjusted([0.5, 0.75], testCount: 2) == [1, 1])
  }

  @Test("Benjamini and Hochberg multiply the i-th smallest by m / i, and never go up")
  func benjaminiHochberg() {
    #expect(
      benjaminiHochbergAdjusted([0.25, 0.0625, 0.125, 0.5], testCount: 4)
        == [1.0 / 3, 0.25, 0.25, 0.5])
    #expect(benjaminiHochbergAdjusted([0.25, 0.25], testCount: 2) == [0.25, 0.25])
  }

  @Test("tests that are not listed count all the same")
  func unlisted() {
    #expect(holmAdjusted([0.0625], testCount: 8) == [0.5])
    #expect(benjaminiHochbergAdjusted([0.0625], testCount: 8) == [0.5])
    // As if they were listed with probability 1.
    let listed = [0.03125, 0.0078125, 0.25]
    let all = listed + [1, 1]
    #expect(holmAdjusted(listed, testCount: 5) == Array(holmAdjusted(all, testCount: 5).prefix(3)))
    #expect(
      benjaminiHochbergAdjusted(listed, testCount: 5)
        == Array(benjaminiHochbergAdjusted(all, testCount: 5).prefix(3)))
  }

  @Test("none give none")
  func empty() {
    #expect(holmAdjusted([], testCount: 0) == [])
    #expect(benjaminiHochbergAdjusted([], testCount: 3) == [])
  }

  @Test("agree with the step-down and step-up rules at every level", arguments: 0..<100)
  func agreeWithRules(seed: Int) {
    var random = SplitMix64(seed: seed)
    // Multiples of 1/64, so that some are equal.
    let given = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      Double(Int.random(in: 0...64, using: &random)) / 64
    }
    let testCount = given.count + Int.random(in: 0...5, using: &random)
    let holm = holmAdjusted(given, testCount: testCount)
    let hochberg = benjaminiHochbergAdjusted(given, testCount: testCount)
    let sorted = given.sorted()
    // Levels that are not an adjusted probability, which are multiples of 1/64 over 1 to 17.
    for level in stride(from: 0.000_1, to: 1, by: 0.013) {
      let accepted = sorted.indices.first { Double(testCount - $0) * sorted[$0] > level }
      let rejectedByHolm = sorted.prefix(accepted ?? sorted.count)
      #expect(holm.count { $0 <= level } == rejectedByHolm.count)
      let last = sorted.indices.last {
        Double(testCount) * sorted[$0] <= level * Double($0 + 1)
      }
      #expect(hochberg.count { $0 <= level } == (last ?? -1) + 1)
    }
  }

  @Test("order does not matter, and equal probabilities stay equal", arguments: 0..<100)
  func order(seed: Int) {
    var random = SplitMix64(seed: seed)
    let given = (0..<20).map { _ in Double(Int.random(in: 0...9, using: &random)) / 100 }
    let shuffled = given.indices.shuffled(using: &random)
    for adjust in [holmAdjusted, benjaminiHochbergAdjusted] {
      let adjusted = adjust(given, 25)
      #expect(adjust(shuffled.map { given[$0] }, 25) == shuffled.map { adjusted[$0] })
      for (one, other) in RandomGraph.pairs(of: given.indices) where given[one] == given[other] {
        #expect(adjusted[one] == adjusted[other])
      }
    }
  }

  @Test("fewer tests than probabilities stop the program")
  func tooFewTests() async {
    await #expect(processExitsWith: .failure) { _ = holmAdjusted([0.5, 0.5], testCount: 1) }
    await #expect(processExitsWith: .failure) {
      _ = benjaminiHochbergAdjusted([1.5], testCount: 1)
    }
  }
}
