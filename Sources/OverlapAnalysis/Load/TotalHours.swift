import BoardNetworks

/// What tables take of some boards together.
public struct TotalHours: Hashable, Sendable {
  /// The seats of these boards, in networks and bodies.
  public let seats: Int
  public let load: Load

  /// Of boards without a seat.
  static let none = TotalHours(LoadTally())

  /// Of boards that did not answer and are on no list.
  static let unknown = TotalHours(seats: 0, load: .unknown)

  init(_ tally: LoadTally) {
    self.init(seats: tally.seatCount, load: tally.load)
  }

  init(seats: Int, load: Load) {
    self.seats = seats
    self.load = load
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

  /// The same for the boards with one key each, of those that are included.
  func hours<Key: Hashable>(
    by key: (Board) -> Key, where isIncluded: (Board) -> Bool = { _ in true }
  ) -> [Key: TotalHours] {
    let landscape = selection.landscape
    let isCounted = selection.countedBoards
    var tallies: [Key: LoadTally] = [:]
    forEachSeatedMembership { membership, hours in
      let board = landscape[membership.board]
      guard isCounted[membership.board.offset], isIncluded(board) else { return }
      tallies[key(board), default: LoadTally()]
        .add(membership.seatCount, seatsOf: hours)
    }
    return tallies.mapValues { TotalHours($0) }
  }
}
