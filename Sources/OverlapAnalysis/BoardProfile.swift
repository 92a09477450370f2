public import BoardNetworks
import TwoModeGraphs

/// Everything that is found of one board.
public struct BoardProfile: Hashable, Sendable {
  public let name: Name

  /// What the lists tell of it.
  public let board: Board

  /// Who sits at tables in its place.
  public let representedBy: Name?

  /// Those who say that it sits at tables in their place, and the networks and bodies in which
  /// others take part through it.
  public let represents: [Name]
  public let takesPartFor: [SeatForAnother]

  /// Where it sits: networks, each followed by its bodies. Territories when the question is about
  /// these.
  public let seats: [BoardSeat]

  /// The territories it lies in; none when the question is about these.
  public let territories: [Name]

  /// Its hours a year in networks and bodies, whatever the question is about.
  public let load: Load

  /// Every other board that it shares a network with: those it shares most with first, and else in
  /// the landscape's order.
  public let encounters: [BoardEncounter]

  /// The other boards that it shares no network with, in the landscape's order.
  public let notMet: [Name]

  /// Its networks that nearly all boards are members of.
  public let memberWideNetworks: [Name]
}

extension BoardProfile {
  /// Boards that are counted beside this one.
  public var otherBoardCount: Int { encounters.count + notMet.count }

  public var networkCount: Int { seats.count { $0.bodyOf == nil } }
  public var bodyCount: Int { seats.count - networkCount }
  public var seatCount: Int { seats.reduce(0) { $0 + $1.participation.seatCount } }

  /// Boards that it meets in at least one network that is not member-wide.
  public var encountersBesidesMemberWide: Int {
    encounters.count { $0.sharedBesidesMemberWide > 0 }
  }

  /// Who sits there for it, in how many networks and bodies: the most first, and else by name.
  public var delegates: [DelegateSeats] {
    var tables: [Delegate: Int] = [:]
    for seat in seats {
      for delegate in Set(seat.participation.delegates) { tables[delegate, default: 0] += 1 }
    }
    return tables.map { DelegateSeats(delegate: $0, tableCount: $1) }
      .sorted { one, other in
        one.tableCount != other.tableCount
          ? one.tableCount > other.tableCount : one.sortKey < other.sortKey
      }
  }

  /// The boards that it meets in one network alone, by network.
  public var encountersInOneNetwork: [OneNetworkEncounters] {
    seats.compactMap { seat in
      let boards = encounters.filter { $0.networks == [seat.network] }.map(\.board)
      return boards.isEmpty ? nil : OneNetworkEncounters(network: seat.network, boards: boards)
    }
  }
}

/// A network, or a body of one, that a board sits in.
public struct BoardSeat: Hashable, Sendable {
  public let network: Name
  public let type: String?

  /// The network it is a body of, however far removed; nil for one that is no body.
  public let bodyOf: Name?
  public let participation: Participation

  /// The hours a year of its seats there. Nothing is known of a territory.
  public let load: Load
}

/// A network in which one board takes part through another.
public struct SeatForAnother: Hashable, Sendable {
  public let board: Name
  public let network: Name
}

/// A person, and in how many networks and bodies that person sits for a board.
public struct DelegateSeats: Hashable, Sendable {
  public let delegate: Delegate
  public let tableCount: Int

  fileprivate var sortKey: NaturalSortKey {
    NaturalSortKey(
      [delegate.name, delegate.function ?? "", delegate.mandate ?? ""].joined(separator: " "))
  }
}

/// Another board, and where both are members.
public struct BoardEncounter: Hashable, Sendable {
  public let board: Name

  /// The networks both are members of, in the landscape's order.
  public let networks: [Name]

  /// How many of those are not member-wide.
  public let sharedBesidesMemberWide: Int

  public var shared: Int { networks.count }
}

/// Boards that a board meets in this network and no other.
public struct OneNetworkEncounters: Hashable, Sendable {
  public let network: Name
  public let boards: [Name]
}

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
    let landscape = selection.landscape
    guard
      let position = selection.boards.firstIndex(where: { landscape[$0].id == name.id })
    else { return nil }
    let index = selection.boards[position]
    let board = landscape[index]
    let memberWide = memberWideNetworks()
    let ownMemberWide = selection.graph.events(of: Actor(position)).filter(memberWide.contains)
    let encounters = encounters(of: Actor(position), memberWide: memberWide)
    let met = Set(encounters.map(\.board.id))
    return BoardProfile(
      name: Name(board), board: board,
      representedBy: board.representedBy.map { Name(landscape[$0]) },
      represents: landscape.boards.filter { $0.representedBy == index }.map { Name($0) },
      takesPartFor: seatsForOthers(through: index),
      seats: seats(of: index), territories: territories(of: index),
      load: boardLoads()[position],
      encounters: encounters,
      notMet: selection.boardNames.filter { $0.id != board.id && !met.contains($0.id) },
      memberWideNetworks: ownMemberWide.map { Name(selection.network($0)) })
  }

  /// Whom a board meets, and where.
  private func encounters(of board: Actor, memberWide: Set<Event>) -> [BoardEncounter] {
    let graph = selection.graph
    var shared: [Actor: [Event]] = [:]
    for network in graph.events(of: board) {
      for other in graph.actors(of: network) where other != board {
        shared[other, default: []].append(network)
      }
    }
    return shared.sorted { one, other in
      one.value.count != other.value.count
        ? one.value.count > other.value.count : one.key < other.key
    }.map { other, networks in
      BoardEncounter(
        board: Name(selection.board(other)),
        networks: networks.map { Name(selection.network($0)) },
        sharedBesidesMemberWide: networks.count { !memberWide.contains($0) })
    }
  }

  /// Where a board sits, of what the question is about.
  private func seats(of board: BoardIndex) -> [BoardSeat] {
    let landscape = selection.landscape
    var memberships: [NetworkIndex: Membership] = [:]
    for membership in landscape.memberships where membership.board == board {
      let network = landscape[membership.network]
      let isBody = network.bodyOf != nil && selection.nature == .network
      if network.nature == selection.nature, isBody || network.bodyOf == nil {
        memberships[membership.network] = membership
      }
    }
    let hours = landscape.seatHours()
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
    return landscape.memberships
      .filter { $0.board == board && landscape[$0.network].nature == .territory }
      .map { Name(landscape[$0.network]) }
  }

  /// Where others take part through a board.
  private func seatsForOthers(through board: BoardIndex) -> [SeatForAnother] {
    let landscape = selection.landscape
    return landscape.memberships.filter { $0.details.via == .board(board) }.map { membership in
      SeatForAnother(
        board: Name(landscape[membership.board]), network: Name(landscape[membership.network]))
    }
  }
}
