import Testing
import TwoModeGraphs

struct ProjectionClusteringTests {
  @Test("an event of three is a triangle, and one of two hangs from it")
  func byHand() {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 2, 3], events: [0, 0, 0, 1, 1], actorCount: 5, eventCount: 2)
    let clustering = graph.projectionClustering(of: .actors)
    #expect(clustering.values.map(\.coefficient) == [1, 1, 1.0 / 3, nil, nil])
    #expect(clustering.overall == Closure(closed: 3, total: 5))
    #expect(clustering.average.definedCount == 3)
  }

  @Test("agrees with pairs of co-members looked up one by one", arguments: 0..<100)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let clustering = random.graph.projectionClustering(of: .actors)
    let isTied = random.eventsOfActor.map { events in
      random.eventsOfActor.map { !events.isDisjoint(with: $0) }
    }
    for actor in random.graph.actors {
      let pairs = RandomGraph.pairs(
        of: isTied.indices.filter { $0 != actor.index && isTied[actor.index][$0] })
      let tied = pairs.count { isTied[$0.0][$0.1] }
      #expect(clustering[actor] == Closure(closed: tied, total: pairs.count))
    }
  }

  @Test("Evelyn's co-members know each other for 0.8970588, Laura's for 0.9619048")
  func southernWomen() throws {
    let clustering = DavisSouthernWomen.graph.projectionClustering(of: .actors)
    let evelyn = try #require(clustering[DavisSouthernWomen.evelyn].coefficient)
    let laura = try #require(clustering[DavisSouthernWomen.laura].coefficient)
    // Given to seven decimals.
    #expect(abs(evelyn - 0.8970588) < 5e-8)
    #expect(abs(laura - 0.9619048) < 5e-8)
  }
}
