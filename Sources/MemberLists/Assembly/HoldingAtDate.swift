import BoardNetworks

extension LandscapeAssembly {
  func referenceDate(log: inout ProblemLog) -> ReferenceDate {
    if let requestedDate { return .chosen(requestedDate) }
    let periods = rows.distinctDetails.filter(\.flaws.isEmpty).map(\.details.period)
    let first = (periods.compactMap(\.from) + networks.compactMap(\.activeFrom)).max()
    if let first { return .newest(first) }
    if periods.contains(where: { $0.to != nil }) || networks.contains(where: { $0.activeTo != nil })
    {
      log.add(.onlyLastDays, at: .everywhere)
    }
    return .noDates
  }

  /// Whether each network is active; a body is active as long as its network is too.
  func activity(
    of networks: [NetworkDraft], bodyOf: [Int?], at day: CalendarDate?
  ) -> [Bool] {
    var isActive = networks.map { $0.period.holds(at: day) }
    var isSettled = bodyOf.map { $0 == nil }
    for start in networks.indices {
      var path: [Int] = []
      var current = start
      while !isSettled[current], let above = bodyOf[current] {
        isSettled[current] = true
        path.append(current)
        current = above
      }
      for position in path.reversed() {
        isActive[position] = isActive[position] && isActive[bodyOf[position]!]
      }
    }
    return isActive
  }

  func countNetworksLeftOut(_ isActive: [Bool], balances: inout [RowBalance]) {
    for position in networks.indices where !isActive[position] {
      guard let record = networks[position].record else { continue }
      balances[record.table.source].kept -= 1
      balances[record.table.source].add(
        UncountedRow(
          row: record.row, name: networks[position].label, .leftOut(.networkNotAtDate)))
    }
  }
}
