import TwoModeGraphs

/// A small random graph beside the sets it was made from, for comparison with
/// slow and obvious computations.
///
/// Either mode may be empty; isolates are common. The ties are given in random
/// order, some of them twice.
struct RandomGraph {
  /// The events of each actor.
  let eventsOfActor: [Set<Int>]

  /// The actors of each event.
  let actorsOfEvent: [Set<Int>]

  /// The ties in the order in which the graph was given them.
  let ties: [(Actor, Event)]

  let graph: TwoModeGraph

  init(seed: Int) {
    var random = SplitMix64(seed: seed)
    // Every tenth graph is larger than a word of the bitmap in the projection.
    let largest = seed.isMultiple(of: 10) ? 150 : 12
    let actorCount = Int.random(in: 0...largest, using: &random)
    let eventCount = Int.random(in: 0...9, using: &random)
    let density = Double.random(in: 0...1, using: &random)

    var eventsOfActor = [Set<Int>](repeating: [], count: actorCount)
    var actorsOfEvent = [Set<Int>](repeating: [], count: eventCount)
    var ties: [(Actor, Event)] = []
    for actor in 0..<actorCount where Double.random(in: 0..<1, using: &random) < 0.9 {
      for event in 0..<eventCount where Double.random(in: 0..<1, using: &random) < density {
        eventsOfActor[actor].insert(event)
        actorsOfEvent[event].insert(actor)
        ties.append((Actor(actor), Event(event)))
        if Int.random(in: 0..<5, using: &random) == 0 { ties.append((Actor(actor), Event(event))) }
      }
    }
    ties.shuffle(using: &random)

    self.eventsOfActor = eventsOfActor
    self.actorsOfEvent = actorsOfEvent
    self.ties = ties
    graph = TwoModeGraph(ties: ties, actorCount: actorCount, eventCount: eventCount)
  }

  /// The number of events two actors share.
  func shared(_ first: Int, _ second: Int) -> Int {
    eventsOfActor[first].intersection(eventsOfActor[second]).count
  }

  /// All pairs of different numbers out of a collection, the smaller one first.
  static func pairs(of numbers: some Collection<Int>) -> [(Int, Int)] {
    let sorted = numbers.sorted()
    return sorted.indices.flatMap { first in
      sorted[(first + 1)...].map { (sorted[first], $0) }
    }
  }
}
