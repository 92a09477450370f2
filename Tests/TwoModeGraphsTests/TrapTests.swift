import Testing
import TwoModeGraphs

/// Where tools for two-mode networks are known to go wrong, one test a trap.
///
/// What NetworkX 3.6.1 and igraph 1.0.0 answer was seen by running them.
@Suite("Traps of two-mode measures")
struct TrapTests {
  /// One event of three actors, one of two, an actor and an event without ties.
  private let pieces = TwoModeGraph(
    actors: [0, 1, 2, 3, 4], events: [0, 0, 0, 1, 1], actorCount: 6, eventCount: 3)

  @Test("1: a lone event has a betweenness, where NetworkX divides by zero")
  func loneEvent() {
    let graph = TwoModeGraph(actors: [0, 1, 2], events: [0, 0, 0], actorCount: 3, eventCount: 1)
    #expect(graph.betweenness().events.normalised == [1])
    #expect(graph.betweenness().actors.normalised == [nil, nil, nil])
    #expect(graph.closeness(of: .events).normalised == [1])
    #expect(graph.degreeCentrality(of: .actors).normalised == [1, 1, 1])
    #expect(graph.degreeCentralisation(of: .actors) == nil)
  }

  @Test("2: closeness is at most 1 in a graph in pieces, where NetworkX exceeds it")
  func closenessInPieces() {
    #expect(pieces.closeness(of: .actors).normalised == [1, 1, 1, nil, nil, nil])
    #expect(pieces.closeness(of: .events).normalised == [1, nil, nil])
    let harmonic = pieces.harmonicCloseness(of: .actors).normalised
    #expect(harmonic.allSatisfy { $0.map { (0..<1).contains($0) } ?? false })
    #expect(harmonic[5] == 0)
  }

  @Test("3: betweenness is at most 1 with 100 actors and 10 events, not 3")
  func extremalTree() {
    let root = (0..<10).map { (Actor(0), Event($0)) }
    let pendants = (1..<100).map { (Actor($0), Event(($0 - 1) % 10)) }
    let graph = TwoModeGraph(ties: root + pendants, actorCount: 100, eventCount: 10)
    let betweenness = graph.betweenness()
    #expect(betweenness.actors.raw[0] == 5_346)
    #expect(betweenness.actors.normalised[0] == 1)
    let all = betweenness.actors.normalised + betweenness.events.normalised
    #expect(all.allSatisfy { $0.map { $0 <= 1 } ?? false })
  }

  @Test("4: who has no tie is kept, in every measure and in the counts")
  func isolatesAreKept() {
    #expect(pieces.betweenness().actors.raw.count == 6)
    #expect(pieces.harmonicCloseness(of: .events).raw.count == 3)
    #expect(pieces.eigenvectorCentrality().actors.count == 6)
    #expect(pieces.pageRank().actors.count == 6)
    #expect(pieces.opsahlClustering(of: .actors).values.count == 6)
    #expect(pieces.latapyClustering(of: .actors).average.count == 6)
    #expect(pieces.latapyClustering(of: .actors).average.definedCount == 5)
    #expect(pieces.projection(onto: .actors).vertexCount == 6)
    #expect(pieces.projection(onto: .actors).constraint().count == 6)
    #expect(pieces.components().count == 4)
    #expect(pieces.transposed().transposed() == pieces)
  }

