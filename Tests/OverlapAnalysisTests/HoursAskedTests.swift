import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Who asks for hours")
struct HoursAskedTests {
  /// A seat of 4 meetings of 2 hours, with 1 hour of preparation and 1 of travel: 16 hours.
  private static let known = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)

  private func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    draft.add(
      RegionalNetwork(
        id: "N1", name: "Onderwijsregio", themes: ["werven", "opleiden", "Werven"],
        obligation: .subsidyCondition, scheme: "Onderwijsregio's", commissioner: "OCW",
        meetings: HoursAskedTests.known))
    draft.add(
      RegionalNetwork(
        id: "N1a", bodyOf: draft.index(ofNetwork: "N1"), themes: ["werven"], commissioner: "ocw ",
        meetings: HoursAskedTests.known))
    draft.add(
      RegionalNetwork(
        id: "N1b", bodyOf: draft.index(ofNetwork: "N1"), scheme: "Jeugdwet",
        meetings: Meetings(perYear: 2, duration: 1)))
    draft.add(RegionalNetwork(id: "N2", commissioner: "–", meetings: Meetings(perYear: 3)))
    draft.add(RegionalNetwork(id: "N3", scheme: "zonder leden", meetings: HoursAskedTests.known))
    draft.join("A", "N1")
    draft.join("B", "N1", seats: 2)
    draft.join("A", "N1a")
    draft.join("A", "N1b")
    draft.join("C", "N2")
    return draft
  }

  @Test("by scheme: bodies count with their network, unless they give their own")
  func scheme() throws {
    let rows = try draft().findings().hoursAsked(by: .scheme)
    #expect(
      rows == [
        HoursAsked(
          label: "Onderwijsregio's", obligation: nil,
          networks: [Name(id: "N1", label: "Onderwijsregio")], boards: 2, seats: 4,
          load: Load(hours: 64, unknownSeats: 0)),
        HoursAsked(
          label: "Jeugdwet", obligation: nil, networks: [Name("N1b")], boards: 1, seats: 1,
          load: Load(hours: 2, unknownSeats: 1)),
        HoursAsked(
          label: nil, obligation: nil, networks: [Name("N2")], boards: 1, seats: 1,
          load: Load(hours: nil, unknownSeats: 1)),
      ])
  }

  @Test("by commissioner: spellings of one name are one, and a dash is not given")
  func commissioner() throws {
    let rows = try draft().findings().hoursAsked(by: .commissioner)
    #expect(rows.map(\.label) == ["OCW", nil])
    #expect(rows[0].load == Load(hours: 66, unknownSeats: 1))
    #expect(rows[0].boards == 2)
  }

  @Test("by obligation the label is the raw value of an obligation")
  func obligation() throws {
    let rows = try draft().findings().hoursAsked(by: .obligation)
    #expect(rows.map(\.obligation) == [.subsidyCondition, nil])
    #expect(rows.map(\.label) == ["subsidyCondition", nil])
  }

  @Test("by theme a network counts in full under each, once under one that it gives twice")
  func theme() throws {
    let rows = try draft().findings().hoursAsked(by: .theme)
    #expect(rows.map(\.label) == ["werven", "opleiden", nil])
    #expect(rows.map(\.load.hours) == [66, 50, nil])
    #expect(rows.map(\.seats) == [5, 4, 1])
  }

  @Test("only boards that are counted ask for hours, and territories never do")
  func counted() throws {
    var draft = draft()
    draft.add(Board(id: "G", kind: "gemeente"))
    draft.add(RegionalNetwork(id: "T", nature: .territory, scheme: "WPO"))
    draft.join("G", "N1")
    draft.join("A", "T")
    #expect(
      try draft.findings().hoursAsked(by: .scheme)
        == self.draft().findings().hoursAsked(by: .scheme))
    #expect(try draft.findings(participants: .all).hoursAsked(by: .scheme)[0].load.hours == 80)
  }

  @Test("rows add up to the load of all boards, except by theme", arguments: 0..<200)
  func sums(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let loads = findings.boards().map(\.load)
    for asker in HoursAsker.allCases where asker != .theme {
      let rows = findings.hoursAsked(by: asker).map(\.load)
      #expect(
        rows.compactMap(\.hours).reduce(0, +) == loads.compactMap(\.hours).reduce(0, +))
      #expect(
        rows.compactMap(\.interval?.upperBound).reduce(0, +)
          == loads.compactMap(\.interval?.upperBound).reduce(0, +))
      #expect(
        rows.map(\.unknownSeats).reduce(0, +) == loads.map(\.unknownSeats).reduce(0, +))
    }
  }

  /// By hand: N18 (4 × 2.75 hours a seat) and its members at the day are all that the scheme for
  /// newcomers pays for.
  @Test("the invented region: what OCW, municipalities and nobody in particular ask for")
  func inventedRegion() throws {
    let findings = try SampleRegion.findings(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    let rows = findings.hoursAsked(by: .scheme)
    let newcomers = try #require(rows.first { $0.label == "bekostiging nieuwkomers" })
    let network = try #require(findings.networks().first { $0.name.id == "N18" })
    #expect(newcomers.networks == [network.name])
    #expect(newcomers.load.hours == 11 * Double(network.size))
    #expect(newcomers.boards == network.size)
    let commissioners = findings.hoursAsked(by: .commissioner)
    #expect(Set(commissioners.map(\.label)) == ["OCW", "gemeente", nil])
    #expect(commissioners.compactMap(\.load.hours).reduce(0, +) == 3615.25)
  }
}

