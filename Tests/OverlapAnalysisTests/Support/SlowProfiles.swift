import BoardNetworks

@testable import OverlapAnalysis

/// Profiles of one board or one network by their definitions, as the rest of `SlowFindings`.
extension SlowFindings {
  /// A network, its bodies and theirs, each followed by its own.
  private func withBodies(_ network: Int) -> [Int] {
    let bodies = landscape.networks.indices.filter {
      landscape.networks[$0].bodyOf?.offset == network
    }
    return [network] + bodies.flatMap { withBodies($0) }
  }

  private func root(of network: Int) -> Int {
    landscape.networks.indices.first {
      landscape.networks[$0].bodyOf == nil && withBodies($0).contains(network)
    }!
  }

  private func membership(of board: Int, in network: Int) -> Membership? {
    landscape.memberships.first { $0.board.offset == board && $0.network.offset == network }
  }

  // MARK: - One board

  func boardProfile(of board: Int, nature: Nature) -> BoardProfile {
    BoardProfile(
      name: name(ofBoard: board), board: landscape.boards[board],
      representedBy: landscape.boards[board].representedBy.map { name(ofBoard: $0.offset) },
      represents: landscape.boards.indices
        .filter { landscape.boards[$0].representedBy?.offset == board }.map { name(ofBoard: $0) },
      takesPartFor: landscape.memberships.compactMap { membership in
        guard membership.details.via == .board(BoardIndex(board)) else { return nil }
        return SeatForAnother(
          board: name(ofBoard: membership.board.offset),
          network: name(ofNetwork: membership.network.offset))
      },
      seats: seats(of: board, nature: nature),
      territories: landscape.networks.indices.filter {
        nature == .network && landscape.networks[$0].nature == .territory
          && everyone[$0].contains(board)
      }.map { name(ofNetwork: $0) },
      load: load(ofBoard: board), encounters: encounters(of: board),
      notMet: boardPositions.filter { $0 != board && networks(of: $0, and: board).isEmpty }
        .map { name(ofBoard: $0) },
      memberWideNetworks: networks(of: board).filter(isMemberWide).map { name(ofNetwork: $0) })
  }

  private func encounters(of board: Int) -> [BoardEncounter] {
    let met = boardPositions.filter { $0 != board && !networks(of: $0, and: board).isEmpty }
    let most = met.map { networks(of: $0, and: board).count }.max() ?? 0
    return stride(from: most, to: 0, by: -1).flatMap { count in
      met.filter { networks(of: $0, and: board).count == count }.map { other in
        let shared = networks(of: other, and: board)
        return BoardEncounter(
          board: name(ofBoard: other), networks: shared.map { name(ofNetwork: $0) },
          sharedBesidesMemberWide: shared.count { !isMemberWide($0) })
      }
    }
  }

  private func seats(of board: Int, nature: Nature) -> [BoardSeat] {
    let roots = landscape.networks.indices.filter { landscape.networks[$0].bodyOf == nil }
    return roots.flatMap { withBodies($0) }.compactMap { index in
      let network = landscape.networks[index]
      guard network.nature == nature, nature == .network || network.bodyOf == nil,
        let membership = membership(of: board, in: index)
      else { return nil }
      return BoardSeat(
        network: name(ofNetwork: index), type: network.type,
        bodyOf: network.bodyOf == nil ? nil : name(ofNetwork: root(of: index)),
        participation: Participation(membership, in: landscape),
        load: nature == .network
          ? load(of: [membership]) : Load(hours: nil, unknownSeats: 0))
    }
  }

  // MARK: - One network

  func members(ofNetwork network: Int) -> [NetworkMember] {
    members[network].sorted().map { board in
      let others = networks(of: board).filter { $0 != network }
      return NetworkMember(
        board: name(ofBoard: board),
        participation: Participation(membership(of: board, in: network)!, in: landscape),
        otherNetworks: others.count,
        otherNetworksBesidesMemberWide: others.count { !isMemberWide($0) })
    }
  }

  func otherMembers(ofNetwork network: Int) -> [OtherMember] {
    everyone[network].subtracting(members[network]).sorted().map {
      OtherMember(participant: name(ofBoard: $0), kind: landscape.boards[$0].kind)
    }
  }

  func bodies(ofNetwork network: Int) -> [NetworkBody] {
    withBodies(network).dropFirst().filter { landscape.networks[$0].nature == .network }.map {
      let body = landscape.networks[$0]
      let whole = body.bodyOf!.offset
      let counted = members[$0].sorted()
      let index = $0
      return NetworkBody(
        body: name(ofNetwork: $0), within: whole == network ? nil : name(ofNetwork: whole),
        themes: body.themes, meetings: body.meetings, members: counted.map { name(ofBoard: $0) },
        otherMemberCount: everyone[$0].count - counted.count, listing: listing(of: $0),
        seatCount: counted.map { membership(of: $0, in: index)!.details.seatCount ?? 1 }
          .reduce(0, +))
    }
  }

  func overlaps(ofNetwork network: Int) -> [NetworkEncounter] {
    let others = networkPositions.filter {
      $0 != network && !members[$0].isDisjoint(with: members[network])
    }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      let shared = [one, other].map { members[$0].intersection(members[network]).count }
      if shared[0] != shared[1] { return shared[0] > shared[1] }
      let unions = [one, other].map { members[$0].union(members[network]).count }
      return unions[0] != unions[1] ? unions[0] < unions[1] : one < other
    }
    return others.sorted(by: precedes).map { other in
      let shared = members[other].intersection(members[network]).count
      return NetworkEncounter(
        network: name(ofNetwork: other), isMemberWide: isMemberWide(other), shared: shared,
        containment: Double(shared) / Double(members[network].count),
        containmentOfOther: Double(shared) / Double(members[other].count),
        jaccard: Double(shared) / Double(members[other].union(members[network]).count))
    }
  }

  func elsewherePairs(ofNetwork network: Int) -> [ElsewherePair] {
    pairs(of: members[network].sorted()).map { first, second in
      let others = networks(of: first, and: second).filter { $0 != network }
      return ElsewherePair(
        first: name(ofBoard: first), second: name(ofBoard: second), others: others.count,
        othersBesidesMemberWide: others.count { !isMemberWide($0) })
    }
  }
}
