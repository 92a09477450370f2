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
  /// is then a lower bound. The interval fills in what `seatHours()` of the landscape estimates. A
  /// board without memberships has a load of 0 hours, or nil when it did not answer; one of whose
  /// seats nothing is known has nil.
  /// Territories take no hours. A board that takes part through another counts as the selection says:
  /// as if it sat there itself, unless that asks otherwise. The measure is this project's own.
  ///
  /// - Returns: A load for every board that is counted, in the landscape's order.
  /// - Complexity: O(*b* + *n* + *m* + *a*) for *b* boards, *n* networks, *m* memberships and *a*
  ///   assumptions.
  func boardLoads() -> [Load] { boardHours(in: selection.landscape).map(\.load) }

  /// The same with the seats, of a landscape with the same boards.
  func boardHours(in landscape: Landscape) -> [TotalHours] {
    var tallies = [LoadTally](repeating: LoadTally(), count: landscape.boards.count)
    landscape.forEachSeatedMembership { membership, hours in
      tallies[membership.board.offset].add(membership.seatCount, seatsOf: hours)
    }
    return selection.boards.map { board in
      let tally = tallies[board.offset]
      return tally.seatCount == 0 && landscape[board].responded == false
        ? .unknown : TotalHours(tally)
    }
  }

  /// Adds up what each network takes of its members, its bodies and theirs included, in hours a
  /// year.
  ///
  /// The terms are those of `boardLoads()`, of the boards that are counted: over all networks, and
  /// the territories that have bodies, they add up to the load of all boards. A network without
  /// members has a load of 0 hours, or nil when it declares members. A territory has nil, unless
  /// there are seats in bodies of it.
  ///
  /// - Returns: A load for every network that is counted, in the landscape's order.
  /// - Complexity: O(*b* + *n* + *m* + *a* + *l*) for *b* boards, *n* networks, *m* memberships and
  ///   *a* assumptions, *l* being the steps from all networks to those they are a body of, however
  ///   far removed.
  func networkLoads() -> [Load] {
    let landscape = selection.landscape
    let roots = landscape.networks.indices.map { landscape.root(of: NetworkIndex($0)) }
    let isCounted = selection.countedBoards
    var tallies = [LoadTally](repeating: LoadTally(), count: landscape.networks.count)
    forEachSeatedMembership { membership, hours in
      guard isCounted[membership.board.offset] else { return }
      let root = roots[membership.network.offset]
      tallies[root.offset].add(membership.seatCount, seatsOf: hours)
    }
    return zip(selection.networks, listings()).map { network, listing in
      let tally = tallies[network.offset]
      let isUnknown = landscape[network].nature == .territory || listing.isUnknown
      return isUnknown && tally.seatCount == 0 ? .unknown : tally.load
    }
  }

  /// Passes on the memberships that are counted with the hours of a seat, as the landscape does.
  func forEachSeatedMembership(_ body: (Membership, SeatHours) -> Void) {
    selection.landscape.forEachSeatedMembership(body)
  }
}

extension Landscape {
  /// Passes on every membership of a network or a body, with the hours of a seat there, in order of
  /// board and then of network.
  func forEachSeatedMembership(_ body: (Membership, SeatHours) -> Void) {
    let hours = seatHours()
    for membership in memberships {
      guard let hours = hours[membership.network.offset] else { continue }
      body(membership, hours)
    }
  }
}

extension Selection {
  /// For each board of the landscape whether it is counted.
  var countedBoards: [Bool] {
    var isCounted = [Bool](repeating: false, count: landscape.boards.count)
    for board in boards { isCounted[board.offset] = true }
    return isCounted
  }
}