@Suite("Which hours are missing")
struct MissingHoursTests {
  @Test("what has no upper end goes first, then what narrows the total most")
  func order() throws {
    var draft = LandscapeDraft()
    // Estimated: N1 by 2 seats of 1 to 3 hours, N2 by 1 seat of 0 to 8, N3 by 3 seats of exactly 5.
    for (network, type) in [("N1", "a"), ("N2", "b"), ("N3", "c"), ("N4", nil), ("N5", nil)] {
      draft.add(RegionalNetwork(id: network, type: type))
    }
    draft.assume("a", low: 1, middle: nil, high: 3)
    draft.assume("b", low: 0, middle: nil, high: 8)
    draft.assume("c", low: nil, middle: 5, high: nil)
    let seats = ["N1": 2, "N2": 1, "N3": 3, "N4": 1, "N5": 2]
    for (network, count) in seats.sorted(by: { $0.key < $1.key }) {
      draft.join("A", network, seats: count)
    }
    let missing = try draft.findings().missingHours()
    #expect(missing.map(\.network.id) == ["N5", "N4", "N2", "N1", "N3"])
    #expect(missing.map(\.width) == [nil, nil, 8, 4, 0])
  }

  @Test("networks with an empty cell and a seat, most seats first")
  func missing() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N1", meetings: Meetings(perYear: 4, duration: 2)))
    draft.add(
      RegionalNetwork(
        id: "N2", bodyOf: draft.index(ofNetwork: "N1"),
        meetings: Meetings(duration: 2, preparation: 1, travel: 1)))
    draft.add(
      RegionalNetwork(
        id: "N3", meetings: Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)))
    draft.add(RegionalNetwork(id: "N4"))
    draft.add(RegionalNetwork(id: "T", nature: .territory))
    for network in ["N1", "N2", "N3", "T"] { draft.join("A", network) }
    draft.join("B", "N2")
    #expect(
      try draft.findings().missingHours() == [
        MissingHours(
          network: Name("N2"), bodyOf: Name("N1"), missing: [.meetings], seats: 2, estimate: nil),
        MissingHours(
          network: Name("N1"), bodyOf: nil, missing: [.preparation, .travel], seats: 1,
          estimate: nil),
      ])
  }
}
