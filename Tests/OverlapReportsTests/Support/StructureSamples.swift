import BoardNetworks
import OverlapAnalysis

/// A small region that tells of its networks what lists can tell, and of its territories two
/// divisions.
enum StructureSamples {
  static let findings = OverlapFindings(
    of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])

  static let landscape: Landscape = {
    let boards = [
      Board(
        id: "A01", name: "Stichting De Wending", kind: "schoolbestuur", schoolCount: 24,
        boardStaff: 2),
      Board(
        id: "B01", name: "Vereniging Het Anker", kind: "schoolbestuur", schoolCount: 9,
        boardStaff: 1),
      Board(
        id: "E01", name: "Vrije School De Linde", kind: "schoolbestuur", schoolCount: 1,
        boardStaff: 0.2),
      Board(
        id: "E02", name: "Basisschool Al Noer", kind: "schoolbestuur", schoolCount: 1,
        boardStaff: 0.25),
      Board(id: "E03", name: "Basisschool De Tuin", kind: "schoolbestuur", schoolCount: 1),
      Board(id: "E04", name: "Dorpsschool", kind: "schoolbestuur", schoolCount: 1),
      Board(id: "P01", name: "Hogeschool Waterveen", kind: "lerarenopleiding"),
      Board(id: "S01", name: "Samenwerkingsverband PO", kind: "samenwerkingsverband"),
      Board(id: "S02", name: "Samenwerkingsverband VO", kind: "samenwerkingsverband"),
    ]
    let hours = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 0.5)
    let networks =
      [
        RegionalNetwork(
          id: "N01", name: "Samenwerkingsverband PO", formality: "rechtspersoon", meetings: hours,
          delegateLevel: "bestuurder", declaredMemberCount: 6),
        RegionalNetwork(
          id: "N02", name: "Onderwijsregio", formality: "convenant", meetings: hours,
          delegateLevel: "bestuurder"),
        RegionalNetwork(
          id: "N02a", name: "Stuurgroep", bodyOf: NetworkIndex(1), meetings: hours,
          delegateLevel: "bestuurder"),
        RegionalNetwork(
          id: "N02b", name: "Werkgroep", bodyOf: NetworkIndex(1), meetings: Meetings(perYear: 6),
          delegateLevel: "staf"),
        RegionalNetwork(id: "N02c", name: "Subgroep", bodyOf: NetworkIndex(3)),
        RegionalNetwork(id: "N03", name: "Federatie eenpitters", formality: "informeel"),
      ]
      + [("RMC", "08", "Noord"), ("RMC", "09", "Zuid"), ("GGD", "1", "Stad"), ("GGD", "2", "Land")]
      .map {
        RegionalNetwork(
          id: "\($0.0):\($0.1)", name: "\($0.0) \($0.2)", nature: .territory, type: $0.0)
      }
    func member(_ board: Int, _ network: Int, _ details: MembershipDetails = .none) -> Membership {
      Membership(
        board: BoardIndex(board), network: NetworkIndex(network), details: SharedDetails(details))
    }
    func form(_ form: MembershipForm, _ via: Via? = nil) -> MembershipDetails {
      MembershipDetails(
        form: form, via: via,
        delegates: form == .core ? [Delegate(name: "Jo Geheim", mandate: "beslist")] : [])
    }
    let memberships =
      [member(0, 0), member(1, 0), member(2, 0), member(3, 0), member(4, 0)]
      + [
        member(0, 1, form(.core)), member(1, 1, form(.core)), member(2, 1, form(.shell)),
        member(3, 1, form(.shell, .network(NetworkIndex(5)))),
        member(4, 1, form(.observer, .board(BoardIndex(1)))), member(7, 1), member(8, 1),
        member(6, 1, MembershipDetails(roles: ["netwerkcoördinator"])),
      ]
      + [
        member(0, 2), member(1, 2), member(0, 3), member(6, 2), member(6, 4), member(5, 3),
        member(2, 4),
      ] + [member(2, 5), member(3, 5)]
      + [
        member(0, 6), member(0, 7), member(1, 6), member(2, 6), member(3, 7), member(4, 7),
        member(0, 8), member(1, 8), member(2, 8), member(3, 9), member(4, 9),
      ]
    return try! Landscape(
      boards: boards, networks: networks, memberships: memberships,
      date: .chosen(CalendarDate(year: 2026, month: 10, day: 1)!))
  }()
}
