import BoardNetworks

/// What tables take of some boards together.
public struct TotalHours: Hashable, Sendable {
  /// The seats of these boards, in networks and bodies.
  public let seats: Int
  public let load: Load

  /// Of boards without a seat.
  static let none = TotalHours(LoadTally())

  fileprivate init(_ tally: LoadTally) {
    seats = tally.seatCount
    load = tally.load
  }
}

extension OverlapFindings {
  /// Adds up the hours of all boards that are counted, in the terms of `boardLoads()`.
  ///
  /// - Complexity: O(*b* + *n* + *m* + *a*) for *b* boards, *n* networks, *m* memberships and *a*
  ///   assumptions.
  public func totalHours() -> TotalHours {
    hours(by: { _ in true })[true] ?? .none
  }

  /// The same for the boards with one key each.
  func hours<Key: Hashable>(by key: (Board) -> Key) -> [Key: TotalHours] {
    let landscape = selection.landscape
    let isCounted = selection.countedBoards
    var tallies: [Key: LoadTally] = [:]
    forEachSeatedMembership { membership, hours in
      guard isCounted[membership.board.offset] else { return }
      tallies[key(landscape[membership.board]), default: LoadTally()]
        .add(membership.seatCount, seatsOf: hours)
    }
    return tallies.mapValues { TotalHours($0) }
  }
}
