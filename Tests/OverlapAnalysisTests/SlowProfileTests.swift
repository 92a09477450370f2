import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Profiles agree with their definitions on random landscapes")
struct SlowProfileTests {
  @Test("every board and every network", arguments: 0..<200)
  func agreement(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    try check(random.findings, against: SlowFindings(random))
  }

  @Test("every board and every network of known data")
  func knownData() throws {
    let region = try SampleRegion.findings(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    for findings in [try DavisSouthernWomen.findings(), region] {
      let slow = SlowFindings(
        of: findings.selection.landscape, participants: .boards, nature: .network,
        memberWideShare: 0.8)
      try check(findings, against: slow)
    }
  }

  private func check(_ findings: OverlapFindings, against slow: SlowFindings) throws {
    for board in slow.boardPositions {
      let profile = try #require(findings.boardProfile(of: slow.name(ofBoard: board)))
      #expect(profile == slow.boardProfile(of: board, nature: findings.scope.nature))
    }
    for (network, encounter) in zip(slow.networkPositions, slow.encounters()) {
      try checkNetwork(network, encounter, of: findings, against: slow)
    }
  }

  private func checkNetwork(
    _ network: Int, _ encounter: EncounterFinding, of findings: OverlapFindings,
    against slow: SlowFindings
  ) throws {
    let profile = try #require(findings.networkProfile(of: slow.name(ofNetwork: network)))
    #expect(profile.members == slow.members(ofNetwork: network))
    #expect(profile.otherMembers == slow.otherMembers(ofNetwork: network))
    #expect(profile.listing == slow.listing(of: network))
    #expect(profile.bodies == slow.bodies(ofNetwork: network))
    #expect(profile.load == slow.load(ofNetwork: network))
    #expect(profile.isMemberWide == slow.isMemberWide(network))
    #expect(
      profile.memberWideNetworks
        == slow.networkPositions.filter { $0 != network && slow.isMemberWide($0) }
        .map { slow.name(ofNetwork: $0) })
    #expect(profile.overlaps == slow.overlaps(ofNetwork: network))

    let pairs = slow.elsewherePairs(ofNetwork: network)
    #expect(Array(profile.pairs) == pairs)
    #expect(profile.pairs.count == pairs.count)
    check(profile.elsewhere, values: pairs.map(\.others), slow)
    check(
      profile.elsewhereBesidesMemberWide, values: pairs.map(\.othersBesidesMemberWide), slow)
    #expect(profile.elsewhere?.mean == encounter.mean)
    #expect(profile.elsewhereBesidesMemberWide?.mean == encounter.meanWithoutMemberWide)
    #expect(profile.pairsHereOnly == pairs.count { $0.others == 0 })
    #expect(
      profile.pairsOtherwiseMemberWide
        == pairs.count { $0.others > 0 && $0.othersBesidesMemberWide == 0 })
  }

  private func check(_ distribution: ElsewhereDistribution?, values: [Int], _ slow: SlowFindings) {
    #expect((distribution == nil) == values.isEmpty)
    guard let distribution else { return }
    #expect(distribution.pairs == values.count)
    #expect(
      distribution.frequencies == (0...values.max()!).map { value in values.count { $0 == value } })
    #expect(distribution.mean == slow.mean(values))
    #expect(distribution.firstQuartile == slow.quantile(0.25, of: values))
    #expect(distribution.median == slow.quantile(0.5, of: values))
    #expect(distribution.thirdQuartile == slow.quantile(0.75, of: values))
    #expect(distribution.maximum == values.max())
    #expect(distribution.shareElsewhere == slow.mean(values.map { $0 >= 1 ? 1 : 0 }))
  }
}
