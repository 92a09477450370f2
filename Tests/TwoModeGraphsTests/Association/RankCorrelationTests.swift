import Testing

@testable import TwoModeGraphs

struct RankCorrelationTests {
  @Test("three places whose orders differ by one neighbour correlate by a half")
  func byHand() throws {
    // Ranks 1 2 3 and 2 1 3: 1 − 6 · (1 + 1) / (3 · 8) = 0.5. Of the six orders of three ranks two
    // give ±1, and the other four ±0.5: all are as extreme.
    let correlation = try #require(RankCorrelation(of: [1, 5, 9], with: [4, 3, 8]))
    #expect(correlation.coefficient == 0.5)
    #expect(correlation.pValue == 1)
    #expect(correlation.count == 3)
    #expect(correlation.permutations == .all)
    #expect(correlation.interval == nil)
  }

  @Test("the same order gives 1 and the reverse −1, as likely as two of n! orders")
  func perfect() throws {
    let rising = try #require(RankCorrelation(of: [1, 2, 3, 4, 5], with: [2, 4, 8, 16, 32]))
    #expect(rising.coefficient == 1)
    #expect(rising.pValue == 2.0 / 120)
    #expect(rising.interval == nil)
    let falling = try #require(RankCorrelation(of: [1, 2, 3, 4, 5], with: [9, 8, 7, 6, 5]))
    #expect(falling.coefficient == -1)
    #expect(falling.pValue == 2.0 / 120)
  }

