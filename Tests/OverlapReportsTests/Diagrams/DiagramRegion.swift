import BoardNetworks
import Graphviz
import OverlapAnalysis
import OverlapReports

/// Landscapes to draw.
enum DiagramRegion {
  /// - Parameters:
  ///   - members: Networks and their boards, by place.
  ///   - boardNames: What boards are called; their ids are B1, B2 and so on.
  ///   - networkNames: What networks are called; their ids are N1, N2 and so on.
  ///   - declared: How many members networks say they have, by place.
  ///   - reversed: Whether memberships come in the opposite order.
  static func findings(
    _ members: [[Int]], boardNames: [String], networkNames: [String], declared: [Int: Int] = [:],
    nature: Nature = .network, reversed: Bool = false
  ) -> OverlapFindings {
    let memberships = members.enumerated().flatMap { network, boards in
      boards.map { Membership(board: BoardIndex($0), network: NetworkIndex(network)) }
    }
    let landscape = try! Landscape(
      boards: boardNames.enumerated().map { Board(id: "B\($0 + 1)", name: $1) },
      networks: networkNames.enumerated().map {
        RegionalNetwork(
          id: "N\($0 + 1)", name: $1, nature: nature, declaredMemberCount: declared[$0])
      },
      memberships: reversed ? memberships.reversed() : memberships)
    return OverlapFindings(
      of: Selection(of: landscape, nature: nature), provenance: Provenance(sources: []),
      problems: [])
  }

  /// Boards and networks at random but always the same for a seed; the larger the seed, the more.
  static func random(seed: Int, reversed: Bool = false) -> OverlapFindings {
    var random = SplitMix(seed: UInt64(seed))
    let boardCount = Int.random(in: 0...(4 + seed * 3), using: &random)
    let networkCount = Int.random(in: 0...(4 + seed * 2), using: &random)
    let density = Double.random(in: 0.02...0.5, using: &random)
    func name(_ kind: String) -> String {
      let words = ["Openbaar", "Onderwijs", "Samenwerkingsverband", "PO", "regio", "Het", "Anker"]
      let count = Int.random(in: 1...9, using: &random)
      return kind
        + (0..<count).map { _ in " " + words.randomElement(using: &random)! }.joined()
    }
    let boards = (0..<boardCount).map { name("Bestuur \($0)") }
    let networks = (0..<networkCount).map { name("Netwerk \($0)") }
    let members = networks.map { _ in
      boards.indices.filter { _ in Double.random(in: 0..<1, using: &random) < density }
    }
    var declared: [Int: Int] = [:]
    for network in networks.indices where Int.random(in: 0..<4, using: &random) == 0 {
      declared[network] = members[network].count + Int.random(in: 0...3, using: &random)
    }
    return findings(
      members, boardNames: boards, networkNames: networks, declared: declared,
      reversed: reversed)
  }

  /// Every picture there is of a landscape; of its networks and boards the first few.
  static func diagrams(
    of findings: OverlapFindings, in language: Language = .nl,
    _ choices: DiagramChoices = .init()
  ) -> [Diagram] {
    var diagrams = [
      Diagram.twoMode(of: findings, in: language, choices),
      .boards(of: findings, in: language, choices), .networks(of: findings, in: language, choices),
    ]
    for network in findings.networks().prefix(2) {
      guard let profile = findings.networkProfile(of: network.name) else { continue }
      diagrams.append(.focal(profile, among: findings, in: language, choices))
    }
    for board in findings.boards().prefix(2) {
      guard let profile = findings.boardProfile(of: board.name) else { continue }
      diagrams.append(.board(profile, among: findings, in: language, choices))
    }
    return diagrams
  }
}

/// What draws in tests.
let renderer: Renderer = { (source, engine, format) throws(GraphvizError) in
  try render(source, by: engine, as: format)
}
