import BoardNetworks

extension OverlapFindings {
  /// Adds up what its memberships take of each board, in hours a year.
  ///
  /// The load of a board is the sum, over its memberships of networks and of bodies of networks,
  /// of
  ///
  ///     seats × meetings a year × (duration + preparation + travel).
  ///
  /// A membership has one seat where the list gives no number. Where the hours of a seat are not
  /// fully known, what is known of them counts and the seat is one of the `unknownSeats`: the sum
  /// is then a lower bound. A board without memberships has a load of 0 hours; one of whose seats
  /// nothing is known has nil. Territories take no hours. A board that takes part through another
  /// counts as if it sat there itself. The measure is this project's own.
  ///
  /// - Returns: A load for every board that is counted, in the landscape's order.
  /// - Complexity: O(*b* + *n* + *m*) for *b* boards, *n* networks and *m* memberships.
  func boardLoads() -> [Load] {
    var tallies = [LoadTally](repeating: LoadTally(), count: selection.landscape.boards.count)
    forEachSeatedMembership { membership, hours in
      tallies[membership.board.offset].add(membership.seatCount, seatsOf: hours)
    }
    return selection.boards.map { tallies[$0.offset].load }
  }

  /// Adds up what each network takes of its members, its bodies and theirs included, in hours a
  /// year.
  ///
  /// The terms are those of `boardLoads()`, of the boards that are counted: over all networks, and
  /// the territories that have bodies, they add up to the load of all boards. A network without
  /// members has a load of 0 hours. A territory has nil, unless there are seats in bodies of it.
  ///
  /// - Returns: A load for every network that is counted, in the landscape's order.
  /// - Complexity: O(*b* + *n* + *m* + *l*) for *b* boards, *n* networks and *m* memberships, *l*
  ///   being the steps from all networks to those they are a body of, however far removed.
  func networkLoads() -> [Load] {
    let landscape = selection.landscape
    let roots = landscape.networks.indices.map { landscape.root(of: NetworkIndex($0)) }
    var isCounted = [Bool](repeating: false, count: landscape.boards.count)
    for board in selection.boards { isCounted[board.offset] = true }

    var tallies = [LoadTally](repeating: LoadTally(), count: landscape.networks.count)
    forEachSeatedMembership { membership, hours in
      guard isCounted[membership.board.offset] else { return }
      let root = roots[membership.network.offset]
      tallies[root.offset].add(membership.seatCount, seatsOf: hours)
    }
    return selection.networks.map { network in
      let tally = tallies[network.offset]
      guard landscape[network].nature == .network || tally.hasSeats else {
        return Load(hours: nil, unknownSeats: 0)
      }
      return tally.load
    }
  }

  /// Passes on every membership of a network or a body, with the hours of a seat there, in order of
  /// board and then of network.
  private func forEachSeatedMembership(_ body: (Membership, SeatHours) -> Void) {
    let landscape = selection.landscape
    let hours = landscape.networks.map { network in
      network.nature == .network ? SeatHours(network.meetings) : nil
    }
    for membership in landscape.memberships {
      guard let hours = hours[membership.network.offset] else { continue }
      body(membership, hours)
    }
  }
}

extension Membership {
  /// Its seats: one where the list gives no number.
  var seatCount: Int { details.seatCount ?? 1 }
}

extension Meetings {
  /// What so many seats take in a year, as a term of `boardLoads()`.
  func load(ofSeats count: Int) -> Load {
    var tally = LoadTally()
    tally.add(count, seatsOf: SeatHours(self))
    return tally.load
  }
}

/// The hours a year that one seat takes, as far as they are known.
private struct SeatHours {
  /// At least this many when `isComplete` is false; nil when nothing is known.
  let known: Double?
  let isComplete: Bool

  init(_ meetings: Meetings) {
    let all = meetings.hoursPerSeat
    known = all ?? meetings.knownHoursPerSeat
    isComplete = all != nil
  }
}

/// A load while it is being added up.
private struct LoadTally {
  private var hours = 0.0
  private var unknownSeats = 0
  private var seatCount = 0
  private var knowsHours = false

  mutating func add(_ count: Int, seatsOf seat: SeatHours) {
    seatCount += count
    if let known = seat.known, count > 0 {
      hours += Double(count) * known
      knowsHours = true
    }
    if !seat.isComplete { unknownSeats += count }
  }

  var hasSeats: Bool { seatCount > 0 }

  var load: Load {
    Load(hours: knowsHours || unknownSeats == 0 ? hours : nil, unknownSeats: unknownSeats)
  }
}
