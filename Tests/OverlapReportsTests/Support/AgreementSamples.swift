import BoardNetworks

@testable import OverlapAnalysis

/// Two sources of a few networks, and a region in which they are found.
enum AgreementSamples {
  /// Many on both lists, few on both, nobody on both.
  static let all: [SourceAgreement] = [
    agreement(0, both: Array(1...8), first: [9, 10], second: [11], silent: [12], without: 2),
    agreement(1, both: [1, 2], first: [3], second: []),
    agreement(2, both: [], first: [4], second: [5]),
  ]

  private static func agreement(
    _ network: Int, both: [Int], first: [Int], second: [Int], silent: [Int] = [],
    without: Int = 0
  ) -> SourceAgreement {
    func names(_ boards: [Int]) -> [Name] {
      boards.map { Name(id: "B\($0)", label: "Bestuur \($0)") }
    }
    let name = Region.networks[network]
    return SourceAgreement(
      network: Name(id: name.id, label: name.name), first: "enquête",
      second: "ledenlijst", onBoth: names(both), onlyFirst: names(first),
      onlySecond: names(second), unansweredOnFirst: [], unansweredOnSecond: names(silent),
      withoutSource: without)
  }

  /// N1 by its own list: B1 to B9 and the silent B12; by the boards: B1 to B8, B10.
  static func findings(naming: (String) -> String = { $0 }) -> OverlapFindings {
    let boards = (1...12).map { number in
      Board(id: "B\(number)", name: naming("Bestuur \(number)"), responded: number != 12)
    }
    let sources: [(boards: [Int], sources: [String])] = [
      (Array(1...8), ["enquête", "ledenlijst"]), ([9, 12], ["ledenlijst"]),
      ([10], ["enquête"]), ([11], []),
    ]
    let landscape = try! Landscape(
      boards: boards,
      networks: [
        RegionalNetwork(id: "N1", name: naming("SO&P De Brug"), declaredMemberCount: 14),
        RegionalNetwork(id: "N2", name: naming("Platform")),
      ],
      memberships: sources.flatMap { numbers, sources in
        numbers.map { number in
          Membership(
            board: BoardIndex(number - 1), network: NetworkIndex(0),
            details: SharedDetails(MembershipDetails(sources: sources.map(naming))))
        }
      } + [Membership(board: BoardIndex(0), network: NetworkIndex(1))])
    return OverlapFindings(
      of: Selection(of: landscape), provenance: RowSamples.provenance, problems: [])
  }
}
