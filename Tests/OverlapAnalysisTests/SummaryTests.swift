import BoardNetworks
import OverlapAnalysis
import Testing

@Suite("The landscape in a few numbers")
struct SummaryTests {
  /// Three boards meet in N1, two of them in N2 too; one board and one network stand alone.
  private static func smallRegion() -> LandscapeDraft {
    var draft = LandscapeDraft(["N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": []])
    draft.add(Board(id: "D"))
    return draft
  }

  @Test("a region that can be counted on paper")
  func onPaper() throws {
    let summary = try SummaryTests.smallRegion().findings().summary()
    #expect(summary.boards == 4)
    #expect(summary.networks == 3)
    #expect(summary.memberships == 5)
    #expect(summary.isolatedBoards == 1)
    #expect(summary.emptyNetworks == 1)
    #expect(summary.components == 3)
    #expect(summary.largestComponent == 5)
    #expect(summary.density == 5.0 / 12)
    #expect(summary.meanDegree == 5.0 / 4)
    #expect(summary.meanSize == 5.0 / 3)
    #expect(summary.pairs == 3)
    #expect(summary.elsewherePairsOnce == 1.0 / 3)
    #expect(summary.elsewhereByNetworkPair == 1.0 / 2)
    #expect(summary.elsewhereNetworkMean == 2.0 / 3)
    #expect(summary.elsewhereMaximum == 1)
  }

  @Test("pairs that share nothing but member-wide networks do not count without those")
  func withoutMemberWide() throws {
    // At 75% of the boards N1 is member-wide: A and B keep N2, the other pairs keep nothing.
    let summary = try SummaryTests.smallRegion().findings(memberWideShare: 0.75).summary()
    #expect(summary.memberWideNetworks == 1)
    #expect(summary.elsewherePairsOnce == 1.0 / 3)
    #expect(summary.elsewherePairsOnceWithoutMemberWide == 0)

    let onlyMemberWide = try LandscapeDraft(["N1": ["A", "B"]]).findings().summary()
    #expect(onlyMemberWide.elsewherePairsOnce == 0)
    #expect(onlyMemberWide.elsewherePairsOnceWithoutMemberWide == nil)
  }

  @Test("what other participants, bodies and territories add is counted apart")
  func beyondTheSelection() throws {
    var draft = SummaryTests.smallRegion()
    draft.add(Board(id: "G", kind: "gemeente"))
    draft.add(RegionalNetwork(id: "N1a", bodyOf: draft.index(ofNetwork: "N1")))
    draft.add(RegionalNetwork(id: "T", nature: .territory))
    for network in ["N1", "N1a", "T"] { draft.join("G", network) }
    for network in ["N1a", "T"] { draft.join("D", network) }
    let summary = try draft.findings().summary()
    #expect(summary.participants == 5)
    #expect(summary.bodies == 1)
    #expect(summary.territories == 1)
    #expect(summary.boards == 4)
    #expect(summary.networks == 3)
    #expect(summary.memberships == 5)
    #expect(summary.isolatedBoards == 1)
  }

  @Test("a network that declares more members than are listed is incomplete")
  func incomplete() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N1", declaredMemberCount: 3))
    draft.add(RegionalNetwork(id: "N2", declaredMemberCount: 2))
    draft.add(RegionalNetwork(id: "N3"))
    for network in ["N1", "N2", "N3"] {
      for board in ["A", "B"] { draft.join(board, network) }
    }
    #expect(try draft.findings().summary().incompleteNetworks == 1)
  }

  @Test("without boards and networks everything is 0 or undefined")
  func empty() throws {
    let summary = try LandscapeDraft().findings().summary()
    #expect(summary.boards == 0)
    #expect(summary.components == 0)
    #expect(summary.largestComponent == 0)
    #expect(summary.density == nil)
    #expect(summary.meanDegree == nil)
    #expect(summary.meanSize == nil)
    #expect(summary.elsewherePairsOnce == nil)
    #expect(summary.elsewhereMaximum == nil)
  }

  @Test("without networks degrees are 0 and sizes are undefined")
  func noNetworks() throws {
    var draft = LandscapeDraft()
    draft.add(Board(id: "A"))
    let summary = try draft.findings().summary()
    #expect(summary.components == 1)
    #expect(summary.largestComponent == 1)
    #expect(summary.density == nil)
    #expect(summary.meanDegree == 0)
    #expect(summary.meanSize == nil)
  }

  @Test("without pairs meeting elsewhere is undefined, not 0")
  func noPairs() throws {
    let summary = try LandscapeDraft(["N1": ["A"], "N2": ["B"]]).findings().summary()
    #expect(summary.pairs == 0)
    #expect(summary.elsewherePairsOnce == nil)
    #expect(summary.elsewhereByNetworkPair == nil)
    #expect(summary.elsewhereNetworkMean == nil)
    #expect(summary.elsewhereMaximum == nil)
    #expect(summary.elsewherePairsOnceWithoutMemberWide == nil)
  }

  @Test("counts are those that the other findings add up to", arguments: 0..<100)
  func sums(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let summary = findings.summary()
    let boards = findings.boards()
    let networks = findings.networks()
    #expect(boards.map(\.degree).reduce(0, +) == summary.memberships)
    #expect(networks.map(\.size).reduce(0, +) == summary.memberships)
    #expect(boards.map(\.coMembers).reduce(0, +) == 2 * summary.pairs)
    #expect(findings.pairs().reduce(0) { count, _ in count + 1 } == summary.pairs)
    #expect(networks.count { $0.isMemberWide } == summary.memberWideNetworks)
  }
}
