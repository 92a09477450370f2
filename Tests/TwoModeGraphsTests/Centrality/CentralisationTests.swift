import Testing

@testable import TwoModeGraphs

struct CentralisationTests {
  @Test("the degree centralisation of the women is 0.248869, of the events 0.484163")
  func southernWomen() throws {
    let graph = DavisSouthernWomen.graph
    // 55 / 221 and 107 / 221.
    #expect(abs(try #require(graph.degreeCentralisation(of: .actors)) - 0.248869) < 5e-7)
    #expect(abs(try #require(graph.degreeCentralisation(of: .events)) - 0.484163) < 5e-7)
    // All women have a tie, so only the divisor differs: 17 × 14 instead of 17 × 13.
    let withIsolates = try #require(graph.degreeCentralisationWithIsolates(of: .actors))
    #expect(abs(withIsolates - 55.0 / 238) < 1e-15)
  }

  @Test("vertices without ties count in the variant that is named for them, and not elsewhere")
  func isolates() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1], events: [0, 1, 0], actorCount: 3, eventCount: 3)
    #expect(graph.degreeCentralisation(of: .actors) == 1)
    #expect(graph.degreeCentralisationWithIsolates(of: .actors) == 0.5)
    let full = TwoModeGraph(
      actors: [0, 0, 0], events: [0, 1, 2], actorCount: 3, eventCount: 3)
    #expect(full.degreeCentralisationWithIsolates(of: .actors) == 1)
  }

  @Test("with one event or one actor nothing is centralised")
  func undefined() {
    let event = TwoModeGraph(actors: [0, 1], events: [0, 0], actorCount: 2, eventCount: 1)
    #expect(event.degreeCentralisation(of: .actors) == nil)
    #expect(event.degreeCentralisation(of: .events) == nil)
    #expect(event.closenessCentralisation(of: .actors) == nil)
    #expect(event.closenessCentralisation(of: .events) == nil)
    #expect(event.betweenness().centralisation(of: .actors) == nil)
    #expect(event.betweenness().centralisation(of: .events) == nil)
    let empty = TwoModeGraph(ties: [], actorCount: 0, eventCount: 0)
    #expect(empty.degreeCentralisation(of: .actors) == nil)
    #expect(empty.degreeCentralisationWithIsolates(of: .events) == nil)
    #expect(empty.closenessCentralisation(of: .events) == nil)
    #expect(empty.betweenness().centralisation(of: .actors) == nil)
    let isolates = TwoModeGraph(ties: [], actorCount: 3, eventCount: 3)
    #expect(isolates.degreeCentralisation(of: .actors) == nil)
    #expect(isolates.closenessCentralisation(of: .actors) == nil)
    #expect(isolates.betweenness().centralisation(of: .actors) == 0)
  }

  @Test("closeness differs by at most 0.8 in all in 3 × 2, 0.923077 in 3 × 3, 1.411765 in 4 × 3")
  func largestClosenessDifferences() {
    #expect(abs(largestClosenessDifference(own: 3, other: 2) - 0.8) < 1e-15)
    #expect(abs(largestClosenessDifference(own: 3, other: 3) - 0.923077) < 5e-7)
    #expect(abs(largestClosenessDifference(own: 4, other: 3) - 1.411765) < 5e-7)
  }

  /// Every graph of a size up to the order of actors, which changes no measure.
  private static func graphs(_ actorCount: Int, _ eventCount: Int) -> [TwoModeGraph] {
    var result: [[Int]] = [[]]
    for _ in 0..<actorCount {
      result = result.flatMap { rows in
        ((rows.last ?? 0)..<1 << eventCount).map { rows + [$0] }
      }
    }
    return result.map { rows in
      let ties = rows.enumerated().flatMap { actor, row in
        (0..<eventCount).filter { row >> $0 & 1 == 1 }.map { (Actor(actor), Event($0)) }
      }
      return TwoModeGraph(ties: ties, actorCount: actorCount, eventCount: eventCount)
    }
  }

  @Test(
    "of all graphs up to 4 × 4 none exceeds 1 in degree, closeness or betweenness, and one has 1",
    arguments: 1...4, 1...4)
  func enumeration(actorCount: Int, eventCount: Int) {
    var largest: [String: Double] = [:]
    func note(_ name: String, _ value: Double?) {
      if let value { largest[name] = max(largest[name] ?? 0, value) }
    }
    for graph in Self.graphs(actorCount, eventCount) {
      let betweenness = graph.betweenness()
      note("degree", graph.degreeCentralisation(of: .actors))
      note("degree of events", graph.degreeCentralisation(of: .events))
      note("degree with isolates", graph.degreeCentralisationWithIsolates(of: .actors))
      note("closeness", graph.closenessCentralisation(of: .actors))
      note("closeness of events", graph.closenessCentralisation(of: .events))
      note("betweenness", betweenness.centralisation(of: .actors))
      note("betweenness of events", betweenness.centralisation(of: .events))
      note("score", betweenness.actors.normalised.compactMap(\.self).max())
      note("score of events", betweenness.events.normalised.compactMap(\.self).max())
      note("harmonic", graph.harmonicCloseness(of: .actors).normalised.compactMap(\.self).max())
    }
    for (name, value) in largest { #expect(abs(value - 1) < 1e-12, "\(name)") }
    let isDefined = actorCount > 1 && eventCount > 1
    for name in ["degree", "closeness", "betweenness", "degree of events"] {
      #expect((largest[name] != nil) == isDefined, "\(name)")
    }
  }

  @Test(
    "a tree whose root takes part in everything has closeness and betweenness 1", arguments: 0..<20)
  func extremalTrees(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let actorCount = Int.random(in: 2...40, using: &generator)
    let eventCount = Int.random(in: 2...12, using: &generator)
    let root = (0..<eventCount).map { (Actor(0), Event($0)) }
    let rest = (1..<actorCount).map { (Actor($0), Event(($0 - 1) % eventCount)) }
    let graph = TwoModeGraph(ties: root + rest, actorCount: actorCount, eventCount: eventCount)
    #expect(abs((graph.closenessCentralisation(of: .actors) ?? 0) - 1) < 1e-12)
    #expect(abs((graph.betweenness().centralisation(of: .actors) ?? 0) - 1) < 1e-12)
    #expect(abs((graph.degreeCentralisation(of: .actors) ?? 0) - 1) < 1e-12)
  }

  @Test("only the largest component counts in closeness", arguments: 0..<50)
  func bounds(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    for value in [
      graph.closenessCentralisation(of: .actors), graph.closenessCentralisation(of: .events),
      graph.degreeCentralisation(of: .actors), graph.degreeCentralisation(of: .events),
      graph.betweenness().centralisation(of: .actors),
    ] {
      #expect(value.map { (0...1 + 1e-12).contains($0) } ?? true)
    }
  }
}
