import Testing
import TwoModeGraphs

struct ComponentsTests {
  @Test("components are numbered by first actor, then single events follow")
  func numbering() {
    let graph = TwoModeGraph(
      actors: [0, 2, 2, 4], events: [3, 3, 1, 4], actorCount: 5, eventCount: 5)
    let components = graph.components()
    #expect(components.count == 6)
    #expect(graph.actors.map { components[$0] } == [0, 1, 0, 2, 3])
    #expect(graph.events.map { components[$0] } == [4, 0, 5, 0, 3])
    #expect(
      components.sizes == [
        .init(actors: 2, events: 2), .init(actors: 1, events: 0), .init(actors: 1, events: 0),
        .init(actors: 1, events: 1), .init(actors: 0, events: 1), .init(actors: 0, events: 1),
      ])
    #expect(components.largest == 0)
  }

  @Test("a graph without vertices has no component")
  func empty() {
    let components = TwoModeGraph(ties: [], actorCount: 0, eventCount: 0).components()
    #expect(components.count == 0)
    #expect(components.largest == nil)
  }

  @Test("of components of equal size the first is the largest")
  func equalSizes() {
    let graph = TwoModeGraph(
      actors: [1, 2], events: [1, 0], actorCount: 3, eventCount: 2)
    #expect(graph.components().largest == 1)
  }

  @Test("agrees with a search along the ties", arguments: 0..<200)
  func agreesWithSearch(seed: Int) {
    let graph = ThinnedGraph.seeded(seed)
    var actors = [Int](repeating: -1, count: graph.actorCount)
    var events = [Int](repeating: -1, count: graph.eventCount)
    var count = 0
    func visit(_ actor: Actor) {
      guard actors[actor.index] < 0 else { return }
      actors[actor.index] = count
      for event in graph.events(of: actor) where events[event.index] < 0 {
        events[event.index] = count
        for fellow in graph.actors(of: event) { visit(fellow) }
      }
    }
    for actor in graph.actors where actors[actor.index] < 0 {
      visit(actor)
      count += 1
    }
    for event in graph.events where events[event.index] < 0 {
      events[event.index] = count
      count += 1
    }

    let components = graph.components()
    #expect(components.count == count)
    #expect(graph.actors.map { components[$0] } == actors)
    #expect(graph.events.map { components[$0] } == events)
    for (component, size) in components.sizes.enumerated() {
      #expect(size.actors == actors.filter { $0 == component }.count)
      #expect(size.events == events.filter { $0 == component }.count)
    }
  }

  @Test("the southern women and their events are one component")
  func southernWomen() {
    #expect(DavisSouthernWomen.graph.components().sizes == [.init(actors: 18, events: 14)])
  }
}
