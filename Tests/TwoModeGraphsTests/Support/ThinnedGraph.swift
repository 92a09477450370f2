import TwoModeGraphs

/// A random graph of which a quarter of the ties is kept, so that it is in pieces.
enum ThinnedGraph {
  static func seeded(_ seed: Int) -> TwoModeGraph {
    let random = RandomGraph(seed: seed)
    var generator = SplitMix64(seed: seed + 1_000)
    return TwoModeGraph(
      ties: random.ties.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 },
      actorCount: random.graph.actorCount, eventCount: random.graph.eventCount)
  }
}
