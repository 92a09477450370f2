import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("What ends when a scheme ends")
struct SchemeEndingTests {
  private static let sixteen = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)

  /// Two networks of the scheme S, N1 (A, B, C) and N2 (A, B), that keep the pair A and B for each
  /// other; N3 (B, C) is of nobody. N1 has a body of its own scheme and one that follows it.
  private func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    func add(_ id: String, _ scheme: String?, until: Int? = nil, of whole: String? = nil) {
      draft.add(
        RegionalNetwork(
          id: id, bodyOf: whole.flatMap { draft.index(ofNetwork: $0) }, scheme: scheme,
          schemeUntil: until.flatMap { CalendarDate(year: $0, month: 12, day: 31) },
          meetings: SchemeEndingTests.sixteen))
    }
    add("N1", "S", until: 2027)
    add("N1a", nil, of: "N1")
    add("N1b", "T", of: "N1")
    add("N2", " s.", until: 2026)
    add("N3", nil)
    for board in ["A", "B", "C"] { draft.join(board, "N1") }
    draft.join("A", "N1a")
    draft.join("B", "N1b")
    for board in ["A", "B"] { draft.join(board, "N2") }
    for board in ["B", "C"] { draft.join(board, "N3") }
    return draft
  }

  @Test("its networks end together, with the pairs that only they hold and the boards left alone")
  func together() throws {
    let endings = try draft().findings(memberWideShare: 1).schemeEndings()
    #expect(endings.map(\.scheme) == ["S", "T"])
    let ending = endings[0]
    #expect(ending.networks.map(\.id) == ["N1", "N2"])
    #expect(ending.bodies == [NamedBody(body: Name("N1a"), network: Name("N1"))])
    #expect(ending.bodiesLeft == [NamedBody(body: Name("N1b"), network: Name("N1"))])
    #expect(ending.until.map(\.year) == [2026, 2027])
    #expect(ending.hours.seats == 6)
    #expect(ending.hours.load == Load(hours: 96, unknownSeats: 0))
    #expect(ending.boards == 3)
    #expect(ending.pairs == 3)
    // A and B meet in N1 and N2, which both end; B and C still meet in N3.
    #expect(
      ending.pairsApart == [
        MeetingPair(first: Name("A"), second: Name("B")),
        MeetingPair(first: Name("A"), second: Name("C")),
      ])
    #expect(ending.boardsNowhere == [Name("A")])
  }

  @Test("a scheme of a body alone ends no network and parts no pair")
  func body() throws {
    let ending = try draft().findings().schemeEndings()[1]
    #expect(ending.networks.isEmpty)
    #expect(ending.bodies == [NamedBody(body: Name("N1b"), network: Name("N1"))])
    #expect(ending.pairs == 0)
    #expect(ending.hours.load.hours == 16)
  }

  @Test("pairs that are left with networks of nearly all boards are counted apart")
  func memberWide() throws {
    var draft = draft()
    for board in ["A", "B", "C"] { draft.join(board, "W") }
    let ending = try draft.findings(memberWideShare: 1).schemeEndings()[0]
    #expect(ending.pairsApart.isEmpty)
    #expect(ending.boardsNowhere.isEmpty)
    // N1 is a network of all boards itself. A and B meet in N2, which is not; B and C in N3.
    #expect(ending.pairsLeftInMemberWide == 1)
  }

  @Test("a territory has no scheme that ends, and territories have no endings")
  func territory() throws {
    var draft = draft()
    draft.add(RegionalNetwork(id: "T1", nature: .territory, scheme: "U"))
    #expect(try draft.findings().schemeEndings().map(\.scheme) == ["S", "T"])
    #expect(try draft.findings(nature: .territory).schemeEndings().isEmpty)
  }

  @Test("agrees with the definitions, and with who asks", arguments: 0..<200)
  func slow(seed: Int) throws {
    let random = try LoadLandscape(seed: seed)
    let findings = random.findings
    let endings = findings.schemeEndings()
    guard random.nature == .network else {
      #expect(endings.isEmpty)
      return
    }
    let listed = SlowFindings(
      of: random.landscape.counting(random.via), participants: random.participants,
      nature: random.nature, memberWideShare: 0.5)
    let expected = listed.schemeEndings().map { ending in
      ending.countingIncomplete(by: random.listed)
    }
    #expect(endings == expected)
    let asked = findings.hoursAsked(by: .scheme).filter { $0.label != nil }
    #expect(asked.map(\.load) == endings.filter { $0.hours.seats > 0 }.map(\.hours.load))
    #expect(asked.map(\.boards) == endings.filter { $0.hours.seats > 0 }.map(\.boards))
  }
}

extension SchemeEnding {
  /// Whether a list is complete is for what the lists say to tell.
  fileprivate func countingIncomplete(by listed: SlowFindings) -> SchemeEnding {
    let all = Set(networks + bodies.map(\.body))
    let incomplete = listed.landscape.networks.indices.filter {
      all.contains(listed.name(ofNetwork: $0)) && listed.listing(of: $0).isComplete == false
    }
    return SchemeEnding(
      scheme: scheme, until: until, networks: networks, statutory: statutory, bodies: bodies,
      bodiesLeft: bodiesLeft,
      boards: boards, hours: hours, pairs: pairs, pairsApart: pairsApart,
      pairsLeftInMemberWide: pairsLeftInMemberWide, boardsNowhere: boardsNowhere,
      incomplete: incomplete.map { listed.name(ofNetwork: $0) })
  }
}
