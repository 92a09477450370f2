import Testing
import TwoModeGraphs

struct NewmanWeightTests {
  @Test("an event of two ties its actors by 1, one of three by a half")
  func terms() {
    let graph = TwoModeGraph(
      actors: [0, 1, 0, 1, 2, 2], events: [0, 0, 1, 1, 1, 2], actorCount: 4, eventCount: 3)
    let weights = Array(graph.newmanWeights(of: .actors))
    #expect(weights.map(\.first.index) == [0, 0, 1])
    #expect(weights.map(\.second.index) == [1, 2, 2])
    #expect(weights.map(\.weight) == [1.5, 0.5, 0.5])
    #expect(graph.newmanWeight(of: Actor(1), and: Actor(0)) == 1.5)
    #expect(graph.newmanWeight(of: Actor(0), and: Actor(3)) == 0)
  }

  @Test("the weights of an actor sum to its events that have company", arguments: 0..<200)
  func rowSums(seed: Int) {
    let random = RandomGraph(seed: seed)
    var sums = [Double](repeating: 0, count: random.graph.actorCount)
    for weight in random.graph.newmanWeights(of: .actors) {
      sums[weight.first.index] += weight.weight
      sums[weight.second.index] += weight.weight
    }
    for actor in random.graph.actors {
      let events = random.eventsOfActor[actor.index].filter { random.actorsOfEvent[$0].count >= 2 }
      // At most 149 × 9 terms of at most 1, each with a relative error of 2⁻⁵³.
      #expect(abs(sums[actor.index] - Double(events.count)) < 1e-11)
    }
  }

  @Test("all pairs are those of the projection, weighted as each pair alone", arguments: 0..<200)
  func agreesWithSinglePairs(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    for (weight, pair) in zip(graph.newmanWeights(of: .actors), graph.projection(onto: .actors)) {
      #expect(weight.first == pair.first)
      #expect(weight.second == pair.second)
      #expect(weight.weight == graph.newmanWeight(of: pair.first, and: pair.second))
    }
    for weight in graph.newmanWeights(of: .events) {
      #expect(weight.weight == graph.newmanWeight(of: weight.first, and: weight.second))
    }
    #expect(
      Array(graph.newmanWeights(of: .actors)).count == graph.projection(onto: .actors).pairCount)
  }

  @Test("Evelyn and Laura are tied by 1.562637")
  func southernWomen() {
    let weight = DavisSouthernWomen.graph.newmanWeight(
      of: DavisSouthernWomen.evelyn, and: DavisSouthernWomen.laura)
    // Given to six decimals.
    #expect(abs(weight - 1.562637) < 5e-7)
  }

  @Test("the weight of a vertex with itself stops the program")
  func diagonal() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.newmanWeight(of: Actor(0), and: Actor(0))
    }
  }
}
