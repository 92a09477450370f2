import Testing
import TwoModeGraphs

struct EventContainmentTests {
  @Test("a chain of three events has three containments, two of them direct")
  func chain() {
    let graph = TwoModeGraph(
      actors: [0, 0, 1, 0, 1, 2], events: [2, 0, 0, 1, 1, 1], actorCount: 3, eventCount: 4)
    let containments = graph.eventContainments()
    #expect(
      containments.pairs.map { [$0.inner.index, $0.outer.index] } == [[0, 1], [2, 0], [2, 1]])
    #expect(containments.pairs.map(\.isDirect) == [true, true, false])
    #expect(containments.pairs.map(\.innerSize) == [2, 1, 1])
    #expect(containments.pairs.map(\.outerSize) == [3, 2, 3])
    #expect(containments.equalGroups.isEmpty)
    #expect(containments.emptyEvents == [Event(3)])
    #expect(graph.actors(of: Event(1), except: Event(2)) == [Actor(1), Actor(2)])
  }

  @Test("equal events are a group, and each is contained in what contains the other")
  func equal() {
    let graph = TwoModeGraph(
      actors: [0, 0, 0, 1], events: [2, 0, 1, 1], actorCount: 2, eventCount: 3)
    let containments = graph.eventContainments()
    #expect(containments.equalGroups == [[Event(0), Event(2)]])
    #expect(containments.pairs.map { [$0.inner.index, $0.outer.index] } == [[0, 1], [2, 1]])
    #expect(containments.pairs.allSatisfy { $0.isDirect })
  }

  @Test("events without actors are not equal to each other here: they are named apart")
  func emptyEvents() {
    let containments = TwoModeGraph(ties: [], actorCount: 2, eventCount: 2).eventContainments()
    #expect(containments.pairs.isEmpty)
    #expect(containments.equalGroups.isEmpty)
    #expect(containments.emptyEvents == [Event(0), Event(1)])
  }

  @Test("agrees with sets", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let sets = random.actorsOfEvent
    let containments = random.graph.eventContainments()
    var expected: [[Int]] = []
    var direct: [Bool] = []
    for (inner, actors) in sets.enumerated() where !actors.isEmpty {
      for (outer, others) in sets.enumerated() where actors.isStrictSubset(of: others) {
        expected.append([inner, outer])
        direct.append(
          !sets.contains { actors.isStrictSubset(of: $0) && $0.isStrictSubset(of: others) })
      }
    }
    #expect(containments.pairs.map { [$0.inner.index, $0.outer.index] } == expected)
    #expect(containments.pairs.map(\.isDirect) == direct)

    let equals = Dictionary(grouping: sets.indices.filter { !sets[$0].isEmpty }) { sets[$0] }
      .values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    #expect(containments.equalGroups.map { $0.map(\.index) } == equals)
    #expect(containments.emptyEvents.map(\.index) == sets.indices.filter { sets[$0].isEmpty })
    for pair in containments.pairs {
      #expect(
        random.graph.actors(of: pair.outer, except: pair.inner).map(\.index)
          == sets[pair.outer.index].subtracting(sets[pair.inner.index]).sorted())
    }
  }

  @Test("13 and 14 are equal among the events of Davis, and contained in 9, 10 and 12")
  func southernWomen() {
    let containments = DavisSouthernWomen.graph.eventContainments()
    let (thirteen, fourteen) = (DavisSouthernWomen.event(13), DavisSouthernWomen.event(14))
    #expect(containments.equalGroups == [[thirteen, fourteen]])
    #expect(
      containments.pairs.filter { $0.inner == fourteen }.map(\.outer)
        == [9, 10, 12].map(DavisSouthernWomen.event))
    #expect(containments.emptyEvents.isEmpty)
  }
}
