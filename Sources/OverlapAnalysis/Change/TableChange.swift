import BoardNetworks

/// What changed in the hours of a board at one table.
struct TableChange {
  fileprivate(set) var parts: [LoadPart] = []
  fileprivate(set) var range = DifferenceRange.zero
  fileprivate(set) var seatsUnknownInBoth = 0

  /// - Parameter isKnown: Whether anything is known of the hours of a seat.
  fileprivate mutating func add(
    _ cause: LoadCause, _ hours: Double, unknownSeats: Int = 0, isKnown: Bool = true
  ) {
    guard hours != 0 || unknownSeats > 0 else { return }
    parts.append(
      LoadPart(cause: cause, hours: hours, unknownSeats: unknownSeats, isKnown: isKnown))
  }
}

/// The seats of a board at one table in one of the landscapes.
private struct Seats {
  var count = 0
  var unknown = 0
  var known = 0.0

  /// Whether anything is known of the hours of a seat.
  var hasKnown = false
  var range = DifferenceRange.zero

  init(_ memberships: [Membership], hours: [SeatHours?]) {
    for membership in memberships {
      guard let seat = hours[membership.network.offset], membership.seatCount > 0 else { continue }
      let seats = membership.seatCount
      count += seats
      known += Double(seats) * (seat.known ?? 0)
      range = range + Double(seats) * seat.range
      if !seat.isComplete { unknown += seats }
      if seat.known != nil { hasKnown = true }
    }
  }
}

extension LandscapeComparison {
  /// Splits the difference in the hours of a board at a table into its causes.
  ///
  /// Each seat is in one of these cases, and in the first that holds:
  ///
  /// 1. The board was not a member of the table, or is not any more: all its hours there come from
  ///    that. It may be that the board is new or gone, that the network is, or that it joined or
  ///    left; where a list may lack the membership it is no change at all.
  /// 2. Hours were known in full and are not, or the other way round, or another part of them is
  ///    known: what this adds to the known hours says nothing of the table.
  /// 3. The networks were combined or split, and the board stayed: the difference is due to that.
  /// 4. The network carried on: the difference of seats × meetings × hours is split over the three by
  ///    `ProductSplit`. When the board had no seat there, or has none, the seats have it all. Fewer
  ///    seats are due to a merger when two boards or more that became this one were members.
  ///
  /// - Complexity: O(*d*) for *d* memberships at the table.
  func change(at table: BoardTable, of board: BoardLineage) -> TableChange {
    let lineage = networks[table.lineage]
    let before = Seats(table.earlier, hours: seatHoursEarlier)
    let after = Seats(table.later, hours: seatHoursLater)
    var change = TableChange()
    guard before.count + after.count > 0 else { return change }

    if table.earlier.isEmpty {
      let cause = causeOfComing(table, lineage, board)
      change.add(cause, after.known, unknownSeats: after.unknown, isKnown: after.hasKnown)
      change.range = cause.isChange ? after.range : after.range.orNothing
    } else if table.later.isEmpty {
      let cause = causeOfGoing(table, lineage, board)
      change.add(cause, -before.known, unknownSeats: before.unknown, isKnown: before.hasKnown)
      change.range = cause.isChange ? -1 * before.range : (-1 * before.range).orNothing
    } else if lineage.earlier.count == 1, lineage.later.count == 1 {
      compareSeats(
        before, after, at: lineage.earlier[0], lineage.later[0],
        seatCause: table.earlier.count > 1 ? .boardMergers : .seats, in: &change)
    } else {
      change.range = after.range - before.range
      change.add(
        knowledge(before, after) ?? .rearrangedNetworks, after.known - before.known,
        unknownSeats: max(before.unknown, after.unknown),
        isKnown: before.hasKnown || after.hasKnown)
    }
    return change
  }

  /// At a network that carried on, with a membership before and after.
  private func compareSeats(
    _ before: Seats, _ after: Seats, at old: NetworkIndex, _ new: NetworkIndex,
    seatCause: LoadCause, in change: inout TableChange
  ) {
    let meetings = (
      old: earlier.selection.landscape[old].meetings, new: later.selection.landscape[new].meetings
    )
    let moreSeats = after.count - before.count
    if before.count == 0 || after.count == 0 {
      change.add(
        seatCause, after.known - before.known, unknownSeats: before.unknown + after.unknown,
        isKnown: before.hasKnown || after.hasKnown)
      change.range = after.range - before.range
    } else if let from = SeatProduct(before.count, meetings.old),
      let to = SeatProduct(after.count, meetings.new)
    {
      let split = ProductSplit(from: from, to: to)
      change.add(.meetingsPerYear, split.meetings)
      change.add(.hoursPerMeeting, split.hours)
      change.add(seatCause, split.seats)
      change.range = after.range - before.range
    } else if meetings.old == meetings.new {
      change.seatsUnknownInBoth = min(before.count, after.count)
      change.add(
        seatCause, after.known - before.known, unknownSeats: abs(moreSeats),
        isKnown: after.hasKnown)
      change.range =
        basis == .measures
        ? Double(moreSeats) * seatHoursLater[new.offset]!.range : after.range - before.range
    } else {
      change.add(
        knowledge(before, after)!, after.known - before.known,
        unknownSeats: max(before.unknown, after.unknown),
        isKnown: before.hasKnown || after.hasKnown)
      change.range = after.range - before.range
    }
  }

  /// What became known or unknown of the hours of seats; nil when all of them were and are known.
  private func knowledge(_ before: Seats, _ after: Seats) -> LoadCause? {
    switch (before.unknown > 0, after.unknown > 0) {
    case (false, false): nil
    case (true, false): .hoursBecameKnown
    case (false, true): .hoursBecameUnknown
    case (true, true): .hoursPartlyKnown
    }
  }

  private func causeOfComing(
    _ table: BoardTable, _ lineage: NetworkLineage, _ board: BoardLineage
  ) -> LoadCause {
    if evidence(ofComing: table, of: board) == .uncertain { return .listedNow }
    if board.predecessors.isEmpty { return .boardsCame }
    return lineage.earlier.isEmpty ? .newNetworks : .membersJoined
  }

  private func causeOfGoing(
    _ table: BoardTable, _ lineage: NetworkLineage, _ board: BoardLineage
  ) -> LoadCause {
    if evidence(ofGoing: table, of: board) == .uncertain { return .listedNoLonger }
    if board.successor == nil { return .boardsWent }
    return lineage.later.isEmpty ? .endedNetworks : .membersLeft
  }
}

extension SeatProduct {
  /// Nil when anything about the meetings is unknown.
  fileprivate init?(_ seats: Int, _ table: Meetings) {
    guard let meetings = table.perYear, let duration = table.duration,
      let preparation = table.preparation, let travel = table.travel
    else { return nil }
    self.init(
      seats: Double(seats), meetings: meetings, hours: duration + preparation + travel)
  }
}
