import BoardNetworks

@testable import OverlapAnalysis

/// A random landscape in which boards take part through others, in chains and circles too, are
/// represented, have staff, schools and a capacity, and in which schemes have a last day.
struct LoadLandscape {
  let landscape: Landscape
  let participants: ParticipantChoice
  let nature: Nature
  let via: ViaChoice

  init(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    var numbers = SplitMix(seed: seed + 1000)
    let base = random.landscape
    func anyBoard() -> BoardIndex {
      BoardIndex(Int.random(in: 0..<base.boards.count, using: &numbers))
    }
    let boards = base.boards.map { board in
      Board(
        id: board.id, name: board.name, kind: board.kind, region: board.region,
        schoolCount: board.schoolCount,
        boardStaff: [nil, 0, 0.25, 0.5, 1, 2].randomElement(using: &numbers)!,
        capacityHours: [nil, 0, 40, 200, 1000].randomElement(using: &numbers)!,
        representedBy: numbers.chance(0.2) ? anyBoard() : nil, responded: board.responded)
    }
    let memberships = base.memberships.map { membership in
      var details = MembershipDetails(seatCount: membership.details.seatCount)
      switch Int.random(in: 0..<10, using: &numbers) {
      case 0...2: details.via = .board(anyBoard())
      case 3:
        details.via = .network(
          NetworkIndex(Int.random(in: 0..<base.networks.count, using: &numbers)))
      case 4: details.via = .other("koepel")
      default: break
      }
      return Membership(
        board: membership.board, network: membership.network,
        details: details == .none ? nil : SharedDetails(details))
    }
    let networks = base.networks.map { network in
      RegionalNetwork(
        id: network.id, name: network.name, nature: network.nature, bodyOf: network.bodyOf,
        type: network.type, themes: network.themes, region: network.region,
        obligation: network.obligation, scheme: network.scheme,
        schemeUntil: [nil, 2026, 2027].randomElement(using: &numbers)!.flatMap {
          CalendarDate(year: $0, month: 12, day: 31)
        },
        commissioner: network.commissioner, meetings: network.meetings,
        declaredMemberCount: network.declaredMemberCount)
    }
    landscape = try Landscape(
      boards: boards, networks: networks, memberships: memberships,
      assumptions: base.assumptions)
    participants = random.participants
    nature = random.nature
    via = ViaChoice.allCases.randomElement(using: &numbers)!
  }

  var findings: OverlapFindings {
    OverlapFindings(
      of: Selection(of: landscape, participants: participants, nature: nature, via: via),
      provenance: Provenance(sources: []), problems: [], memberWideShare: 0.5)
  }

  /// The definitions over what the lists say, whatever `via` is.
  var listed: SlowFindings {
    SlowFindings(
      of: landscape, participants: participants, nature: nature, memberWideShare: 0.5)
  }
}
