import Testing
import TwoModeGraphs

struct OverlapTests {
  @Test("an event of two inside one of four is wholly contained, and half the union")
  func containment() {
    let graph = TwoModeGraph(
      actors: [0, 1, 0, 1, 2, 3], events: [0, 0, 1, 1, 1, 1], actorCount: 4, eventCount: 2)
    let overlap = graph.overlap(of: Event(0), and: Event(1))
    #expect(overlap.shared == 2)
    #expect(overlap.containmentOfFirst == 1)
    #expect(overlap.containmentOfSecond == 0.5)
    #expect(overlap.jaccard == 0.5)
    #expect(overlap.overlapCoefficient == 1)
  }

  @Test("what would be 0/0 is nil, and nothing shared is 0")
  func undefined() {
    let graph = TwoModeGraph(
      actors: [0, 1], events: [0, 1], actorCount: 4, eventCount: 2)
    let isolates = graph.overlap(of: Actor(2), and: Actor(3))
    #expect(isolates.jaccard == nil)
    #expect(isolates.overlapCoefficient == nil)
    #expect(isolates.cosine == nil)
    #expect(isolates.dice == nil)

    let oneIsolate = graph.overlap(of: Actor(0), and: Actor(2))
    #expect(oneIsolate.jaccard == 0)
    #expect(oneIsolate.containmentOfFirst == 0)
    #expect(oneIsolate.containmentOfSecond == nil)
    #expect(oneIsolate.overlapCoefficient == nil)
    #expect(oneIsolate.cosine == nil)
    #expect(oneIsolate.dice == 0)

    let strangers = graph.overlap(of: Actor(0), and: Actor(1))
    #expect(strangers.jaccard == 0)
    #expect(strangers.overlapCoefficient == 0)
    #expect(strangers.cosine == 0)
  }

  @Test("a ratio counts events without actors too, and is nil without any event")
  func ratioToAll() {
    let graph = TwoModeGraph(actors: [0, 1], events: [0, 0], actorCount: 2, eventCount: 4)
    #expect(graph.sharedRatio(of: graph.overlap(of: Actor(0), and: Actor(1))) == 0.25)
    let empty = TwoModeGraph(ties: [], actorCount: 2, eventCount: 0)
    #expect(empty.sharedRatio(of: empty.overlap(of: Actor(0), and: Actor(1))) == nil)
  }

  @Test("agrees with sets, for all pairs that share something", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    let overlaps = Array(graph.overlaps(of: .events))
    #expect(
      overlaps.map { Pair(first: $0.first, second: $0.second, shared: $0.shared) }
        == Array(graph.projection(onto: .events)))
    for overlap in overlaps {
      let first = random.actorsOfEvent[overlap.first.index]
      let second = random.actorsOfEvent[overlap.second.index]
      let shared = Double(first.intersection(second).count)
      #expect(overlap.jaccard == shared / Double(first.union(second).count))
      #expect(overlap.dice == 2 * shared / Double(first.count + second.count))
      #expect(graph.sharedRatio(of: overlap) == shared / Double(random.eventsOfActor.count))
      #expect(overlap.containmentOfFirst == shared / Double(first.count))
      #expect(overlap.containmentOfSecond == shared / Double(second.count))
      #expect(
        overlap.overlapCoefficient
          == max(shared / Double(first.count), shared / Double(second.count)))
      #expect(graph.overlap(of: overlap.first, and: overlap.second) == overlap)
    }
  }

  @Test("the overlaps of actors are those of events in the transposed graph", arguments: 0..<200)
  func transposition(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    let actors = Array(graph.overlaps(of: .actors))
    let events = Array(graph.transposed().overlaps(of: .events))
    #expect(actors.map(\.first.index) == events.map(\.first.index))
    #expect(actors.map(\.second.index) == events.map(\.second.index))
    #expect(actors.map(\.jaccard) == events.map(\.jaccard))
    #expect(actors.map(\.cosine) == events.map(\.cosine))
  }

  @Test("Evelyn and Laura share six of nine events")
  func southernWomen() throws {
    let overlap = DavisSouthernWomen.graph.overlap(
      of: DavisSouthernWomen.evelyn, and: DavisSouthernWomen.laura)
    #expect(overlap.shared == 6)
    #expect(overlap.jaccard == 6.0 / 9)
    #expect(overlap.dice == 0.8)
    #expect(DavisSouthernWomen.graph.sharedRatio(of: overlap) == 6.0 / 14)
    #expect(overlap.overlapCoefficient == 6.0 / 7)
    // 6/√56, given to six decimals.
    #expect(abs(try #require(overlap.cosine) - 0.801784) < 5e-7)
  }
}