  @Test("hours of television and IQ of ten people correlate by −29/165, as printed")
  func published() throws {
    // The worked example of "Spearman's rank correlation coefficient" in Wikipedia, where all ten
    // ranks differ and Σd² is 194.
    let quotients: [Double?] = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110]
    let hours: [Double?] = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]
    let correlation = try #require(RankCorrelation(of: quotients, with: hours))
    #expect(abs(correlation.coefficient + 29.0 / 165) < 1e-15)
    // Its approximation by Student's t is 0.627188.
    #expect(abs(correlation.pValue - 0.627188) < 0.02)
  }

  /// The least coefficient that is significant at 0.05, on both sides, by the number of places.
  ///
  /// J. H. Zar, *Significance Testing of the Spearman Rank Correlation Coefficient*, Journal of the
  /// American Statistical Association 67(339), 1972, 578–580.
  static let criticalValues = [6: 0.886, 7: 0.786, 8: 0.738, 9: 0.700, 10: 0.648]

  @Test("Zar's critical values are the first with a probability up to 0.05", arguments: 6...10)
  func critical(count: Int) throws {
    let value = try #require(RankCorrelationTests.criticalValues[count])
    // ρ = 1 − 6 Σd² / (n(n² − 1)), and Σd² is even.
    let cube = Double(count * (count * count - 1))
    let squares = 2 * Int((((1 - value) * cube / 6) / 2).rounded())
    func probability(of squares: Int) throws -> Double {
      let order = RankCorrelationTests.order(of: count, withSquares: squares)
      let known = (0..<count).map { Double($0) }
      let correlation = try #require(
        RankCorrelation(of: known, with: order.map { Double($0) }, exactUpTo: count))
      #expect(abs(correlation.coefficient - (1 - 6 * Double(squares) / cube)) < 1e-12)
      return correlation.pValue
    }
    #expect(try probability(of: squares) <= 0.05)
    #expect(try probability(of: squares + 2) > 0.05)
  }

  /// An order of the numbers below a count of which the squares of the differences add up so.
  private static func order(of count: Int, withSquares squares: Int) -> [Int] {
    var random = TwoModeGraphsTests.SplitMix64(seed: count)
    while true {
      let order = (0..<count).shuffled(using: &random)
      if order.enumerated().reduce(0, { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }) == squares {
        return order
      }
    }
  }

  @Test("places where either value is unknown do not count")
  func unknown() throws {
    let correlation = try #require(
      RankCorrelation(of: [1, nil, 5, 9, .nan], with: [4, 100, 3, 8, 0]))
    #expect(correlation == RankCorrelation(of: [1, 5, 9], with: [4, 3, 8]))
  }

  @Test("values that are all the same, one place, or none have no correlation")
  func undefined() {
    #expect(RankCorrelation(of: [1, 1, 1], with: [1, 2, 3]) == nil)
    #expect(RankCorrelation(of: [1, 2, 3], with: [7, 7, 7]) == nil)
    // The one that differs is unknown on the other side.
    #expect(RankCorrelation(of: [1, 1, 2], with: [1, 2, nil]) == nil)
    #expect(RankCorrelation(of: [1], with: [2]) == nil)
    #expect(RankCorrelation(of: [], with: []) == nil)
  }

  @Test("orders that are tried at random give (r + 1)/(N + 1), the same for a seed")
  func random() throws {
    let first = (0..<30).map { Double($0) }
    let second = first.map { $0 * $0 }
    let correlation = try #require(RankCorrelation(of: first, with: second, samples: 99, seed: 7))
    #expect(correlation.pValue == 0.01)
    #expect(correlation.permutations == .random(count: 99, seed: 7))
    let noise = (0..<30).map { Double($0 * 7 % 30) }
    let one = RankCorrelation(of: first, with: noise, samples: 99, seed: 7)
    #expect(one == RankCorrelation(of: first, with: noise, samples: 99, seed: 7))
  }

  @Test("which of the two comes first, and on what scale, makes no difference", arguments: 0..<50)
  func laws(seed: Int) throws {
    let (first, second) = RankCorrelationTests.values(seed: seed, count: 2...7)
    let correlation = RankCorrelation(of: first, with: second)
    let turned = RankCorrelation(of: second, with: first)
    #expect(correlation?.coefficient == turned?.coefficient)
    #expect(correlation?.pValue == turned?.pValue)
    let scaled = RankCorrelation(of: first.map { $0.map { $0 * $0 * $0 - 5 } }, with: second)
    #expect(correlation == scaled)
    let mirrored = RankCorrelation(of: first.map { $0.map { -$0 } }, with: second)
    #expect(mirrored.map(\.coefficient) == correlation.map { -$0.coefficient })
    #expect(mirrored?.pValue == correlation?.pValue)
  }

  @Test("agrees with ranks by counting and every permutation written out", arguments: 0..<100)
  func agreesWithSlow(seed: Int) {
    let (first, second) = RankCorrelationTests.values(seed: seed, count: 0...6)
    let known = zip(first, second).compactMap { one, other in
      one.flatMap { one in other.map { (one, $0) } }
    }
    let ranks = (slowRanks(known.map(\.0)), slowRanks(known.map(\.1)))
    let expected = slowCorrelation(ranks.0, ranks.1)
    let correlation = RankCorrelation(of: first, with: second)
    guard let expected else {
      #expect(correlation == nil)
      return
    }
    let all = permutations(of: ranks.1).compactMap { slowCorrelation(ranks.0, $0) }
    let extreme = all.count { abs($0) > abs(expected) - 1e-9 }
    #expect(abs((correlation?.coefficient ?? 2) - expected) < 1e-12)
    #expect(correlation?.pValue == Double(extreme) / Double(all.count))
    #expect(correlation?.count == known.count)
  }

  /// Two lists of small numbers, some of them unknown.
  private static func values(seed: Int, count: ClosedRange<Int>) -> ([Double?], [Double?]) {
    var random = TwoModeGraphsTests.SplitMix64(seed: seed)
    let count = Int.random(in: count, using: &random)
    func list() -> [Double?] {
      (0..<count).map { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? nil : Double(Int.random(in: 0...4, using: &random))
      }
    }
    return (list(), list())
  }
}

/// Of each value one more than the number below it, and half of what is equal to it besides.
private func slowRanks(_ values: [Double]) -> [Double] {
  values.map { value in
    let below = values.count { $0 < value }
    let equal = values.count { $0 == value }
    return Double(below) + Double(equal + 1) / 2
  }
}

/// Pearson's correlation as its textbook has it.
private func slowCorrelation(_ first: [Double], _ second: [Double]) -> Double? {
  let count = Double(first.count)
  let (one, other) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
  let covariance = zip(first, second).reduce(0) { $0 + ($1.0 - one) * ($1.1 - other) }
  let variance = first.reduce(0) { $0 + ($1 - one) * ($1 - one) }
  let otherVariance = second.reduce(0) { $0 + ($1 - other) * ($1 - other) }
  guard variance > 0, otherVariance > 0 else { return nil }
  return covariance / (variance * otherVariance).squareRoot()
}

private func permutations(of values: [Double]) -> [[Double]] {
  guard !values.isEmpty else { return [[]] }
  return values.indices.flatMap { index in
    var rest = values
    let value = rest.remove(at: index)
    return permutations(of: rest).map { [value] + $0 }
  }
}
