import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("What is unknown is not 0")
struct UnknownTests {
  /// N1 lists A and B. N2 declares members and lists none, N3 lists none and declares none. C did
  /// not answer and is on no list; D is on no list either, and nobody asked it.
  private func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N1", declaredMemberCount: 3))
    draft.add(RegionalNetwork(id: "N2", declaredMemberCount: 4))
    draft.add(RegionalNetwork(id: "N3"))
    draft.add(Board(id: "A", responded: false))
    draft.add(Board(id: "B", responded: true))
    draft.add(Board(id: "C", responded: false))
    draft.add(Board(id: "D"))
    draft.join("A", "N1")
    draft.join("B", "N1")
    return draft
  }

  @Test("a network that declares members and lists none is unknown, not empty")
  func networks() throws {
    let networks = try draft().findings().networks()
    #expect(networks.map(\.listing.isUnknown) == [false, true, false])
    #expect(networks.map(\.load.hours) == [nil, nil, 0])
    #expect(networks.map(\.load.unknownSeats) == [2, 0, 0])
    let summary = try draft().findings().summary()
    #expect(summary.emptyNetworks == 1)
    #expect(summary.unknownNetworks == 1)
    #expect(summary.incompleteNetworks == 2)
  }

  @Test("a board that did not answer and is on no list is unknown, not isolated")
  func boards() throws {
    let boards = try draft().findings().boards()
    #expect(boards.map(\.didNotAnswer) == [true, false, true, false])
    #expect(boards.map(\.isDegreeUnknown) == [false, false, true, false])
    #expect(boards.map(\.load.hours) == [nil, nil, nil, 0])
    let summary = try draft().findings().summary()
    #expect(summary.isolatedBoards == 1)
    #expect(summary.unansweredBoards == 1)
  }

  @Test("means, density and parts are over what is known")
  func means() throws {
    let summary = try draft().findings().summary()
    #expect(summary.meanSize == 1)
    #expect(summary.meanDegree == 2.0 / 3)
    #expect(summary.density == 2.0 / 6)
    // {A, B, N1}, {D} and {N3}.
    #expect(summary.components == 3)
    #expect(summary.largestComponent == 3)
  }

  @Test("when nothing is known, nothing is computed")
  func nothing() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", declaredMemberCount: 4))
    draft.add(Board(id: "A", responded: false))
    let summary = try draft.findings().summary()
    #expect(summary.meanSize == nil)
    #expect(summary.meanDegree == nil)
    #expect(summary.density == nil)
    #expect(summary.components == 0)
    #expect(summary.largestComponent == 0)
  }

  @Test("no answer is about networks: the territories that a board lies in are known")
  func territories() throws {
    var draft = draft()
    draft.add(RegionalNetwork(id: "T", nature: .territory))
    let boards = try draft.findings(nature: .territory).boards()
    #expect(!boards.contains { $0.isDegreeUnknown })
  }
}
