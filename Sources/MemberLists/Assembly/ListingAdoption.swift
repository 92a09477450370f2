import BoardNetworks

extension LandscapeAssembly {
  /// Takes over what sheets say of boards and networks beside their memberships, where no table says
  /// something else.
  mutating func adoptListings(log: inout ProblemLog) {
    var facts: [Int: [BoardDraft]] = [:]
    for (label, listed) in rows.listedBoards {
      switch boardOfLabel[Int(label)] {
      case .position(let position):
        if let draft = listed.facts { facts[position, default: []].append(draft) }
      case .problem(let kind):
        if listed.isWithoutTie { log.add(kind, at: listed.place) }
      }
    }
    for (position, drafts) in facts.sorted(by: { $0.key < $1.key }) {
      adopt(drafts, at: position, log: &log)
    }

    var listings: [Int: [ListedNetwork]] = [:]
    for (label, listed) in rows.listedNetworks {
      switch networkOfLabel[Int(label)] {
      case .position(let position): listings[position, default: []].append(listed)
      case .problem(let kind):
        if listed.isWithoutTie { log.add(kind, at: listed.place) }
      }
    }
    for (position, listed) in listings.sorted(by: { $0.key < $1.key }) {
      adopt(listed, at: position, log: &log)
    }
  }

  private mutating func adopt(
    _ drafts: [BoardDraft], at position: Int, log: inout ProblemLog
  ) {
    let own = boards[position]
    var conflicts: [Conflict] = []
    var board = BoardDraft.merged([own] + drafts, conflicts: &conflicts)
    board.name = own.name
    board.record = own.record ?? drafts[0].record
    boards[position] = board
    for conflict in conflicts {
      if let record = drafts.last?.record {
        log.add(.conflictingValues(conflict.values), at: record.place(conflict.column))
      }
    }
  }

  private mutating func adopt(
    _ listed: [ListedNetwork], at position: Int, log: inout ProblemLog
  ) {
    if networks[position].type == nil {
      let types = Set(listed.compactMap(\.type)).sorted(by: scalarOrder)
      if types.count == 1 {
        networks[position].type = types[0]
      } else if let last = listed.last(where: { $0.type != nil }) {
        log.add(.conflictingValues(types), at: last.place)
      }
    }
    guard networks[position].declaredMemberCount == nil else { return }
    let declaring = listed.filter { $0.declared != nil }
    guard let most = declaring.max(by: { $0.declared! < $1.declared! }) else { return }
    networks[position].declaredMemberCount = most.declared
    networks[position].declaredAt = most.place
  }
}
