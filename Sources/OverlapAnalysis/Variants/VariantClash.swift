/// The search for bounds that no choice keeps together.
struct VariantClash {
  let findings: OverlapFindings
  let tables: VariantTables
  let bounds: VariantBounds
  let aim: VariantAim
  let effort: VariantEffort

  /// Something that can be let go of.
  private enum Item: Hashable {
    case stay(VariantStay)
    case stop(Name)
    case part(DemandPart)
  }

  /// From those that are let go of first.
  private static let reasons: [VariantStay] = [
    .takesNothing, .membersUnknown, .hoursUnknown, .memberWide, .asked, .statutory,
  ]

  /// Bounds of an impossible demand that clash, while without any one of them the
  /// others do not.
  ///
  /// One bound at a time is let go of; when the rest is still impossible it was not needed for the
  /// clash, and stays out: a deletion filter. What is left is least in the sense that no part of it
  /// clashes; another set with as few may exist.
  ///
  /// - Complexity: A search for each bound.
  ///
  /// J. W. Chinneck, E. W. Dravnieks, *Locating minimal infeasible constraint sets in linear
  /// programs*, ORSA Journal on Computing 3(2), 1991, 157–168.
  func leastSet() throws(VariantRefusal) -> [VariantBound] {
    let space = try VariantSpace(of: findings, tables: tables, bounds: bounds)
    let demand = VariantDemand(aim, in: space)
    // Aims are let go of before what stays anyway, so that a clash is named that no aim takes away.
    var needed: [Item] =
      DemandPart.allCases.filter { $0.isAsked(in: demand) }.map { .part($0) }
      + bounds.stops.map { .stop($0) }
      + VariantClash.reasons.filter { space.stays.contains($0) }.map { .stay($0) }
    for item in needed {
      let rest = needed.filter { $0 != item }
      if try isPossible(rest) == false { needed = rest }
    }
    return try named(needed)
  }

  /// - Parameter only: The boards, or groups, that bounds on hours and on groups are about.
  private func isPossible(
    _ items: [Item], boards: Set<Int>? = nil, groups: Set<Int>? = nil
  ) throws(VariantRefusal) -> Bool? {
    let space = try space(items)
    var demand = VariantDemand(aim, in: space)
    demand = demand.with(DemandPart.allCases.filter { items.contains(.part($0)) })
    demand.boards = boards
    demand.groups = groups
    guard demand.stopped.allSatisfy({ space.stays[$0] == nil }) else { return false }
    var search = VariantSearch(in: space, effort: effort, searches: 1)
    return search.isPossible(demand)
  }

  private func space(_ items: [Item]) throws(VariantRefusal) -> VariantSpace {
    var bounds = bounds
    bounds.stops = bounds.stops.filter { items.contains(.stop($0)) }
    return try VariantSpace(
      of: findings, tables: tables, bounds: bounds,
      ignoring: Set(VariantClash.reasons.filter { !items.contains(.stay($0)) }))
  }

  private func named(_ items: [Item]) throws(VariantRefusal) -> [VariantBound] {
    let space = try space(items)
    let demand = VariantDemand(aim, in: space)
    var bounds: [VariantBound] = []
    var boards: [Int] = []
    if items.contains(.part(.hours)) {
      for board in space.boardNames.indices
      where space.boardAmountsNow[board] > demand.mostHours! {
        if try isPossible(items, boards: [board]) == false { boards.append(board) }
      }
    }
    for item in items {
      switch item {
      case .part(.pairs):
        bounds.append(
          .pairs(
            least: demand.pairs, of: space.pairs.count,
            lost: space.pairsLost(without: demand.stopped)))
      case .part(.themes): bounds.append(.themes(space.themesLost(without: demand.stopped)))
      case .part(.groups):
        var groups: [BoardGroup] = []
        for group in space.pairs.groups.indices {
          if try isPossible(items, groups: [group]) == false {
            groups.append(space.pairs.groups[group])
          }
        }
        bounds.append(.groups(floor: demand.groupFloor!, groups))
      case .part(.hours):
        bounds.append(.hours(most: demand.mostHours!, boards.map { space.boardNames[$0] }))
      case .stop(let name): bounds.append(.stops(name))
      case .stay(let reason):
        let names = space.stays.indices.filter { event in
          guard space.stays[event] == reason else { return false }
          let amounts = tables.amounts(
            of: [event], leastMeetings: nil, measure: space.bounds.measure)
          return boards.isEmpty || amounts.contains { boards.contains($0.actor) }
        }.map { space.networkNames[$0] }
        bounds.append(.stays(names, reason))
      }
    }
    return bounds
  }
}
