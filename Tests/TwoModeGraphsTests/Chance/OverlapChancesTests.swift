import Foundation
import Testing

@testable import TwoModeGraphs

struct OverlapChancesTests {
  @Test("two halves out of four events share 0 to 4 as in four throws of a quarter")
  func byHand() throws {
    // Every tie has probability 1/2, so every event is shared with probability 1/4.
    let graph = TwoModeGraph(
      actors: [0, 0, 1, 1], events: [0, 1, 2, 3], actorCount: 2, eventCount: 4)
    let model = try #require(graph.degreeModel())
    let pair = try #require(Array(graph.overlapChances(of: .actors, under: model)).first)
    #expect(pair.shared == 0)
    #expect(abs(pair.expected - 1) < 1e-14)
    #expect(pair.pUpper == 1)
    #expect(abs(pair.pLower - 81.0 / 256) < 1e-14)
  }

  @Test("agrees with adding up the probabilities of all matrices", arguments: 0..<40)
  func agreesWithMatrices(seed: Int) throws {
    let graph = TinyGraphs.graph(seed: seed)
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let model = try #require(
      graph.degreeModel(holding: try StructuralCells(ones: ones, zeros: zeros, of: graph)))
    guard graph.actorCount * graph.eventCount <= 12 else { return }
    let cells = graph.actors.flatMap { actor in graph.events.map { Cell(actor, $0) } }
    let matrices = (0..<1 << cells.count).map { number in
      var probability = 1.0
      for (bit, cell) in cells.enumerated() {
        let tie = model.probability(of: cell.actor, in: cell.event)
        probability *= number >> bit & 1 == 1 ? tie : 1 - tie
      }
      let rows = graph.actors.map { number >> ($0.index * graph.eventCount) }
      let mask = 1 << graph.eventCount - 1
      return (probability: probability, rows: rows.map { $0 & mask })
    }
    for pair in graph.overlapChances(of: .actors, under: model) {
      var (expected, pUpper, pLower) = (0.0, 0.0, 0.0)
      for matrix in matrices {
        let shared = (matrix.rows[pair.first.index] & matrix.rows[pair.second.index])
          .nonzeroBitCount
        expected += matrix.probability * Double(shared)
        if shared >= pair.shared { pUpper += matrix.probability }
        if shared <= pair.shared { pLower += matrix.probability }
      }
      // At most 4,096 terms of 12 products.
      #expect(abs(pair.expected - expected) < 1e-13)
      #expect(abs(pair.pUpper - pUpper) < 1e-13)
      #expect(abs(pair.pLower - pLower) < 1e-13)
    }
  }

  @Test("agrees with convolution pair by pair, in both modes", arguments: 0..<200)
  func agreesWithConvolution(seed: Int) throws {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let model = try #require(
      graph.degreeModel(holding: try StructuralCells(ones: ones, zeros: zeros, of: graph)))
    for pair in graph.overlapChances(of: .actors, under: model).prefix(300) {
      expect(
        pair,
        agreesWith: graph.events.map {
          model.probability(of: pair.first, in: $0) * model.probability(of: pair.second, in: $0)
        })
      #expect(pair.shared == random.shared(pair.first.index, pair.second.index))
    }
    for pair in graph.overlapChances(of: .events, under: model) {
      expect(
        pair,
        agreesWith: graph.actors.map {
          model.probability(of: $0, in: pair.first) * model.probability(of: $0, in: pair.second)
        })
    }
  }

  @Test("all pairs of vertices with a tie are tested, or those that share something")
  func testedPairs() throws {
    // Actor 2 has no event; actor 3 shares none.
    let graph = TwoModeGraph(
      actors: [0, 1, 3], events: [0, 0, 1], actorCount: 4, eventCount: 3)
    let model = try #require(graph.degreeModel())
    let all = Array(graph.overlapChances(of: .actors, under: model))
    #expect(all.map(\.first.index) == [0, 0, 1])
    #expect(all.map(\.second.index) == [1, 3, 3])
    #expect(all.map(\.shared) == [1, 0, 0])
    #expect(graph.testCount(of: .actors) == 3)
    let sharing = Array(graph.overlapChances(of: .actors, under: model, over: .sharing))
    #expect(sharing == [all[0]])
    #expect(graph.testCount(of: .actors, over: .sharing) == 1)
  }

  @Test("pairs come in the order of the projection, as many as there are tests", arguments: 0..<200)
  func order(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let model = try #require(graph.degreeModel())
    let all = Array(graph.overlapChances(of: .actors, under: model))
    #expect(all.count == graph.testCount(of: .actors))
    #expect(all.allSatisfy { $0.first < $0.second })
    #expect(zip(all, all.dropFirst()).allSatisfy { ($0.first, $0.second) < ($1.first, $1.second) })

    let sharing = graph.overlapChances(of: .actors, under: model, over: .sharing)
    #expect(Array(sharing) == all.filter { $0.shared > 0 })
    #expect(
      sharing.map { Pair(first: $0.first, second: $0.second, shared: $0.shared) }
        == Array(graph.projection(onto: .actors)))
    let blind = graph.hypergeometricOverlapChances(of: .actors)
    #expect(blind.map(\.second) == all.map(\.second))
  }

  @Test("an event in which everyone takes part tells nothing about anyone", arguments: 0..<100)
  func fullEvent(seed: Int) throws {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    guard graph.actors.allSatisfy({ graph.degree(of: $0) > 0 }) else { return }
    let wider = TwoModeGraph(
      ties: random.ties + graph.actors.map { ($0, Event(graph.eventCount)) },
      actorCount: graph.actorCount, eventCount: graph.eventCount + 1)
    let model = try #require(graph.degreeModel())
    let widerModel = try #require(wider.degreeModel())
    for (pair, same) in zip(
      graph.overlapChances(of: .actors, under: model),
      wider.overlapChances(of: .actors, under: widerModel))
    {
      #expect(same.shared == pair.shared + 1)
      #expect(abs(same.expected - pair.expected - 1) < 1e-11)
      #expect(abs(same.pUpper - pair.pUpper) < 1e-11)
      #expect(abs(same.pLower - pair.pLower) < 1e-11)
    }
  }

  @Test("no two southern women met more often than by chance; for Evelyn and Laura p = 0.268200")
  func southernWomen() throws {
    let graph = DavisSouthernWomen.graph
    let model = try #require(graph.degreeModel())
    let pairs = Array(graph.overlapChances(of: .actors, under: model))
    #expect(pairs.count == 153)
    #expect(pairs.allSatisfy { $0.pUpper > 0.05 })
    #expect(pairs[0].second == DavisSouthernWomen.laura)
    // Given to six decimals.
    #expect(abs(pairs[0].pUpper - 0.268200) < 5e-7)
  }

  @Test("blind choice makes the same pair five times as surprising: p = 0.051282")
  func southernWomenBlind() throws {
    let pairs = Array(DavisSouthernWomen.graph.hypergeometricOverlapChances(of: .actors))
    #expect(pairs.count == 153)
    #expect(abs(pairs[0].pUpper - 0.051282) < 5e-7)
    #expect(pairs[0].expected == 4)
  }

  @Test("the refined normal approximation is off by up to 0.0168 over 139 pairs of women")
  func normalApproximation() throws {
    let graph = DavisSouthernWomen.graph
    let model = try #require(graph.degreeModel())
    let pairs = Array(graph.overlapChances(of: .actors, under: model, over: .sharing))
    #expect(pairs.count == 139)
    let errors = pairs.map { pair in
      let trials = graph.events.map {
        model.probability(of: pair.first, in: $0) * model.probability(of: pair.second, in: $0)
      }
      return abs(pair.pUpper - refinedNormalTail(atLeast: pair.shared, trials: trials))
    }
    // Given to four decimals.
    #expect(abs(try #require(errors.max()) - 0.0168) < 5e-5)
    let laura = refinedNormalTail(
      atLeast: 6,
      trials: graph.events.map {
        model.probability(of: DavisSouthernWomen.evelyn, in: $0)
          * model.probability(of: DavisSouthernWomen.laura, in: $0)
      })
    // Given to six decimals.
    #expect(abs(laura - 0.270329) < 5e-7)
  }

  @Test("the degree model of another graph stops the program")
  func otherModel() async {
    await #expect(processExitsWith: .failure) {
      let graph = DavisSouthernWomen.graph
      guard let model = graph.transposed().degreeModel() else { return }
      _ = graph.overlapChances(of: .actors, under: model)
    }
  }
}

