import BoardNetworks
import OverlapAnalysis

@testable import OverlapReports

/// A small region with a scenario in which something of every kind happens.
enum ScenarioSample {
  static let interventions: [Intervention] = [
    .combine(networks: ["N2", "N3"], into: "Onderwijsregio samen"),
    .stop(network: "N5"),
    .stop(network: "N1"),
    .rename(network: "N4", to: "Regiotafel"),
    .join(board: "B4", network: "N4"),
    .leave(board: "B1", network: "N4"),
    .meet(network: "N4", .times(0.5)),
    .meet(network: "N1", .perYear(4)),
    .coreAndShell(network: "N4", core: ["B2"], sharedMeetings: 1, coreGroup: "Kern regiotafel"),
    .mergeBoards(["B5", "B6"], into: "Samen sterk"),
    .split(
      network: "N6",
      into: [
        Intervention.Part(id: "Werven", members: ["B1", "B2"], themes: ["werven"]),
        Intervention.Part(id: "Opleiden", members: ["B3"], themes: ["opleiden"]),
      ]),
    .endScheme("RAP"),
  ]

  /// - Parameter naming: What to make of each name.
  static func landscape(naming: (String) -> String = { $0 }) -> Landscape {
    let members = [
      [0, 1, 2, 3, 4, 5], [0, 1, 2], [1, 2, 3], [0, 1, 2], [4, 5], [0, 1, 2], [2, 3], [0],
    ]
    var networks: [RegionalNetwork] = []
    for number in 1...8 {
      let often: Double? = number == 3 ? nil : Double(number)
      networks.append(
        RegionalNetwork(
          id: "N\(number)", name: naming("Netwerk \(number)"),
          bodyOf: number == 8 ? NetworkIndex(1) : nil,
          themes: number == 6 ? ["werven", "opleiden"] : [naming("thema \(number)")],
          obligation: number == 1 ? .statutory : nil,
          scheme: number == 7 || number == 1 ? "RAP" : nil,
          meetings: Meetings(perYear: often, duration: 2, preparation: 1, travel: 0.5)))
    }
    return try! Landscape(
      boards: (1...6).map { (number: Int) in
        Board(id: "B\(number)", name: naming("Bestuur \(number)"), schoolCount: number)
      },
      networks: networks,
      memberships: members.enumerated().flatMap { network, boards in
        boards.map { Membership(board: BoardIndex($0), network: NetworkIndex(network)) }
      }, date: .chosen(CalendarDate(year: 2026, month: 10, day: 1)!))
  }

  static func findings(
    _ interventions: [Intervention] = interventions, naming: (String) -> String = { $0 }
  ) -> ScenarioFindings {
    let scenario = landscape(naming: naming).applying(interventions)
    func findings(_ landscape: Landscape) -> OverlapFindings {
      OverlapFindings(
        of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])
    }
    return ScenarioFindings(
      scenario,
      of: interventions.enumerated().map { position, intervention in
        (intervention, row: position + 2, note: position == 0 ? naming("zie nota") : nil)
      }, before: findings(scenario.before), after: findings(scenario.after))
  }
}
