import Testing
import TwoModeGraphs

struct OpsahlClusteringTests {
  @Test("one event makes no 4-path, two in a row an open one, and a ring closed ones")
  func byHand() {
    let together = TwoModeGraph(
      actors: [0, 1, 2], events: [0, 0, 0], actorCount: 3, eventCount: 1)
    #expect(together.opsahlClustering(of: .actors).overall == Closure(closed: 0, total: 0))

    let chain = TwoModeGraph(
      actors: [0, 1, 1, 2], events: [0, 0, 1, 1], actorCount: 3, eventCount: 2)
    #expect(chain.opsahlClustering(of: .actors).values.map(\.coefficient) == [nil, 0, nil])

    let ring = TwoModeGraph(
      actors: [0, 1, 1, 2, 2, 0], events: [0, 0, 1, 1, 2, 2], actorCount: 3, eventCount: 3)
    #expect(ring.opsahlClustering(of: .actors).values.map(\.coefficient) == [1, 1, 1])
  }

  @Test("a path is not closed by the events it runs over")
  func ownEvents() {
    // Three actors at two events: every path runs over both, and nothing is left to close it.
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 0, 1, 2], events: [0, 0, 0, 1, 1, 1], actorCount: 3, eventCount: 2)
    #expect(graph.opsahlClustering(of: .actors).overall == Closure(closed: 0, total: 12))
  }

  @Test("agrees with 4-paths that are walked one by one", arguments: 0..<200)
  func agreesWithWalks(seed: Int) {
    let random = RandomGraph(seed: seed)
    // The few large graphs have too many paths to walk.
    guard random.eventsOfActor.count <= 30 else { return }
    let actors = walkedPaths(rows: random.eventsOfActor, members: random.actorsOfEvent)
    let events = walkedPaths(rows: random.actorsOfEvent, members: random.eventsOfActor)
    #expect(random.graph.opsahlClustering(of: .actors).values == actors)
    #expect(random.graph.opsahlClustering(of: .events).values == events)
  }

  /// The 4-paths around each row, and those closed by a column they do not run over.
  private func walkedPaths(rows: [Set<Int>], members: [Set<Int>]) -> [Closure] {
    rows.indices.map { middle in
      var total = 0
      var closed = 0
      for (before, after) in rows[middle].flatMap({ one in rows[middle].map { (one, $0) } })
      where before != after {
        for first in members[before] where first != middle {
          for last in members[after] where last != middle && last != first {
            total += 1
            if !rows[first].intersection(rows[last]).subtracting([before, after]).isEmpty {
              closed += 1
            }
          }
        }
      }
      return Closure(closed: closed, total: total)
    }
  }

  @Test("of Davis, 13942 of 18062 paths between women are closed, 9666 of 11806 between events")
  func southernWomen() {
    let women = DavisSouthernWomen.graph.opsahlClustering(of: .actors)
    #expect(women.overall == Closure(closed: 13942, total: 18062))
    let events = DavisSouthernWomen.graph.opsahlClustering(of: .events)
    #expect(events.overall == Closure(closed: 9666, total: 11806))
  }

  // Printed by Opsahl's tnet 3.0.16 for the same 89 ties, in D. Schoch, Two-Mode Networks, R for
  // Social Network Analysis, https://schochastics.github.io/R4SNA/descriptive/two-mode-networks.html.
  @Test("gives every woman and every event the local coefficient that tnet does")
  func tnet() throws {
    let graph = DavisSouthernWomen.graph
    let women: [Double?] = [
      0.7666667, 0.8421751, 0.7523437, 0.8387909, 1, 0.8690476, 0.7959184, 0.6462585, 0.6702509,
      0.6740891, 0.7138810, 0.7695560, 0.7461929, 0.8379501, 0.8159204, 0.5407407, 0.5806452,
      0.5806452,
    ]
    let events: [Double?] = [
      1, 0.9487179, 0.9532967, 0.9644970, 0.9628253, 0.8135593, 0.7171825, 0.7791580, 0.7353630,
      0.8544601, 0.9555556, 0.8844765, 0.8709677, 0.8709677,
    ]
    let ofWomen = graph.opsahlClustering(of: .actors)
    let ofEvents = graph.opsahlClustering(of: .events)
    // Printed to seven decimals.
    expectEqual(ofWomen.values.map(\.coefficient), women, within: 5.1e-8)
    expectEqual(ofEvents.values.map(\.coefficient), events, within: 5.1e-8)
    #expect(abs(try #require(ofWomen.overall.coefficient) - 0.7718968) < 5.1e-8)
  }
}
