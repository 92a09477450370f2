import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("What tables take of a board, and who sits there")
struct BoardHoursTests {
  /// A seat takes 4 × (2 + 1 + 1) = 16 hours.
  private static let sixteen = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)

  /// A sits in N and M. B takes part in N through A; C in N through the cluster K, and in M itself;
  /// D is represented by the umbrella U, which is no school board, and listed in M.
  private func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "K", meetings: BoardHoursTests.sixteen))
    draft.add(RegionalNetwork(id: "M", meetings: BoardHoursTests.sixteen))
    draft.add(RegionalNetwork(id: "N", meetings: BoardHoursTests.sixteen))
    draft.add(Board(id: "A", boardStaff: 0.5, capacityHours: 40))
    draft.add(Board(id: "U", kind: "koepel"))
    draft.add(Board(id: "D", boardStaff: 0, representedBy: draft.index(ofBoard: "U")))
    draft.join("A", "N")
    draft.join("A", "M")
    draft.join("B", "N", via: .board(draft.index(ofBoard: "A")!))
    draft.join("C", "N", via: .network(draft.index(ofNetwork: "K")!))
    draft.join("C", "M")
    draft.join("D", "M")
    return draft
  }

  private func findings(_ via: ViaChoice = .count) throws -> OverlapFindings {
    OverlapFindings(
      of: Selection(of: try draft().landscape(), via: via),
      provenance: Provenance(sources: []), problems: [])
  }

  @Test("a seat through another counts for the board, for who sits there, or for nobody")
  func threeWays() throws {
    let hours = try findings().boardHours()
    #expect(hours.map(\.name.id) == ["A", "B", "C", "D"])
    #expect(hours.map(\.byVia.counting.load.hours) == [32, 16, 32, 16])
    #expect(hours.map(\.byVia.representative.load.hours) == [48, 0, 16, 0])
    #expect(hours.map(\.byVia.without.load.hours) == [32, 0, 16, 0])
    #expect(hours.map(\.byVia.representative.seats) == [3, 0, 1, 0])
    #expect(hours.map(\.byVia.isUsed) == [true, true, true, true])
    #expect(
      hours[1].byVia.through == [SeatThrough(network: Name("N"), holder: .board(Name("A")))])
    #expect(
      hours[2].byVia.through == [SeatThrough(network: Name("N"), holder: .network(Name("K")))])
    #expect(
      hours[3].byVia.through == [SeatThrough(network: Name("M"), holder: .board(Name("U")))])
    #expect(
      hours[0].byVia.forOthers == [SeatForAnother(board: Name("B"), network: Name("N"))])
  }

  @Test("totals: direct and through are all; what an umbrella or a cluster holds goes outside")
  func totals() throws {
    let totals = try findings().viaTotals()
    #expect(totals.counting.load.hours == 96)
    #expect(totals.direct.load.hours == 48)
    #expect(totals.through.load.hours == 48)
    #expect(totals.throughOutsiders.load.hours == 32)
    #expect(totals.representative.load.hours == 64)
    #expect(totals.boardsThrough == 3)
  }

  @Test("what the scope asks is what boards, pairs and hours are counted by")
  func scope() throws {
    #expect(try findings(.count).boards().map(\.degree) == [2, 1, 2, 1])
    #expect(try findings(.without).boards().map(\.degree) == [2, 0, 1, 0])
    #expect(try findings(.representative).boards().map(\.degree) == [2, 0, 1, 0])
    #expect(try findings(.without).totalHours().load.hours == 48)
    #expect(try findings(.representative).totalHours().load.hours == 64)
    #expect(try findings(.without).scope.via == .without)
    for via in ViaChoice.allCases {
      let findings = try findings(via)
      #expect(findings.boardHours().map(\.hours.load) == findings.boards().map(\.load))
    }
  }

  @Test("a list is as long as it is, whatever taking part through another counts for")
  func listings() throws {
    var draft = draft()
    draft.add(RegionalNetwork(id: "O", declaredMemberCount: 2))
    draft.join("A", "O")
    draft.join("B", "O", via: .board(draft.index(ofBoard: "A")!))
    let landscape = try draft.landscape()
    for via in ViaChoice.allCases {
      let findings = OverlapFindings(
        of: Selection(of: landscape, via: via), provenance: Provenance(sources: []),
        problems: [])
      #expect(findings.incompleteListings().isEmpty)
      #expect(findings.networkProfiles().allSatisfy { $0.listing.isComplete != false })
    }
  }

  @Test("hours by staff and by school are unknown where those are, or are 0")
  func rates() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: BoardHoursTests.sixteen))
    draft.add(RegionalNetwork(id: "X"))
    for (id, staff, schools) in [
      ("A", 0.5, 4), ("B", 0, 0), ("C", nil, nil), ("D", 2, 1),
    ] as [(String, Double?, Int?)] {
      draft.add(Board(id: id, schoolCount: schools, boardStaff: staff))
      draft.join(id, "N")
    }
    draft.join("D", "X")
    let hours = try draft.findings().boardHours()
    #expect(hours.map(\.perStaff?.hours) == [32, nil, nil, 8])
    #expect(hours.map(\.perSchool?.hours) == [4, nil, nil, 16])
    #expect(hours[3].perStaff == Load(hours: 8, unknownSeats: 1))
    let staffed = try #require(draft.findings().sizeClasses().first { $0.sizeClass == .small })
    #expect(staffed.staffed?.perStaff?.hours == 32)
    #expect(staffed.staffed?.boards == 1)
  }

  @Test(
    "above capacity: yes by what is known, perhaps by what is unknown, or no",
    arguments: [
      (Load(hours: 41, unknownSeats: 0), false, .above),
      (Load(hours: 40, unknownSeats: 0), false, .within),
      (Load(hours: 40, unknownSeats: 0), true, .possiblyAbove),
      (Load(hours: 41, unknownSeats: 3), true, .above),
      (Load(hours: 10, unknownSeats: 1), false, .possiblyAbove),
      (Load(hours: nil, unknownSeats: 1), false, .possiblyAbove),
      (Load(hours: 10, unknownSeats: 1, estimatedSeats: 1, interval: 15...40), false, .within),
      (
        Load(hours: 10, unknownSeats: 1, estimatedSeats: 1, interval: 15...41), false,
        .possiblyAbove
      ),
      // An estimate is no knowledge, however high it begins.
      (
        Load(hours: 10, unknownSeats: 1, estimatedSeats: 1, interval: 50...60), false,
        .possiblyAbove
      ),
      (
        Load(hours: 10, unknownSeats: 2, estimatedSeats: 1, interval: 15...20), false,
        .possiblyAbove
      ),
      // 0.1 + 0.2 and the like are off by less than a millionth of an hour.
      (Load(hours: 40.000_000_1, unknownSeats: 0), false, .within),
    ] as [(Load, Bool, CapacityStanding)])
  func capacity(load: Load, listMayGrow: Bool, standing: CapacityStanding) {
    #expect(CapacityStanding(of: load, against: 40, listMayGrow: listMayGrow) == standing)
  }

  @Test("how far above: at least what is known, at most the upper end where there is one")
  func above() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: BoardHoursTests.sixteen))
    draft.add(RegionalNetwork(id: "X", type: "lea"))
    draft.add(RegionalNetwork(id: "Y"))
    draft.assume("lea", low: 4, middle: nil, high: 10)
    for (id, capacity, networks) in [
      ("A", 10, ["N"]), ("B", 20, ["N", "X"]), ("C", 10, ["N", "Y"]), ("D", 99, ["N", "X"]),
      ("E", nil, ["N"]),
    ] as [(String, Double?, [String])] {
      draft.add(Board(id: id, capacityHours: capacity))
      for network in networks { draft.join(id, network) }
    }
    let hours = try draft.findings().boardHours()
    #expect(hours.map(\.standing) == [.above, .possiblyAbove, .above, .within, nil])
    #expect(hours.map { $0.above?.low } == [6, 0, 6, nil, nil])
    #expect(hours.map { $0.above?.high } == [6, 6, nil, nil, nil])
  }

  @Test("agrees with the definitions, through chains and circles", arguments: 0..<200)
  func slow(seed: Int) throws {
    let random = try LoadLandscape(seed: seed)
    let findings = random.findings
    let slow = random.listed
    let hours = findings.boardHours()
    #expect(hours == slow.boardHours(random.via))
    #expect(hours.map(\.hours.load) == findings.boards().map(\.load))
    #expect(findings.viaTotals() == slow.viaTotals())
    // What taking part through another counts for is a landscape too, and its definitions are those.
    let counted = SlowFindings(
      of: random.landscape.counting(random.via), participants: random.participants,
      nature: random.nature, memberWideShare: 0.5)
    #expect(findings.boards() == counted.boards())
    #expect(Array(findings.pairs()) == counted.pairs())
    #expect(findings.missingHours() == counted.missingHours())
  }

  @Test("sums balance: boards to totals, direct and through to all", arguments: 0..<200)
  func balance(seed: Int) throws {
    let findings = try LoadLandscape(seed: seed).findings
    let boards = findings.boardHours()
    let totals = findings.viaTotals()
    func seats(_ way: KeyPath<HoursByVia, TotalHours>) -> Int {
      boards.reduce(0) { $0 + $1.byVia[keyPath: way].seats }
    }
    func known(_ way: KeyPath<HoursByVia, TotalHours>) -> Double {
      boards.reduce(0) { $0 + ($1.byVia[keyPath: way].load.hours ?? 0) }
    }
    // Hours are in quarters, so the sums are exact.
    #expect(seats(\.counting) == totals.counting.seats)
    #expect(seats(\.without) == totals.direct.seats)
    #expect(seats(\.representative) == totals.representative.seats)
    #expect(known(\.counting) == totals.counting.load.hours ?? 0)
    #expect(known(\.without) == totals.direct.load.hours ?? 0)
    #expect(known(\.representative) == totals.representative.load.hours ?? 0)
    #expect(totals.direct.seats + totals.through.seats == totals.counting.seats)
    #expect(
      (totals.direct.load.hours ?? 0) + (totals.through.load.hours ?? 0)
        == totals.counting.load.hours ?? 0)
    #expect(
      totals.direct.load.unknownSeats + totals.through.load.unknownSeats
        == totals.counting.load.unknownSeats)
  }

  @Test("the random landscapes hold every case that they are there for")
  func cases() throws {
    let all = try (0..<200).map { try LoadLandscape(seed: $0).findings }
    let boards = all.flatMap { $0.boardHours() }
    for standing in CapacityStanding.allCases {
      #expect(boards.contains { $0.standing == standing })
    }
    #expect(boards.contains { $0.perStaff == nil && $0.staff == 0 })
    #expect(
      boards.contains { $0.perStaff?.isUpperBoundKnown == true && $0.hours.load.unknownSeats > 0 })
    #expect(boards.contains { $0.byVia.through.contains { $0.holder == nil } })
    #expect(boards.contains { $0.byVia.through.contains { $0.holder == .other("koepel") } })
    #expect(boards.contains { $0.byVia.forOthers.count > 2 })
    let endings = all.flatMap { $0.schemeEndings() }
    #expect(endings.contains { !$0.pairsApart.isEmpty && $0.pairsApart.count < $0.pairs })
    #expect(endings.contains { $0.pairsLeftInMemberWide > 0 })
    #expect(endings.contains { !$0.boardsNowhere.isEmpty })
    #expect(endings.contains { !$0.bodiesLeft.isEmpty })
    #expect(endings.contains { $0.until.count == 2 })
    #expect(endings.contains { $0.networks.isEmpty && !$0.bodies.isEmpty })
  }
}
