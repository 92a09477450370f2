import BoardNetworks
import OverlapAnalysis
import OverlapReports

/// Two small landscapes with everything between them that a text on change tells of.
enum ChangeRegion {
  /// - Parameters:
  ///   - basis: Whether the later one is another count, or the earlier one after measures.
  ///   - naming: What to make of each name.
  static func changes(
    basis: ChangeBasis = .counts, naming: @escaping (String) -> String = { $0 }
  ) -> ChangeFindings {
    let earlier = landscape(year: 2023, boardsThen, networksThen, membersThen, naming)
    let later = landscape(year: 2026, boardsNow, networksNow, membersNow, naming)
    var told = ToldSuccession()
    told.boards[index(ofBoard: "E1", in: earlier)] = index(ofBoard: "E9", in: later)
    told.boards[index(ofBoard: "E2", in: earlier)] = index(ofBoard: "E9", in: later)
    told.networks[index(ofNetwork: "S2", in: earlier)] = [index(ofNetwork: "S1", in: later)]
    return findings(later).changes(
      since: findings(earlier), succession: Succession(from: earlier, to: later, told: told),
      basis: basis)
  }

  private static func findings(_ landscape: Landscape) -> OverlapFindings {
    OverlapFindings(
      of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])
  }

  private static func index(ofBoard id: String, in landscape: Landscape) -> BoardIndex {
    BoardIndex(landscape.boards.firstIndex { $0.id == id }!)
  }

  private static func index(ofNetwork id: String, in landscape: Landscape) -> NetworkIndex {
    NetworkIndex(landscape.networks.firstIndex { $0.id == id }!)
  }

  private typealias BoardRow = (id: String, name: String, responded: Bool?)
  private typealias NetworkRow = (
    id: String, name: String, since: Int?, theme: String, meetings: Meetings, declared: Int?
  )

  private static let boardsThen: [BoardRow] = [
    ("A", "De Wending", true), ("B", "Het Anker", true), ("C", "Sint Jozef", true),
    ("D", "De Bron", true), ("E1", "De Tuin", nil), ("E2", "De Eik", nil), ("F", "Al Noer", false),
    ("G", "Sint Jan", nil),
  ]
  private static let boardsNow: [BoardRow] = [
    ("A", "De Wending", true), ("B", "Het Anker e.o.", true), ("C", "Sint Jozef", false),
    ("D", "De Bron", true), ("E9", "Tuin en Eik", nil), ("F", "Al Noer", false),
    ("H", "De Nieuwe School", nil),
  ]

  private static func hours(_ perYear: Double?, _ duration: Double?) -> Meetings {
    Meetings(perYear: perYear, duration: duration, preparation: 1, travel: 0.5)
  }

  private static let networksThen: [NetworkRow] = [
    ("L", "Lokale Educatieve Agenda", 2007, "lokaal beleid", hours(4, 2), 5),
    ("P", "Passend Onderwijs", 2014, "passend onderwijs", hours(4, 2), nil),
    ("R", "RAP-regio", 2019, "werven", hours(5, 2), nil),
    ("S1", "SO&P De Brug", 2011, "opleiden", hours(5, 2), nil),
    ("S2", "SO&P Samen Lopen", 2013, "opleiden", hours(4, 2), nil),
    ("T", "Cultuur", 2013, "cultuur", hours(nil, 1.5), nil),
    ("U", "ICT-inkoop", 2018, "ict", hours(3, 2), nil),
    ("W", "Bestuurlijk overleg", 2005, "bestuur", hours(nil, 2), nil),
  ]
  private static let networksNow: [NetworkRow] = [
    ("L", "Lokale Educatieve Agenda", 2007, "lokaal beleid", hours(4, 2), 6),
    ("O", "Onderwijsregio", 2025, "werven", hours(8, 2), nil),
    ("P", "Passend Onderwijs", 2014, "passend onderwijs", hours(6, 2.5), nil),
    ("Q", "Kwaliteitskring", nil, "kwaliteit", hours(2, 2), nil),
    ("S1", "SO&P De Brug", 2011, "opleiden", hours(5, 2), nil),
    ("T", "Cultuur", 2013, "cultuur", hours(4, 1.5), nil),
    ("U", "ICT-inkoop", 2018, "ict", hours(3, nil), nil),
    ("V", "Federatie", 2010, "bestuur", hours(6, 2), nil),
    ("W", "Bestuurlijk overleg", 2005, "bestuur", hours(nil, 2), nil),
  ]

  private static let membersThen: KeyValuePairs<String, [String]> = [
    "L": ["A", "B", "C", "F"], "P": ["A", "B", "C", "D", "E1", "E2"], "R": ["A", "B", "G"],
    "S1": ["A", "B", "D"], "S2": ["A", "C"], "T": ["A", "D"], "U": ["B", "C"], "W": ["A", "B"],
  ]
  private static let membersNow: KeyValuePairs<String, [String]> = [
    "L": ["A", "B", "D"], "O": ["A", "B", "C", "H"], "P": ["A", "B", "D", "E9"],
    "Q": ["A", "E9"], "S1": ["A", "B", "C"], "T": ["A", "D"], "U": ["B", "C"], "V": ["D", "E9"],
    "W": ["A", "B"],
  ]

  private static func landscape(
    year: Int, _ boards: [BoardRow], _ networks: [NetworkRow],
    _ members: KeyValuePairs<String, [String]>, _ naming: (String) -> String
  ) -> Landscape {
    try! Landscape(
      boards: boards.map { Board(id: $0.id, name: naming($0.name), responded: $0.responded) },
      networks: networks.map { row in
        RegionalNetwork(
          id: row.id, name: naming(row.name), themes: [naming(row.theme)],
          period: Period(
            from: row.since.flatMap { CalendarDate(year: $0, month: 1, day: 1) }, to: nil)!,
          meetings: row.meetings, declaredMemberCount: row.declared)
      },
      memberships: members.flatMap { network, members in
        members.map { board in
          Membership(
            board: BoardIndex(boards.firstIndex { $0.id == board }!),
            network: NetworkIndex(networks.firstIndex { $0.id == network }!))
        }
      },
      date: .chosen(CalendarDate(year: year, month: 10, day: 1)!))
  }
}
