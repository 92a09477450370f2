import BoardNetworks
import OverlapAnalysis
import Testing

/// Values for the invented region of `Samples/regio-voorbeeld`, school boards and networks. Those
/// that are quotients of counts were found again with exact fractions, so they are compared exactly.
@Suite("The invented region")
struct SampleRegionTests {
  private static let now = CalendarDate(year: 2026, month: 10, day: 1)!
  private static let before = CalendarDate(year: 2023, month: 10, day: 1)!

  @Test("1 October 2026: boards meet in two other networks on average")
  func summaryNow() throws {
    let summary = try SampleRegion.findings(at: SampleRegionTests.now).summary()
    #expect(summary.boards == 26)
    #expect(summary.participants == 45)
    #expect(summary.networks == 20)
    #expect(summary.emptyNetworks == 0)
    #expect(summary.isolatedBoards == 0)
    #expect(summary.memberships == 176)
    #expect(summary.bodies == 10)
    #expect(summary.pairs == 325)
    #expect(summary.elsewherePairsOnce == 658.0 / 325)
    #expect(summary.elsewhereByNetworkPair == 2854.0 / 983)
    #expect(summary.elsewhereMaximum == 10)
    #expect(summary.memberWideNetworks == 2)
    #expect(summary.elsewherePairsOnceWithoutMemberWide == 212.0 / 215)
    let networkMean = try #require(summary.elsewhereNetworkMean)
    // 20 means are added, each rounded to 16 digits.
    #expect(abs(networkMean - 68_420_441.0 / 18_018_000) < 1e-13)
  }

  @Test("1 October 2023: the RAP region was there and the onderwijsregio was not")
  func summaryBefore() throws {
    let findings = try SampleRegion.findings(at: SampleRegionTests.before)
    let summary = findings.summary()
    #expect(summary.networks == 20)
    #expect(summary.memberships == 172)
    #expect(summary.bodies == 7)
    #expect(summary.elsewherePairsOnce == 116.0 / 65)
    #expect(summary.elsewhereByNetworkPair == 508.0 / 181)
    #expect(summary.memberWideNetworks == 1)
    #expect(summary.elsewherePairsOnceWithoutMemberWide == 67.0 / 49)
    let ids = findings.networks().map(\.name.id)
    #expect(ids.contains("N05"))
    #expect(!ids.contains("N04"))
  }

  @Test("members of both SO&P partnerships meet in nearly four other networks")
  func encountersNow() throws {
    let encounters = try SampleRegion.findings(at: SampleRegionTests.now).encounters()
    let bridge = try #require(encounters.first { $0.name.id == "N02" })
    #expect(bridge.name.label == "SO&P De Brug")
    #expect(bridge.members == 11)
    #expect(bridge.pairs == 55)
    #expect(bridge.mean == 214.0 / 55)
    #expect(bridge.firstQuartile == 3)
    #expect(bridge.median == 4)
    #expect(bridge.thirdQuartile == 4.5)
    #expect(bridge.maximum == 10)
    #expect(bridge.shareElsewhere == 1)
    #expect(bridge.shareThree == 46.0 / 55)
    #expect(bridge.meanWithoutMemberWide == 104.0 / 55)
    let walk = try #require(encounters.first { $0.name.id == "N03" })
    #expect(walk.mean == 111.0 / 28)
    #expect(walk.maximum == 8)
    #expect(walk.meanWithoutMemberWide == 55.0 / 28)
  }

  @Test("three years earlier members of De Brug met less often elsewhere")
  func encountersBefore() throws {
    let encounters = try SampleRegion.findings(at: SampleRegionTests.before).encounters()
    let bridge = try #require(encounters.first { $0.name.id == "N02" })
    #expect(bridge.mean == 204.0 / 55)
    #expect(bridge.maximum == 10)
  }

  @Test("hours of boards and networks add up to the same, with four seats unknown")
  func hours() throws {
    let findings = try SampleRegion.findings(at: SampleRegionTests.now)
    let boards = findings.boards()
    let networks = findings.networks()
    let largest = try #require(boards.first { $0.name.id == "A01" })
    #expect(largest.load.hours == 367)
    #expect(largest.load.unknownSeats == 1)
    let bridge = try #require(networks.first { $0.name.id == "N02" })
    #expect(bridge.load.hours == 455)
    #expect(bridge.listing.listed == 13)
    let culture = try #require(networks.first { $0.name.id == "N21" })
    #expect(culture.load.hours == nil)
    #expect(culture.load.unknownSeats == 4)
    #expect(boards.compactMap(\.load.hours).reduce(0, +) == 3615.25)
    #expect(networks.compactMap(\.load.hours).reduce(0, +) == 3615.25)
    #expect(boards.map(\.load.unknownSeats).reduce(0, +) == 4)
  }
}
