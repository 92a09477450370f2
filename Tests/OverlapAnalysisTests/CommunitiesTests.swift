import Testing

@testable import OverlapAnalysis

@Suite("Groups of boards and networks")
struct CommunitiesTests {
  @Test("two parts that share nothing are two groups, always together")
  func onPaper() throws {
    let findings = try LandscapeDraft([
      "N1": ["A", "B"], "N2": ["A", "B"], "N3": ["C", "D"], "N4": ["C", "D"], "N5": [],
    ]).findings().communities()
    #expect(findings.boards.map(\.group) == [1, 1, 2, 2])
    #expect(findings.networks.map(\.group) == [1, 1, 2, 2, nil])
    #expect(findings.boards.map(\.together) == [1, 1, 1, 1])
    #expect(findings.networks.last?.together == nil)
    #expect(findings.boards.map(\.louvain) == [1, 1, 2, 2])
    #expect(findings.networks.map(\.leiden) == [1, 1, 2, 2, nil])
    // Two groups of half the ties each, without a tie between them.
    #expect(findings.twoMode.modularity == 0.5)
    #expect(findings.twoMode.groupCount == 2)
    #expect(findings.twoMode.divisionCount == 1)
    #expect(findings.twoMode.meanNormalisedMutualInformation == 1)
    #expect(findings.twoMode.meanVariationOfInformation == 0)
  }

  @Test("a landscape without ties has no groups, and one without anything has no rows")
  func edges() throws {
    let apart = try LandscapeDraft(["N1": [], "N2": []]).findings().communities()
    #expect(apart.networks.map(\.group) == [nil, nil])
    #expect(apart.twoMode.modularity == nil)
    #expect(apart.twoMode.groupCount == 0)
    let none = try LandscapeDraft().findings().communities()
    #expect(none.boards.isEmpty && none.networks.isEmpty)
    let one = try LandscapeDraft(["N": ["A"]]).findings().communities()
    #expect(one.boards.map(\.group) == [1])
    #expect(one.boards.map(\.louvain) == [nil])
  }

  @Test("too many pairs are not searched; the two-mode network is")
  func limit() throws {
    let findings = try DavisSouthernWomen.findings().communities(pairLimit: 5)
    #expect(findings.boardsByLouvain == nil && findings.networksByLeiden == nil)
    #expect(findings.boards.allSatisfy { $0.louvain == nil && $0.leiden == nil })
    #expect(findings.twoMode.groupCount == 4)
  }

  @Test("the same seed gives the same groups, numbered by their first member", arguments: 0..<60)
  func laws(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    let findings = random.findings.communities(firstSeed: UInt32(seed), runCount: 5)
    #expect(findings.seeds == UInt64(seed)..<UInt64(seed + 5))
    #expect(
      try random.shuffledFindings().communities(firstSeed: UInt32(seed), runCount: 5) == findings)
    let numbers = (findings.boards + findings.networks).compactMap(\.group)
    #expect(Set(numbers) == Set(1..<findings.twoMode.groupCount + 1))
    var highest = 0
    for number in numbers {
      #expect(number <= highest + 1)
      highest = max(highest, number)
    }
    for finding in findings.boards + findings.networks {
      if let together = finding.together { #expect((0...1).contains(together)) }
      #expect((finding.louvain == nil) == (finding.leiden == nil))
    }
  }
}
