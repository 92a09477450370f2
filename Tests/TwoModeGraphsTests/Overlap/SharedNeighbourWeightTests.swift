import Glibc
import Testing
import TwoModeGraphs

struct SharedNeighbourWeightTests {
  /// An event of two actors, one of three, and one of a single actor.
  let graph = TwoModeGraph(
    actors: [0, 1, 0, 1, 2, 2], events: [0, 0, 1, 1, 1, 2], actorCount: 4, eventCount: 3)

  @Test("an event of two adds a half to resource allocation, one of three a third")
  func resourceAllocation() {
    let weights = Array(graph.resourceAllocations(of: .actors))
    #expect(weights.map(\.first.index) == [0, 0, 1])
    #expect(weights.map(\.second.index) == [1, 2, 2])
    #expect(weights.map(\.weight) == [1.0 / 2 + 1.0 / 3, 1.0 / 3, 1.0 / 3])
    #expect(graph.resourceAllocation(of: Actor(0), and: Actor(3)) == 0)
  }

  @Test("an event of two adds 1/ln 2 to Adamic and Adar's index, one of three 1/ln 3")
  func adamicAdar() {
    let (ofTwo, ofThree): (Double, Double) = (1 / log(2), 1 / log(3))
    #expect(
      graph.adamicAdarWeights(of: .actors).map(\.weight) == [ofTwo + ofThree, ofThree, ofThree])
    #expect(graph.adamicAdarWeight(of: Actor(2), and: Actor(3)) == 0)
  }

  @Test("all pairs are weighted as sets weigh each pair alone", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    let pairs = RandomGraph.pairs(of: 0..<graph.actorCount).filter { random.shared($0, $1) > 0 }
    let allocations = Array(graph.resourceAllocations(of: .actors))
    let indices = Array(graph.adamicAdarWeights(of: .actors))
    #expect(allocations.map { [$0.first.index, $0.second.index] } == pairs.map { [$0, $1] })
    #expect(indices.map { [$0.first.index, $0.second.index] } == pairs.map { [$0, $1] })
    for (position, (first, second)) in pairs.enumerated() {
      let sizes = random.eventsOfActor[first].intersection(random.eventsOfActor[second]).sorted()
        .map { Double(random.actorsOfEvent[$0].count) }
      let allocation = sizes.map { 1 / $0 }.reduce(0, +)
      let index = sizes.map { 1 / log($0) }.reduce(0, +)
      #expect(allocations[position].weight == allocation)
      #expect(indices[position].weight == index)
      #expect(graph.resourceAllocation(of: Actor(second), and: Actor(first)) == allocation)
      #expect(graph.adamicAdarWeight(of: Actor(second), and: Actor(first)) == index)
    }
  }

  @Test("Evelyn and Laura have an allocation of 1.154762 and an index of 3.719309")
  func southernWomen() {
    let women = DavisSouthernWomen.graph
    let (evelyn, laura) = (DavisSouthernWomen.evelyn, DavisSouthernWomen.laura)
    // Given to six decimals.
    #expect(abs(women.resourceAllocation(of: evelyn, and: laura) - 1.154762) < 5e-7)
    #expect(abs(women.adamicAdarWeight(of: evelyn, and: laura) - 3.719309) < 5e-7)
  }

  @Test("an event and itself have no weight: asking stops the program")
  func diagonal() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.adamicAdarWeight(of: Event(0), and: Event(0))
    }
  }
}
