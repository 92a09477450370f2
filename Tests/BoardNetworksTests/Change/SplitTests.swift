import BoardNetworks
import Testing

struct SplitTests {
  private var landscape: Landscape {
    var sketch = Sketch(["M": "A D"])
    sketch.add(
      RegionalNetwork(
        id: "N", type: "regio", themes: ["werven", "opleiden"],
        meetings: Meetings(perYear: 4, duration: 2), declaredMemberCount: 5),
      members: "A B C D")
    sketch.add(RegionalNetwork(id: "Na", themes: ["Opleiden"]), bodyOf: "N", members: "A B")
    sketch.add(RegionalNetwork(id: "Nb"), bodyOf: "N", members: "C")
    sketch.details["D M"] = MembershipDetails(via: .network(NetworkIndex(1)))
    return sketch.landscape
  }

  @Test("each part has its members and themes and meets as the whole did")
  func parts() {
    let scenario = landscape.applying([
      .split(
        network: "N",
        into: [
          Intervention.Part(id: "Werven", members: ["A", "B"], themes: ["werven"]),
          Intervention.Part(id: "Opleiden", members: ["B", "C"], themes: ["opleiden"]),
        ])
    ])
    let after = scenario.after
    #expect(scenario.refusals.isEmpty)
    #expect(after.networks.map(\.id) == ["M", "Na", "Nb", "Opleiden", "Werven"])
    #expect(after.members("Werven") == "A B")
    #expect(after.members("Opleiden") == "B C")
    #expect(after.network("Opleiden")?.themes == ["opleiden"])
    #expect(after.network("Opleiden")?.meetings == Meetings(perYear: 4, duration: 2))
    #expect(after.network("Opleiden")?.declaredMemberCount == nil)
    #expect(scenario.networkSuccession["N"] == ["Opleiden", "Werven"])
    // The body on training goes with training, the other one with the first part.
    #expect(after.whole(of: "Na") == "Opleiden")
    #expect(after.whole(of: "Nb") == "Werven")
    // D is in no part, so that it can take part in M through none.
    #expect(after.members("M") == "A")
  }

  @Test("a part with the id of the whole is the whole, smaller; others have all unless told")
  func remaining() {
    let after = landscape.applying([
      .split(
        network: "N",
        into: [
          Intervention.Part(id: "N", members: ["A", "D"], themes: ["werven"]),
          Intervention.Part(id: "Nieuw"),
        ])
    ]).after
    #expect(after.members("N") == "A D")
    #expect(after.members("Nieuw") == "A B C D")
    #expect(after.network("N")?.type == "regio")
    #expect(after.network("Nieuw")?.themes == ["werven", "opleiden"])
    #expect(after.details("D", "M")?.via == .network(after.index("N")))
  }

  @Test("a statutory network keeps all its members, whatever is split off")
  func statutory() {
    var sketch = Sketch()
    sketch.add(RegionalNetwork(id: "W", obligation: .statutory), members: "A B")
    let landscape = sketch.landscape
    func refusals(_ parts: Intervention.Part...) -> [Refusal] {
      landscape.applying([.split(network: "W", into: parts)]).refusals.map(\.refusal)
    }
    #expect(
      refusals(Intervention.Part(id: "P"), Intervention.Part(id: "Q")) == [
        .statutory(networks: ["W"])
      ])
    #expect(
      refusals(Intervention.Part(id: "W", members: ["A"]), Intervention.Part(id: "Q")) == [
        .statutory(networks: ["W"])
      ])
    #expect(
      refusals(Intervention.Part(id: "W"), Intervention.Part(id: "Q", members: ["A"])).isEmpty)
  }

  @Test("parts have ids of their own, and members of the whole")
  func wrong() {
    func refusals(_ parts: Intervention.Part...) -> [Refusal] {
      landscape.applying([.split(network: "N", into: parts)]).refusals.map(\.refusal)
    }
    #expect(refusals(Intervention.Part(id: "P")) == [.tooFew])
    #expect(
      refusals(Intervention.Part(id: "P"), Intervention.Part(id: "M")) == [.repeatedNetwork("M")])
    #expect(
      refusals(Intervention.Part(id: "P"), Intervention.Part(id: "P")) == [.repeatedNetwork("P")])
    #expect(
      refusals(Intervention.Part(id: "P", members: ["Z"]), Intervention.Part(id: "Q")) == [
        .unknownBoard("Z")
      ])
  }
}
