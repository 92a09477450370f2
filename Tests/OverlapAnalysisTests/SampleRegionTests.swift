import BoardNetworks
import Testing

@testable import OverlapAnalysis

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

  /// Counted over the three tables by a script that shares nothing with this package: rows that hold
  /// at the day, hours a seat as meetings × (duration + preparation + travel), E05 through B05 in N02
  /// (21.25 hours), and E08, E09 and E11 through the federation N15 in N04 (12.75 each).
  @Test("1 October 2026: 3,615.25 hours at least, of which 59.5 through another")
  func hoursNow() throws {
    let findings = try SampleRegion.findings(at: SampleRegionTests.now)
    let totals = findings.viaTotals()
    #expect(totals.counting == TotalHours(seats: 227, hours: 3615.25, unknownSeats: 4))
    #expect(totals.direct == TotalHours(seats: 223, hours: 3555.75, unknownSeats: 4))
    #expect(totals.through == TotalHours(seats: 4, hours: 59.5, unknownSeats: 0))
    #expect(totals.throughOutsiders == TotalHours(seats: 3, hours: 38.25, unknownSeats: 0))
    #expect(totals.representative == TotalHours(seats: 224, hours: 3577, unknownSeats: 4))
    #expect(totals.boardsThrough == 4)

    let boards = findings.boardHours()
    func ways(_ id: String) -> [Double?] {
      let board = boards.first { $0.name.id == id }
      return [.count, .representative, .without].map { board?.byVia[$0].load.hours }
    }
    #expect(ways("B05") == [152.5, 173.75, 152.5])
    #expect(ways("E05") == [114, 92.75, 92.75])
    #expect(ways("E08") == [92.75, 80, 80])
    #expect(boards.first { $0.name.id == "E05" }?.perStaff?.hours == 570)

    let sizes = findings.sizeClasses()
    #expect(sizes.map(\.staffed?.boards) == [11, 8, 5, 2])
    #expect(sizes.map(\.hours.load.hours) == [827.25, 921.25, 1118, 748.75])
    // 827.25 / 2.2 hours and so on; staff are tenths, which are not exact in binary.
    for (size, hours) in zip(sizes, [827.25 / 2.2, 921.25 / 3.7, 1118 / 4.8, 748.75 / 4]) {
      #expect(abs((size.staffed?.perStaff?.hours ?? 0) - hours) < 1e-9)
    }
  }

  /// By the same script: all networks of a scheme taken away together.
  @Test("1 October 2026: what ends when a scheme ends")
  func endingsNow() throws {
    let endings = try SampleRegion.findings(at: SampleRegionTests.now).schemeEndings()
    func ending(_ start: String) throws -> SchemeEnding {
      try #require(endings.first { $0.scheme.hasPrefix(start) })
    }
    #expect(endings.count == 9)
    let care = try ending("passend onderwijs")
    #expect(care.networks.map(\.id) == ["N01"])
    #expect(care.statutory.map(\.id) == ["N01"])
    #expect(care.bodies.map(\.body.id) == ["N01a", "N01b"])
    #expect(care.hours == TotalHours(seats: 36, hours: 659, unknownSeats: 0))
    #expect(care.pairs == 325)
    #expect(care.pairsApart.count == 54)
    #expect(
      care.pairsApart.prefix(3).map { [$0.first.id, $0.second.id] } == [
        ["A01", "E10"], ["A02", "E04"], ["A02", "E07"],
      ])
    #expect(care.boardsNowhere.isEmpty)
    let training = try ending("Samen Opleiden")
    #expect(training.statutory.isEmpty)
    #expect(training.networks.map(\.id) == ["N02", "N03"])
    #expect(training.bodies.map(\.body.id) == ["N02a", "N02b", "N03a"])
    #expect(training.hours == TotalHours(seats: 34, hours: 651, unknownSeats: 0))
    #expect(training.boards == 17)
    #expect(training.pairs == 82)
    #expect(training.pairsApart.isEmpty)
    let local = try ending("jaarlijks overleg")
    #expect(local.bodiesLeft.map(\.body.id) == ["N06a", "N06b"])
    #expect(local.pairs == 121)
    #expect(local.hours == TotalHours(seats: 33, hours: 348.75, unknownSeats: 0))
    #expect(
      try ending("cultuureducatie").hours == TotalHours(seats: 4, hours: nil, unknownSeats: 4))
  }
}

extension TotalHours {
  /// Hours of which nothing is estimated.
  fileprivate init(seats: Int, hours: Double?, unknownSeats: Int) {
    self.init(seats: seats, load: Load(hours: hours, unknownSeats: unknownSeats))
  }
}
