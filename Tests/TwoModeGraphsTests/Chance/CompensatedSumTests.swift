import Testing

@testable import TwoModeGraphs

struct CompensatedSumTests {
  @Test("a small term between two large ones that cancel is kept")
  func cancellation() {
    var sum = CompensatedSum(1)
    for term in [1e100, 1, -1e100] { sum.add(term) }
    #expect(sum.value == 2)
    #expect(1 + 1e100 + 1 - 1e100 == 0)
  }

  @Test("ten thousand tenths are a thousand")
  func tenths() {
    var sum = CompensatedSum(0)
    var plain = 0.0
    for _ in 0..<10_000 {
      sum.add(0.1)
      plain += 0.1
    }
    #expect(sum.value == 1_000)
    #expect(plain != 1_000)
  }
}
