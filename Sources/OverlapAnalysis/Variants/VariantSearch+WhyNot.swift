import BoardNetworks
import TwoModeGraphs

extension VariantSearch {
  /// Why a network does not stop in the best choice for an aim: what the best one takes in which it
  /// does, or which bounds forbid that.
  ///
  /// - Parameter network: By number.
  mutating func whyNot(
    _ network: Int, in choice: VariantChoice, for aim: VariantAim
  ) -> WhyNot.Answer {
    let name = space.networkNames[network]
    if let reason = space.stays[network] { return .forbidden([.stays([name], reason)]) }
    guard choice.options.contains(where: { space.options[$0].parts.contains(network) }) else {
      return .stops
    }
    var demand = VariantDemand(aim, in: space)
    demand.stopped.insert(network)
    switch cheapest(demand, withMostPairs: false) {
    case .choice(let other):
      return .costs(more: max(0, other.amount - choice.amount), space.plan(of: other))
    case .unknown: return .unknown
    case .impossible: return forbidden(demand, stopping: network)
    }
  }

  /// Which bounds make a demand impossible: those that do so by themselves, or else a least set of
  /// them that does so together.
  private mutating func forbidden(
    _ demand: VariantDemand, stopping network: Int
  ) -> WhyNot.Answer {
    let asked = DemandPart.allCases.filter { $0.isAsked(in: demand) }
    var alone: [DemandPart] = []
    for part in asked where isPossible(demand.with([part])) == false { alone.append(part) }
    if !alone.isEmpty { return .forbidden(alone.map { bound($0, of: demand, without: network) }) }
    var needed = asked
    for part in asked {
      let rest = needed.filter { $0 != part }
      if isPossible(demand.with(rest)) == false { needed = rest }
    }
    return .forbiddenTogether(needed.map { bound($0, of: demand, without: network) })
  }

  private func bound(
    _ part: DemandPart, of demand: VariantDemand, without network: Int
  ) -> VariantBound {
    switch part {
    case .pairs:
      .pairs(least: demand.pairs, of: space.pairs.count, lost: space.pairsLost(without: [network]))
    case .themes: .themes(space.themesLost(without: [network]))
    case .groups: .groups(floor: demand.groupFloor!, [])
    case .hours: .hours(most: demand.mostHours!, [])
    }
  }
}

extension VariantDemand {
  /// The demand with no other parts than these.
  func with(_ parts: [DemandPart]) -> VariantDemand {
    DemandPart.allCases.filter { !parts.contains($0) }.reduce(self) { $1.dropped(from: $0) }
  }
}

/// A part of a demand that can be let go of.
enum DemandPart: CaseIterable {
  case pairs, themes, groups, hours

  func isAsked(in demand: VariantDemand) -> Bool {
    switch self {
    case .pairs: demand.pairs > 0
    case .themes: demand.keepsThemes
    case .groups: demand.groupFloor != nil
    case .hours: demand.mostHours != nil
    }
  }

  func dropped(from demand: VariantDemand) -> VariantDemand {
    var rest = demand
    switch self {
    case .pairs: rest.pairs = 0
    case .themes: rest.keepsThemes = false
    case .groups: rest.groupFloor = nil
    case .hours: rest.mostHours = nil
    }
    return rest
  }
}

extension VariantSpace {
  /// The pairs that meet now and then nowhere when networks stop, whatever else is chosen: those that
  /// share no network that stays, and that no option without these keeps.
  func pairsLost(without stopped: Set<Int>) -> [MeetingPair] {
    let rest = options.filter { stopped.isDisjoint(with: $0.parts) }
    var lost: [MeetingPair] = []
    for first in boardNames.indices {
      for second in boardNames.indices.dropFirst(first + 1) {
        let shared = selection.graph.sharedEvents(of: Actor(first), and: Actor(second))
          .filter { countsPairs[$0.index] }
        guard !shared.isEmpty, !shared.contains(where: { stays[$0.index] != nil }),
          !rest.contains(where: { $0.members.contains(first) && $0.members.contains(second) })
        else { continue }
        lost.append(MeetingPair(first: boardNames[first], second: boardNames[second]))
      }
    }
    return lost
  }

  /// The themes that boards find nowhere when networks stop, whatever else is chosen.
  func themesLost(without stopped: Set<Int>) -> [ThemeWithoutTable] {
    var without = [[Name]](repeating: [], count: themes.themes.count)
    var isKept = [Bool](repeating: false, count: themes.themes.count)
    for seat in themes.seats {
      if seat.networks.allSatisfy(stopped.contains) {
        without[seat.theme].append(boardNames[seat.actor])
      } else {
        isKept[seat.theme] = true
      }
    }
    return themes.themes.indices.filter { !without[$0].isEmpty }.map {
      ThemeWithoutTable(theme: themes.themes[$0], boards: without[$0], isGone: !isKept[$0])
    }
  }
}
