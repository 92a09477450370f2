extension Landscape {
  /// The landscape when taking part through another counts for what is chosen.
  ///
  /// With `.without` the memberships that go through another are gone. With `.representative` each
  /// of them is one of the board that holds the seat (`seatHolders()`): its seats are added to those
  /// that this board has there itself, and where it has none, what else is known is what the first of
  /// those it sits there for gives. Where no participant of the landscape holds the seat, the
  /// membership is gone too.
  ///
  /// Nothing else changes: the same boards, networks and schools stand at the same places.
  ///
  /// - Complexity: as `seatHolders()`, and O(*m* log *m*) for *m* memberships when any go through
  ///   another; O(1) for `.count`.
  public func counting(_ via: ViaChoice) -> Landscape {
    guard via != .count else { return self }
    let holders = seatHolders()
    guard holders.contains(where: { $0 != .itself }) else { return self }
    let own = zip(memberships, holders).filter { $1 == .itself }.map(\.0)
    guard via == .representative else { return Landscape(self, memberships: own) }

    // Of one board and network, its own membership stands before those it sits there for.
    let moved = zip(memberships, holders).compactMap { membership, holder -> Membership? in
      guard case .board(let board) = holder else { return nil }
      var details = membership.details
      details.via = nil
      return Membership(
        board: board, network: membership.network,
        details: details == .none ? nil : SharedDetails(details))
    }
    let all = own + moved
    let order = all.indices.sorted { one, other in
      (all[one].board, all[one].network, one) < (all[other].board, all[other].network, other)
    }
    var result: [Membership] = []
    for membership in order.lazy.map({ all[$0] }) {
      if let last = result.last, last.board == membership.board,
        last.network == membership.network
      {
        result[result.count - 1] = last.adding(seatsOf: membership)
      } else {
        result.append(membership)
      }
    }
    return Landscape(self, memberships: result)
  }
}

extension Membership {
  /// Its seats: one where the list gives no number.
  public var seatCount: Int { details.seatCount ?? 1 }

  /// The same membership with the seats of another one added to its own.
  fileprivate func adding(seatsOf other: Membership) -> Membership {
    var details = details
    details.seatCount = seatCount + other.seatCount
    return Membership(board: board, network: network, details: SharedDetails(details))
  }
}
