import Testing

@testable import TwoModeGraphs

struct ProjectionDistancesTests {
  /// The projection of a mode, with the inverse of what two share as their distance.
  private func inverse<Node>(
    _ graph: TwoModeGraph, _ mode: Mode<Node>
  ) -> ProjectionDistances<Node>? {
    ProjectionDistances(of: graph.projection(onto: mode)) { Distance(inverseOf: $0) }
  }

  /// Actors 0 and 1 share four events, 1 and 2 four, 0 and 2 two, and 3 shares nothing.
  private let triangle = TwoModeGraph(
    ties: [
      (0, [0, 1, 2, 3, 8, 9]), (1, [0, 1, 2, 3, 4, 5, 6, 7]), (2, [4, 5, 6, 7, 8, 9]), (3, [10]),
    ].flatMap { actor, events in events.map { (Actor(actor), Event($0)) } },
    actorCount: 4, eventCount: 11)

  @Test("a way round of ¼ + ¼ is as long as the pair that is ½ apart")
  func tie() throws {
    let distances = try #require(inverse(triangle, .actors))
    // Of the two shortest paths from 0 to 2, one leads through 1.
    #expect(distances.betweenness().raw == [0, 0.5, 0, 0])
    #expect(distances.betweenness().normalised == [0, 0.5 / 3, 0, 0])
    let sums = [0.75, 0.5, 0.75]
    #expect(distances.closeness() == sums.map { 1 / $0 } + [nil])
    #expect(distances.harmonicCloseness() == [6, 8, 6, 0])
  }

