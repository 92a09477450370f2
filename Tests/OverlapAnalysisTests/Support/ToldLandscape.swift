import BoardNetworks
import OverlapAnalysis

/// A random landscape in which boards also tell who sits where, what they bring and take, and what
/// they want to work on, and networks have scores; each of it here and there, in several spellings.
struct ToldLandscape {
  let landscape: Landscape
  let participants: ParticipantChoice
  let nature: Nature

  var findings: OverlapFindings {
    OverlapFindings(of: landscape, participants: participants, nature: nature)
  }

  init(seed: Int) throws {
    let plain = try RandomLandscape(seed: seed)
    var random = SplitMix(seed: seed + 1_000_000)
    participants = plain.participants
    nature = plain.nature
    let telling = [0, 0.5, 0.9].randomElement(using: &random)!
    let boards = plain.landscape.boards.map { board in
      Board(
        id: board.id, name: board.name, kind: board.kind, region: board.region,
        schoolCount: board.schoolCount,
        developmentQuestions: ["werkdruk", "Werkdruk!", "passend onderwijs", "krimp", "–"]
          .filter { _ in random.chance(telling / 3) }, responded: board.responded)
    }
    let networks = plain.landscape.networks.map { network in
      RegionalNetwork(
        id: network.id, name: network.name, nature: network.nature, bodyOf: network.bodyOf,
        type: network.type, region: network.region, meetings: network.meetings,
        declaredMemberCount: network.declaredMemberCount,
        attributes: ToldLandscape.scores(telling, &random))
    }
    let memberships = plain.landscape.memberships.map { membership in
      let details = ToldLandscape.details(telling, &random)
      return Membership(
        board: membership.board, network: membership.network, details: SharedDetails(details))
    }
    landscape = try Landscape(boards: boards, networks: networks, memberships: memberships)
  }

  private static func scores(_ telling: Double, _ random: inout SplitMix) -> [String: Double] {
    var scores: [String: Double] = [:]
    for heading in ["vertrouwen", "impact"] where random.chance(telling) {
      scores[heading] = Double(Int.random(in: 1...5, using: &random))
    }
    if random.chance(telling) { scores["vast"] = 3 }
    return scores
  }

  private static func details(
    _ telling: Double, _ random: inout SplitMix
  ) -> MembershipDetails {
    func answer() -> String? {
      random.chance(telling)
        ? ["expertise", "ja", "nee", "Niets; geen", "0", "niets; wel tijd", ";"]
          .randomElement(using: &random) : nil
    }
    func reciprocity() -> Reciprocity {
      Reciprocity(relation: answer(), process: answer(), content: answer())
    }
    let people = ["J. Jansen", "J Jansen", "K. Smit", "L. Bos", "–"].filter { _ in
      random.chance(telling / 3)
    }
    return MembershipDetails(
      delegates: people.map { Delegate(name: $0) }, brings: reciprocity(), takes: reciprocity())
  }
}

extension ToldLandscape {
  /// Boards, and networks, that are counted, by their places in the landscape.
  var boards: [Int] {
    landscape.boards.indices.filter { participants.includes(landscape.boards[$0]) }
  }
  var networks: [Int] {
    landscape.networks.indices.filter {
      landscape.networks[$0].nature == nature && landscape.networks[$0].bodyOf == nil
    }
  }

  /// The membership of a board in a network.
  func membership(_ board: Int, _ network: Int) -> Membership? {
    landscape.memberships.first { $0.board.offset == board && $0.network.offset == network }
  }

  /// The networks that are counted of a board.
  func networks(of board: Int) -> [Int] {
    networks.filter { membership(board, $0) != nil }
  }

  func name(ofBoard board: Int) -> Name {
    Name(id: landscape.boards[board].id, label: landscape.boards[board].label)
  }

  func name(ofNetwork network: Int) -> Name {
    Name(id: landscape.networks[network].id, label: landscape.networks[network].label)
  }
}
