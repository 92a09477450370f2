import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Findings agree with their definitions on random landscapes")
struct SlowAgreementTests {
  @Test("all findings", arguments: 0..<200)
  func agreement(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    check(random.findings, against: SlowFindings(random))
  }

  @Test("all findings of known data")
  func knownData() throws {
    let region = try SampleRegion.findings(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    for findings in [try DavisSouthernWomen.findings(), region] {
      let slow = SlowFindings(
        of: findings.selection.landscape, participants: .boards, nature: .network,
        memberWideShare: 0.8)
      check(findings, against: slow)
    }
  }

  private func check(_ findings: OverlapFindings, against slow: SlowFindings) {
    #expect(findings.summary() == slow.summary())
    #expect(findings.boards() == slow.boards())
    #expect(findings.networks() == slow.networks())
    #expect(findings.encounters() == slow.encounters())
    #expect(Array(findings.pairs()) == slow.pairs())
    #expect(Array(findings.overlaps()) == slow.overlaps())
    #expect(Array(findings.themePairs()) == slow.themePairs())
    for asker in HoursAsker.allCases {
      #expect(findings.hoursAsked(by: asker) == slow.hoursAsked(by: asker))
    }
    #expect(findings.missingHours() == slow.missingHours())
  }

  @Test("the order of the memberships changes nothing", arguments: 0..<50)
  func rowOrder(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    var generator = SplitMix(seed: seed)
    let landscape = random.landscape
    let shuffled = OverlapFindings(
      of: try Landscape(
        boards: landscape.boards, networks: landscape.networks,
        memberships: landscape.memberships.shuffled(using: &generator),
        assumptions: landscape.assumptions.shuffled(using: &generator)),
      participants: random.participants, nature: random.nature,
      memberWideShare: random.memberWideShare)
    let findings = random.findings
    #expect(shuffled.summary() == findings.summary())
    #expect(shuffled.boards() == findings.boards())
    #expect(shuffled.networks() == findings.networks())
    #expect(shuffled.encounters() == findings.encounters())
    #expect(shuffled.pairs().elementsEqual(findings.pairs()))
    #expect(shuffled.overlaps().elementsEqual(findings.overlaps()))
    for asker in HoursAsker.allCases {
      #expect(shuffled.hoursAsked(by: asker) == findings.hoursAsked(by: asker))
    }
    #expect(shuffled.missingHours() == findings.missingHours())
  }

  @Test("the random landscapes hold every case that they are there for")
  func cases() throws {
    let all = try (0..<200).map { try RandomLandscape(seed: $0) }
    let summaries = all.map { $0.findings.summary() }
    #expect(summaries.contains { $0.boards == 0 && $0.networks > 0 })
    #expect(summaries.contains { $0.boards > 0 && $0.networks == 0 })
    #expect(summaries.contains { $0.isolatedBoards > 0 && $0.pairs > 0 })
    #expect(summaries.contains { $0.emptyNetworks > 0 && $0.pairs > 0 })
    #expect(summaries.contains { $0.components > 3 && $0.pairs > 0 })
    #expect(summaries.contains { $0.incompleteNetworks > 0 })
    #expect(summaries.contains { $0.territories > 0 })
    #expect(summaries.contains { $0.unknownNetworks > 0 && $0.unansweredBoards > 0 })
    #expect(summaries.contains { $0.unknownNetworks > 0 && $0.unknownNetworks == $0.networks })
    #expect(
      summaries.contains {
        $0.memberWideNetworks > 0 && $0.elsewherePairsOnceWithoutMemberWide != nil
          && $0.elsewherePairsOnceWithoutMemberWide != $0.elsewherePairsOnce
      })
    #expect(
      all.contains { random in
        random.landscape.networks.contains { network in
          network.bodyOf.map { random.landscape[$0].bodyOf != nil } ?? false
        }
      })

    let loads = all.flatMap { $0.findings.boards().map(\.load) }
    #expect(loads.contains { $0.hours == nil })
    #expect(loads.contains { $0.hours == 0 && $0.unknownSeats == 0 })
    #expect(loads.contains { ($0.hours ?? 0) > 0 && $0.unknownSeats > 0 })
    #expect(loads.contains { ($0.hours ?? 0) > 0 && $0.unknownSeats == 0 })
    #expect(loads.contains { $0.hours == nil && $0.interval != nil })
    #expect(loads.contains { $0.estimatedSeats > 0 && $0.unestimatedSeats > 0 })
    #expect(loads.contains { $0.estimatedSeats > 0 && $0.isUpperBoundKnown })
    let landscapes = all.map(\.landscape)
    #expect(landscapes.contains { $0.assumptions.isEmpty && $0.hasEstimates })
    #expect(landscapes.contains { !$0.assumptions.isEmpty && $0.hasEstimates })
  }
}

extension Landscape {
  fileprivate var hasEstimates: Bool { seatHours().contains { $0?.estimate != nil } }
}
