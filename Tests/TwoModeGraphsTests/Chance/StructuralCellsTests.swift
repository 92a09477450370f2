import Testing
import TwoModeGraphs

struct StructuralCellsTests {
  /// Actor 0 with both events, actor 1 with the first.
  private let graph = TwoModeGraph(
    actors: [0, 0, 1], events: [0, 1, 0], actorCount: 2, eventCount: 2)

  @Test("a one has to be a tie, and a zero must not be; all that are wrong are named")
  func disagreement() throws {
    let error = try #require(throws: StructuralCellError.self) {
      try StructuralCells(
        ones: [Cell(Actor(1), Event(1)), Cell(Actor(0), Event(0))],
        zeros: [Cell(Actor(0), Event(1)), Cell(Actor(0), Event(0)), Cell(Actor(1), Event(1))],
        of: graph)
    }
    #expect(error.onesWithoutTie == [Cell(Actor(1), Event(1))])
    #expect(error.zerosWithTie == [Cell(Actor(0), Event(0)), Cell(Actor(0), Event(1))])
  }

  @Test("neither order nor repetition matters")
  func order() throws {
    let one = Cell(Actor(0), Event(0))
    let other = Cell(Actor(1), Event(0))
    #expect(
      try StructuralCells(ones: [one, other], zeros: [], of: graph)
        == StructuralCells(ones: [other, one, other], zeros: [], of: graph))
  }

  @Test("a cell outside the graph stops the program")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      _ = try StructuralCells(
        ones: [], zeros: [Cell(Actor(18), Event(0))], of: DavisSouthernWomen.graph)
    }
  }
}
