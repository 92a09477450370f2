import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Everything of one board")
struct BoardProfileTests {
  /// Three boards meet in N1, two of them also in N2; D is nowhere.
  private static func draft() -> LandscapeDraft {
    var draft = LandscapeDraft(["N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": ["A"]])
    draft.add(Board(id: "D"))
    return draft
  }

  @Test("whom a board meets where, those it meets most first")
  func onPaper() throws {
    let findings = try BoardProfileTests.draft().findings()
    let profile = try #require(findings.boardProfile(of: Name("A")))
    #expect(profile.name == Name("A"))
    #expect(profile.networkCount == 3)
    #expect(profile.bodyCount == 0)
    #expect(
      profile.encounters == [
        BoardEncounter(
          board: Name("B"), networks: [Name("N1"), Name("N2")], sharedBesidesMemberWide: 2),
        BoardEncounter(board: Name("C"), networks: [Name("N1")], sharedBesidesMemberWide: 1),
      ])
    #expect(
      profile.encountersInOneNetwork == [
        OneNetworkEncounters(network: Name("N1"), boards: [Name("C")])
      ])
    #expect(profile.notMet == [Name("D")])
    #expect(profile.otherBoardCount == 3)
    #expect(profile.memberWideNetworks.isEmpty)
  }

  @Test("an isolated board sits nowhere, meets nobody and has a load of 0 hours")
  func isolated() throws {
    let profile = try #require(
      try BoardProfileTests.draft().findings().boardProfile(of: Name("D")))
    #expect(profile.seats.isEmpty)
    #expect(profile.encounters.isEmpty)
    #expect(profile.encountersInOneNetwork.isEmpty)
    #expect(profile.notMet.map(\.id) == ["A", "B", "C"])
    #expect(profile.load == Load(hours: 0, unknownSeats: 0))
    #expect(profile.delegates.isEmpty)
  }

  @Test("a board that is not counted has no profile")
  func notCounted() throws {
    var draft = BoardProfileTests.draft()
    draft.add(Board(id: "G", kind: "gemeente"))
    draft.join("G", "N1")
    let findings = try draft.findings()
    #expect(findings.boardProfile(of: Name("G")) == nil)
    #expect(findings.boardProfile(of: Name("Z")) == nil)
    #expect(try draft.findings(participants: .all).boardProfile(of: Name("G")) != nil)
  }

  @Test("each network is followed by its bodies, and these by theirs")
  func bodies() throws {
    var draft = LandscapeDraft(["N1": ["A", "B"], "N2": ["A"]])
    draft.add(RegionalNetwork(id: "N0a", bodyOf: draft.index(ofNetwork: "N1")))
    draft.add(RegionalNetwork(id: "N9", bodyOf: draft.index(ofNetwork: "N0a")))
    draft.add(RegionalNetwork(id: "N1b", bodyOf: draft.index(ofNetwork: "N1")))
    for body in ["N0a", "N9", "N1b"] { draft.join("A", body) }
    draft.join("B", "N9")
    let findings = try draft.findings()
    let first = try #require(findings.boardProfile(of: Name("A")))
    #expect(first.seats.map(\.network.id) == ["N1", "N0a", "N9", "N1b", "N2"])
    #expect(first.seats.map { $0.bodyOf?.id } == [nil, "N1", "N1", "N1", nil])
    #expect(first.networkCount == 2)
    #expect(first.bodyCount == 3)
    #expect(first.encounters.map(\.networks) == [[Name("N1")]])
  }

  @Test("territories are told apart, and are what it is about when they are asked for")
  func territories() throws {
    var draft = BoardProfileTests.draft()
    draft.add(RegionalNetwork(id: "T", nature: .territory))
    for board in ["A", "D"] { draft.join(board, "T") }
    let networks = try #require(try draft.findings().boardProfile(of: Name("A")))
    #expect(networks.territories == [Name("T")])
    #expect(networks.notMet == [Name("D")])
    let territories = try #require(
      try draft.findings(nature: .territory).boardProfile(of: Name("A")))
    #expect(territories.territories.isEmpty)
    #expect(territories.seats.map(\.network) == [Name("T")])
    #expect(territories.seats.map(\.load) == [Load(hours: nil, unknownSeats: 0)])
    #expect(territories.encounters.map(\.board) == [Name("D")])
  }

  @Test("how it takes part, who sits there, and for whom it does")
  func participation() throws {
    var draft = LandscapeDraft()
    draft.add(Board(id: "A"))
    draft.add(Board(id: "B", representedBy: BoardIndex(0)))
    let chair = Delegate(name: "J. Jansen", function: "directeur")
    let period = Period(from: CalendarDate(year: 2019, month: 8, day: 1), to: nil)!
    draft.join(
      "A", "N1",
      MembershipDetails(
        roles: ["lid", "voorzitter"], form: .core, period: period, delegates: [chair],
        seatCount: 2))
    draft.join("A", "N2", MembershipDetails(delegates: [Delegate(name: "A. Aalbers"), chair]))
    draft.join("A", "N3", MembershipDetails(via: .network(NetworkIndex(0))))
    draft.join("B", "N1", MembershipDetails(via: .board(BoardIndex(0))))
    draft.join("B", "N4", MembershipDetails(via: .other("de koepel")))
    let findings = try draft.findings()
    let first = try #require(findings.boardProfile(of: Name("A")))
    #expect(first.represents == [Name("B")])
    #expect(first.representedBy == nil)
    #expect(first.takesPartFor == [SeatForAnother(board: Name("B"), network: Name("N1"))])
    #expect(first.seatCount == 4)
    let seat = first.seats[0].participation
    #expect(seat.roles == ["lid", "voorzitter"])
    #expect(seat.form == .core)
    #expect(seat.period == period)
    #expect(seat.seatCount == 2)
    #expect(seat.through == nil)
    #expect(first.seats[2].participation.through == .network(Name("N1")))
    #expect(
      first.delegates == [
        DelegateSeats(delegate: chair, tableCount: 2),
        DelegateSeats(delegate: Delegate(name: "A. Aalbers"), tableCount: 1),
      ])
    let second = try #require(findings.boardProfile(of: Name("B")))
    #expect(second.representedBy == Name("A"))
    #expect(second.seats.map(\.participation.through) == [.board(Name("A")), .other("de koepel")])
  }

  @Test("its seats add up to its load", arguments: 0..<100)
  func load(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    guard findings.scope.nature == .network else { return }
    for board in findings.boards() {
      let profile = try #require(findings.boardProfile(of: board.name))
      #expect(profile.load == board.load)
      let unknown = profile.seats.map(\.load.unknownSeats).reduce(0, +)
      #expect(unknown == board.load.unknownSeats)
      // Hours are in quarters of quarters, so that sums of them are exact.
      #expect(profile.seats.compactMap(\.load.hours).reduce(0, +) == board.load.hours ?? 0)
    }
  }

  @Test("what it says agrees with the tables", arguments: 0..<100)
  func tables(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let pairs = Array(findings.pairs())
    for board in findings.boards() {
      let profile = try #require(findings.boardProfile(of: board.name))
      #expect(profile.networkCount == board.degree)
      #expect(profile.encounters.count == board.coMembers)
      #expect(profile.otherBoardCount == findings.scope.boardCount - 1)
      for encounter in profile.encounters {
        let pair = pairs.first {
          Set([$0.first, $0.second]) == [board.name, encounter.board]
        }
        #expect(pair?.networks == encounter.networks)
      }
    }
  }

  @Test("Evelyn met all seventeen other women, Theresa at seven events")
  func davis() throws {
    let findings = try DavisSouthernWomen.findings()
    let evelyn = try #require(findings.boardProfile(of: Name("Evelyn Jefferson")))
    #expect(evelyn.networkCount == 8)
    #expect(evelyn.encounters.count == 17)
    #expect(evelyn.notMet.isEmpty)
    #expect(evelyn.encounters[0].board == Name("Theresa Anderson"))
    #expect(evelyn.encounters[0].shared == 7)
    #expect(evelyn.encounters[1].shared == 6)
    #expect(
      evelyn.encountersInOneNetwork == [
        OneNetworkEncounters(network: Name("E8"), boards: [Name("Helen Lloyd")]),
        OneNetworkEncounters(
          network: Name("E9"), boards: [Name("Flora Price"), Name("Olivia Carleton")]),
      ])
    let charlotte = try #require(findings.boardProfile(of: Name("Charlotte McDowd")))
    #expect(charlotte.encounters.count == 11)
    #expect(charlotte.notMet.count == 6)
  }

  @Test("the largest board of the invented region")
  func region() throws {
    let findings = try SampleRegion.findings(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    let profile = try #require(findings.boardProfile(of: Name(id: "A01", label: "")))
    #expect(profile.networkCount == 15)
    #expect(profile.bodyCount == 8)
    #expect(profile.encounters.count == 25)
    #expect(profile.encountersBesidesMemberWide == 23)
    #expect(profile.encounters[0].board.id == "A02")
    #expect(profile.encounters[0].shared == 11)
    #expect(profile.encounters[0].sharedBesidesMemberWide == 9)
    #expect(profile.memberWideNetworks.map(\.id) == ["N01", "N04"])
    #expect(profile.load == Load(hours: 367, unknownSeats: 1))
  }
}
