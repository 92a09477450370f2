import Testing
import TwoModeGraphs

struct MeetingElsewhereTests {
  @Test("of three members two meet once more, and the third never")
  func byHand() throws {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 0, 1, 3], events: [0, 0, 0, 1, 1, 2], actorCount: 4, eventCount: 4)
    let meeting = graph.meetingElsewhere()
    #expect(meeting.histogram(of: Event(0)) == Histogram(frequencies: [2, 1]))
    #expect(meeting.histogram(of: Event(1)) == Histogram(frequencies: [0, 1]))
    #expect(meeting.overPairs == Histogram(frequencies: [2, 1]))
    #expect(meeting.overEventsAndPairs == Histogram(frequencies: [2, 2]))
    #expect(meeting.meanOfEventMeans == 2.0 / 3)
  }

  @Test("an event with fewer than two members has no pairs")
  func noPairs() {
    let graph = TwoModeGraph(actors: [0], events: [0], actorCount: 1, eventCount: 2)
    let meeting = graph.meetingElsewhere()
    #expect(meeting.histogram(of: Event(0)) == nil)
    #expect(meeting.histogram(of: Event(1)) == nil)
    #expect(meeting.meanOfEventMeans == nil)
    #expect(meeting.overPairs.mean == nil)
  }

  @Test("agrees with counting for every pair of members", arguments: 0..<200)
  func agreesWithCounting(seed: Int) throws {
    let random = RandomGraph(seed: seed)
    let meeting = random.graph.meetingElsewhere()
    var all: [Int] = []
    var means: [Double] = []
    for event in random.graph.events {
      let elsewhere = RandomGraph.pairs(of: random.actorsOfEvent[event.index]).map {
        random.shared($0, $1) - 1
      }
      #expect(
        meeting.histogram(of: event) == (elsewhere.isEmpty ? nil : Histogram(values: elsewhere)))
      if let mean = Histogram(values: elsewhere).mean { means.append(mean) }
      all += elsewhere
    }
    let once = random.graph.projection(onto: .actors).map { $0.shared - 1 }
    #expect(meeting.overPairs == Histogram(values: once))
    #expect(meeting.overEventsAndPairs == Histogram(values: all))
    #expect(
      meeting.meanOfEventMeans == (means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)))
  }

  @Test("over events and pairs the mean is Σ c (c − 1) / Σ c", arguments: 0..<200)
  func sizeBias(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    let counts = graph.projection(onto: .actors).map(\.shared)
    let meeting = graph.meetingElsewhere().overEventsAndPairs
    #expect(meeting.sum == counts.reduce(0) { $0 + $1 * ($1 - 1) })
    #expect(meeting.count == counts.reduce(0, +))
  }

  @Test("renumbering the vertices renumbers the histograms", arguments: 0..<200)
  func relabelling(seed: Int) {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    var generator = SplitMix64(seed: seed + 1_000)
    let actors = graph.actors.shuffled(using: &generator)
    let events = graph.events.shuffled(using: &generator)
    let relabelled = TwoModeGraph(
      ties: random.ties.map { (actors[$0.index], events[$1.index]) },
      actorCount: graph.actorCount, eventCount: graph.eventCount)
    let meeting = graph.meetingElsewhere()
    let relabelledMeeting = relabelled.meetingElsewhere()
    #expect(relabelledMeeting.overPairs == meeting.overPairs)
    for event in graph.events {
      #expect(
        relabelledMeeting.histogram(of: events[event.index]) == meeting.histogram(of: event))
    }
  }

  @Test("139 pairs of southern women meet in 1.317 other events on average")
  func southernWomen() throws {
    let meeting = DavisSouthernWomen.graph.meetingElsewhere()
    #expect(meeting.overPairs.count == 139)
    #expect(meeting.overPairs.maximum == 6)
    let published = RandomGraph.pairs(of: 0..<18).map { DavisSouthernWomen.coMembership[$0][$1] }
    #expect(meeting.overPairs == Histogram(values: published.filter { $0 > 0 }.map { $0 - 1 }))
    // The three means are given to three decimals.
    #expect(abs(try #require(meeting.overPairs.mean) - 1.317) < 5e-4)
    #expect(abs(try #require(meeting.overEventsAndPairs.mean) - 2.118) < 5e-4)
    #expect(abs(try #require(meeting.meanOfEventMeans) - 3.179) < 5e-4)
  }

  @Test("the members of E1, E8 and E14 meet elsewhere 5, 11/7 and 14/3 times on average")
  func southernWomenByEvent() throws {
    let meeting = DavisSouthernWomen.graph.meetingElsewhere()
    let first = try #require(meeting.histogram(of: DavisSouthernWomen.event(1)))
    #expect(first.count == 3)
    #expect(first.mean == 5)
    #expect(first.maximum == 5)

    let eighth = try #require(meeting.histogram(of: DavisSouthernWomen.event(8)))
    #expect(eighth.mean == 11.0 / 7)
    #expect(eighth.median == 1)
    #expect(eighth.minimum == 0)
    #expect(eighth.maximum == 6)

    let last = try #require(meeting.histogram(of: DavisSouthernWomen.event(14)))
    #expect(last.mean == 14.0 / 3)
  }
}
