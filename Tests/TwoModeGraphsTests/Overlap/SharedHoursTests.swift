import Testing
import TwoModeGraphs

struct SharedHoursTests {
  let graph = TwoModeGraph(
    actors: [0, 1, 0, 1, 2, 2], events: [0, 0, 1, 1, 1, 2], actorCount: 4, eventCount: 3)

  @Test("the hours of shared events add up")
  func known() {
    let hours = Array(graph.sharedHours(ofEventsLasting: [10, 2.5, 100]))
    #expect(hours.map(\.first.index) == [0, 0, 1])
    #expect(hours.map(\.second.index) == [1, 2, 2])
    #expect(hours.map(\.hours) == [12.5, 2.5, 2.5])
  }

  @Test("unknown hours of one shared event leave a lower bound and no total")
  func unknown() {
    let hours = Array(graph.sharedHours(ofEventsLasting: [nil, 2.5, nil]))
    #expect(hours.map(\.hours) == [nil, 2.5, 2.5])
    #expect(hours.map(\.knownHours) == [2.5, 2.5, 2.5])
    #expect(hours.map(\.eventsOfUnknownHours) == [1, 0, 0])
  }

  @Test("an event of no hours is known, and a pair is kept that shares nothing else")
  func zero() {
    #expect(graph.sharedHours(ofEventsLasting: [0, 0, 0]).map(\.hours) == [0, 0, 0])
  }

  @Test("agrees with sums over sets, and with counts for hours of 1", arguments: 0..<200)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    var generator = SplitMix64(seed: seed)
    let durations = random.actorsOfEvent.map { _ in
      Bool.random(using: &generator) ? Double(Int.random(in: 0...40, using: &generator)) / 2 : nil
    }
    for pair in random.graph.sharedHours(ofEventsLasting: durations) {
      let shared = random.eventsOfActor[pair.first.index].intersection(
        random.eventsOfActor[pair.second.index])
      let known = shared.compactMap { durations[$0] }
      #expect(pair.knownHours == known.reduce(0, +))
      #expect(pair.hours == (known.count == shared.count ? known.reduce(0, +) : nil))
    }
    let ones = [Double?](repeating: 1, count: random.graph.eventCount)
    #expect(
      random.graph.sharedHours(ofEventsLasting: ones).map(\.hours)
        == random.graph.projection(onto: .actors).map { Double($0.shared) })
  }

  @Test("hours for another number of events, or negative ones, stop the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.sharedHours(ofEventsLasting: [1])
    }
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(ties: [], actorCount: 0, eventCount: 1).sharedHours(ofEventsLasting: [-1])
    }
  }
}
