import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Where the members of one network meet again")
struct EncounterFindingsTests {
  @Test("a network whose three pairs can be counted on paper")
  func onPaper() throws {
    // A and B meet again in N2; C meets nobody again.
    let encounters = try LandscapeDraft([
      "N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": ["C"], "N4": [],
    ]).findings().encounters()
    #expect(encounters.map(\.name) == ["N1", "N2", "N3", "N4"].map { Name($0) })
    #expect(encounters.map(\.members) == [3, 2, 1, 0])
    #expect(encounters.map(\.pairs) == [3, 1, 0, 0])
    let first = encounters[0]
    #expect(first.mean == 1.0 / 3)
    #expect(first.firstQuartile == 0)
    #expect(first.median == 0)
    #expect(first.thirdQuartile == 0.5)
    #expect(first.maximum == 1)
    #expect(first.shareElsewhere == 1.0 / 3)
    #expect(first.shareThree == 0)
    #expect(first.memberAny == 2.0 / 3)
    #expect(first.memberHalf == 2.0 / 3)
    #expect(first.meanWithoutMemberWide == 1.0 / 3)
    let second = encounters[1]
    #expect(second.mean == 1)
    #expect(second.firstQuartile == 1)
    #expect(second.thirdQuartile == 1)
    #expect(second.shareElsewhere == 1)
    #expect(second.memberAny == 1)
  }

  @Test("one member or none has no pair, and all is undefined", arguments: 0...1)
  func noPairs(memberCount: Int) throws {
    let findings = try LandscapeDraft([
      "N1": Array(["A", "B"].prefix(memberCount)), "N2": ["A", "B"],
    ]).findings()
    #expect(
      findings.encounters()[0]
        == EncounterFinding(
          name: Name("N1"), members: memberCount, pairs: 0, mean: nil, firstQuartile: nil,
          median: nil, thirdQuartile: nil, maximum: nil, shareElsewhere: nil, shareThree: nil,
          memberAny: nil, memberHalf: nil, meanWithoutMemberWide: nil,
          listing: Listing(listed: memberCount, declared: nil)))
  }

  @Test("half of the fellow members is counted from the network itself")
  func half() throws {
    // In N2 each of A and B finds one of its four fellow members of N1, which is less than half,
    // and its only fellow member of N2 in N1.
    let encounters = try LandscapeDraft([
      "N1": ["A", "B", "C", "D", "E"], "N2": ["A", "B"],
    ]).findings().encounters()
    #expect(encounters.map(\.memberAny) == [0.4, 1])
    #expect(encounters.map(\.memberHalf) == [0, 1])
  }

  @Test("three others is three or more")
  func three() throws {
    let pairs = ["A", "B"]
    let encounters = try LandscapeDraft([
      "N1": ["A", "B", "C"], "N2": pairs, "N3": pairs, "N4": pairs,
    ]).findings().encounters()
    #expect(encounters[0].shareThree == 1.0 / 3)
    #expect(encounters[1].shareThree == 1)
  }

  @Test("a member-wide network is no meeting place elsewhere, but its own members have a mean")
  func withoutMemberWide() throws {
    let findings = try LandscapeDraft([
      "all": ["A", "B", "C", "D"], "N1": ["A", "B"], "N2": ["A", "B", "C"],
    ]).findings()
    let encounters = findings.encounters()
    #expect(encounters.map(\.name.id) == ["all", "N1", "N2"])
    #expect(encounters[0].mean == 4.0 / 6)
    #expect(encounters[0].meanWithoutMemberWide == 4.0 / 6)
    #expect(encounters[1].mean == 2)
    #expect(encounters[1].meanWithoutMemberWide == 1)
    #expect(encounters[2].mean == 4.0 / 3)
    #expect(encounters[2].meanWithoutMemberWide == 1.0 / 3)
  }

  @Test(
    "the mean over networks, each by its pairs, is the mean over networks and pairs",
    arguments: 0..<50)
  func means(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let encounters = findings.encounters()
    let pairs = encounters.map(\.pairs).reduce(0, +)
    let sum = encounters.reduce(0) { $0 + Double($1.pairs) * ($1.mean ?? 0) }
    if let mean = findings.summary().elsewhereByNetworkPair {
      // Means are rounded once each; a hundred roundings are far below this.
      #expect(abs(sum / Double(pairs) - mean) < 1e-12)
    } else {
      #expect(pairs == 0)
    }
  }

  @Test("what networks and encounters both tell is the same", arguments: 0..<50)
  func networks(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let networks = findings.networks()
    let encounters = findings.encounters()
    #expect(networks.map(\.name) == encounters.map(\.name))
    #expect(networks.map(\.size) == encounters.map(\.members))
    #expect(networks.map(\.pairs) == encounters.map(\.pairs))
    #expect(networks.map(\.shareElsewhere) == encounters.map(\.shareElsewhere))
    #expect(networks.map(\.listing) == encounters.map(\.listing))
  }
}
