import Testing

@testable import TwoModeGraphs

struct FixedRowModelTests {
  /// Two actors with two of three events each, the first event in common.
  private let graph = TwoModeGraph(
    actors: [0, 0, 1, 1], events: [0, 1, 0, 2], actorCount: 2, eventCount: 3)

  private func pair(ones: [Cell], zeros: [Cell]) throws -> OverlapChance<Actor> {
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    let pairs = graph.hypergeometricOverlapChances(of: .actors, holding: structure)
    return try #require(Array(pairs).first)
  }

  @Test("who must be at one of three events and draws another meets two of three once or twice")
  func heldOnPaper() throws {
    // {0, 1} or {0, 2} against {0, 1}, {0, 2} or {1, 2}: twice in two of six cases.
    let pair = try pair(ones: [Cell(Actor(0), Event(0))], zeros: [])
    #expect(abs(pair.expected - 4.0 / 3) < 1e-15)
    #expect(pair.pUpper == 1)
    #expect(abs(pair.pLower - 2.0 / 3) < 1e-15)
  }

  @Test("who may not be at an event draws from the others alone")
  func excludedOnPaper() throws {
    // {0, 2} against {0, 1}, {0, 2} or {1, 2}.
    let pair = try pair(ones: [], zeros: [Cell(Actor(1), Event(1))])
    #expect(abs(pair.expected - 4.0 / 3) < 1e-15)
    #expect(pair.pUpper == 1)
    #expect(abs(pair.pLower - 2.0 / 3) < 1e-15)
  }

  @Test("a meeting that is held is no surprise, however large the number of events")
  func certain() throws {
    let large = TwoModeGraph(
      actors: [0, 1], events: [0, 0], actorCount: 2, eventCount: 1_000)
    let blind = try #require(Array(large.hypergeometricOverlapChances(of: .actors)).first)
    #expect(abs(blind.pUpper - 0.001) < 1e-15)
    let structure = try StructuralCells(
      ones: [Cell(Actor(0), Event(0)), Cell(Actor(1), Event(0))], zeros: [], of: large)
    let held = try #require(
      Array(large.hypergeometricOverlapChances(of: .actors, holding: structure)).first)
    #expect(held.pUpper == 1)
    #expect(held.expected == 1)
  }

  @Test("agrees with counting all draws that structural cells allow", arguments: 0..<60)
  func agreesWithCounting(seed: Int) throws {
    let tiny = TinyGraphs.graph(seed: seed)
    try expectCounts(tiny, seed: seed, mode: .actors)
    try expectCounts(tiny, seed: seed, mode: .events)
    try expectCounts(RandomGraph(seed: seed).graph, seed: seed, mode: .actors)
  }

  private func expectCounts<Node>(_ graph: TwoModeGraph, seed: Int, mode: Mode<Node>) throws {
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    /// The other ends of the cells of a vertex, as bits.
    func bits(of cells: [Cell], _ vertex: Int) -> Int {
      cells.reduce(0) { bits, cell in
        let (own, other) =
          mode.side == .actors
          ? (cell.actor.index, cell.event.index) : (cell.event.index, cell.actor.index)
        return own == vertex ? bits | 1 << other : bits
      }
    }
    let degrees = graph.degrees(of: mode)
    let otherCount = graph.rows(of: mode).rows.columnCount
    func draws(of vertex: Int) -> [Int] {
      let (must, mayNot) = (bits(of: ones, vertex), bits(of: zeros, vertex))
      return (0..<1 << otherCount).filter {
        $0.nonzeroBitCount == degrees[vertex] && $0 & must == must && $0 & mayNot == 0
      }
    }
    let pairs = graph.hypergeometricOverlapChances(of: mode, holding: structure)
    for pair in pairs.prefix(8) {
      let second = draws(of: pair.second.index)
      let shared = draws(of: pair.first.index).flatMap { one in
        second.map { (one & $0).nonzeroBitCount }
      }
      let count = Double(shared.count)
      #expect(abs(pair.pUpper - Double(shared.count { $0 >= pair.shared }) / count) < 1e-13)
      #expect(abs(pair.pLower - Double(shared.count { $0 <= pair.shared }) / count) < 1e-13)
      #expect(abs(pair.expected - Double(shared.reduce(0, +)) / count) < 1e-12)
    }
  }

  @Test("structural cells that are none change nothing", arguments: 0..<30)
  func noCells(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let none = try StructuralCells(ones: [], zeros: [], of: graph)
    #expect(
      graph.hypergeometricOverlapChances(of: .events).elementsEqual(
        graph.hypergeometricOverlapChances(of: .events, holding: none)))
    // As many classes as vertices and every cell free: the same by the other way.
    for pair in graph.hypergeometricOverlapChances(of: .actors).prefix(50) {
      let rows = graph.eventsOfActors
      let tails = HeldDraws(
        of: pair.first.index, and: pair.second.index, rows: rows, ones: none.ones,
        zeros: none.zeros
      ).tails()
      #expect(abs(tails.atLeast[pair.shared] - pair.pUpper) <= 1e-13 * pair.pUpper)
      #expect(abs(tails.expected - pair.expected) < 1e-13)
    }
  }

  @Test("structural cells of a graph of another size stop the program")
  func otherSize() async {
    await #expect(processExitsWith: .failure) {
      let graph = DavisSouthernWomen.graph
      let structure = try StructuralCells(ones: [], zeros: [], of: graph.transposed())
      _ = graph.hypergeometricOverlapChances(of: .actors, holding: structure)
    }
  }
}
