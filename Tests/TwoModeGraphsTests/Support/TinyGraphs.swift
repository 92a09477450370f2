import TwoModeGraphs

/// Graphs of so few cells that all matrices with the same margins can be listed.
enum TinyGraphs {
  /// A random graph of up to four actors and four events, isolates included.
  static func graph(seed: Int) -> TwoModeGraph {
    var random = SplitMix64(seed: seed)
    let actorCount = Int.random(in: 0...4, using: &random)
    let eventCount = Int.random(in: 0...4, using: &random)
    let density = Double.random(in: 0...1, using: &random)
    var ties: [(Actor, Event)] = []
    for actor in 0..<actorCount {
      for event in 0..<eventCount where Double.random(in: 0..<1, using: &random) < density {
        ties.append((Actor(actor), Event(event)))
      }
    }
    return TwoModeGraph(ties: ties, actorCount: actorCount, eventCount: eventCount)
  }

  /// The ties of every matrix that has the margins of a graph, and its value in
  /// the cells that are held; found by trying all.
  static func matrices(
    withMarginsOf graph: TwoModeGraph, holding held: Set<Cell> = []
  ) -> [Set<Cell>] {
    let cells = graph.actors.flatMap { actor in graph.events.map { Cell(actor, $0) } }
    /// The cells that meet a condition, as bits.
    func mask(_ condition: (Cell) -> Bool) -> Int {
      cells.indices.reduce(0) { condition(cells[$1]) ? $0 | 1 << $1 : $0 }
    }
    let observed = mask { graph.contains($0.actor, $0.event) }
    let heldMask = mask(held.contains)
    let lines =
      graph.actors.map { actor in mask { $0.actor == actor } }
      + graph.events.map { event in mask { $0.event == event } }
    let margins = lines.map { (observed & $0).nonzeroBitCount }
    var matrices: [Set<Cell>] = []
    for matrix in 0..<1 << cells.count where (matrix ^ observed) & heldMask == 0 {
      if zip(lines, margins).allSatisfy({ (matrix & $0).nonzeroBitCount == $1 }) {
        matrices.append(Set(cells.indices.filter { matrix >> $0 & 1 == 1 }.map { cells[$0] }))
      }
    }
    return matrices
  }
}

/// Some of the ties of a graph as structural ones, and some of the other cells
/// as structural zeros.
func randomStructure(of graph: TwoModeGraph, seed: Int) -> (ones: [Cell], zeros: [Cell]) {
  var random = SplitMix64(seed: seed + 5_000)
  let share = Double.random(in: 0...0.7, using: &random)
  var ones: [Cell] = []
  var zeros: [Cell] = []
  for actor in graph.actors {
    for event in graph.events where Double.random(in: 0..<1, using: &random) < share {
      if graph.contains(actor, event) {
        ones.append(Cell(actor, event))
      } else {
        zeros.append(Cell(actor, event))
      }
    }
  }
  return (ones, zeros)
}
