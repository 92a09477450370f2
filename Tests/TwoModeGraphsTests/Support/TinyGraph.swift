import TwoModeGraphs

/// A random graph of at most eight vertices, small enough to try all partitions.
enum TinyGraph {
  static func seeded(_ seed: Int) -> TwoModeGraph {
    var generator = SplitMix64(seed: seed)
    let actorCount = Int.random(in: 0...5, using: &generator)
    let eventCount = Int.random(in: 0...(8 - actorCount), using: &generator)
    let density = Double.random(in: 0.2...0.9, using: &generator)
    var ties: [(Actor, Event)] = []
    for actor in 0..<actorCount {
      for event in 0..<eventCount where Double.random(in: 0..<1, using: &generator) < density {
        ties.append((Actor(actor), Event(event)))
      }
    }
    return TwoModeGraph(ties: ties, actorCount: actorCount, eventCount: eventCount)
  }
}
