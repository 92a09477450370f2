import TwoModeGraphs

/// A small random graph whose ties are thinned out, so that it falls into components.
struct SparseGraph {
  /// The ties in random order, some of them twice.
  let ties: [(Actor, Event)]

  let graph: TwoModeGraph

  init(seed: Int) {
    let random = RandomGraph(seed: seed)
    var generator = SplitMix64(seed: seed + 1_000)
    // Every third graph stays as dense as it was.
    let kept = seed.isMultiple(of: 3) ? 4 : 1
    ties = random.ties.filter { _ in Int.random(in: 0..<4, using: &generator) < kept }
    graph = TwoModeGraph(
      ties: ties, actorCount: random.graph.actorCount, eventCount: random.graph.eventCount)
  }
}
