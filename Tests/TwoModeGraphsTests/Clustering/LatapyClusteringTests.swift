import Testing
import TwoModeGraphs

struct LatapyClusteringTests {
  /// Actor 0 at events 0 and 1, actor 1 at event 0, actor 2 at events 0, 1 and 2; actor 3 at none.
  let graph = TwoModeGraph(
    actors: [0, 0, 1, 2, 2, 2], events: [0, 1, 0, 0, 1, 2], actorCount: 4, eventCount: 3)

  @Test("shared neighbours are divided by those of either, of the smaller and of the larger")
  func byHand() {
    let dot = graph.latapyClustering(of: .actors)
    let min = graph.latapyClustering(of: .actors, over: .smallerDegree)
    let max = graph.latapyClustering(of: .actors, over: .largerDegree)
    #expect(dot[Actor(0)] == (1.0 / 2 + 2.0 / 3) / 2)
    #expect(min[Actor(0)] == 1)
    #expect(max[Actor(1)] == (1.0 / 2 + 1.0 / 3) / 2)
  }

  @Test("a vertex that shares nothing has no coefficient, and is counted apart from the mean")
  func undefined() {
    let clustering = graph.latapyClustering(of: .actors, over: .smallerDegree)
    #expect(clustering[Actor(3)] == nil)
    #expect(clustering.secondNeighbourCounts == [2, 2, 2, 0])
    #expect(clustering.average.mean == 1)
    #expect(clustering.average.definedCount == 3)
    #expect(clustering.average.count == 4)

    let empty = TwoModeGraph(ties: [], actorCount: 2, eventCount: 0).latapyClustering(of: .actors)
    #expect(empty.average.mean == nil)
    #expect(empty.average.definedCount == 0)
  }

  @Test("agrees with sets", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let denominators: [(LatapyClustering<Actor>.Denominator, (Set<Int>, Set<Int>) -> Int)] = [
      (.union, { $0.union($1).count }),
      (.smallerDegree, { min($0.count, $1.count) }),
      (.largerDegree, { max($0.count, $1.count) }),
    ]
    for (denominator, whole) in denominators {
      let clustering = random.graph.latapyClustering(of: .actors, over: denominator)
      for (actor, events) in random.eventsOfActor.enumerated() {
        var terms: [Double] = []
        for (other, others) in random.eventsOfActor.enumerated()
        where other != actor && !events.isDisjoint(with: others) {
          terms.append(Double(events.intersection(others).count) / Double(whole(events, others)))
        }
        let mean = terms.isEmpty ? nil : terms.reduce(0, +) / Double(terms.count)
        #expect(clustering[Actor(actor)] == mean)
        #expect(clustering.secondNeighbourCounts[actor] == terms.count)
      }
    }
  }

  @Test("the women of Davis have means of 0.317140, 0.614041 and 0.377089")
  func southernWomen() throws {
    let means = try LatapyClustering<Actor>.Denominator.allCases.map {
      try #require(DavisSouthernWomen.graph.latapyClustering(of: .actors, over: $0).average.mean)
    }
    // Given to six decimals.
    for (mean, published) in zip(means, [0.317140, 0.614041, 0.377089]) {
      #expect(abs(mean - published) < 5e-7)
    }
  }
}
