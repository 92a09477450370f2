import BoardNetworks
import OverlapAnalysis

/// A small landscape with everything in it that a list can hold, and a question about it.
///
/// It has isolated boards, empty networks, no boards or no networks at all, bodies of bodies,
/// territories, kinds of participants, regions in different spellings, networks of nearly all
/// boards, seats without a number, and hours that are not or only partly known, with and without
/// an assumption for them. Hours and meetings are in quarters, so that sums of them are exact in any
/// order.
struct RandomLandscape {
  let landscape: Landscape
  let participants: ParticipantChoice
  let nature: Nature
  let memberWideShare: Double

  /// Spellings of regions, and what each of them means: nil for none.
  static let regions: KeyValuePairs<String?, String?> = [
    nil: nil, "Noord": "noord", " noord": "noord", "NOÓRD ": "noord", "Zuid-West": "zuidwest",
    "zuid west": "zuidwest", "–": nil, "": nil, "Oost": "oost",
  ]

  init(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let boards = (0..<Int.random(in: 0...12, using: &random)).map { "B\($0)" }
    let networks = (0..<Int.random(in: 0...12, using: &random)).map { "N\($0)" }
    var draft = LandscapeDraft()
    for board in boards.shuffled(using: &random) {
      draft.add(RandomLandscape.board(board, &random))
    }
    for network in networks.shuffled(using: &random) {
      draft.add(RandomLandscape.network(network, in: draft, &random))
    }
    for network in networks {
      let density = [0, 0.1, 0.3, 0.5, 0.9, 1].randomElement(using: &random)!
      for board in boards where random.chance(density) {
        draft.join(
          board, network, seats: [nil, nil, 0, 1, 2, 3].randomElement(using: &random)!,
          via: random.chance(0.1) ? .board(BoardIndex(0)) : nil)
      }
    }
    for type in ["overleg", "OVERLEG", "Cluster", "–"] where random.chance(0.15) {
      RandomLandscape.assume(type, in: &draft, &random)
    }
    landscape = try draft.landscape()
    participants = [.boards, .boards, .all, .kind("gemeente")].randomElement(using: &random)!
    nature = random.chance(0.8) ? .network : .territory
    memberWideShare = [0, 0.5, 0.8, 0.8, 1].randomElement(using: &random)!
  }

  var findings: OverlapFindings {
    OverlapFindings(
      of: landscape, participants: participants, nature: nature, memberWideShare: memberWideShare)
  }

  private static func board(_ id: String, _ random: inout SplitMix) -> Board {
    Board(
      id: id, name: random.chance(0.5) ? "Bestuur \(id)" : nil,
      kind: [nil, "schoolbestuur", "Schoolbestuur", "gemeente", "mbo"]
        .randomElement(using: &random)!,
      municipalities: random.chance(0.5) ? ["Waterveen"] : [],
      region: region(&random),
      schoolCount: random.chance(0.7) ? Int.random(in: 1...20, using: &random) : nil,
      responded: [nil, nil, true, false].randomElement(using: &random)!)
  }

  private static func assume(
    _ type: String, in draft: inout LandscapeDraft, _ random: inout SplitMix
  ) {
    func hours() -> Double? {
      random.chance(0.3) ? nil : Double(Int.random(in: 0...160, using: &random)) / 4
    }
    draft.assume(type, low: hours(), middle: hours(), high: hours())
  }

  private static func network(
    _ id: String, in draft: LandscapeDraft, _ random: inout SplitMix
  ) -> RegionalNetwork {
    func quarters(_ highest: Int, unknown: Double) -> Double? {
      random.chance(unknown) ? nil : Double(Int.random(in: 0...highest, using: &random)) / 4
    }
    let whole = random.chance(0.3) ? draft.networks.randomElement(using: &random) : nil
    return RegionalNetwork(
      id: id, name: random.chance(0.5) ? "Netwerk \(id)" : nil,
      nature: random.chance(0.75) ? .network : .territory,
      bodyOf: whole.flatMap { draft.index(ofNetwork: $0.id) },
      type: [nil, "overleg", "Overleg ", "over-leg", "cluster", "–"]
        .randomElement(using: &random)!,
      themes: ["werven", "Werven ", "jeugd", "bestuur"].filter { _ in random.chance(0.3) },
      region: region(&random),
      obligation: random.chance(0.5) ? Obligation.allCases.randomElement(using: &random) : nil,
      scheme: [nil, nil, "Jeugdwet", "WPO", "w.p.o."].randomElement(using: &random)!,
      commissioner: [nil, "OCW", "ocw", "gemeente", "…"].randomElement(using: &random)!,
      meetings: Meetings(
        perYear: quarters(40, unknown: 0.2), duration: quarters(12, unknown: 0.2),
        preparation: quarters(8, unknown: 0.2), travel: quarters(4, unknown: 0.2)),
      declaredMemberCount: random.chance(0.5) ? Int.random(in: 0...8, using: &random) : nil)
  }

  private static func region(_ random: inout SplitMix) -> String? {
    random.chance(0.3) ? nil : regions.randomElement(using: &random)!.key
  }
}
