import Testing

@testable import TwoModeGraphs

/// Walks among matrices that trades between two rows alone do not connect.
struct CycleReversalTests {
  @Test("a single cycle through all rows is turned around half of the time", arguments: 2...6)
  func oneCycle(rowCount: Int) throws {
    // Ones on the diagonal; each row may have one other, so the two matrices differ everywhere.
    let graph = shifted(by: 0, count: rowCount)
    let other = shifted(by: 1, count: rowCount)
    let zeros = graph.actors.flatMap { actor in
      graph.events.map { Cell(actor, $0) }.filter {
        !graph.contains($0.actor, $0.event) && !other.contains($0.actor, $0.event)
      }
    }
    let structure = try StructuralCells(ones: [], zeros: zeros, of: graph)
    let samples = graph.samplesWithSameDegrees(count: 1_000, seed: 1, holding: structure)
    var turned = 0
    for sample in samples {
      #expect(sample == graph || sample == other)
      if sample == other { turned += 1 }
    }
    // A fair coin thrown a thousand times is this near to even in all but 1 of 15,000 cases.
    #expect(abs(turned - 500) <= 63)
  }

  @Test("all derangements of three, four and five are equally likely", arguments: [3, 4, 5])
  func derangements(count: Int) throws {
    let graph = shifted(by: 1, count: count)
    let diagonal = (0..<count).map { Cell(Actor($0), Event($0)) }
    let structure = try StructuralCells(ones: [], zeros: diagonal, of: graph)
    let all = permutations(of: Array(0..<count)).filter { permutation in
      permutation.enumerated().allSatisfy { $0 != $1 }
    }.map { permutation in Set(permutation.enumerated().map { Cell(Actor($0), Event($1)) }) }
    #expect(all.count == [3: 2, 4: 9, 5: 44][count])
    let samples = graph.samplesWithSameDegrees(
      count: 200 * all.count, seed: 1, holding: structure, trades: 30)
    let deviation = Deviation(of: samples, from: all)
    #expect(deviation.metCount == all.count)
    #expect(deviation.chiSquare <= deviation.exceededOnceIn10000)
  }

  @Test("of three by three, all 48 pairs of matrices that trades leave apart are even")
  func threeByThree() throws {
    // The cells outside a cycle through three rows: one a row and column, each tied or not.
    for outside in permutations(of: [0, 1, 2]) {
      for ties in 0..<8 {
        let held = (0..<3).map { Cell(Actor($0), Event(outside[$0])) }
        let ones = (0..<3).filter { ties >> $0 & 1 == 1 }.map { held[$0] }
        let zeros = (0..<3).filter { ties >> $0 & 1 == 0 }.map { held[$0] }
        let cycle = (0..<3).map { Cell(Actor($0), Event(outside[($0 + 1) % 3])) }
        let graph = TwoModeGraph(
          ties: (ones + cycle).map { ($0.actor, $0.event) }, actorCount: 3, eventCount: 3)
        let all = TinyGraphs.matrices(withMarginsOf: graph, holding: Set(held))
        #expect(all.count == 2)
        #expect(partsByTrades(of: all) == 2)
        let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
        let samples = graph.samplesWithSameDegrees(count: 400, seed: 5, holding: structure)
        let deviation = Deviation(of: samples, from: all)
        #expect(deviation.metCount == 2)
        #expect(deviation.chiSquare <= deviation.exceededOnceIn10000)
      }
    }
  }

  @Test("matrices that trades alone leave apart are all reached, and equally likely")
  func apart() throws {
    var apartCount = 0
    for seed in 0..<30 {
      let (graph, held) = blocked(seed: seed)
      let all = TinyGraphs.matrices(withMarginsOf: graph, holding: Set(held))
      if partsByTrades(of: all) > 1 { apartCount += 1 }
      let structure = try StructuralCells(
        ones: held.filter { graph.contains($0.actor, $0.event) },
        zeros: held.filter { !graph.contains($0.actor, $0.event) }, of: graph)
      let samples = graph.samplesWithSameDegrees(
        count: 200 * all.count, seed: UInt64(seed), holding: structure)
      let deviation = Deviation(of: samples, from: all)
      #expect(deviation.metCount == all.count)
      #expect(deviation.chiSquare <= deviation.exceededOnceIn10000)
    }
    #expect(apartCount >= 10)
  }

  /// A random graph of four by four in which three rows can only be turned around together, or by
  /// way of the fourth.
  private func blocked(seed: Int) -> (graph: TwoModeGraph, held: [Cell]) {
    var random = SplitMix64(seed: seed)
    var ties: [(Actor, Event)] = []
    var held: [Cell] = []
    for actor in 0..<4 {
      for event in 0..<4 {
        let isInBlock = actor < 3 && event < 3
        let isTie = Bool.random(using: &random)
        let isHeld = Double.random(in: 0..<1, using: &random) < 0.4
        if isInBlock && actor != event ? event == (actor + 1) % 3 : isTie {
          ties.append((Actor(actor), Event(event)))
        }
        if isInBlock ? actor == event : isHeld { held.append(Cell(Actor(actor), Event(event))) }
      }
    }
    return (TwoModeGraph(ties: ties, actorCount: 4, eventCount: 4), held)
  }

  @Test("without structural cells trades leave nothing apart", arguments: 0..<100)
  func together(seed: Int) {
    let graph = TinyGraphs.graph(seed: seed)
    guard graph.actorCount * graph.eventCount <= 12 else { return }
    let all = TinyGraphs.matrices(withMarginsOf: graph)
    #expect(partsByTrades(of: all, rowsAreActors: graph.actorCount <= graph.eventCount) == 1)
  }

  /// Every actor at the event of its own number, or so many further.
  private func shifted(by shift: Int, count: Int) -> TwoModeGraph {
    TwoModeGraph(
      ties: (0..<count).map { (Actor($0), Event(($0 + shift) % count)) }, actorCount: count,
      eventCount: count)
  }

  private func permutations(of numbers: [Int]) -> [[Int]] {
    guard let first = numbers.first else { return [[]] }
    return permutations(of: Array(numbers.dropFirst())).flatMap { rest in
      (0...rest.count).map { place in rest[..<place] + [first] + rest[place...] }
    }
  }

  /// The number of parts that matrices with the same margins fall into, two being together if a
  /// trade leads from one to the other: if they differ in two rows of the smaller mode only.
  private func partsByTrades(of matrices: [Set<Cell>], rowsAreActors: Bool = true) -> Int {
    func row(_ cell: Cell) -> Int { rowsAreActors ? cell.actor.index : cell.event.index }
    var left = Array(matrices)
    var parts = 0
    while let start = left.popLast() {
      parts += 1
      var queue = [start]
      while let matrix = queue.popLast() {
        let isNear = left.map { Set($0.symmetricDifference(matrix).map(row)).count == 2 }
        queue += zip(left, isNear).filter(\.1).map(\.0)
        left = zip(left, isNear).filter { !$0.1 }.map(\.0)
      }
    }
    return parts
  }
}
