import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("One network among the others")
struct NetworkFindingsTests {
  @Test("size, pairs, and the share of them that meets elsewhere")
  func elsewhere() throws {
    var draft = LandscapeDraft(["N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": ["C"]])
    draft.add(RegionalNetwork(id: "N4", name: "Visitatie", type: "kwaliteit"))
    let networks = try draft.findings().networks()
    #expect(networks.map(\.size) == [3, 2, 1, 0])
    #expect(networks.map(\.pairs) == [3, 1, 0, 0])
    #expect(networks[0].shareElsewhere == 1.0 / 3)
    #expect(networks[1].shareElsewhere == 1)
    #expect(networks[2].shareElsewhere == nil)
    #expect(networks[3].name == Name(id: "N4", label: "Visitatie"))
    #expect(networks.map(\.type) == [nil, nil, nil, "kwaliteit"])
  }

  @Test("the list of a network holds participants of every kind, but not those of its bodies")
  func listing() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N1", declaredMemberCount: 2))
    draft.add(RegionalNetwork(id: "N1a", bodyOf: draft.index(ofNetwork: "N1")))
    draft.add(Board(id: "G", kind: "gemeente"))
    for board in ["A", "G"] { draft.join(board, "N1") }
    draft.join("B", "N1a")
    let network = try draft.findings().networks()[0]
    #expect(network.size == 1)
    #expect(network.listing == Listing(listed: 2, declared: 2))
    #expect(network.listing.isComplete == true)
  }

  @Test("without a declared number of members a list is neither complete nor incomplete")
  func nothingDeclared() throws {
    let network = try LandscapeDraft(["N1": ["A"]]).findings().networks()[0]
    #expect(network.listing == Listing(listed: 1, declared: nil))
    #expect(network.listing.isComplete == nil)
  }
}
