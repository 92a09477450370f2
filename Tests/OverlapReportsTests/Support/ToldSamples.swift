import BoardNetworks
import OverlapAnalysis

@testable import OverlapReports

/// A small region whose lists tell who sits where, what boards bring, take and ask, and scores of its
/// networks.
enum ToldSamples {
  static let all = findings()

  static func findings(nature: Nature = .network) -> OverlapFindings {
    OverlapFindings(
      of: Selection(of: landscape, nature: nature), provenance: Provenance(sources: []),
      problems: [])
  }

  private static let boards = [
    Board(id: "A", name: "Stichting Aalscholver", developmentQuestions: ["werkdruk", "krimp"]),
    Board(id: "B", name: "Vereniging Bever", developmentQuestions: ["Werkdruk"]),
    Board(id: "C", name: "Stichting Das", developmentQuestions: ["krimp"]),
    Board(id: "D", name: "De Eekhoorn", developmentQuestions: ["werkdruk"], responded: false),
  ]

  private static let networks = [
    RegionalNetwork(id: "N1", name: "Beraad Boven", attributes: ["vertrouwen": 4]),
    RegionalNetwork(id: "N2", name: "Beraad Onder", attributes: ["vertrouwen": 2.5]),
    RegionalNetwork(id: "N3", name: "Overleg Oost", attributes: ["vertrouwen": 3]),
    RegionalNetwork(id: "N1a", name: "Kring Boven", bodyOf: NetworkIndex(0)),
    RegionalNetwork(id: "G1", name: "Streek", nature: .territory),
  ]

  /// Board, network, who sits there, what is brought and taken of knowledge.
  private static let seats:
    [(board: Int, network: Int, person: String?, brings: String?, takes: String?)] = [
      (0, 0, "An de Wit", "lesmateriaal", "scholing"), (1, 0, "Mo Ali", "nee", "scholing"),
      (2, 0, "Bo Vos", "tijd", nil), (0, 1, "An de Wit", nil, nil), (1, 1, "Els Kok", "ja", "nee"),
      (0, 2, "An de Wit", nil, "ja"), (1, 2, "Mo Ali", nil, nil), (0, 3, "Kas Mol", nil, nil),
      (0, 4, nil, nil, nil),
    ]

  private static let landscape = try! Landscape(
    boards: boards, networks: networks,
    memberships: seats.map { seat in
      Membership(
        board: BoardIndex(seat.board), network: NetworkIndex(seat.network),
        details: SharedDetails(
          MembershipDetails(
            delegates: seat.person.map { [Delegate(name: $0)] } ?? [],
            brings: Reciprocity(content: seat.brings),
            takes: Reciprocity(content: seat.takes))))
    })
}
