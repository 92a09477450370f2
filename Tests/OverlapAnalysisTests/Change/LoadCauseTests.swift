import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Why hours changed")
struct LoadCauseTests {
  /// A seat of 4 meetings of 3 hours: 12 hours.
  private static let twelve = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 0)
  /// A seat of 8 meetings of 3 hours: 24 hours.
  private static let twentyFour = Meetings(perYear: 8, duration: 2, preparation: 1, travel: 0)

  private static func draft(
    _ networks: KeyValuePairs<String, Meetings>, _ members: KeyValuePairs<String, [String]>
  ) -> LandscapeDraft {
    var draft = LandscapeDraft()
    for (id, meetings) in networks { draft.add(RegionalNetwork(id: id, meetings: meetings)) }
    for (board, networks) in members {
      if networks.isEmpty { draft.add(Board(id: board)) }
      for network in networks { draft.join(board, network) }
    }
    return draft
  }

  private func parts(_ change: LoadChange) -> [LoadCause: Double] {
    Dictionary(uniqueKeysWithValues: change.parts.map { ($0.cause, $0.hours) })
  }

  @Test("a network that ended, one that is new, and a board that left a third")
  func turnover() throws {
    let old = LoadCauseTests.draft(
      ["N1": LoadCauseTests.twelve, "N2": LoadCauseTests.twelve],
      ["A": ["N1", "N2"], "B": ["N1", "N2"]])
    let new = LoadCauseTests.draft(
      ["N2": LoadCauseTests.twelve, "N3": LoadCauseTests.twentyFour],
      ["A": ["N3"], "B": ["N2", "N3"]])
    let load = try changes(from: old, to: new).load
    #expect(
      parts(load.total) == [.newNetworks: 48, .endedNetworks: -24, .membersLeft: -12])
    #expect(
      parts(load.boards[0].change) == [.newNetworks: 24, .endedNetworks: -12, .membersLeft: -12])
    #expect(load.boards[0].change.direction == .stays)
    #expect(load.boards[1].change.direction == .rises)
    #expect(load.causes.map(\.cause) == [.newNetworks, .endedNetworks, .membersLeft])
    #expect(
      load.causes[0].tables == [
        TablePart(
          networks: [Name("N3")], boards: 2,
          part: LoadPart(cause: .newNetworks, hours: 48, unknownSeats: 0))
      ])
  }

  @Test("meeting twice as often is one cause, and no other")
  func frequency() throws {
    let old = LoadCauseTests.draft(["N": LoadCauseTests.twelve], ["A": ["N"], "B": ["N"]])
    let new = LoadCauseTests.draft(["N": LoadCauseTests.twentyFour], ["A": ["N"], "B": ["N"]])
    #expect(parts(try changes(from: old, to: new).load.total) == [.meetingsPerYear: 24])
  }

  @Test("boards that merge sit at a table once where they sat twice")
  func merger() throws {
    let old = LoadCauseTests.draft(
      ["N1": LoadCauseTests.twelve, "N2": LoadCauseTests.twelve],
      ["A": ["N1", "N2"], "B": ["N1"]])
    let new = LoadCauseTests.draft(
      ["N1": LoadCauseTests.twelve, "N2": LoadCauseTests.twelve], ["C": ["N1", "N2"]])
    let findings = try changes(from: old, to: new, boards: ["A": "C", "B": "C"])
    #expect(
      findings.boards.mergers == [BoardMerger(boards: [Name("A"), Name("B")], into: Name("C"))])
    #expect(parts(findings.load.total) == [.boardMergers: -12])
    #expect(findings.load.boards[0].change.earlier.hours == 36)
    #expect(findings.load.boards[0].predecessors == [Name("A"), Name("B")])
    #expect(findings.pairs.becameOne == 1)
    #expect(findings.pairs.lost.isEmpty)
    // Without a table that says what became of them, two are gone and one is new.
    let untold = try changes(from: old, to: new)
    #expect(parts(untold.load.total) == [.boardsCame: 24, .boardsWent: -36])
  }

  @Test("networks that were combined, and who only joined or left there")
  func combined() throws {
    let old = LoadCauseTests.draft(
      ["N1": LoadCauseTests.twelve, "N2": LoadCauseTests.twelve],
      ["A": ["N1", "N2"], "B": ["N1"], "C": []])
    let new = LoadCauseTests.draft(["N3": LoadCauseTests.twentyFour], ["A": ["N3"], "C": ["N3"]])
    let draft = try changes(from: old, to: new, networks: ["N1": ["N3"], "N2": ["N3"]])
    #expect(draft.networks.map(\.kind) == [.combined])
    #expect(draft.load.boards.map(\.board.id) == ["A", "C", "B"])
    #expect(parts(draft.load.boards[0].change).isEmpty)
    #expect(parts(draft.load.boards[1].change) == [.membersJoined: 24])
    #expect(parts(draft.load.boards[2].change) == [.boardsWent: -12])
  }

  @Test("hours that are known at last are no change")
  func becameKnown() throws {
    let old = LoadCauseTests.draft(["N": Meetings(duration: 2)], ["A": ["N"]])
    let new = LoadCauseTests.draft(["N": LoadCauseTests.twelve], ["A": ["N"]])
    let findings = try changes(from: old, to: new)
    let change = findings.load.total
    #expect(change.parts == [LoadPart(cause: .hoursBecameKnown, hours: 12, unknownSeats: 1)])
    #expect(change.change == 0)
    #expect(change.direction == .unclear)
    #expect(findings.knowledge.hoursBecameKnown == [Name("N")])
  }

  @Test("hours that are unknown in both counts make no difference, and none is claimed")
  func unknownInBoth() throws {
    let old = LoadCauseTests.draft(
      ["N": Meetings(duration: 2), "M": LoadCauseTests.twelve], ["A": ["N"], "B": ["N"]])
    let new = LoadCauseTests.draft(
      ["N": Meetings(duration: 2), "M": LoadCauseTests.twelve], ["A": ["N", "M"], "B": ["N"]])
    let counts = try changes(from: old, to: new).load
    #expect(counts.total.seatsUnknownInBoth == 2)
    #expect(counts.boards.map(\.change.direction) == [.possiblyRises, .unclear])
    // Measures leave the meetings of N as they are, whatever they take.
    let measures = try changes(from: old, to: new, basis: .measures).load
    #expect(measures.boards.map(\.change.direction) == [.rises, .stays])
    #expect(measures.boards[0].change.range.exact == 12)
  }

  @Test("hours of which nothing is known are no 0")
  func nothingKnown() throws {
    let old = LoadCauseTests.draft(["N": Meetings()], ["A": ["N"]])
    let new = LoadCauseTests.draft(["M": Meetings(duration: 2)], ["A": ["M"]])
    let change = try changes(from: old, to: new).load.total
    #expect(change.difference == nil)
    #expect(change.parts.map(\.isKnown) == [false, false])
    #expect(change.parts.map(\.unknownSeats) == [1, 1])
    #expect(change.direction == .unclear)
  }

  @Test("a member that an incomplete list lacks may have been there, one of a full list not")
  func incompleteList() throws {
    for (declared, cause) in [(2, LoadCause.listedNow), (1, .membersJoined)] {
      var old = LandscapeDraft()
      old.add(
        RegionalNetwork(
          id: "N", meetings: LoadCauseTests.twelve, declaredMemberCount: declared))
      old.join("A", "N")
      old.add(Board(id: "B", responded: false))
      let new = LoadCauseTests.draft(["N": LoadCauseTests.twelve], ["A": ["N"], "B": ["N"]])
      let findings = try changes(from: old, to: new)
      #expect(parts(findings.load.total) == [cause: 12])
      #expect(
        findings.networks[0].joined == [
          MemberChange(
            board: Name("B"), evidence: cause == .listedNow ? .uncertain : .listed)
        ])
    }
  }

  @Test("a board that does not answer any more has not left its networks")
  func silence() throws {
    let old = LoadCauseTests.draft(["N": LoadCauseTests.twelve], ["A": ["N"], "B": ["N"]])
    var new = LandscapeDraft()
    new.add(RegionalNetwork(id: "N", meetings: LoadCauseTests.twelve))
    new.add(Board(id: "A", responded: false))
    new.join("B", "N")
    let findings = try changes(from: old, to: new)
    let board = findings.load.boards[0]
    #expect(parts(board.change) == [.listedNoLonger: -12])
    #expect(board.change.range == DifferenceRange(lower: -12, upper: nil))
    #expect(board.change.change == 0)
    #expect(findings.boards.nowNowhere.isEmpty)
    #expect(findings.pairs.lost.map(\.evidence) == [.uncertain])
    #expect(findings.knowledge.answerNoLonger == [Name("A")])
  }

  @Test("what held before by its own dates is only listed now")
  func dates() throws {
    func draft(since year: Int) -> LandscapeDraft {
      var draft = LandscapeDraft()
      draft.add(
        RegionalNetwork(
          id: "N", period: Period(from: CalendarDate(year: year, month: 1, day: 1), to: nil)!,
          meetings: LoadCauseTests.twelve))
      draft.join("A", "N")
      return draft
    }
    var old = LandscapeDraft()
    old.add(Board(id: "A"))
    for (year, cause) in [(2020, LoadCause.listedNow), (2025, .newNetworks)] {
      let findings = try changes(
        from: old, at: CalendarDate(year: 2023, month: 10, day: 1), to: draft(since: year),
        at: CalendarDate(year: 2026, month: 10, day: 1))
      #expect(parts(findings.load.total) == [cause: 12])
      #expect(findings.networks.map(\.evidence) == [cause == .listedNow ? .uncertain : .certain])
    }
  }

  @Test("the invented region: the onderwijsregio takes more hours than the RAP region gave back")
  func sampleRegion() throws {
    let old = try SampleRegion.draft(at: CalendarDate(year: 2023, month: 10, day: 1)!)
    let new = try SampleRegion.draft(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    let findings = try changes(from: old, to: new)
    #expect(
      findings.networks.filter { $0.kind == .came }.map(\.later[0].name.id) == [
        "N04", "N04a", "N04b", "N04c",
      ])
    #expect(findings.networks.filter { $0.kind == .went }.map(\.earlier[0].name.id) == ["N05"])
    // RAP: 18 boards × 5 meetings × 3.75 hours. Onderwijsregio: 22 × 3 × 4.25, its steering group 5
    // × 8 × 4.25, and two working groups of 5 × 6 × 3.25.
    #expect(
      parts(findings.load.total) == [
        .newNetworks: 280.5 + 170 + 97.5 + 97.5, .endedNetworks: -337.5,
      ])
    #expect(findings.load.total.seatsUnknownInBoth == 4)
  }
}
