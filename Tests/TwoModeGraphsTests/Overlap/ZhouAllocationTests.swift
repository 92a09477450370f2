import Testing
import TwoModeGraphs

struct ZhouAllocationTests {
  @Test("an actor of two events gives half of what one of a single event gives back")
  func directions() {
    // Actor 0 takes part in events 0 and 1, actor 1 in event 0 only.
    let graph = TwoModeGraph(
      actors: [0, 1, 0], events: [0, 0, 1], actorCount: 3, eventCount: 2)
    #expect(
      Array(graph.zhouAllocations(of: .actors)) == [
        ZhouAllocation(from: Actor(0), to: Actor(1), share: 0.25),
        ZhouAllocation(from: Actor(1), to: Actor(0), share: 0.5),
      ])
    #expect(graph.zhouAllocation(from: Actor(0), to: Actor(0)) == 0.75)
    #expect(graph.zhouAllocation(from: Actor(0), to: Actor(2)) == 0)
  }

  @Test("what starts at an actor without events is undefined")
  func isolate() {
    let graph = TwoModeGraph(actors: [0], events: [0], actorCount: 2, eventCount: 1)
    #expect(graph.zhouAllocation(from: Actor(1), to: Actor(0)) == nil)
    #expect(graph.zhouAllocation(from: Actor(1), to: Actor(1)) == nil)
    #expect(graph.zhouAllocation(from: Actor(0), to: Actor(1)) == 0)
  }

  @Test("what starts at a vertex, with what stays there, sums to 1", arguments: 0..<200)
  func columnsSumToOne(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    var given = [Double](repeating: 0, count: graph.eventCount)
    for allocation in graph.zhouAllocations(of: .events) {
      given[allocation.from.index] += allocation.share
      #expect(graph.zhouAllocation(from: allocation.from, to: allocation.to) == allocation.share)
    }
    for event in graph.events where graph.degree(of: event) > 0 {
      let kept = try #require(graph.zhouAllocation(from: event, to: event))
      // At most 150 terms of at most 1, each rounded a few times by 2⁻⁵³.
      #expect(abs(given[event.index] + kept - 1) < 1e-13)
    }
  }

  @Test("Evelyn gets 0.164966 of Laura, who gets less of Evelyn")
  func southernWomen() throws {
    let women = DavisSouthernWomen.graph
    let (evelyn, laura) = (DavisSouthernWomen.evelyn, DavisSouthernWomen.laura)
    let toEvelyn = try #require(women.zhouAllocation(from: laura, to: evelyn))
    let toLaura = try #require(women.zhouAllocation(from: evelyn, to: laura))
    // Given to six decimals. Laura divides by 7, Evelyn by 8.
    #expect(abs(toEvelyn - 0.164966) < 5e-7)
    #expect(abs(toLaura - toEvelyn * 7 / 8) < 1e-15)
  }
}
