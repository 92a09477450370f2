import BoardNetworks
import Testing

@Suite("Who is who in two landscapes")
struct SuccessionTests {
  private func landscape(
    _ boards: [Board], _ networks: [RegionalNetwork] = []
  ) throws -> Landscape {
    try Landscape(boards: boards, networks: networks, memberships: [])
  }

  @Test("an id comes before a name, and a name counts when it is the only one")
  func idsAndNames() throws {
    let old = try landscape([
      Board(id: "1", name: "De Tuin"), Board(id: "2", name: "De Bron"),
      Board(id: "3", name: "Sint Jan"), Board(id: "4", name: "Het Anker"),
    ])
    let new = try landscape([
      Board(id: "1", name: "De Bron"), Board(id: "7", name: "de brón"),
      Board(id: "8", name: "Sint Jan"), Board(id: "9", name: "Sint Jan"),
      Board(id: "HET ANKER"),
    ])
    let succession = Succession(from: old, to: new)
    // De Bron is twice in the new list, and so is Sint Jan.
    #expect(
      succession.boards.map { $0.map { new[$0].id } } == ["1", nil, nil, "HET ANKER"])
  }

  @Test("a network never becomes a territory of the same name, and what is told comes first")
  func told() throws {
    let old = try landscape(
      [Board(id: "A"), Board(id: "B")],
      [RegionalNetwork(id: "N"), RegionalNetwork(id: "M"), RegionalNetwork(id: "O")])
    let new = try landscape(
      [Board(id: "A"), Board(id: "B")],
      [RegionalNetwork(id: "M"), RegionalNetwork(id: "N", nature: .territory)])
    let told = ToldSuccession(
      boards: [BoardIndex(1): BoardIndex(0), BoardIndex(0): nil],
      networks: [NetworkIndex(2): [NetworkIndex(0)]])
    let succession = Succession(from: old, to: new, told: told)
    #expect(succession.boards == [nil, BoardIndex(0)])
    #expect(succession.networks == [[NetworkIndex(0)], [], [NetworkIndex(0)]])
  }
}
