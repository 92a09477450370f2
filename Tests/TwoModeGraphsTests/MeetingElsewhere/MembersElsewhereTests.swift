import Testing
import TwoModeGraphs

struct MembersElsewhereTests {
  @Test("of four members two meet in one other event, which is not half of one's fellows")
  func byHand() {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3, 0, 1, 2], events: [0, 0, 0, 0, 1, 1, 2], actorCount: 4, eventCount: 4)
    let members = graph.membersElsewhere()
    #expect(members[0] == MembersElsewhere(meanWithAnyFellow: 0.5, meanWithHalfOfFellows: 0))
    #expect(members[1] == MembersElsewhere(meanWithAnyFellow: 1, meanWithHalfOfFellows: 1))
    #expect(members[2] == nil)
    #expect(members[3] == nil)
  }

  @Test("agrees with asking every member in every event", arguments: 0..<200)
  func agreesWithAsking(seed: Int) {
    let random = RandomGraph(seed: seed)
    let found = random.graph.membersElsewhere()
    for (event, members) in random.actorsOfEvent.enumerated() {
      guard members.count >= 2 else {
        #expect(found[event] == nil)
        continue
      }
      var any = 0
      var half = 0
      for member in members {
        let fellows = members.subtracting([member])
        for other in random.eventsOfActor[member] where other != event {
          let present = fellows.intersection(random.actorsOfEvent[other]).count
          if present >= 1 { any += 1 }
          if 2 * present >= fellows.count { half += 1 }
        }
      }
      #expect(
        found[event]
          == MembersElsewhere(
            meanWithAnyFellow: Double(any) / Double(members.count),
            meanWithHalfOfFellows: Double(half) / Double(members.count)))
    }
  }

  @Test("excluding nothing gives the mean of meeting elsewhere", arguments: 0..<200)
  func nothingExcluded(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    let meeting = graph.meetingElsewhere()
    #expect(
      graph.meanMeetingElsewhere() == graph.events.map { meeting.histogram(of: $0)?.mean })
  }

  @Test("excluded events do not count as elsewhere, but have a mean", arguments: 0..<200)
  func exclusion(seed: Int) {
    let random = RandomGraph(seed: seed)
    var generator = SplitMix64(seed: seed + 1_000)
    let excluded = Set(random.graph.events.filter { _ in Bool.random(using: &generator) })
    let counted = Set(random.graph.events.filter { !excluded.contains($0) }.map(\.index))
    let means = random.graph.meanMeetingElsewhere(excluding: excluded)
    for (event, members) in random.actorsOfEvent.enumerated() {
      let elsewhere = RandomGraph.pairs(of: members).map { first, second in
        random.eventsOfActor[first].intersection(random.eventsOfActor[second])
          .intersection(counted).subtracting([event]).count
      }
      #expect(means[event] == Histogram(values: elsewhere).mean)
    }
  }
}
