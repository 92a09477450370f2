import BoardNetworks
import Testing

@testable import OverlapAnalysis

struct LandscapeDistributionTests {
  /// A sits in three networks, B in two, C in one, D in none.
  private static func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    draft.add(Board(id: "A", schoolCount: 20))
    draft.add(Board(id: "B", schoolCount: 1))
    draft.add(Board(id: "C", schoolCount: 1))
    draft.add(Board(id: "D"))
    let meetings = Meetings(perYear: 2, duration: 1, preparation: 1, travel: 0.5)
    draft.add(RegionalNetwork(id: "N1", meetings: meetings))
    draft.add(RegionalNetwork(id: "N2"))
    for (board, network) in [("A", "N1"), ("A", "N2"), ("A", "N3"), ("B", "N1"), ("B", "N2")] {
      draft.join(board, network)
    }
    draft.join("C", "N1", seats: 3)
    return draft
  }

  @Test("networks per board, counted on paper")
  func degrees() throws {
    let degrees = try #require(try LandscapeDistributionTests.draft().findings().networksPerBoard())
    #expect(degrees.frequencies == [1, 1, 1, 1])
    #expect(degrees.boards == 4)
    #expect(degrees.mean == 1.5)
    #expect(degrees.median == 1.5)
    #expect(degrees.minimum == 0)
    #expect(degrees.maximum == 3)
    #expect(try LandscapeDraft().findings().networksPerBoard() == nil)
  }

  @Test("classes of size, from one school to many, with what their tables take")
  func sizes() throws {
    let classes = try LandscapeDistributionTests.draft().findings().sizeClasses()
    #expect(classes.map(\.sizeClass) == [.singleSchool, .large, nil])
    #expect(classes.map(\.boards) == [2, 1, 1])
    #expect(classes.map { $0.degrees?.boards } == [2, 1, 1])
    #expect(classes.map { $0.degrees?.mean } == [1.5, 3, 0])
    #expect(classes.map(\.hours.seats) == [5, 3, 0])
    #expect(classes.map(\.hours.load.hours) == [20, 5, 0])
    #expect(classes.map(\.hours.load.unknownSeats) == [1, 2, 0])
  }

  @Test("a board that did not answer and is on no list is not one without networks")
  func silent() throws {
    var draft = LandscapeDraft()
    draft.add(Board(id: "A", responded: false))
    draft.add(Board(id: "B", responded: false))
    draft.join("B", "N")
    let degrees = try #require(try draft.findings().networksPerBoard())
    #expect(degrees.frequencies == [0, 1])
    #expect(degrees.boards == 1)
  }

  @Test("hours of all boards together")
  func total() throws {
    let total = try LandscapeDistributionTests.draft().findings().totalHours()
    #expect(total.seats == 8)
    #expect(total.load == Load(hours: 25, unknownSeats: 3))
    let nothing = try LandscapeDraft().findings().totalHours()
    #expect(nothing.seats == 0)
    #expect(nothing.load == Load(hours: 0, unknownSeats: 0))
  }

  @Test("pairs over the landscape, with and without networks of nearly all", arguments: 0..<100)
  func pairs(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let values = findings.pairs().map { $0.shared - 1 }
    let elsewhere = findings.elsewhereOverPairs()
    #expect(elsewhere?.pairs ?? 0 == values.count)
    #expect(elsewhere?.mean == findings.summary().elsewherePairsOnce)
    #expect(elsewhere?.minimum == values.min())
    #expect(elsewhere?.maximum == values.max())

    let large = Set(findings.networks().filter(\.isMemberWide).map(\.name))
    let besides = findings.pairs().map { $0.networks.count { !large.contains($0) } - 1 }
      .filter { $0 >= 0 }
    let found = findings.elsewhereOverPairsBesidesMemberWide()
    #expect(found?.pairs ?? 0 == besides.count)
    #expect(found?.mean == findings.summary().elsewherePairsOnceWithoutMemberWide)
    #expect(found?.maximum == besides.max())
  }

  @Test("rows by size and by board add up to the total", arguments: 0..<100)
  func sums(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let total = findings.totalHours()
    let boards = findings.boards()
    let classes = findings.sizeClasses()
    #expect(
      classes.reduce(0) { $0 + ($1.degrees?.boards ?? 0) }
        == boards.count { !$0.isDegreeUnknown })
    #expect(classes.reduce(0) { $0 + $1.boards } == boards.count)
    #expect(findings.networksPerBoard()?.boards ?? 0 == boards.count { !$0.isDegreeUnknown })
    #expect(classes.reduce(0) { $0 + $1.hours.seats } == total.seats)
    #expect(boards.reduce(0) { $0 + $1.load.unknownSeats } == total.load.unknownSeats)
    let sum = boards.reduce(0) { $0 + ($1.load.hours ?? 0) }
    #expect(abs(sum - (total.load.hours ?? 0)) < 1e-6)
  }

  @Test("profiles made in one go are those made one by one", arguments: 0..<100)
  func profiles(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let boards = Array(findings.boardProfiles())
    #expect(boards.map(\.name) == findings.boards().map(\.name))
    for profile in boards { #expect(findings.boardProfile(of: profile.name) == profile) }
    let networks = Array(findings.networkProfiles())
    #expect(networks.map(\.name) == findings.networks().map(\.name))
    for profile in networks {
      let single = try #require(findings.networkProfile(of: profile.name))
      #expect(single.members == profile.members)
      #expect(single.bodies == profile.bodies)
      #expect(single.load == profile.load)
      #expect(single.overlaps == profile.overlaps)
      #expect(single.elsewhere == profile.elsewhere)
      #expect(Array(single.pairs) == Array(profile.pairs))
    }
  }
}
