import BoardNetworks
import Testing

struct BoardMergerTests {
  @Test("a board that merges has the schools of all, and one seat where several sat")
  func new() {
    var sketch = Sketch()
    sketch.boards = [
      Board(
        id: "A", name: "De Wending", municipalities: ["Oosterlo"], schoolCount: 3, pupilCount: 500,
        boardStaff: 0.5),
      Board(
        id: "B", name: "Het Anker", municipalities: ["Oosterlo", "Terdiep"], schoolCount: 1,
        boardStaff: 0.25, representedBy: BoardIndex(2)),
      Board(id: "C"),
    ]
    sketch.add(RegionalNetwork(id: "N1", declaredMemberCount: 4), members: "A B C")
    sketch.add(RegionalNetwork(id: "N2"), members: "B C")
    sketch.details["A N1"] = MembershipDetails(roles: ["voorzitter"], seatCount: 2)
    sketch.details["B N1"] = MembershipDetails(roles: ["lid"])
    let scenario = sketch.landscape.applying([.mergeBoards(["A", "B"], into: "Samen")])
    let after = scenario.after
    let board = after.board("Samen")
    #expect(after.boards.map(\.id) == ["C", "Samen"])
    #expect(board?.label == "Samen")
    #expect(board?.aliases == ["A", "De Wending", "B", "Het Anker"])
    #expect(board?.schoolCount == 4)
    #expect(board?.pupilCount == nil)
    #expect(board?.boardStaff == 0.75)
    #expect(board?.municipalities == ["Oosterlo", "Terdiep"])
    #expect(board?.representedBy == nil)
    #expect(after.members("N1") == "C Samen")
    #expect(after.network("N1")?.declaredMemberCount == 3)
    #expect(
      after.details("Samen", "N1")
        == MembershipDetails(roles: ["lid", "voorzitter"], seatCount: 2))
    #expect(after.members("N2") == "C Samen")
    #expect(scenario.boardSuccession == ["A": "Samen", "B": "Samen", "C": "C"])
  }

  @Test("a board takes another in and keeps its name; through it is through them")
  func existing() throws {
    var sketch = Sketch(["N1": "A", "N2": "B C"])
    sketch.boards = [Board(id: "A", name: "De Wending"), Board(id: "B"), Board(id: "C")]
    sketch.details["B N2"] = MembershipDetails(via: .board(BoardIndex(0)))
    sketch.details["C N2"] = MembershipDetails(via: .board(BoardIndex(1)))
    let after = sketch.landscape.applying([.mergeBoards(["B"], into: "A")]).after
    #expect(after.boards.map(\.label) == ["De Wending", "C"])
    #expect(after.details("A", "N2")?.via == nil)
    #expect(after.details("C", "N2")?.via == .board(BoardIndex(0)))
  }

  @Test("schools go along, and so does who is represented")
  func schools() throws {
    let landscape = try Landscape(
      boards: [
        Board(id: "A"), Board(id: "B"), Board(id: "C", representedBy: BoardIndex(1)),
        Board(id: "D", representedBy: BoardIndex(2)),
      ],
      networks: [], memberships: [],
      schools: [School(id: "12AB", name: nil, board: BoardIndex(1), municipality: nil)])
    let after = landscape.applying([.mergeBoards(["A", "B"], into: "S")]).after
    #expect(after.schools.map { after[$0.board].id } == ["S"])
    #expect(after.board("C")?.representedBy.map { after[$0].id } == "S")
    #expect(after.board("D")?.representedBy.map { after[$0].id } == "C")
  }

  @Test("two mergers after one another are one")
  func twice() {
    let landscape = Sketch(["N1": "A B", "N2": "B C", "N3": "A C D"]).landscape
    let one = landscape.applying([.mergeBoards(["A", "B", "C"], into: "S")])
    let two = landscape.applying([
      .mergeBoards(["A", "B"], into: "S"), .mergeBoards(["C"], into: "S"),
    ])
    #expect(two.after.memberships == one.after.memberships)
    #expect(two.succession == one.succession)
    #expect(two.after.members("N3") == "D S")
  }

  @Test("one board does not merge")
  func wrong() {
    let scenario = Sketch(["N1": "A B"]).landscape.applying([
      .mergeBoards(["A"], into: "A"), .mergeBoards(["A"], into: "S"),
      .mergeBoards(["A", "Z"], into: "A"),
    ])
    #expect(scenario.refusals.map(\.refusal) == [.tooFew, .tooFew, .unknownBoard("Z")])
  }
}
