// What the merger of boards does.

extension LandscapeDraft {
  mutating func merge(_ ids: [String], into id: String) throws(Refusal) {
    var parts = try boards(ids)
    if let existing = knownBoard(id) {
      parts.removeAll { $0 == existing }
      parts.insert(existing, at: 0)
    }
    guard parts.count > 1 else { throw .tooFew }
    let isNew = knownBoard(id) == nil
    let merged = isNew ? add(Board(id: id)) : parts[0]
    boards[merged.offset] = Board(
      merging: parts.map { boards[$0.offset] }, id: id,
      name: isNew ? id : boards[merged.offset].name,
      representedBy: representative(of: parts))

    let members = Set(parts)
    for position in boards.indices {
      guard let other = boards[position].representedBy, members.contains(other) else { continue }
      boards[position].representedBy = merged
    }
    seatTogether(parts, as: merged)
    for position in memberships.indices {
      let membership = memberships[position]
      guard case .board(let through)? = membership.details.via, members.contains(through)
      else { continue }
      var details = membership.details
      details.via = membership.board == merged ? nil : .board(merged)
      memberships[position] = Membership(
        board: membership.board, network: membership.network, details)
    }
    replace(members, by: merged)
  }

  /// Who sits in the place of boards that merge, if all of them have the same other one.
  private func representative(of parts: [BoardIndex]) -> BoardIndex? {
    let all = Set(parts.map { boards[$0.offset].representedBy })
    guard all.count == 1, let one = all.first ?? nil, !parts.contains(one) else { return nil }
    return one
  }

  /// Gives a board one membership for those that several have of a network.
  private mutating func seatTogether(_ parts: [BoardIndex], as merged: BoardIndex) {
    let order = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
    var seats: [NetworkIndex: [(order: Int, details: MembershipDetails)]] = [:]
    memberships.removeAll { membership in
      guard let place = order[membership.board] else { return false }
      seats[membership.network, default: []].append((place, membership.details))
      return true
    }
    for (network, own) in seats.sorted(by: { $0.key < $1.key }) {
      let details = own.sorted { $0.order < $1.order }.map(\.details)
      memberships.append(
        Membership(board: merged, network: network, MembershipDetails(combining: details)))
      networks[network.offset].countMembers(1 - own.count)
    }
  }
}