/// Compares a pair with the convolution of the trials given.
private func expect<Node>(_ pair: OverlapChance<Node>, agreesWith trials: [Double]) {
  var probabilities = [1.0]
  for trial in trials {
    var next = probabilities.map { $0 * (1 - trial) } + [0]
    for (shared, probability) in probabilities.enumerated() {
      next[shared + 1] += probability * trial
    }
    probabilities = next
  }
  // At most 150 trials, each with a rounding of 2⁻⁵³ in every term.
  #expect(abs(pair.expected - trials.reduce(0, +)) < 1e-11)
  #expect(abs(pair.pUpper - probabilities[pair.shared...].reduce(0, +)) < 1e-12)
  #expect(abs(pair.pLower - probabilities[...pair.shared].reduce(0, +)) < 1e-12)
}

/// P(*X* ≥ *c*) by the normal distribution with a term for skewness.
///
/// Y. Hong, *On Computing the Distribution Function for the Poisson Binomial
/// Distribution*, Computational Statistics & Data Analysis 59, 2013, 41–51.
private func refinedNormalTail(atLeast count: Int, trials: [Double]) -> Double {
  let mean = trials.reduce(0, +)
  let variance = trials.reduce(0) { $0 + $1 * (1 - $1) }
  let skewness = trials.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) } / pow(variance, 1.5)
  let place = (Double(count) - 0.5 - mean) / variance.squareRoot()
  let density = exp(-place * place / 2) / (2 * Double.pi).squareRoot()
  let below = erfc(-place / 2.0.squareRoot()) / 2
  return 1 - min(max(below + skewness * (1 - place * place) * density / 6, 0), 1)
}
