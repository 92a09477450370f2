public import BoardNetworks

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
