import Testing

@testable import TwoModeGraphs

struct FixedDegreeSamplesTests {
  @Test("where the degrees leave no choice, nothing is more or less than expected")
  func nested() {
    let graph = TwoModeGraph(
      actors: [0, 0, 0, 1, 1, 2], events: [0, 1, 2, 0, 1, 0], actorCount: 3, eventCount: 3)
    let pairs = graph.samplesWithSameDegrees(count: 19, seed: 1).overlapChances(of: .actors)
    #expect(pairs.map(\.shared) == [2, 1, 1])
    #expect(pairs.map(\.expected) == [2, 1, 1])
    #expect(pairs.allSatisfy { $0.pUpper == 1 && $0.pLower == 1 })
  }

  @Test("what no sample equals has a probability of 1 in N + 1")
  func smallest() throws {
    // Two blocks of 12 by 12 without a tie between them.
    let ties = (0..<24).flatMap { actor in
      (0..<12).map { (Actor(actor), Event($0 + actor / 12 * 12)) }
    }
    let graph = TwoModeGraph(ties: ties, actorCount: 24, eventCount: 24)
    let samples = graph.samplesWithSameDegrees(count: 199, seed: 1)
    let pairs = samples.overlapChances(of: .actors)
    #expect(pairs.count == 276)
    for pair in pairs {
      let isWithinBlock = pair.first.index / 12 == pair.second.index / 12
      #expect(pair.pUpper == (isWithinBlock ? 0.005 : 1))
      #expect(pair.pLower == (isWithinBlock ? 1 : 0.005))
    }
    let mean = try #require(samples.statistic { $0.meetingElsewhere().overPairs.mean })
    #expect(mean.observed == 11)
    #expect(mean.pUpper == 0.005)
    #expect(mean.pLower == 1)
  }

  @Test("agrees with the share of all matrices with the same margins", arguments: 0..<30)
  func agreesWithAllMatrices(seed: Int) throws {
    let graph = TinyGraphs.graph(seed: seed)
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    for structure in [nil, structure] {
      let held = structure == nil ? [] : Set(ones + zeros)
      let all = TinyGraphs.matrices(withMarginsOf: graph, holding: held)
      let samples = graph.samplesWithSameDegrees(
        count: 1_000, seed: 3, holding: structure, trades: 20)
      for pair in samples.overlapChances(of: .actors) {
        let shared = all.map { matrix in
          graph.events.count {
            matrix.contains(Cell(pair.first, $0)) && matrix.contains(Cell(pair.second, $0))
          }
        }
        // Four standard errors of a share of 1,000 are at most 0.064, of a mean of 0 to 4 0.26.
        let upper = Double(shared.count { $0 >= pair.shared }) / Double(all.count)
        let lower = Double(shared.count { $0 <= pair.shared }) / Double(all.count)
        #expect(abs(pair.pUpper - upper) < 0.064)
        #expect(abs(pair.pLower - lower) < 0.064)
        let mean = Double(shared.reduce(0, +)) / Double(all.count)
        #expect(abs(pair.expected - mean) < 0.26)
      }
    }
  }

  @Test("all pairs of vertices with a tie are compared, or those that share something")
  func testedPairs() {
    let graph = RandomGraph(seed: 11).graph
    let samples = graph.samplesWithSameDegrees(count: 20, seed: 1)
    let all = samples.overlapChances(of: .events)
    #expect(all.count == graph.testCount(of: .events))
    #expect(samples.overlapChances(of: .events, over: .sharing) == all.filter { $0.shared > 0 })
  }

  @Test("a statistic has a mean, quantiles and two probabilities")
  func statistic() {
    let statistic = SampledStatistic(observed: 3, samples: [1, 2, 3, 6])
    #expect(statistic.mean == 3)
    #expect(statistic.quantile(0) == 1)
    #expect(statistic.quantile(0.5) == 2.5)
    #expect(statistic.quantile(0.75) == 3.75)
    #expect(statistic.quantile(1) == 6)
    #expect(statistic.pUpper == 0.6)
    #expect(statistic.pLower == 0.8)
  }

  @Test("a statistic that is undefined anywhere is undefined")
  func undefined() {
    let samples = DavisSouthernWomen.graph.samplesWithSameDegrees(count: 9, seed: 1)
    #expect(samples.statistic { _ in nil } == nil)
    #expect(samples.statistic { $0 == DavisSouthernWomen.graph ? 1 : nil } == nil)
    #expect(samples.statistic { Double($0.tieCount) }?.samples == [Double](repeating: 89, count: 9))
  }

  @Test("southern women who met somewhere met in 1.317 other events, as by size alone")
  func southernWomen() throws {
    let samples = DavisSouthernWomen.graph.samplesWithSameDegrees(count: 999, seed: 1)
    let mean = try #require(samples.statistic { $0.meetingElsewhere().overPairs.mean })
    #expect(abs(mean.observed - 1.317) < 5e-4)
    #expect(mean.quantile(0.25) < mean.observed)
    #expect(mean.observed < mean.quantile(0.75))
  }
}
