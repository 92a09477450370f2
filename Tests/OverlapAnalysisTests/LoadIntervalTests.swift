import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("From where to where hours are")
struct LoadIntervalTests {
  /// A seat of 4 meetings of 2 hours, with 1 hour of preparation and 1 of travel: 16 hours.
  private static let known = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)

  /// A board with a known seat of 16 hours and two seats in a network of which `meetings` is known.
  private func load(
    _ meetings: Meetings = Meetings(), type: String? = "LEA",
    assuming: (inout LandscapeDraft) -> Void = { _ in }
  ) throws -> Load {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N1", type: "bestuurlijk", meetings: LoadIntervalTests.known))
    draft.add(RegionalNetwork(id: "N2", type: type, meetings: meetings))
    draft.join("A", "N1")
    draft.join("A", "N2", seats: 2)
    assuming(&draft)
    return try draft.findings().boards()[0].load
  }

  @Test("an assumption for the type of a network runs from low to high for each of its seats")
  func assumption() throws {
    let load = try load { $0.assume("lea ", low: 5, middle: 8, high: 20) }
    #expect(
      load == Load(hours: 16, unknownSeats: 2, estimatedSeats: 2, interval: 26...56))
    #expect(load.isUpperBoundKnown)
  }

  @Test("without assumption or three networks of the type, the total is at least what is known")
  func nothing() throws {
    for type in ["LEA", "–", nil] {
      let load = try load(type: type) { $0.assume("–", low: 1, middle: 2, high: 3) }
      #expect(load == Load(hours: 16, unknownSeats: 2, estimatedSeats: 0, interval: 16...16))
      #expect(!load.isUpperBoundKnown)
      #expect(load.unestimatedSeats == 2)
    }
  }

  @Test("three networks of the type give their range, two do not, and an assumption goes first")
  func sameType() throws {
    func others(_ count: Int, _ draft: inout LandscapeDraft) {
      for (index, perYear) in [1.0, 2, 5].prefix(count).enumerated() {
        draft.add(
          RegionalNetwork(
            id: "M\(index)", type: "lea",
            meetings: Meetings(perYear: perYear, duration: 1, preparation: 1, travel: 0)))
      }
    }
    #expect(try load { others(2, &$0) }.estimatedSeats == 0)
    #expect(
      try load { others(3, &$0) }
        == Load(hours: 16, unknownSeats: 2, estimatedSeats: 2, interval: 20...36))
    let both = try load {
      others(3, &$0)
      $0.assume("LEA", low: 30, middle: nil, high: 40)
    }
    #expect(both.interval == 76...96)
  }

  @Test("an estimate is never below what is known of a seat")
  func partlyKnown() throws {
    // At least 10 hours a seat.
    let load = try load(Meetings(perYear: 5, duration: 2)) {
      $0.assume("LEA", low: 4, middle: 6, high: 12)
    }
    #expect(load == Load(hours: 36, unknownSeats: 2, estimatedSeats: 2, interval: 36...40))
    let low = try self.load(Meetings(perYear: 5, duration: 2)) {
      $0.assume("LEA", low: 4, middle: 6, high: 8)
    }
    #expect(low.interval == 36...36)
  }

  @Test(
    "of an assumption that is given in part, the middle stands in for an end",
    arguments: [
      ([nil, 6, nil], 28.0...28), ([4, 6, nil], 24...28), ([nil, 6, 9], 28...34),
      ([nil, nil, 9], 16...34), ([9, nil, 4], 24...34),
    ] as [([Double?], ClosedRange<Double>)])
  func partOfAnAssumption(figures: [Double?], interval: ClosedRange<Double>) throws {
    let load = try load { $0.assume("LEA", low: figures[0], middle: figures[1], high: figures[2]) }
    #expect(load.interval == interval)
    #expect(load.estimatedSeats == 2)
  }

  @Test("a low figure alone estimates nothing")
  func lowAlone() throws {
    let load = try load { $0.assume("LEA", low: 4, middle: nil, high: nil) }
    #expect(load.estimatedSeats == 0)
  }

  @Test("when only estimates are there, there is an interval and no hours")
  func onlyEstimates() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", type: "LEA"))
    draft.join("A", "N")
    draft.assume("LEA", low: 1, middle: 2, high: 3)
    draft.add(RegionalNetwork(id: "M"))
    draft.join("B", "M")
    let findings = try draft.findings()
    #expect(
      findings.boards().map(\.load) == [
        Load(hours: nil, unknownSeats: 1, estimatedSeats: 1, interval: 1...3),
        Load(hours: nil, unknownSeats: 1, estimatedSeats: 0, interval: nil),
      ])
  }

  @Test("a body is estimated by its own type, and counts for its network")
  func body() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", type: "LEA", meetings: LoadIntervalTests.known))
    draft.add(RegionalNetwork(id: "Na", bodyOf: draft.index(ofNetwork: "N"), type: "werkgroep"))
    draft.join("A", "N")
    draft.join("A", "Na")
    draft.assume("LEA", low: 100, middle: 100, high: 100)
    draft.assume("werkgroep", low: 2, middle: 3, high: 4)
    let load = try draft.findings().networks()[0].load
    #expect(load == Load(hours: 16, unknownSeats: 1, estimatedSeats: 1, interval: 18...20))
  }

  @Test("an interval begins at or above the known hours", arguments: 0..<200)
  func order(seed: Int) throws {
    for board in try RandomLandscape(seed: seed).findings.boards() {
      guard let interval = board.load.interval else { continue }
      #expect(interval.lowerBound >= board.load.hours ?? 0)
      if board.load.unknownSeats == 0 {
        #expect(interval.lowerBound == board.load.hours)
        #expect(interval.upperBound == board.load.hours)
      }
    }
  }

  /// A01 sits in 22 networks and bodies of known hours, 367 in all, and in N21 (Cultuur en
  /// bibliotheek), of which the number of meetings is not known.
  @Test("the largest board of the invented region, with an assumption for its culture network")
  func inventedRegion() throws {
    var draft = try SampleRegion.draft(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    draft.assume("cultuur", low: 4, middle: 8, high: 12)
    let findings = try draft.findings()
    let load = try #require(findings.boards().first { $0.name.id == "A01" }).load
    #expect(load == Load(hours: 367, unknownSeats: 1, estimatedSeats: 1, interval: 371...379))
    #expect(
      findings.missingHours() == [
        MissingHours(
          network: Name(id: "N21", label: "Cultuur en bibliotheek"), bodyOf: nil,
          missing: [.meetings], seats: 4, estimate: 4...12)
      ])
  }
}
