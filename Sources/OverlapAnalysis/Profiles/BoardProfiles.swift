import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds everything of one board: where it sits, whom it meets there, what that takes.
  ///
  /// The number of networks that it shares with another board is their entry of **A Aᵀ** for the
  /// matrix **A** of boards by networks (Breiger 1974). Bodies are listed and count as load; meeting
  /// is counted on networks alone.
  ///
  /// - Returns: Nil when no board that is counted has that id.
  /// - Complexity: O(*b* log *b* + *n* + *m* + Σ *s*) for *b* boards, *n* networks and *m*
  ///   memberships, and over its networks their *s* members.
  ///
  /// R. L. Breiger, *The Duality of Persons and Groups*, Social Forces 53(2), 1974, 181–190.
  public func boardProfile(of name: Name) -> BoardProfile? {
    let boards = selection.boards
    guard
      let position = boards.firstIndex(where: { selection.landscape[$0].id == name.id })
    else { return nil }
    return BoardProfiles(of: self).profile(of: Actor(position))
  }

  /// The profiles of all boards that are counted, in the landscape's order, each made when it is
  /// walked to.
  ///
  /// - Complexity: O(*b*² log *b* + *n* + *m* + Σ *d* *s*) for a whole walk, for *b* boards, *n*
  ///   networks, *m* memberships, and over the networks their *s* members of *d* networks each.
  public func boardProfiles() -> some Sequence<BoardProfile> {
    let profiles = BoardProfiles(of: self)
    return selection.graph.actors.lazy.map { profiles.profile(of: $0) }
  }
}

/// What the profiles of boards are made of, gathered in one walk over the landscape.
private struct BoardProfiles {
  private let selection: Selection
  private let memberWide: Set<Event>
  private let boardNames, networkNames: [Name]
  private let loads: [Load]

  /// By the offset of a network in the landscape.
  private let hours: [SeatHours?]

  /// By the offset of a board in the landscape.
  private let memberships: [ArraySlice<Membership>]
  private let represents: [Int: [Name]]
  private let takesPartFor: [Int: [SeatForAnother]]

  init(of findings: OverlapFindings) {
    selection = findings.selection
    memberWide = findings.memberWideNetworks()
    boardNames = selection.boardNames
    networkNames = selection.networkNames
    loads = findings.boardLoads()

    let landscape = selection.landscape
    hours = landscape.seatHours()
    memberships = landscape.membershipsByBoard
    var represents: [Int: [Name]] = [:]
    for board in landscape.boards {
      guard let representative = board.representedBy else { continue }
      represents[representative.offset, default: []].append(Name(board))
    }
    self.represents = represents
    var takesPartFor: [Int: [SeatForAnother]] = [:]
    for membership in selection.listed.memberships {
      guard case .board(let other) = membership.details.via else { continue }
      takesPartFor[other.offset, default: []].append(
        SeatForAnother(
          board: Name(landscape[membership.board]), network: Name(landscape[membership.network])))
    }
    self.takesPartFor = takesPartFor
  }

  func profile(of actor: Actor) -> BoardProfile {
    let landscape = selection.landscape
    let index = selection.boards[actor.index]
    let board = landscape[index]
    let shared = sharedNetworks(of: actor)
    let ownMemberWide = selection.graph.events(of: actor).filter(memberWide.contains)
    return BoardProfile(
      name: boardNames[actor.index], board: board,
      representedBy: board.representedBy.map { Name(landscape[$0]) },
      represents: represents[index.offset] ?? [],
      takesPartFor: takesPartFor[index.offset] ?? [],
      seats: seats(of: index), territories: territories(of: index),
      load: loads[actor.index],
      encounters: encounters(sharing: shared),
      notMet: selection.graph.actors.filter { $0 != actor && shared[$0.index].isEmpty }
        .map { boardNames[$0.index] },
      memberWideNetworks: ownMemberWide.map { networkNames[$0.index] })
  }

  /// By actor, the networks that it shares with a board.
  private func sharedNetworks(of board: Actor) -> [[Event]] {
    let graph = selection.graph
    var shared = [[Event]](repeating: [], count: graph.actorCount)
    for network in graph.events(of: board) {
      for other in graph.actors(of: network) where other != board {
        shared[other.index].append(network)
      }
    }
    return shared
  }

  /// Whom a board meets, and where.
  private func encounters(sharing shared: [[Event]]) -> [BoardEncounter] {
    shared.indices.filter { !shared[$0].isEmpty }.sorted { one, other in
      shared[one].count != shared[other].count
        ? shared[one].count > shared[other].count : one < other
    }.map { other in
      BoardEncounter(
        board: boardNames[other], networks: shared[other].map { networkNames[$0.index] },
        sharedBesidesMemberWide: shared[other].count { !memberWide.contains($0) })
    }
  }

  /// Where a board sits, of what the question is about.
  private func seats(of board: BoardIndex) -> [BoardSeat] {
    let landscape = selection.landscape
    var memberships: [NetworkIndex: Membership] = [:]
    for membership in self.memberships[board.offset] {
      let network = landscape[membership.network]
      let isBody = network.bodyOf != nil && selection.nature == .network
      if network.nature == selection.nature, isBody || network.bodyOf == nil {
        memberships[membership.network] = membership
      }
    }
    return landscape.withBodiesBelow(Array(memberships.keys)).map { index in
      let membership = memberships[index]!
      let network = landscape[index]
      return BoardSeat(
        network: Name(network), type: network.type,
        bodyOf: network.bodyOf.map { Name(landscape[landscape.root(of: $0)]) },
        participation: Participation(membership, in: landscape),
        load: hours[index.offset].map { hours in
          var tally = LoadTally()
          tally.add(membership.seatCount, seatsOf: hours)
          return tally.load
        } ?? .unknown)
    }
  }

  /// The territories a board lies in, where these are not what the question is about.
  private func territories(of board: BoardIndex) -> [Name] {
    guard selection.nature != .territory else { return [] }
    let landscape = selection.landscape
    return memberships[board.offset]
      .filter { landscape[$0.network].nature == .territory }
      .map { Name(landscape[$0.network]) }
  }
}

extension Landscape {
  /// The memberships of each board, by its offset.
  fileprivate var membershipsByBoard: [ArraySlice<Membership>] {
    var end = 0
    return boards.indices.map { board in
      let start = end
      while end < memberships.count, memberships[end].board.offset == board { end += 1 }
      return memberships[start..<end]
    }
  }
}
