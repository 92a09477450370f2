import BoardNetworks
import OverlapAnalysis
import Testing

@Suite("What sitting on several sides of a border takes")
struct BorderHoursTests {
  /// A lies in both territories, B in one; networks of both regions meet.
  private func draft(hoursOfSouth: Double? = 2) -> LandscapeDraft {
    var draft = LandscapeDraft()
    for (id, boards) in [("RMC:N", ["A", "B"]), ("RMC:Z", ["A"])] {
      draft.add(RegionalNetwork(id: id, name: "Regio \(id)", nature: .territory))
      for board in boards { draft.join(board, id) }
    }
    func add(_ id: String, _ region: String?, _ hours: Double?, bodyOf: NetworkIndex? = nil) {
      draft.add(
        RegionalNetwork(
          id: id, bodyOf: bodyOf, region: region,
          meetings: Meetings(perYear: 4, duration: hours, preparation: 0, travel: 0)))
    }
    add("noord", "regio rmc:n", 5)
    add("zuid", "RMC:Z", hoursOfSouth)
    add("werkgroep", nil, 1, bodyOf: draft.index(ofNetwork: "zuid"))
    add("elders", "Oost", 100)
    for network in ["noord", "zuid", "werkgroep", "elders"] { draft.join("A", network) }
    draft.join("B", "noord")
    return draft
  }

  @Test("it is the hours outside the territory with most, bodies of its networks included")
  func outside() throws {
    let division = try draft().findings().congruences().values[0].first
    let hours = try #require(division.borderHours)
    #expect(hours.networks == [Name("noord"), Name("zuid")])
    #expect(hours.boards == [Name("A")])
    #expect(hours.seats == 3)
    // 20 in the north against 8 and 4 in the south.
    #expect(hours.load == Load(hours: 12, unknownSeats: 0))
  }

  @Test("unknown hours make it at least so many")
  func unknown() throws {
    let division = try draft(hoursOfSouth: nil).findings().congruences().values[0].first
    let load = try #require(division.borderHours).load
    #expect(load.hours == 4)
    #expect(load.unknownSeats == 1)
    #expect(!load.isUpperBoundKnown)
  }

  @Test("where no network's region is a territory it is not known")
  func none() throws {
    let draft = LandscapeDraft(["N": ["A"]])
    var both = draft
    both.add(RegionalNetwork(id: "RMC:1", nature: .territory))
    both.join("A", "RMC:1")
    #expect(try both.findings().congruences().values[0].first.borderHours == nil)
  }
}
