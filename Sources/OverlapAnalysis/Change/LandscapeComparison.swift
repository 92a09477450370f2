import BoardNetworks

/// Two landscapes side by side, with who and what carries on from one to the other.
struct LandscapeComparison {
  let earlier, later: OverlapFindings
  let basis: ChangeBasis
  let boards: BoardLineages
  let networks: [NetworkLineage]

  /// For each network of either landscape its place in `networks`.
  let lineageOfEarlier, lineageOfLater: [Int]

  /// Who takes part in what: for each board the networks, bodies and territories, with how.
  let seatsEarlier, seatsLater: [[Membership]]

  /// What a seat takes in each network and body.
  let seatHoursEarlier, seatHoursLater: [SeatHours?]

  /// For each board of the earlier landscape its place among those that are counted there.
  let actorEarlier: [Int?]

  private let listedEarlier, listedLater: [Int]

  init(
    earlier: OverlapFindings, later: OverlapFindings, succession: Succession, basis: ChangeBasis
  ) {
    self.earlier = earlier
    self.later = later
    self.basis = basis
    boards = BoardLineages(earlier: earlier, later: later, succession: succession)
    networks = NetworkLineage.all(earlier: earlier, later: later, succession: succession)
    var ofEarlier = [Int](repeating: 0, count: earlier.selection.landscape.networks.count)
    var ofLater = [Int](repeating: 0, count: later.selection.landscape.networks.count)
    for (place, lineage) in networks.enumerated() {
      for network in lineage.earlier { ofEarlier[network.offset] = place }
      for network in lineage.later { ofLater[network.offset] = place }
    }
    lineageOfEarlier = ofEarlier
    lineageOfLater = ofLater
    seatsEarlier = earlier.selection.landscape.membershipsByBoard()
    seatsLater = later.selection.landscape.membershipsByBoard()
    seatHoursEarlier = earlier.selection.landscape.seatHours()
    seatHoursLater = later.selection.landscape.seatHours()
    var actors = [Int?](repeating: nil, count: earlier.selection.landscape.boards.count)
    for (actor, board) in earlier.selection.boards.enumerated() { actors[board.offset] = actor }
    actorEarlier = actors
    listedEarlier = earlier.selection.listedCounts
    listedLater = later.selection.listedCounts
  }

  // MARK: - What is not on a list

  /// Whether a board that became another did not answer at the earlier count, or does not now.
  func isSilentEarlier(_ lineage: BoardLineage) -> Bool {
    basis == .counts && lineage.predecessors.contains { earlier.isSilent($0) }
  }

  func isSilentLater(_ lineage: BoardLineage) -> Bool {
    basis == .counts && lineage.successor.map { later.isSilent($0) } ?? false
  }

  /// How sure it is that a board came to a table that only the later landscape has it at: the table is
  /// new, or the board joined.
  func evidence(ofComing table: BoardTable, of board: BoardLineage) -> ChangeEvidence {
    let lineage = networks[table.lineage]
    return lineage.earlier.isEmpty
      ? evidence(of: lineage) : evidence(thatJoined: table, in: lineage, by: board)
  }

  /// How sure it is that a board went from a table that only the earlier landscape has it at.
  func evidence(ofGoing table: BoardTable, of board: BoardLineage) -> ChangeEvidence {
    let lineage = networks[table.lineage]
    return lineage.later.isEmpty
      ? evidence(of: lineage) : evidence(thatLeft: table, in: lineage, by: board)
  }

  /// How sure it is that a board was not yet at a table where the earlier list does not have it.
  func evidence(
    thatJoined table: BoardTable, in lineage: NetworkLineage, by board: BoardLineage
  ) -> ChangeEvidence {
    if basis == .measures { return .certain }
    let first = table.later.map(\.details.period.from)
    if let day = earlier.scope.date.day, first.allSatisfy({ $0 != nil }) {
      return first.allSatisfy { $0! > day } ? .certain : .uncertain
    }
    return evidence(
      ofAbsenceFrom: lineage.earlier.map { network in
        Listing(
          listed: listedEarlier[network.offset],
          declared: earlier.selection.landscape[network].declaredMemberCount)
      }, isSilent: isSilentEarlier(board))
  }

  /// How sure it is that a board is no longer at a table where the later list does not have it.
  func evidence(
    thatLeft table: BoardTable, in lineage: NetworkLineage, by board: BoardLineage
  ) -> ChangeEvidence {
    if basis == .measures { return .certain }
    let last = table.earlier.map(\.details.period.to)
    if let day = later.scope.date.day, last.allSatisfy({ $0 != nil }) {
      return last.allSatisfy { $0! < day } ? .certain : .uncertain
    }
    return evidence(
      ofAbsenceFrom: lineage.later.map { network in
        Listing(
          listed: listedLater[network.offset],
          declared: later.selection.landscape[network].declaredMemberCount)
      }, isSilent: isSilentLater(board))
  }

  /// A list that declares its members and has them all is evidence, whoever did not answer.
  private func evidence(ofAbsenceFrom lists: [Listing], isSilent: Bool) -> ChangeEvidence {
    if lists.contains(where: { $0.isComplete == false }) { return .uncertain }
    return isSilent && lists.contains { $0.isComplete == nil } ? .uncertain : .listed
  }

  /// How sure it is that networks without predecessors, or without successors, are new or ended.
  func evidence(of lineage: NetworkLineage) -> ChangeEvidence {
    if basis == .measures { return .certain }
    if lineage.earlier.isEmpty {
      return lineage.later.map { network in
        guard let day = earlier.scope.date.day,
          let from = later.selection.landscape.period(of: network, \.from)
        else { return .listed }
        return from > day ? .certain : .uncertain
      }.max() ?? .listed
    }
    guard lineage.later.isEmpty else { return .certain }
    return lineage.earlier.map { network in
      guard let day = later.scope.date.day,
        let to = earlier.selection.landscape.period(of: network, \.to)
      else { return .listed }
      return to < day ? .certain : .uncertain
    }.max() ?? .listed
  }
}

extension OverlapFindings {
  /// Whether a board did not answer when it was asked for its networks.
  fileprivate func isSilent(_ board: BoardIndex) -> Bool {
    didNotAnswer(selection.landscape[board])
  }
}

extension Landscape {
  /// The memberships of each board, by network.
  fileprivate func membershipsByBoard() -> [[Membership]] {
    var result = [[Membership]](repeating: [], count: boards.count)
    for membership in memberships { result[membership.board.offset].append(membership) }
    return result
  }

  /// The first or the last day of a network, or else of the nearest that it is a body of.
  fileprivate func period(
    of network: NetworkIndex, _ end: KeyPath<Period, CalendarDate?>
  ) -> CalendarDate? {
    var next: NetworkIndex? = network
    while let index = next {
      if let day = self[index].period[keyPath: end] { return day }
      next = self[index].bodyOf
    }
    return nil
  }
}
