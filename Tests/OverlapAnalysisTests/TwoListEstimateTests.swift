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

  /// With 9 and 9, of which 8 on both, 10 are known. P(*M* ≥ 8) is 37/715 = 0.052 if there are 13
  /// and 46/2002 = 0.023 if there are 14.
  @Test("the interval has the numbers under which the lists are not out of the ordinary")
  func interval() throws {
    let estimate = try #require(TwoListEstimate(first: 9, second: 9, both: 8))
    #expect(estimate.interval == 10...13)
    #expect(abs(estimate.size - (10.0 * 10 / 9 - 1)) < 1e-9)
  }

  /// If there are 10, two lists of 9 agree with a chance of 1/10; if there are 11, of 1/55.
  @Test("lists that agree miss nobody, and may miss one")
  func same() throws {
    let estimate = try #require(TwoListEstimate(first: 9, second: 9, both: 9))
    #expect(estimate.size == 9)
    #expect(estimate.missed == 0)
    #expect(estimate.coverageOfSecond == 1)
    #expect(estimate.interval == 9...10)
  }

  @Test("with nobody on both lists there is no estimate, rather than 0")
  func nobody() {
    #expect(TwoListEstimate(first: 5, second: 4, both: 0) == nil)
    #expect(TwoListEstimate(first: 0, second: 0, both: 0) == nil)
  }

  @Test("the interval is that of counting all pairs of lists, for every number of people")
  func slowInterval() throws {
    /// C(n, k), as a number of lists.
    func lists(_ k: Int, of n: Int) -> Double {
      guard k >= 0, k <= n else { return 0 }
      return (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }
    for first in 1...6 {
      for second in 1...6 {
        for both in 1...min(first, second) {
          let known = first + second - both
          let likely = (known...2_000).filter { everyone in
            let chances = (0...min(first, second)).map {
              lists($0, of: first) * lists(second - $0, of: everyone - first)
                / lists(second, of: everyone)
            }
            let least = 0.025 + 1e-12
            return chances[...both].reduce(0, +) > least && chances[both...].reduce(0, +) > least
          }
          let interval = try #require(
            TwoListEstimate(first: first, second: second, both: both)
          ).interval
          #expect(likely.first == interval.lowerBound)
          #expect(likely.last == interval.upperBound)
        }
      }
    }
  }

  @Test("the estimate lies in its interval, which is not below those who are known")
  func laws() throws {
    for first in 1...20 {
      for second in 1...20 {
        for both in 1...min(first, second) {
          let estimate = try #require(TwoListEstimate(first: first, second: second, both: both))
          let known = first + second - both
          #expect(estimate.interval.lowerBound >= known)
          #expect(Double(estimate.interval.lowerBound) <= estimate.size)
          #expect(Double(estimate.interval.upperBound + 1) > estimate.size)
          let turned = try #require(TwoListEstimate(first: second, second: first, both: both))
          #expect(turned.interval == estimate.interval)
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
