import BoardNetworks
import Testing

struct StopTests {
  @Test("a network stops with its bodies; boards stay, even in no network")
  func stop() {
    var sketch = Sketch(["N1": "A B", "N2": "B C"])
    sketch.add(RegionalNetwork(id: "N1a"), bodyOf: "N1", members: "A D")
    sketch.add(RegionalNetwork(id: "N1b"), bodyOf: "N1a", members: "D")
    let scenario = sketch.landscape.applying([.stop(network: "N1")])
    #expect(scenario.after.networks.map(\.id) == ["N2"])
    #expect(scenario.after.boards.map(\.id) == ["A", "B", "C", "D"])
    #expect(scenario.after.members("N2") == "B C")
    #expect(scenario.networkSuccession == ["N1": [], "N1a": [], "N1b": [], "N2": ["N2"]])
  }

  @Test("who takes part elsewhere through it no longer does, unless the law asks for it")
  func through() {
    var sketch = Sketch(["Federatie": "A B", "N2": "A B C"])
    sketch.add(RegionalNetwork(id: "W", obligation: .statutory), members: "A B C")
    let network = NetworkIndex(0)
    for place in ["A N2", "A W"] {
      sketch.details[place] = MembershipDetails(via: .network(network), seatCount: 2)
    }
    let landscape = sketch.landscape
    #expect(landscape.details("A", "N2")?.via == .network(landscape.index("Federatie")))
    let after = landscape.applying([.stop(network: "Federatie")]).after
    #expect(after.members("N2") == "B C")
    #expect(after.members("W") == "A B C")
    #expect(after.details("A", "W") == MembershipDetails(seatCount: 2))
  }

  @Test("what the law asks for does not stop, nor what it is a body of; the rest goes on")
  func statutory() {
    var sketch = Sketch(["N1": "A", "N2": "B"])
    sketch.add(RegionalNetwork(id: "W", obligation: .statutory), members: "A B")
    sketch.add(RegionalNetwork(id: "N1a", obligation: .statutory), bodyOf: "N1", members: "A")
    let scenario = sketch.landscape.applying([
      .stop(network: "W"), .stop(network: "N1"), .stop(network: "N2"),
    ])
    #expect(
      scenario.refusals == [
        Scenario.Refused(intervention: 0, refusal: .statutory(networks: ["W"])),
        Scenario.Refused(intervention: 1, refusal: .statutory(networks: ["N1a"])),
      ])
    #expect(scenario.after.networks.map(\.id) == ["N1", "N1a", "W"])
    #expect(scenario.refusals.allSatisfy { $0.refusal.isForbidden })
  }

  @Test("with a scheme all that hangs on it alone stops, bodies of other networks included")
  func scheme() {
    var sketch = Sketch()
    sketch.add(RegionalNetwork(id: "N1", scheme: "RAP"), members: "A")
    sketch.add(RegionalNetwork(id: "N1a"), bodyOf: "N1", members: "A")
    sketch.add(RegionalNetwork(id: "N2", scheme: "rap ; Samen opleiden"), members: "A B")
    sketch.add(RegionalNetwork(id: "N3"), members: "C")
    sketch.add(RegionalNetwork(id: "N3a", scheme: "R.A.P."), bodyOf: "N3", members: "C")
    sketch.add(
      RegionalNetwork(id: "W", obligation: .statutory, scheme: "RAP"), members: "A B C")
    sketch.add(RegionalNetwork(id: "Gebied", nature: .territory, scheme: "RAP"), members: "A")
    let scenario = sketch.landscape.applying([.endScheme("Rap")])
    #expect(scenario.after.networks.map(\.id) == ["Gebied", "N2", "N3", "W"])
    #expect(scenario.after.network("N2")?.scheme == "Samen opleiden")
    #expect(scenario.refusals.map(\.refusal) == [.statutory(networks: ["W"])])
    #expect(scenario.networkSuccession["N1a"] == [])
    #expect(
      scenario.after.applying([.endScheme("Werkdrukgelden")]).refusals.map(\.refusal) == [
        .unknownScheme("Werkdrukgelden")
      ])
  }

  @Test("nobody meets in a territory, so that it does not stop")
  func territory() {
    var sketch = Sketch()
    sketch.add(RegionalNetwork(id: "RMC:08", nature: .territory), members: "A")
    let scenario = sketch.landscape.applying([.stop(network: "RMC:08"), .stop(network: "RMC:9")])
    #expect(
      scenario.refusals.map(\.refusal) == [.territory("RMC:08"), .unknownNetwork("RMC:9")])
  }
}
