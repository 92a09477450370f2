import BoardNetworks
import Testing

struct CombineTests {
  private let meetings = (
    often: Meetings(perYear: 8, duration: 1, preparation: 0.5, travel: 1),
    seldom: Meetings(perYear: 2, duration: 3, preparation: 1, travel: 0.5)
  )

  @Test("a new network has the members and themes of all, and meets as often and as long as any")
  func new() {
    var sketch = Sketch()
    sketch.add(
      RegionalNetwork(id: "N1", themes: ["werven", "opleiden"], meetings: meetings.often),
      members: "A B C")
    sketch.add(
      RegionalNetwork(id: "N2", themes: ["Opleiden", "begeleiden"], meetings: meetings.seldom),
      members: "B C D")
    let scenario = sketch.landscape.applying([.combine(networks: ["N1", "N2"], into: "Samen")])
    #expect(scenario.refusals.isEmpty)
    #expect(scenario.after.networks.map(\.id) == ["Samen"])
    #expect(scenario.after.members("Samen") == "A B C D")
    #expect(scenario.after.network("Samen")?.themes == ["werven", "opleiden", "begeleiden"])
    #expect(
      scenario.after.network("Samen")?.meetings
        == Meetings(perYear: 8, duration: 3, preparation: 1, travel: 1))
    #expect(scenario.networkSuccession == ["N1": ["Samen"], "N2": ["Samen"]])
  }

  @Test("an existing network takes the others in and stays what it is")
  func existing() {
    var sketch = Sketch()
    sketch.add(
      RegionalNetwork(
        id: "N1", name: "Onderwijsregio", type: "regio", themes: ["werven"],
        obligation: .subsidyCondition, scheme: "X", meetings: meetings.seldom),
      members: "A")
    sketch.add(
      RegionalNetwork(id: "N2", type: "RAP", themes: ["begeleiden"], meetings: meetings.often),
      members: "A B")
    let after = sketch.landscape.applying([.combine(networks: ["N2"], into: "N1")]).after
    #expect(after.networks.map(\.id) == ["N1"])
    #expect(after.members("N1") == "A B")
    #expect(after.network("N1")?.label == "Onderwijsregio")
    #expect(after.network("N1")?.type == "regio")
    #expect(after.network("N1")?.obligation == .subsidyCondition)
    #expect(after.network("N1")?.themes == ["werven", "begeleiden"])
    #expect(after.network("N1")?.meetings.perYear == 8)
  }

  @Test("how often it meets is unknown when it is of one of them")
  func unknown() {
    var sketch = Sketch()
    sketch.add(RegionalNetwork(id: "N1", meetings: Meetings(perYear: 8, duration: 2)))
    sketch.add(RegionalNetwork(id: "N2", meetings: Meetings(perYear: nil, duration: 3)))
    let after = sketch.landscape.applying([.combine(networks: ["N1", "N2"], into: "N1")]).after
    #expect(after.network("N1")?.meetings == Meetings(perYear: nil, duration: 3))
  }

  @Test("who sits in both sits once, with the most seats it has in either")
  func seats() {
    var sketch = Sketch(["N1": "A B C", "N2": "A B C"])
    sketch.details = [
      "A N1": MembershipDetails(roles: ["voorzitter"], form: .core, seatCount: 2),
      "A N2": MembershipDetails(roles: ["lid"], form: .shell),
      "B N1": MembershipDetails(form: .observer, via: .other("koepel"), seatCount: 0),
      "B N2": MembershipDetails(form: .shell, via: .other("koepel")),
      "C N1": MembershipDetails(via: .other("koepel")),
    ]
    let after = sketch.landscape.applying([.combine(networks: ["N1", "N2"], into: "S")]).after
    #expect(
      after.details("A", "S")
        == MembershipDetails(roles: ["lid", "voorzitter"], form: .core, seatCount: 2))
    #expect(
      after.details("B", "S")
        == MembershipDetails(form: .shell, via: .other("koepel"), seatCount: 1))
    #expect(after.details("C", "S") == MembershipDetails.none)
  }

  @Test("bodies go on as bodies of the network that is made")
  func bodies() {
    var sketch = Sketch(["N1": "A B", "N2": "B C"])
    sketch.add(RegionalNetwork(id: "N1a", meetings: meetings.often), bodyOf: "N1", members: "A")
    sketch.add(RegionalNetwork(id: "N1b"), bodyOf: "N1a", members: "B")
    let scenario = sketch.landscape.applying([.combine(networks: ["N1", "N2"], into: "S")])
    #expect(scenario.after.whole(of: "N1a") == "S")
    #expect(scenario.after.whole(of: "N1b") == "N1a")
    #expect(scenario.after.members("N1a") == "A")
    #expect(scenario.after.network("N1a")?.meetings == meetings.often)
    #expect(scenario.networkSuccession["N1a"] == ["N1a"])
  }

  @Test("a network can become part of a body, of its own as well, and no circle comes of it")
  func intoBody() {
    var sketch = Sketch(["N1": "A", "N2": "B"])
    sketch.add(RegionalNetwork(id: "N1a"), bodyOf: "N1", members: "C")
    sketch.add(RegionalNetwork(id: "N1b"), bodyOf: "N1a", members: "D")
    let landscape = sketch.landscape
    let other = landscape.applying([.combine(networks: ["N2"], into: "N1a")]).after
    #expect(other.whole(of: "N1a") == "N1")
    #expect(other.members("N1a") == "B C")
    let own = landscape.applying([.combine(networks: ["N1"], into: "N1b")]).after
    #expect(own.whole(of: "N1b") == nil)
    #expect(own.whole(of: "N1a") == "N1b")
    #expect(own.members("N1b") == "A D")
  }

  @Test("bodies of different networks make no new body, and of one they do")
  func bodiesOfTwo() {
    var sketch = Sketch(["N1": "A", "N2": "B"])
    sketch.add(RegionalNetwork(id: "N1a"), bodyOf: "N1", members: "C")
    sketch.add(RegionalNetwork(id: "N1b"), bodyOf: "N1", members: "D")
    sketch.add(RegionalNetwork(id: "N2a"), bodyOf: "N2", members: "E")
    let landscape = sketch.landscape
    let refused = landscape.applying([.combine(networks: ["N1a", "N2a"], into: "S")])
    #expect(
      refused.refusals.map(\.refusal) == [.bodiesOfDifferentNetworks(["N1a", "N2a"])])
    #expect(refused.after == landscape)
    let combined = landscape.applying([.combine(networks: ["N1a", "N1b"], into: "S")]).after
    #expect(combined.whole(of: "S") == "N1")
    #expect(combined.members("S") == "C D")
  }

  @Test("a statutory network takes others in, and is not dissolved in another")
  func statutory() {
    var sketch = Sketch(["N1": "A", "N2": "B"])
    sketch.add(RegionalNetwork(id: "W", obligation: .statutory), members: "A B")
    let landscape = sketch.landscape
    let dissolved = landscape.applying([
      .combine(networks: ["W", "N1"], into: "N1"), .combine(networks: ["N2"], into: "N1"),
    ])
    #expect(
      dissolved.refusals == [
        Scenario.Refused(intervention: 0, refusal: .statutory(networks: ["W"]))
      ])
    #expect(dissolved.after.members("N1") == "A B")
    #expect(dissolved.after.members("W") == "A B")
    let taken = landscape.applying([.combine(networks: ["N1", "N2"], into: "W")])
    #expect(taken.refusals.isEmpty)
    #expect(taken.after.networks.map(\.id) == ["W"])
    #expect(taken.after.network("W")?.obligation == .statutory)
  }

  @Test("members that no list names are still missing afterwards")
  func declared() {
    var sketch = Sketch()
    sketch.add(RegionalNetwork(id: "N1", declaredMemberCount: 9), members: "A B")
    sketch.add(RegionalNetwork(id: "N2", declaredMemberCount: 2), members: "B C")
    sketch.add(RegionalNetwork(id: "N3", declaredMemberCount: 2), members: "C D")
    let landscape = sketch.landscape
    let first = landscape.applying([.combine(networks: ["N1", "N2"], into: "S")]).after
    #expect(first.network("S")?.declaredMemberCount == 9)
    let second = landscape.applying([.combine(networks: ["N2", "N3"], into: "S")]).after
    #expect(second.network("S")?.declaredMemberCount == nil)
  }

  @Test("one network is nothing to combine, and names that are not there are told")
  func wrong() {
    let landscape = Sketch(["N1": "A", "N2": "B"]).landscape
    let scenario = landscape.applying([
      .combine(networks: ["N1"], into: "N1"), .combine(networks: ["N1", "N1"], into: "S"),
      .combine(networks: ["N1", "N9"], into: "S"),
    ])
    #expect(scenario.refusals.map(\.refusal) == [.tooFew, .tooFew, .unknownNetwork("N9")])
    #expect(scenario.refusals.map(\.intervention) == [0, 1, 2])
    #expect(scenario.after == landscape)
  }
}
