import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("What changed between two landscapes")
struct ChangeFindingsTests {
  @Test("a pair is lost when both are still there and share nothing, and not when they became one")
  func pairs() throws {
    let old = LandscapeDraft(["N1": ["A", "B", "C"], "N2": ["B", "C", "D"], "N3": ["E", "F"]])
    let new = LandscapeDraft([
      "N1": ["A", "BC"], "N2": ["D"], "N3": ["E", "G"], "N4": ["A", "D"],
    ])
    let pairs = try changes(from: old, to: new, boards: ["B": "BC", "C": "BC"]).pairs
    // A met B and C, which are one now; D met both, and does not meet what they became.
    #expect(pairs.kept == 1)
    #expect(
      pairs.lost == [
        PairChange(
          first: Name("BC"), second: Name("D"), networks: [Name("N2")], evidence: .listed)
      ])
    #expect(
      pairs.gained == [
        PairChange(
          first: Name("A"), second: Name("D"), networks: [Name("N4")], evidence: .listed)
      ])
    #expect(pairs.becameOne == 1)
    #expect(pairs.withGoneBoard == 1)
    #expect(pairs.withNewBoard == 1)
  }

  @Test("a lost pair is not certain when an incomplete list has room for those who are not on it")
  func room() throws {
    for (declared, evidence) in [(2, ChangeEvidence.listed), (3, .uncertain)] {
      let old = LandscapeDraft(["N": ["A", "B"], "M": ["A", "C"]])
      var new = LandscapeDraft()
      new.add(Board(id: "B"))
      new.add(RegionalNetwork(id: "M", declaredMemberCount: declared))
      new.join("A", "M")
      new.join("C", "M")
      let lost = try changes(from: old, to: new).pairs.lost
      // A is on the list of M, so one more place is enough for the two to meet.
      #expect(lost.map(\.evidence) == [evidence])
    }
  }

  @Test("a board sits nowhere when it is known to have left, and not when a list may lack it")
  func nowhere() throws {
    for (declared, isNowhere) in [(nil, true), (1, true), (2, false)] {
      let old = LandscapeDraft(["N": ["A", "B"]])
      var new = LandscapeDraft()
      new.add(Board(id: "B"))
      new.add(RegionalNetwork(id: "N", declaredMemberCount: declared))
      new.join("A", "N")
      let findings = try changes(from: old, to: new)
      #expect(findings.boards.nowNowhere == (isNowhere ? [Name("B")] : []))
      #expect(
        findings.networks[0].left == [
          MemberChange(board: Name("B"), evidence: isNowhere ? .listed : .uncertain)
        ])
    }
  }

  @Test("a theme is gone for a board without another seat for it, and unknown where none is given")
  func themes() throws {
    func draft(_ themes: [String: [String]], _ members: KeyValuePairs<String, [String]>)
      -> LandscapeDraft
    {
      var draft = LandscapeDraft()
      for (id, boards) in members {
        draft.add(RegionalNetwork(id: id, themes: themes[id] ?? []))
        for board in boards { draft.join(board, id) }
      }
      return draft
    }
    let old = draft(
      ["N1": ["Werven"], "N2": ["werven "], "N3": ["jeugd"]],
      ["N1": ["A", "B"], "N2": ["B"], "N3": ["C"]])
    let new = draft(
      ["N2": ["werven"], "N4": ["opleiden"]],
      ["N2": ["B"], "N3": ["C"], "N4": ["A"]])
    let themes = try changes(from: old, to: new).themes
    #expect(themes.map(\.theme) == ["jeugd", "opleiden", "Werven"])
    #expect(themes.map(\.boardsWithout) == [[], [], [Name("A")]])
    #expect(themes.map(\.boardsWith) == [[], [Name("A")], []])
    #expect(themes.map(\.boardsUnknown) == [[Name("C")], [], []])
    #expect(themes[2].tablesEarlier == [Name("N1"), Name("N2")])
    #expect(themes[2].tablesLater == [Name("N2")])
  }

  @Test("networks and bodies: what each became, its layers, and what is asked of its own members")
  func networks() throws {
    let meetings = Meetings(perYear: 2, duration: 1, preparation: 1, travel: 0)
    var old = LandscapeDraft(["K": ["A"], "L": ["A", "B"], "S": ["A", "B"]])
    old.add(
      RegionalNetwork(id: "La", bodyOf: old.index(ofNetwork: "L"), meetings: meetings))
    old.add(RegionalNetwork(id: "Lb", bodyOf: old.index(ofNetwork: "La")))
    old.join("B", "La")
    let new = LandscapeDraft(["KL": ["A", "B"], "S1": ["A"], "S2": ["B"], "Z": []])
    let findings = try changes(
      from: old, to: new, networks: ["K": ["KL"], "L": ["KL"], "S": ["S1", "S2"]])
    #expect(findings.networks.map(\.kind) == [.combined, .split, .came, .went, .went])
    #expect(findings.networks[0].earlier.map(\.layers) == [1, 3])
    #expect(findings.networks[0].earlier.map(\.bodies) == [0, 2])
    #expect(findings.networks[0].joined.isEmpty)
    #expect(findings.networks[3].earlier[0].bodyOf == Name("L"))
    #expect(findings.networks[3].earlier[0].load == Load(hours: 4, unknownSeats: 0))
    #expect(findings.earlier.layers == 3)
    #expect(findings.earlier.bodies == 2)
    #expect(findings.later.layers == 1)
  }

  @Test("landscapes without boards or networks change into others, and back")
  func empty() throws {
    let full = LandscapeDraft(["N": ["A", "B"]])
    let start = try changes(from: LandscapeDraft(), to: full)
    #expect(start.boards.came == [Name("A"), Name("B")])
    #expect(start.pairs.withNewBoard == 1)
    let end = try changes(from: full, to: LandscapeDraft())
    #expect(end.boards.went == [Name("A"), Name("B")])
    #expect(end.later.layers == 0)
    #expect(try changes(from: LandscapeDraft(), to: LandscapeDraft()).networks.isEmpty)
  }
}
