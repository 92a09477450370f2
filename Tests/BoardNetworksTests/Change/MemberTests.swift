import BoardNetworks
import Testing

struct MemberTests {
  @Test("a board joins a network, and it says that it has a member more")
  func join() {
    var sketch = Sketch(["N2": "A B"])
    sketch.add(RegionalNetwork(id: "N1", declaredMemberCount: 4), members: "A")
    let scenario = sketch.landscape.applying([
      .join(board: "B", network: "N1"), .join(board: "B", network: "N2"),
      .join(board: "Z", network: "N2"),
    ])
    #expect(scenario.after.members("N1") == "A B")
    #expect(scenario.after.network("N1")?.declaredMemberCount == 5)
    #expect(
      scenario.refusals.map(\.refusal) == [
        .alreadyMember(board: "B", network: "N2"), .unknownBoard("Z"),
      ])
  }

  @Test("a board leaves a network with its bodies, and what it takes part in through it")
  func leave() {
    var sketch = Sketch(["N1": "A B", "N2": "A B"])
    sketch.add(RegionalNetwork(id: "N1a"), bodyOf: "N1", members: "A B")
    sketch.details["A N2"] = MembershipDetails(via: .network(NetworkIndex(0)))
    sketch.details["B N2"] = MembershipDetails(via: .network(NetworkIndex(0)))
    let scenario = sketch.landscape.applying([
      .leave(board: "A", network: "N1"), .leave(board: "A", network: "N1"),
    ])
    #expect(scenario.after.members("N1") == "B")
    #expect(scenario.after.members("N1a") == "B")
    #expect(scenario.after.members("N2") == "B")
    #expect(
      scenario.refusals == [
        Scenario.Refused(intervention: 1, refusal: .notMember(board: "A", network: "N1"))
      ])
  }

  @Test("the law keeps a board from leaving, the network or a body of it")
  func statutory() {
    var sketch = Sketch(["N1": "A B"])
    sketch.add(RegionalNetwork(id: "N1a", obligation: .statutory), bodyOf: "N1", members: "A")
    let scenario = sketch.landscape.applying([
      .leave(board: "A", network: "N1"), .leave(board: "B", network: "N1"),
    ])
    #expect(scenario.refusals.map(\.refusal) == [.statutory(networks: ["N1a"])])
    #expect(scenario.after.members("N1") == "A")
  }

  @Test("a network meets another number of times, or a factor as often; its bodies as before")
  func frequency() {
    var sketch = Sketch()
    sketch.add(RegionalNetwork(id: "N1", meetings: Meetings(perYear: 8, duration: 2)))
    sketch.add(RegionalNetwork(id: "N1a", meetings: Meetings(perYear: 3)), bodyOf: "N1")
    sketch.add(RegionalNetwork(id: "N2", meetings: Meetings(perYear: nil, duration: 2)))
    sketch.add(RegionalNetwork(id: "N3", meetings: Meetings(perYear: nil)))
    let scenario = sketch.landscape.applying([
      .meet(network: "N1", .times(0.5)), .meet(network: "N2", .times(0.5)),
      .meet(network: "N3", .perYear(6)), .meet(network: "N3", .perYear(0)),
    ])
    let after = scenario.after
    #expect(after.network("N1")?.meetings == Meetings(perYear: 4, duration: 2))
    #expect(after.network("N1a")?.meetings.perYear == 3)
    #expect(after.network("N2")?.meetings.perYear == nil)
    #expect(after.network("N3")?.meetings.perYear == 6)
    #expect(scenario.refusals.map(\.refusal) == [.noMeetings])
  }

  @Test("of eight meetings the shell comes to two, and the core has six more by itself")
  func coreAndShell() {
    var sketch = Sketch()
    sketch.add(
      RegionalNetwork(id: "N", themes: ["werven"], meetings: Meetings(perYear: 8, duration: 2)),
      members: "A B C")
    sketch.details["A N"] = MembershipDetails(roles: ["lid"], form: .shell, seatCount: 2)
    let after = sketch.landscape.applying([
      .coreAndShell(network: "N", core: ["A", "C"], sharedMeetings: 2, coreGroup: "Kern N")
    ]).after
    #expect(after.network("N")?.meetings == Meetings(perYear: 2, duration: 2))
    #expect(after.network("Kern N")?.meetings == Meetings(perYear: 6, duration: 2))
    #expect(after.whole(of: "Kern N") == "N")
    #expect(after.members("N") == "A B C")
    #expect(after.members("Kern N") == "A C")
    #expect(
      after.details("A", "Kern N")
        == MembershipDetails(roles: ["lid"], form: .core, seatCount: 2))
    #expect(after.details("A", "N")?.form == .core)
    #expect(after.details("B", "N")?.form == .shell)
  }

  @Test("where it is unknown how often a network meets, so it is of its core")
  func unknownCore() {
    let after = Sketch(["N": "A B"]).landscape.applying([
      .coreAndShell(network: "N", core: ["A"], sharedMeetings: 2, coreGroup: "K")
    ]).after
    #expect(after.network("N")?.meetings.perYear == 2)
    #expect(after.network("K")?.meetings.perYear == nil)
  }

  @Test("a shell that comes as often, a core of strangers and a taken id are refused")
  func wrongCore() {
    var sketch = Sketch(["M": "Z"])
    sketch.add(RegionalNetwork(id: "N", meetings: Meetings(perYear: 2)), members: "A B")
    let landscape = sketch.landscape
    func refusal(_ core: [String], _ shared: Double, _ group: String) -> Refusal? {
      landscape.applying([
        .coreAndShell(network: "N", core: core, sharedMeetings: shared, coreGroup: group)
      ]).refusals.first?.refusal
    }
    #expect(refusal(["A"], 2, "K") == .shellMeetsAsOften(perYear: 2))
    #expect(refusal(["Z"], 1, "K") == .notMember(board: "Z", network: "N"))
    #expect(refusal([], 1, "K") == .tooFew)
    #expect(refusal(["A"], 1, "M") == .repeatedNetwork("M"))
    #expect(refusal(["A"], 0, "K") == .noMeetings)
    #expect(refusal(["A"], 1, "K") == nil)
  }

  @Test("a network gets another name and keeps its id")
  func rename() {
    let scenario = Sketch(["N1": "A"]).landscape.applying([.rename(network: "N1", to: "De Brug")])
    #expect(scenario.after.network("N1")?.label == "De Brug")
    #expect(scenario.networkSuccession == ["N1": ["N1"]])
  }
}
