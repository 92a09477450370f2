import Testing

@testable import OverlapAnalysis

struct TwoListEstimateTests {
  /// (100 + 1)(100 + 1)/(20 + 1) − 1 = 484.76; of these 180 are on a list.
  @Test("the estimate is that of Chapman")
  func chapman() throws {
    let estimate = try #require(TwoListEstimate(first: 100, second: 100, both: 20))
    #expect(abs(estimate.size - (101.0 * 101 / 21 - 1)) < 1e-9)
    #expect(abs(estimate.missed - (estimate.size - 180)) < 1e-9)
    #expect(abs(estimate.coverageOfFirst - 100 / estimate.size) < 1e-12)
  }

  /// By hand: a = 8.5, b = 2.5, c = 4.5, known = 14, bc/a = 1.3235,
  /// deviation = √(0.11765 + 0.4 + 0.22222 + 0.75556) = 1.22284, exp(1.96 × 1.22284) = 10.986.
  @Test("the interval is that of Sadinle")
  func sadinle() throws {
    let estimate = try #require(TwoListEstimate(first: 10, second: 12, both: 8))
    let interval = try #require(estimate.interval)
    #expect(interval.lowerBound == 14)
    #expect(abs(interval.upperBound - (13.5 + 1.323529 * 10.986)) < 0.01)
    #expect(abs(estimate.size - (11.0 * 13 / 9 - 1)) < 1e-9)
  }

  @Test("lists that agree miss nobody")
  func same() throws {
    let estimate = try #require(TwoListEstimate(first: 9, second: 9, both: 9))
    #expect(estimate.size == 9)
    #expect(estimate.missed == 0)
    #expect(estimate.coverageOfSecond == 1)
    #expect(try #require(estimate.interval).lowerBound == 9)
  }

  @Test("with nobody on both lists there is no estimate, rather than 0")
  func nobody() {
    #expect(TwoListEstimate(first: 5, second: 4, both: 0) == nil)
    #expect(TwoListEstimate(first: 0, second: 0, both: 0) == nil)
  }

  @Test("there is an interval from seven on both lists on", arguments: 1...12)
  func interval(both: Int) {
    let estimate = TwoListEstimate(first: both + 3, second: both + 2, both: both)
    #expect((estimate?.interval != nil) == (both >= 7))
  }

  @Test("the estimate lies in its interval, which is not below those who are known")
  func laws() throws {
    for first in 7...25 {
      for second in 7...25 {
        for both in 7...min(first, second) {
          let estimate = try #require(TwoListEstimate(first: first, second: second, both: both))
          let interval = try #require(estimate.interval)
          #expect(interval.contains(estimate.size))
          #expect(interval.lowerBound >= Double(first + second - both))
          let turned = try #require(TwoListEstimate(first: second, second: first, both: both))
          #expect(abs(turned.size - estimate.size) < 1e-9)
        }
      }
    }
  }

  /// Over all lists of a size that can be drawn, Chapman's estimate is unbiased when together they
  /// hold at least everyone (Chapman 1951).
  @Test("the mean over all pairs of lists is the true number")
  func unbiased() throws {
    let everyone = 8
    let (first, second) = (5, 4)
    var sum = 0.0
    var count = 0
    for one in 0..<(1 << everyone) where one.nonzeroBitCount == first {
      for other in 0..<(1 << everyone) where other.nonzeroBitCount == second {
        let both = (one & other).nonzeroBitCount
        sum += try #require(TwoListEstimate(first: first, second: second, both: both)).size
        count += 1
      }
    }
    #expect(abs(sum / Double(count) - Double(everyone)) < 1e-9)
  }
}
