import BoardNetworks
import OverlapAnalysis

/// Two random landscapes with a random story of what became of the boards and networks of the first.
///
/// Most carry on under their own id, some merge, are combined, split or are gone. Lists are
/// incomplete and boards do not answer, as `RandomLandscape` has it; no type of network is given, so
/// that no hours are estimated.
struct RandomChange {
  let earlier, later: Landscape
  let succession: Succession
  let basis: ChangeBasis

  init(seed: Int) throws {
    var random = SplitMix(seed: 1_000 + seed)
    earlier = try RandomChange.withoutEstimates(try RandomLandscape(seed: 2 * seed).landscape)
    let other = try RandomChange.withoutEstimates(try RandomLandscape(seed: 2 * seed + 1).landscape)
    // Half of the time networks that carry on keep what is known of their meetings.
    later =
      random.chance(0.5) ? other : try RandomChange.keepingMeetings(of: earlier, in: other)
    let last = later
    succession = Succession(
      boards: earlier.boards.map { board in
        if random.chance(0.1) { return nil }
        if random.chance(0.2) {
          return last.boards.indices.randomElement(using: &random).map { BoardIndex($0) }
        }
        return last.boards.firstIndex { $0.id == board.id }.map { BoardIndex($0) }
      },
      networks: earlier.networks.map { network in
        if random.chance(0.1) { return [] }
        if random.chance(0.2) {
          return last.networks.indices.filter { _ in random.chance(0.2) }.map { NetworkIndex($0) }
        }
        return last.networks.indices.filter { last.networks[$0].id == network.id }
          .map { NetworkIndex($0) }
      })
    basis = random.chance(0.5) ? .counts : .measures
  }

  var findings: ChangeFindings {
    OverlapFindings(of: later).changes(
      since: OverlapFindings(of: earlier), succession: succession, basis: basis)
  }

  /// The same with every unknown cell of the meetings filled in: a network that says the same as
  /// the one it was gets the same, when the landscapes differ by measures alone.
  func filled(seed: Int) throws -> (earlier: Landscape, later: Landscape) {
    var random = SplitMix(seed: 9_000 + seed)
    func fill(_ meetings: Meetings) -> Meetings {
      func cell(_ value: Double?) -> Double {
        value ?? Double(Int.random(in: 0...40, using: &random)) / 4
      }
      return Meetings(
        perYear: cell(meetings.perYear), duration: cell(meetings.duration),
        preparation: cell(meetings.preparation), travel: cell(meetings.travel))
    }
    let old = earlier.networks.map { fill($0.meetings) }
    var new = later.networks.map { fill($0.meetings) }
    if basis == .measures {
      for (place, successors) in succession.networks.enumerated() where successors.count == 1 {
        let successor = successors[0].offset
        let predecessors = succession.networks.count { $0.contains(successors[0]) }
        if predecessors == 1,
          earlier.networks[place].meetings == later.networks[successor].meetings
        {
          new[successor] = old[place]
        }
      }
    }
    return (
      try RandomChange.changed(earlier) { place, _ in old[place] },
      try RandomChange.changed(later) { place, _ in new[place] }
    )
  }

  private static func withoutEstimates(_ landscape: Landscape) throws -> Landscape {
    try changed(landscape) { $1.meetings }
  }

  private static func keepingMeetings(
    of earlier: Landscape, in later: Landscape
  ) throws -> Landscape {
    try changed(later) { _, network in
      earlier.networks.first { $0.id == network.id }?.meetings ?? network.meetings
    }
  }

  private static func changed(
    _ landscape: Landscape, _ meetings: (Int, RegionalNetwork) -> Meetings
  ) throws -> Landscape {
    try Landscape(
      boards: landscape.boards,
      networks: landscape.networks.enumerated().map { place, network in
        RegionalNetwork(
          id: network.id, name: network.name, nature: network.nature, bodyOf: network.bodyOf,
          themes: network.themes, region: network.region, meetings: meetings(place, network),
          declaredMemberCount: network.declaredMemberCount)
      },
      memberships: landscape.memberships)
  }
}