  @Test("in steps, the same triangle has nothing between")
  func steps() throws {
    let distances = try #require(
      ProjectionDistances(of: triangle.projection(onto: .actors)) { _ in .step })
    #expect(distances.betweenness().raw == [0, 0, 0, 0])
    #expect(distances.closeness() == [0.5, 0.5, 0.5, nil])
  }

  @Test("strong ties are short: sharing more draws paths to a vertex, and not away from it")
  func meaning() throws {
    // 0-1 and 1-2 share ten events, 0-2 shares one.
    let ties = (0..<10).flatMap { [(Actor(0), Event($0)), (Actor(1), Event($0))] }
    let more = (10..<20).flatMap { [(Actor(1), Event($0)), (Actor(2), Event($0))] }
    let graph = TwoModeGraph(
      ties: ties + more + [(Actor(0), Event(20)), (Actor(2), Event(20))], actorCount: 3,
      eventCount: 21)
    #expect(try #require(inverse(graph, .actors)).betweenness().raw == [0, 1, 0])
  }

  @Test("1/10 + 1/5 ties with 1/4 + 1/20, which in binary fractions it does not")
  func exactTies() throws {
    #expect(0.1 + 0.2 != 0.25 + 0.05)
    // Two ways from actor 0 to actor 3: over 1 (sharing 10 and 5), and over 2 (4 and 20).
    var ties: [(Actor, Event)] = []
    var next = 0
    for (first, second, shared) in [(0, 1, 10), (1, 3, 5), (0, 2, 4), (2, 3, 20)] {
      for event in next..<next + shared {
        ties += [(Actor(first), Event(event)), (Actor(second), Event(event))]
      }
      next += shared
    }
    let graph = TwoModeGraph(ties: ties, actorCount: 4, eventCount: next)
    let distances = try #require(inverse(graph, .actors))
    #expect(distances.unitsPerOne == 20)
    // Between 1 and 2 the way over 3 is the shorter one.
    #expect(distances.betweenness().raw == [0, 0.5, 0.5, 1])
  }

  @Test("no vertices, one and two have no normalised betweenness")
  func small() throws {
    for count in 0...2 {
      let graph = TwoModeGraph(
        ties: (0..<count).map { (Actor($0), Event(0)) }, actorCount: count, eventCount: 1)
      let distances = try #require(inverse(graph, .actors))
      #expect(distances.vertexCount == count)
      #expect(distances.betweenness().raw == [Double](repeating: 0, count: count))
      #expect(distances.betweenness().normalised.allSatisfy { $0 == nil })
      #expect(distances.closeness() == [Double?](repeating: count == 2 ? 1 : nil, count: count))
    }
  }

  /// Actors in pairs, the *k*-th of which shares the *k*-th of some numbers of events.
  private func pairs(sharing counts: [Int]) -> TwoModeGraph {
    var ties: [(Actor, Event)] = []
    var next = 0
    for (pair, count) in counts.enumerated() {
      for event in next..<next + count {
        ties += [(Actor(pair), Event(event)), (Actor(pair + 1), Event(event))]
      }
      next += count
    }
    return TwoModeGraph(ties: ties, actorCount: counts.count + 1, eventCount: next)
  }

  @Test("many different strengths need wide numbers, more still have no exact distances")
  func overflow() throws {
    let narrow = try #require(inverse(pairs(sharing: Array(1...30)), .actors))
    guard case .narrow = narrow.lengths else { return #expect(Bool(false), "wide") }
    let wide = try #require(inverse(pairs(sharing: Array(1...60)), .actors))
    guard case .wide = wide.lengths else { return #expect(Bool(false), "narrow") }
    // Along a path the number of pairs on both sides, whatever the distances.
    #expect(wide.betweenness().raw == (0...60).map { Double($0 * (60 - $0)) })
    #expect(wide.closeness().count { $0 != nil } == 61)
    #expect(inverse(pairs(sharing: Array(1...120)), .actors) == nil)
  }

  @Test("distances are compared as fractions, in lowest terms")
  func fractions() {
    #expect(Distance(2, over: 6) == Distance(inverseOf: Strength(sharedCount: 3)))
    #expect(Distance(1, over: 3) < Distance(2, over: 5))
    #expect(!(Distance(2, over: 4) < Distance(1, over: 2)))
    #expect(Distance(1, over: Int.max) < Distance(1, over: Int.max - 1))
    #expect(Strength(sharedCount: 1) < Strength(sharedCount: 2))
  }

  @Test("a distance or a strength of 0 stops the program")
  func zero() async {
    await #expect(processExitsWith: .failure) { _ = Distance(0, over: 1) }
    await #expect(processExitsWith: .failure) { _ = Strength(sharedCount: 0) }
  }

  @Test("the order of the ties changes no bit", arguments: 0..<20)
  func order(seed: Int) throws {
    let sparse = SparseGraph(seed: seed)
    var generator = SplitMix64(seed: seed)
    let shuffled = TwoModeGraph(
      ties: sparse.ties.shuffled(using: &generator), actorCount: sparse.graph.actorCount,
      eventCount: sparse.graph.eventCount)
    let distances = try #require(inverse(sparse.graph, .actors))
    let other = try #require(inverse(shuffled, .actors))
    #expect(other.betweenness() == distances.betweenness())
    #expect(other.harmonicCloseness() == distances.harmonicCloseness())
  }

  @Test("one thread and several give the same, to the last bit", arguments: 0..<20)
  func threads(seed: Int) throws {
    let projection = SparseGraph(seed: seed).graph.projection(onto: .actors)
    let one = try #require(ProjectionDistances(of: projection, threads: 1, Distance.init))
    let three = try #require(ProjectionDistances(of: projection, threads: 3, Distance.init))
    #expect(one == three)
    #expect(one.betweenness(threads: 1) == one.betweenness(threads: 3))
    #expect(one.closeness(threads: 1) == one.closeness(threads: 2))
    #expect(one.harmonicCloseness(threads: 1) == one.harmonicCloseness(threads: 2))
  }

  @Test("agrees with all pairs by Floyd's algorithm on exact fractions", arguments: 0..<100)
  func agreesWithAllPairs(seed: Int) throws {
    let graph = SparseGraph(seed: seed).graph
    let projection = graph.projection(onto: .actors)
    guard graph.actorCount < 60 else { return }
    let count = graph.actorCount
    // 2520 is divided by all numbers up to 9, the most events there are.
    var lengths = [[Int?]](repeating: .init(repeating: nil, count: count), count: count)
    for pair in projection {
      lengths[pair.first.index][pair.second.index] = 2_520 / pair.shared
      lengths[pair.second.index][pair.first.index] = 2_520 / pair.shared
    }
    var distances = lengths
    for vertex in 0..<count { distances[vertex][vertex] = 0 }
    for middle in 0..<count {
      for first in 0..<count {
        for last in 0..<count {
          guard let one = distances[first][middle], let other = distances[middle][last] else {
            continue
          }
          distances[first][last] = min(distances[first][last] ?? .max, one + other)
        }
      }
    }
    let paths = SlowWeightedPaths(lengths: lengths, distances: distances)

    let result = try #require(inverse(graph, .actors))
    expectEqual(result.betweenness().raw, paths.betweenness, within: 1e-12)
    let reciprocals = distances.map { row in
      row.reduce(0.0) { $0 + ($1.map { $0 == 0 ? 0 : 2_520 / Double($0) } ?? 0) }
    }
    expectEqual(result.harmonicCloseness(), reciprocals, within: 1e-12)
  }

  @Test("agrees with NetworkX on fractions and igraph on whole numbers", arguments: PeerGraphs.all)
  func agreesWithPeers(peer: PeerGraph) throws {
    try compare(peer, .actors)
    try compare(peer, .events)
  }

  private func compare<Node>(_ peer: PeerGraph, _ mode: Mode<Node>) throws {
    // Nothing was asked of projections without a pair.
    guard peer.graph.pairCount(onto: mode) > 0 else { return }
    let distances = try #require(inverse(peer.graph, mode))
    PeerCentrality.expect(
      distances.betweenness().raw, of: mode, for: "projection-betweenness", of: peer)
    PeerCentrality.expect(distances.closeness(), of: mode, for: "projection-closeness", of: peer)
    PeerCentrality.expect(
      distances.harmonicCloseness(), of: mode, for: "projection-harmonic", of: peer)
    PeerCentrality.expect(
      peer.graph.projectionStrengths(onto: mode).map(Double.init), of: mode,
      for: "projection-strength", of: peer)
  }
}

/// Betweenness by its definition, from the lengths of pairs and the distances that follow.
private struct SlowWeightedPaths {
  let betweenness: [Double?]

  init(lengths: [[Int?]], distances: [[Int?]]) {
    let vertices = lengths.indices
    // Paths from each source, counted in order of distance.
    let counts = vertices.map { source in
      var counts = [Double](repeating: 0, count: vertices.count)
      counts[source] = 1
      let reached = vertices.filter { distances[source][$0] != nil && $0 != source }
      for vertex in reached.sorted(by: {
        (distances[source][$0] ?? 0) < (distances[source][$1] ?? 0)
      }) {
        for before in vertices {
          guard let length = lengths[before][vertex], let start = distances[source][before],
            start + length == distances[source][vertex]
          else { continue }
          counts[vertex] += counts[before]
        }
      }
      return counts
    }
    betweenness = vertices.map { middle in
      var sum = 0.0
      for first in vertices where first != middle {
        for last in vertices where last > first && last != middle {
          guard let whole = distances[first][last], let one = distances[first][middle],
            let other = distances[middle][last], one + other == whole
          else { continue }
          sum += counts[first][middle] * counts[middle][last] / counts[first][last]
        }
      }
      return sum
    }
  }
}
