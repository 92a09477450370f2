import Testing
import TwoModeGraphs

struct PartitionComparisonTests {
  private static let ln2 = 0.693_147_180_559_945_3

  @Test("halves against crossed halves have nothing in common")
  func crossed() throws {
    let comparison = PartitionComparison(
      Grouping(labels: [0, 0, 1, 1]), Grouping(labels: [0, 1, 0, 1]))
    #expect(abs(try #require(comparison.mutualInformation)) < 1e-15)
    #expect(abs(try #require(comparison.variationOfInformation) - 2 * Self.ln2) < 1e-15)
    #expect(abs(try #require(comparison.normalisedMutualInformation)) < 1e-15)
    // Of the six dealings of two twos, two agree: E = ln 2 / 3, so (0 − E) / (ln 2 − E) is −1/2.
    #expect(abs(try #require(comparison.adjustedMutualInformation) + 0.5) < 1e-14)
  }

  @Test("a half that is halved again leaves a half of a half open")
  func refined() throws {
    let comparison = PartitionComparison(
      Grouping(labels: [0, 0, 1, 1]), Grouping(labels: [0, 0, 1, 2]))
    #expect(abs(try #require(comparison.mutualInformation) - Self.ln2) < 1e-15)
    #expect(abs(try #require(comparison.variationOfInformation) - Self.ln2 / 2) < 1e-15)
    #expect(abs(try #require(comparison.normalisedMutualInformation) - 2 / 2.5) < 1e-15)
    #expect(!comparison.isIdentity)
  }

  @Test("a partition agrees with itself entirely, beyond chance unless there is only one way")
  func identity() {
    let halves = Partition<Actor>(labels: [3, 3, 8, 8])
    let same = PartitionComparison(halves, Partition<Actor>(labels: [1, 1, 0, 0]))
    #expect(same.isIdentity)
    #expect(same.variationOfInformation == 0)
    #expect(same.normalisedMutualInformation == 1)
    #expect(same.adjustedMutualInformation == 1)

    let one = PartitionComparison(Grouping(labels: [1, 1, 1]), Grouping(labels: [4, 4, 4]))
    #expect(one.variationOfInformation == 0)
    #expect(one.normalisedMutualInformation == 1)
    #expect(one.adjustedMutualInformation == nil)
    let alone = PartitionComparison(Grouping(labels: 0..<3), Grouping(labels: 0..<3))
    #expect(alone.normalisedMutualInformation == 1)
    #expect(alone.adjustedMutualInformation == nil)
  }

  @Test("without vertices nothing is defined")
  func empty() {
    let none = PartitionComparison(Partition<Actor>(labels: []), Partition<Actor>(labels: []))
    #expect(none.mutualInformation == nil)
    #expect(none.variationOfInformation == nil)
    #expect(none.normalisedMutualInformation == nil)
    #expect(none.adjustedMutualInformation == nil)
  }

  @Test("the adjusted measure agrees with dealing in every order", arguments: 0..<30)
  func agreesWithAllOrders(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 2...6, using: &generator)
    let first = (0..<count).map { _ in Int.random(in: 0..<3, using: &generator) }
    let second = (0..<count).map { _ in Int.random(in: 0..<3, using: &generator) }
    func information(_ labels: [Int]) -> Double {
      PartitionComparison(Grouping(labels: first), Grouping(labels: labels)).mutualInformation
        ?? .nan
    }
    var sum = 0.0
    var orderCount = 0.0
    func deal(_ dealt: [Int], _ left: [Int]) {
      if left.isEmpty {
        sum += information(dealt)
        orderCount += 1
      }
      for index in left.indices {
        var rest = left
        deal(dealt + [rest.remove(at: index)], rest)
      }
    }
    deal([], second)

    let comparison = PartitionComparison(Grouping(labels: first), Grouping(labels: second))
    guard let adjusted = comparison.adjustedMutualInformation else { return }
    let expected = sum / orderCount
    let own = PartitionComparison(Grouping(labels: second), Grouping(labels: second))
    let mean = (information(first) + (own.mutualInformation ?? .nan)) / 2
    #expect(abs(adjusted - (information(second) - expected) / (mean - expected)) < 1e-11)
  }

  @Test("the variation of information is a distance", arguments: 0..<100)
  func distance(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...30, using: &generator)
    let groupings = (0..<3).map { _ in
      Grouping(labels: (0..<count).map { _ in Int.random(in: 0..<4, using: &generator) })
    }
    func distance(_ first: Int, _ second: Int) -> Double {
      PartitionComparison(groupings[first], groupings[second]).variationOfInformation ?? .nan
    }
    #expect(abs(distance(0, 1) - distance(1, 0)) < 1e-12)
    #expect(distance(0, 1) + distance(1, 2) >= distance(0, 2) - 1e-12)
    #expect((distance(0, 1) == 0) == (groupings[0] == groupings[1]))
  }

  struct Answer: Decodable, Sendable {
    let first, second: [Int]
    let mutualInformation, normalised, adjusted, variation: Double
  }

  @Test("gives scikit-learn's and igraph's answers")
  func peers() throws {
    let answers: [Answer] = PeerGraphs.answers("groups-agreement.json")
    for answer in answers {
      let comparison = PartitionComparison(
        Grouping(labels: answer.first), Grouping(labels: answer.second))
      let information = try #require(comparison.mutualInformation)
      #expect(abs(information - answer.mutualInformation) < 1e-12)
      let variation = try #require(comparison.variationOfInformation)
      #expect(abs(variation - answer.variation) < 1e-12)
      let normalised = try #require(comparison.normalisedMutualInformation)
      #expect(abs(normalised - answer.normalised) < 1e-12)
      // scikit-learn calls two partitions 1 where every dealing is the same.
      guard let adjusted = comparison.adjustedMutualInformation else { continue }
      #expect(abs(adjusted - answer.adjusted) < 1e-11)
    }
  }
}
