import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Hours a year")
struct LoadTests {
  /// A seat of 4 meetings of 2 hours, with 1 hour of preparation and 1 of travel: 16 hours.
  private static let known = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)

  /// A seat of 4 meetings of 2 hours and whatever else: at least 8 hours.
  private static let partlyKnown = Meetings(perYear: 4, duration: 2)

  @Test("every seat takes the hours of all meetings, one seat where the list gives none")
  func seats() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: LoadTests.known))
    draft.join("A", "N")
    draft.join("B", "N", seats: 3)
    draft.join("C", "N", seats: 0)
    let findings = try draft.findings()
    #expect(
      findings.boards().map(\.load) == [
        Load(hours: 16, unknownSeats: 0), Load(hours: 48, unknownSeats: 0),
        Load(hours: 0, unknownSeats: 0),
      ])
    #expect(findings.networks()[0].load == Load(hours: 64, unknownSeats: 0))
  }

  @Test("hours that are partly known count, and their seats are unknown")
  func partlyKnown() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N1", meetings: LoadTests.known))
    draft.add(RegionalNetwork(id: "N2", meetings: LoadTests.partlyKnown))
    draft.join("A", "N1")
    draft.join("A", "N2", seats: 2)
    let findings = try draft.findings()
    #expect(findings.boards()[0].load == Load(hours: 32, unknownSeats: 2))
    #expect(
      findings.networks().map(\.load) == [
        Load(hours: 16, unknownSeats: 0), Load(hours: 16, unknownSeats: 2),
      ])
  }

  @Test("unknown hours are unknown, not 0")
  func unknown() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: Meetings(duration: 2)))
    draft.join("A", "N")
    draft.add(Board(id: "B"))
    let findings = try draft.findings()
    #expect(
      findings.boards().map(\.load) == [
        Load(hours: nil, unknownSeats: 1), Load(hours: 0, unknownSeats: 0),
      ])
    #expect(findings.networks()[0].load == Load(hours: nil, unknownSeats: 1))
  }

  @Test("bodies of networks and bodies of those count, territories never")
  func bodies() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: LoadTests.known))
    draft.add(
      RegionalNetwork(
        id: "Na", bodyOf: draft.index(ofNetwork: "N"), meetings: LoadTests.known))
    draft.add(
      RegionalNetwork(
        id: "Nb", bodyOf: draft.index(ofNetwork: "Na"), meetings: LoadTests.known))
    draft.add(RegionalNetwork(id: "T", nature: .territory, meetings: LoadTests.known))
    for network in ["Na", "Nb", "T"] { draft.join("A", network) }
    let networks = try draft.findings()
    #expect(networks.boards()[0].load == Load(hours: 32, unknownSeats: 0))
    #expect(networks.networks()[0].load == Load(hours: 32, unknownSeats: 0))
    let territories = try draft.findings(nature: .territory)
    #expect(territories.boards()[0].load == Load(hours: 32, unknownSeats: 0))
    #expect(territories.networks()[0].load == Load(hours: nil, unknownSeats: 0))
  }

  @Test("a network without members takes 0 hours")
  func emptyNetwork() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N"))
    #expect(try draft.findings().networks()[0].load == Load(hours: 0, unknownSeats: 0))
  }

  @Test("a board that takes part through another counts as if it sat there")
  func via() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: LoadTests.known))
    draft.join("A", "N")
    draft.join("B", "N", via: .board(BoardIndex(0)))
    #expect(try draft.findings().boards().map(\.load.hours) == [16, 16])
  }

  @Test("the load of a network is that of the participants that are counted")
  func participants() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: LoadTests.known))
    draft.add(Board(id: "G", kind: "gemeente"))
    for board in ["A", "G"] { draft.join(board, "N") }
    #expect(try draft.findings().networks()[0].load.hours == 16)
    #expect(try draft.findings(participants: .all).networks()[0].load.hours == 32)
  }

  @Test(
    "boards add up to the same as networks, and territories for their bodies", arguments: 0..<200)
  func sums(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    func findings(_ nature: Nature) -> OverlapFindings {
      OverlapFindings(
        of: random.landscape, participants: random.participants, nature: nature)
    }
    let ofBoards = findings(.network).boards().map(\.load)
    let ofNetworks = Nature.allCases.flatMap { findings($0).networks().map(\.load) }
    // Hours are in quarters, so the sums are exact.
    #expect(total(of: ofBoards) == total(of: ofNetworks))
  }

  private func total(of loads: [Load]) -> Load {
    Load(
      hours: loads.compactMap(\.hours).reduce(0, +),
      unknownSeats: loads.map(\.unknownSeats).reduce(0, +))
  }
}