  @Test("5: an event of one actor has no redundancy, and the others keep theirs")
  func singleMember() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1, 1, 2, 2], events: [0, 1, 0, 1, 0, 2], actorCount: 3, eventCount: 3)
    let redundancy = graph.redundancy(of: .events)
    #expect(redundancy.values.map(\.coefficient) == [1.0 / 3, 1, nil])
    #expect(redundancy.average.definedCount == 2)
  }

  @Test("6: clustering of nothing is undefined, where NetworkX says 0 and others 1")
  func emptyNetwork() {
    let empty = TwoModeGraph(ties: [], actorCount: 3, eventCount: 2)
    #expect(empty.robinsAlexander().coefficient == nil)
    #expect(empty.opsahlClustering(of: .actors).overall.coefficient == nil)
    #expect(empty.projectionClustering(of: .actors).overall.coefficient == nil)
    #expect(empty.latapyClustering(of: .actors).average.mean == nil)
  }

  @Test("7: who shares most is nearest, where igraph takes a weight for a distance")
  func strengthIsNotDistance() throws {
    // Actors 0 and 1, and 1 and 2, share ten events; 0 and 2 share one.
    let ties = (0..<10).flatMap {
      [
        (Actor(0), Event($0)), (Actor(1), Event($0)), (Actor(1), Event(10 + $0)),
        (Actor(2), Event(10 + $0)),
      ]
    }
    let graph = TwoModeGraph(
      ties: ties + [(Actor(0), Event(20)), (Actor(2), Event(20))], actorCount: 3, eventCount: 21)
    let projection = graph.projection(onto: .actors)
    let distances = try #require(
      ProjectionDistances(of: projection) { Distance(inverseOf: $0) })
    #expect(distances.betweenness().raw == [0, 1, 0])
    // As far apart as they share, none is between, which is what igraph gives for such weights.
    let reversed = try #require(
      ProjectionDistances(of: projection) { Distance($0.sharedCount, over: 1) })
    #expect(reversed.betweenness().raw == [0, 0, 0])
  }

  @Test("8: weights of events reach the projection, and unknown ones stay unknown")
  func weightsAreHonoured() throws {
    let graph = TwoModeGraph(
      actors: [0, 1, 0, 1, 1, 2], events: [0, 0, 1, 1, 2, 2], actorCount: 3, eventCount: 3)
    let pairs = Array(graph.sharedHours(ofEventsLasting: [2, 10, nil]))
    #expect(pairs.map(\.hours) == [12, nil])
    #expect(pairs.map(\.eventsOfUnknownHours) == [0, 1])
  }

  @Test("9: the likeness of two isolates is undefined, neither 0 nor NaN")
  func nothingByNothing() {
    let graph = TwoModeGraph(ties: [], actorCount: 2, eventCount: 1)
    let overlap = graph.overlap(of: Actor(0), and: Actor(1))
    #expect(overlap.jaccard == nil)
    #expect(overlap.dice == nil)
    #expect(overlap.cosine == nil)
    #expect(overlap.overlapCoefficient == nil)
    #expect(graph.sharedRatio(of: overlap) == 0)
  }

  @Test("10: modes are told apart in a graph in pieces, where NetworkX's sets() gives up")
  func modesAreGiven() {
    #expect(pieces.degrees(of: .actors) == [1, 1, 1, 1, 1, 0])
    #expect(pieces.degrees(of: .events) == [3, 2, 0])
    let turned = pieces.transposed()
    #expect(turned.degrees(of: .actors) == [3, 2, 0])
    #expect(turned.betweenness().actors == pieces.betweenness().events)
  }

  @Test("11: an event of all actors, and an actor at all events, are certain in the degree model")
  func fullLines() throws {
    // Actor 0 is at all events, and event 0 has all actors.
    let graph = TwoModeGraph(
      actors: [0, 0, 0, 0, 1, 2, 3, 1, 2, 3], events: [0, 1, 2, 3, 0, 0, 0, 1, 2, 3],
      actorCount: 4, eventCount: 4)
    let model = try #require(graph.degreeModel())
    for index in 0..<4 {
      #expect(model.probability(of: Actor(0), in: Event(index)) == 1)
      #expect(model.probability(of: Actor(index), in: Event(0)) == 1)
    }
    for actor in 1..<4 {
      for event in 1..<4 {
        // What is left is one tie each among three by three.
        let chance = model.probability(of: Actor(actor), in: Event(event))
        #expect(abs(chance - 1.0 / 3) < 1e-12)
      }
    }
    // What actor 1 shares with actor 0 is event 0, and each of three with a chance of 1/3.
    let pair = try #require(Array(graph.overlapChances(of: .actors, under: model)).first)
    #expect(pair.shared == 2)
    #expect(abs(pair.expected - 2) < 1e-12)
    #expect(abs(pair.pUpper - 19.0 / 27) < 1e-12)
  }

  @Test("12: tails are exact: a normal approximation makes 0.2703 of 0.2682 for Evelyn and Laura")
  func exactTails() throws {
    // Two actors of one in two events each: P(1 or more shared) is 1 − (3/4)².
    let graph = TwoModeGraph(actors: [0, 1], events: [0, 1], actorCount: 2, eventCount: 2)
    let model = try #require(graph.degreeModel())
    let pair = try #require(Array(graph.overlapChances(of: .actors, under: model)).first)
    #expect(abs(pair.pLower - 9.0 / 16) < 1e-15)
    let davis = DavisSouthernWomen.graph
    let women = davis.overlapChances(of: .actors, under: try #require(davis.degreeModel()))
    #expect(abs(try #require(Array(women).first).pUpper - 0.268200) < 5e-7)
  }

  @Test("13: Davis's table is the one of 89 ties, with 2 for Dorothy and 5 for Helen, not of 93")
  func whichDavis() {
    let graph = DavisSouthernWomen.graph
    #expect(graph.tieCount == 89)
    #expect(graph.degrees(of: .actors) == [8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2])
    #expect(graph.degrees(of: .events) == [3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3])
  }

  @Test("14: a tie that is given twice counts once")
  func doubleTies() {
    let once = TwoModeGraph(actors: [0, 1], events: [0, 0], actorCount: 2, eventCount: 1)
    let twice = TwoModeGraph(
      actors: [0, 1, 0, 1, 1], events: [0, 0, 0, 0, 0], actorCount: 2, eventCount: 1)
    #expect(twice == once)
    #expect(twice.tieCount == 2)
    #expect(twice.projection(onto: .actors).shared(Actor(0), Actor(1)) == 1)
  }

  @Test("15: who shares nothing is no pair, so no distance is 0 or infinite")
  func zeroWeights() async throws {
    let projection = pieces.projection(onto: .actors)
    #expect(projection.allSatisfy { $0.shared > 0 })
    #expect(projection.shared(Actor(0), Actor(3)) == 0)
    let distances = try #require(
      ProjectionDistances(of: projection) { Distance(inverseOf: $0) })
    #expect(distances.betweenness().raw == [0, 0, 0, 0, 0, 0])
    await #expect(processExitsWith: .failure) { _ = Strength(sharedCount: 0) }
    await #expect(processExitsWith: .failure) { _ = Distance(0, over: 1) }
  }

  @Test("16: the order in which ties are given changes no bit of any measure", arguments: 0..<10)
  func order(seed: Int) throws {
    let random = SparseGraph(seed: seed)
    var generator = SplitMix64(seed: seed)
    let one = random.graph
    let other = TwoModeGraph(
      ties: random.ties.shuffled(using: &generator), actorCount: one.actorCount,
      eventCount: one.eventCount)
    #expect(one == other)
    #expect(one.betweenness() == other.betweenness())
    #expect(one.closeness(of: .actors) == other.closeness(of: .actors))
    #expect(one.harmonicCloseness(of: .actors) == other.harmonicCloseness(of: .actors))
    #expect(one.eigenvectorCentrality() == other.eigenvectorCentrality())
    #expect(one.pageRank() == other.pageRank())
    #expect(one.latapyClustering(of: .actors) == other.latapyClustering(of: .actors))
    #expect(one.opsahlClustering(of: .actors) == other.opsahlClustering(of: .actors))
    #expect(one.concepts() == other.concepts())
    #expect(one.meetingElsewhere() == other.meetingElsewhere())
    let projection = one.projection(onto: .events)
    #expect(projection.constraint() == other.projection(onto: .events).constraint())
    #expect(one.communities(seeds: 0..<3) == other.communities(seeds: 0..<3))
    let model = try #require(one.degreeModel())
    let otherModel = try #require(other.degreeModel())
    #expect(
      one.overlapChances(of: .events, under: model).elementsEqual(
        other.overlapChances(of: .events, under: otherModel)))
    #expect(
      one.samplesWithSameDegrees(count: 3, seed: 1).elementsEqual(
        other.samplesWithSameDegrees(count: 3, seed: 1)))
  }
}
