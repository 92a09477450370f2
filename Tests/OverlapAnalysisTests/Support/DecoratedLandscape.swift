import BoardNetworks
import OverlapAnalysis

/// A small random landscape in which memberships tell everything they can: roles, forms, delegates,
/// through whom; and in which participants can be networks.
struct DecoratedLandscape {
  let landscape: Landscape
  let findings: OverlapFindings

  init(seed: Int) throws {
    let plain = try RandomLandscape(seed: seed)
    var random = SplitMix(seed: seed + 1_000_000)
    let source = plain.landscape
    func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &random)! }

    let boards = source.boards.map { board in
      let twin = random.chance(0.2) ? source.networks.randomElement(using: &random) : nil
      return Board(
        id: random.chance(0.1) && twin != nil ? "\(twin!.id)" : board.id,
        name: twin?.name.map { $0.uppercased() } ?? board.name,
        kind: random.chance(0.2) ? "Samenwerkingsverband" : board.kind, region: board.region,
        schoolCount: pick([nil, 1, 1, 2, 16]),
        boardStaff: pick([nil, 0, 0.25, 0.5, 2]), responded: board.responded)
    }
    let networks = source.networks.map { network in
      RegionalNetwork(
        id: network.id, name: network.name, nature: network.nature, bodyOf: network.bodyOf,
        type: network.type, region: network.region,
        formality: pick([nil, "", "convenant", "Convenant", "informeel"]),
        meetings: network.meetings, delegateLevel: pick([nil, "staf", "Staf", "bestuurder"]),
        declaredMemberCount: network.declaredMemberCount)
    }
    let memberships = source.memberships.map { membership in
      let roles = ["lid", "voorzitter", "netwerkcoördinator", "Programmaleider"]
        .filter { _ in random.chance(0.3) }
      let delegates = ["A", "B", "C"].filter { _ in random.chance(0.3) }.map {
        Delegate(name: $0, mandate: pick([nil, "", "beslist", "Beslist", "denkt mee"]))
      }
      return Membership(
        board: membership.board, network: membership.network,
        details: SharedDetails(
          MembershipDetails(
            roles: roles, form: pick([nil, nil, .core, .core, .shell, .agendaMember, .observer]),
            via: pick([
              nil, nil, nil, .board(BoardIndex(0)), .network(NetworkIndex(0)), .other("elders"),
            ]), delegates: delegates, seatCount: pick([nil, 0, 1, 2]))))
    }
    // Ids that occur twice make no landscape; then boards keep their own.
    let hasTwins = Set(boards.map(\.id)).count < boards.count
    landscape = try Landscape(
      boards: hasTwins
        ? zip(boards, source.boards).map { board, plain in
          Board(
            id: plain.id, name: board.name, kind: board.kind, region: board.region,
            schoolCount: board.schoolCount, boardStaff: board.boardStaff,
            responded: board.responded)
        } : boards, networks: networks, memberships: memberships)
    findings = OverlapFindings(
      of: landscape, participants: plain.participants, nature: plain.nature,
      memberWideShare: plain.memberWideShare)
  }
}
