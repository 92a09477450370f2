import BoardNetworks
import OverlapAnalysis
import Testing

@Suite("One board among the others")
struct BoardFindingsTests {
  @Test("a board that two networks bring together with another counts it once")
  func coMembers() throws {
    var draft = LandscapeDraft(["N1": ["A", "B", "C"], "N2": ["A", "B"]])
    draft.add(Board(id: "D", name: "Bestuur D", kind: "schoolbestuur", schoolCount: 1))
    let boards = try draft.findings().boards()
    #expect(boards.map(\.name.id) == ["A", "B", "C", "D"])
    #expect(boards.map(\.degree) == [2, 2, 1, 0])
    #expect(boards.map(\.coMembers) == [2, 2, 2, 0])
    #expect(boards[3].name == Name(id: "D", label: "Bestuur D"))
    #expect(boards[3].kind == "schoolbestuur")
    #expect(boards[3].sizeClass == .singleSchool)
    #expect(boards[0].kind == nil)
    #expect(boards[0].sizeClass == nil)
  }

  @Test("boards stand in natural order of their ids")
  func order() throws {
    let findings = try LandscapeDraft(["N1": ["B10", "B9", "A1"]]).findings()
    #expect(findings.boards().map(\.name.id) == ["A1", "B9", "B10"])
  }

  @Test("meeting in a body or lying in a territory together makes no co-members")
  func bodiesAndTerritories() throws {
    var draft = LandscapeDraft(["N1": ["A"]])
    draft.add(RegionalNetwork(id: "N1a", bodyOf: draft.index(ofNetwork: "N1")))
    draft.add(RegionalNetwork(id: "T", nature: .territory))
    for network in ["N1a", "T"] {
      for board in ["A", "B"] { draft.join(board, network) }
    }
    #expect(try draft.findings().boards().map(\.degree) == [1, 0])
    #expect(try draft.findings().boards().map(\.coMembers) == [0, 0])
    #expect(try draft.findings(nature: .territory).boards().map(\.coMembers) == [1, 1])
  }
}
