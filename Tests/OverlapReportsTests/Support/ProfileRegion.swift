import BoardNetworks
import OverlapAnalysis
import OverlapReports

/// A small landscape with everything that a profile tells of.
enum ProfileRegion {
  /// - Parameter naming: What to make of each name.
  static func findings(
    nature: Nature = .network, participants: ParticipantChoice = .boards,
    hasHours: Bool = true, naming: (String) -> String = { $0 }
  ) -> OverlapFindings {
    let selection = Selection(
      of: landscape(hasHours: hasHours, naming: naming), participants: participants,
      nature: nature)
    return OverlapFindings(of: selection, provenance: Provenance(sources: []), problems: [])
  }

  private static func landscape(hasHours: Bool, naming: (String) -> String) -> Landscape {
    try! Landscape(
      boards: boards(naming), networks: networks(hasHours: hasHours, naming),
      memberships: memberships(naming),
      schools: [
        School(id: "12AB", name: naming("De Regenboog"), board: BoardIndex(0), municipality: nil)
      ],
      date: .chosen(CalendarDate(year: 2026, month: 10, day: 1)!))
  }

  private static func boards(_ naming: (String) -> String) -> [Board] {
    [
      Board(
        id: "A01", name: naming("Stichting Openbaar Onderwijs De Wending"), kind: "schoolbestuur",
        municipalities: [naming("Waterveen"), naming("Oosterlo")], region: naming("Diepland"),
        denomination: naming("openbaar"), schoolCount: 24, siteCount: 27, pupilCount: 5600,
        boardStaff: 2.5, capacityHours: 1234.5),
      Board(
        id: "B01", name: naming("Vereniging Het Anker"), municipalities: [naming("Oosterlo")],
        region: naming("Diepland"), schoolCount: 1, representedBy: BoardIndex(0),
        responded: false),
      Board(id: "B02", municipalities: [naming("Hoogbeek")], region: naming("Diepland")),
      Board(id: "C01", name: naming("Montessori"), schoolCount: 3),
      Board(id: "C02", name: naming("Sint Jozef")),
      Board(id: "E01", name: naming("De Eenzame Eik"), schoolCount: 1),
      Board(id: "G01", name: naming("Gemeente Waterveen"), kind: naming("gemeente")),
    ]
  }

  private static func networks(
    hasHours: Bool, _ naming: (String) -> String
  ) -> [RegionalNetwork] {
    let known =
      hasHours
      ? Meetings(perYear: 4, duration: 2, preparation: 1.5, travel: 0.75) : Meetings()
    let partly = hasHours ? Meetings(perYear: 10, duration: 1.5) : Meetings()
    return [
      RegionalNetwork(
        id: "N1", name: naming("Onderwijsregio Diepland"), type: naming("onderwijsregio"),
        themes: [naming("werven"), naming("opleiden")], region: naming("Diepland"),
        obligation: .subsidyCondition, scheme: naming("Onderwijsregio's"),
        schemeUntil: CalendarDate(year: 2027, month: 12, day: 31), commissioner: naming("OCW"),
        formality: naming("convenant"),
        period: Period(from: CalendarDate(year: 2025, month: 1, day: 1), to: nil)!,
        meetings: known, delegateLevel: naming("bestuurder"), declaredMemberCount: 9),
      RegionalNetwork(id: "N2", name: naming("SO&P De Brug"), meetings: partly),
      RegionalNetwork(id: "N3", name: naming("Kindcentra"), themes: [naming("jonge kind")]),
      RegionalNetwork(id: "N4", name: naming("Leeg")),
      RegionalNetwork(id: "N1a", name: naming("Stuurgroep"), bodyOf: NetworkIndex(0)),
      RegionalNetwork(id: "N1a1", name: naming("Agendacommissie"), bodyOf: NetworkIndex(4)),
      RegionalNetwork(id: "N3a", name: naming("Werkgroep"), bodyOf: NetworkIndex(2)),
      RegionalNetwork(id: "RMC:08", name: naming("RMC-regio 8"), nature: .territory),
      RegionalNetwork(id: "RMC:09", name: naming("RMC-regio 9"), nature: .territory),
    ]
  }

  private static func memberships(_ naming: (String) -> String) -> [Membership] {
    let chair = MembershipDetails(
      roles: [naming("voorzitter"), naming("lid")], form: .core,
      period: Period(
        from: CalendarDate(year: 2019, month: 8, day: 1),
        to: CalendarDate(year: 2027, month: 7, day: 31))!,
      delegates: [Delegate(name: naming("J. Jansen"), function: naming("directeur"))],
      seatCount: 2)
    let through = MembershipDetails(form: .agendaMember, via: .board(BoardIndex(0)))
    let cluster = MembershipDetails(form: .shell, via: .other(naming("de koepel")))
    let places: [(board: Int, networks: [Int], details: MembershipDetails)] = [
      (0, [0], chair), (1, [0], through), (2, [0], cluster), (3, [0], .none), (4, [0], .none),
      (6, [0, 4], .none), (0, [1, 2, 4, 5, 6, 7, 8], .none), (1, [1, 6, 7], .none),
      (2, [1, 7, 8], .none), (3, [2], .none), (5, [7], .none),
    ]
    return places.flatMap { board, networks, details in
      networks.map {
        Membership(
          board: BoardIndex(board), network: NetworkIndex($0), details: SharedDetails(details))
      }
    }
  }
}

extension OverlapFindings {
  /// The text of every board and every network that is counted.
  func profileTexts(in language: Language = .nl, width: Int = 80, all: Bool = false) -> [String] {
    boards().map { boardText($0.name.id, in: language, width: width, all: all) }
      + networks().map { networkText($0.name.id, in: language, width: width, all: all) }
  }

  func boardText(
    _ id: String, in language: Language = .nl, width: Int = 80, all: Bool = false,
    school: Name? = nil, delegates: Bool = false
  ) -> String {
    let profile = boardProfile(of: Name(id: id, label: ""))!
    return BoardProfileReport(
      profile, among: self, school: school, showsAll: all, namesDelegates: delegates
    ).text(in: language, width: width)
  }

  func networkText(
    _ id: String, in language: Language = .nl, width: Int = 80, all: Bool = false
  ) -> String {
    let profile = networkProfile(of: Name(id: id, label: ""))!
    return NetworkProfileReport(profile, among: self, showsAll: all)
      .text(in: language, width: width)
  }
}
