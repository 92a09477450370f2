import BoardNetworks

@testable import OverlapAnalysis
@testable import OverlapReports

/// The region with everything that makes hours differ: staff, capacity, schemes, bodies, hours that
/// are missing with and without an estimate, and boards that take part through another.
enum LoadRegion {
  static func landscape() throws -> Landscape {
    let facts: [(staff: Double?, capacity: Double?, responded: Bool?)] = [
      (2, 60, true), (1, 50, true), (1, 80, true), (0.5, nil, true), (0, 10, true), (0.2, 30, true),
      (nil, 20, false),
    ]
    let boards = zip(Region.boards, facts).map { board, facts in
      Board(
        id: board.id, name: board.name, schoolCount: board.schoolCount,
        boardStaff: facts.staff, capacityHours: facts.capacity, responded: facts.responded)
    }
    let details: [(type: String, scheme: String?, commissioner: String?, until: Int?)] = [
      ("samenwerkingsverband", "passend onderwijs (WPO)", "OCW", nil),
      ("SO&P-partnerschap", "Onderwijsregio's", "OCW", 2026),
      ("onderwijsregio", "onderwijsregio's", "OCW", 2027), ("LEA", nil, "gemeente", nil),
      ("cluster", nil, nil, nil), ("leernetwerk", nil, nil, nil),
    ]
    var networks = zip(Region.networks, details).enumerated().map { index, pair in
      RegionalNetwork(
        id: pair.0.id, name: pair.0.name, type: pair.1.type,
        themes: index == 1 ? ["opleiden", "werven"] : ["bestuur"],
        obligation: index == 0 ? .statutory : nil, scheme: pair.1.scheme,
        schemeUntil: pair.1.until.flatMap { CalendarDate(year: $0, month: 12, day: 31) },
        commissioner: pair.1.commissioner,
        meetings: meetings(Region.hoursPerSeat[index]), declaredMemberCount: pair.0.declared)
    }
    for (id, name, scheme, meetings) in [
      ("N02a", "Projectgroep De Brug", nil, Meetings(perYear: 4, duration: 2)),
      ("N02b", "Werkgroep jonge kind", "voorschoolse educatie", Meetings()),
    ] as [(String, String, String?, Meetings)] {
      networks.append(
        RegionalNetwork(
          id: id, name: name, bodyOf: NetworkIndex(1), type: "gremium", scheme: scheme,
          meetings: meetings))
    }
    var memberships = Region.members.enumerated().flatMap { network, boards in
      boards.map { board in
        membership(
          board, network,
          // C02 sits in the collaborative through B01, D01 in the region through its cluster.
          via: network == 0 && board == 3
            ? .board(BoardIndex(1)) : network == 2 && board == 5 ? .network(NetworkIndex(4)) : nil)
      }
    }
    memberships += [membership(0, 6), membership(1, 6), membership(2, 7, via: .other("koepel"))]
    return try Landscape(
      boards: boards, networks: networks, memberships: memberships,
      assumptions: [
        HourAssumption(networkType: "gremium", low: 4, middle: 10, high: 16, source: nil)
      ], date: .chosen(CalendarDate(year: 2026, month: 10, day: 1)!))
  }

  static func findings(via: ViaChoice = .count, nature: Nature = .network) throws
    -> OverlapFindings
  {
    OverlapFindings(
      of: Selection(of: try landscape(), nature: nature, via: via),
      provenance: Provenance(sources: []), problems: [])
  }

  private static func meetings(_ hours: Double?) -> Meetings {
    hours.map { Meetings(perYear: 1, duration: $0, preparation: 0, travel: 0) } ?? Meetings()
  }

  private static func membership(_ board: Int, _ network: Int, via: Via? = nil) -> Membership {
    Membership(
      board: BoardIndex(board), network: NetworkIndex(network),
      details: via.map { SharedDetails(MembershipDetails(via: $0)) })
  }
}
