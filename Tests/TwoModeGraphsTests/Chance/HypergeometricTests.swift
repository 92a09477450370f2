import Testing

@testable import TwoModeGraphs

struct HypergeometricTests {
  @Test("two of three and two of three share one or two, at odds of two to one")
  func byHand() {
    let tails = OverlapTails(sharedBySetsOf: 2, and: 2, outOf: 3)
    #expect(tails.atLeast[0] == 1)
    #expect(tails.atLeast[1] == 1)
    #expect(abs(tails.atLeast[2] - 1.0 / 3) < 1e-15)
    #expect(tails.atMost[0] == 0)
    #expect(abs(tails.atMost[1] - 2.0 / 3) < 1e-15)
    #expect(tails.atMost[2] == 1)
    #expect(tails.expected == 4.0 / 3)
  }

  @Test("agrees with counting all sets", arguments: 0..<9)
  func agreesWithCounting(total: Int) {
    for first in 0...total {
      for second in 0...total {
        let tails = OverlapTails(sharedBySetsOf: first, and: second, outOf: total)
        let others = (0..<1 << total).filter { $0.nonzeroBitCount == second }
        let shared = others.map { ($0 & (1 << first - 1)).nonzeroBitCount }
        for count in 0...min(first, second) {
          let atLeast = shared.count { $0 >= count }
          let atMost = shared.count { $0 <= count }
          #expect(abs(tails.atLeast[count] - Double(atLeast) / Double(shared.count)) < 1e-14)
          #expect(abs(tails.atMost[count] - Double(atMost) / Double(shared.count)) < 1e-14)
        }
      }
    }
  }

  @Test("a tail far below the smallest difference from 1 keeps its digits")
  func smallTails() {
    // All 20 of one set among the 20 of the other: 1 in C(1000, 20) = 3.39482811302457603… · 10⁴¹.
    let tails = OverlapTails(sharedBySetsOf: 20, and: 20, outOf: 1_000)
    #expect(abs(tails.atLeast[20] * 3.394_828_113_024_576_03e41 - 1) < 1e-12)
  }
}
