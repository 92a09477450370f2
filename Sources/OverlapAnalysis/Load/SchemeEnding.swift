public import BoardNetworks
import TwoModeGraphs

/// What ends when a scheme of government ends, and nothing comes in its place.
///
/// It is about all networks of the scheme together, not one by one: where two of them keep the same
/// pairs, both are gone. It says what the lists hang on the scheme; whether boards go on without it is
/// for them to say.
public struct SchemeEnding: Hashable, Sendable {
  /// The scheme, as the first network of the landscape that gives it writes it.
  public let scheme: String

  /// The last days of it that networks give, in order; more than one when they differ.
  public let until: [CalendarDate]

  /// The networks that hang on it, in the landscape's order.
  public let networks: [Name]

  /// Those of them that are statutory: they end no sooner than the law changes.
  public let statutory: [Name]

  /// The bodies that hang on it, of networks that do so too and of others.
  public let bodies: [NamedBody]

  /// The bodies of those networks that hang on another scheme: they lose the network that they are a
  /// body of.
  public let bodiesLeft: [NamedBody]

  /// Boards with a seat in what ends, and their hours there.
  public let boards: Int
  public let hours: TotalHours

  /// Pairs of boards that share at least one of the networks.
  public let pairs: Int

  /// Those of them that share no other network, in the landscape's order.
  public let pairsApart: [MeetingPair]

  /// Those that share another network, and none that is not member-wide, but did so before.
  public let pairsLeftInMemberWide: Int

  /// The boards that are in no other network.
  public let boardsNowhere: [Name]

  /// Those of the networks and bodies whose lists lack members: there may be more of everything.
  public let incomplete: [Name]
}

/// A body and the network it is a body of, however far removed.
public struct NamedBody: Hashable, Sendable {
  public let body, network: Name
}

extension OverlapFindings {
  /// Finds what ends when each scheme ends.
  ///
  /// A network hangs on the scheme that it gives. A body hangs on its own, and where it gives none on
  /// that of the nearest network that it is a body of. Schemes are the same when their letters and
  /// digits are, whatever their case and accents. With *S* the networks of a scheme that are counted,
  /// a pair of boards comes apart when all networks that both are members of are in *S*, and a board
  /// is left with nothing when all of its own are. The hours are those of `hoursAsked(by:)`.
  ///
  /// - Returns: A value for each scheme, in the order of `hoursAsked(by:)`; none for territories.
  /// - Complexity: O(*b* + *n* log *n* + *m* + *a* + Σ *s*) for *b* boards, *n* networks, *m*
  ///   memberships and *a* assumptions, the sum being over the networks of all boards in *S* with
  ///   their *s* members, for each scheme.
  ///
  /// The measure is this project's own.
  public func schemeEndings() -> [SchemeEnding] {
    guard scope.nature == .network else { return [] }
    let landscape = selection.landscape
    var schemes: [(label: String, networks: [NetworkIndex])] = []
    var positions: [String: Int] = [:]
    for index in landscape.networks.indices where landscape.networks[index].nature == .network {
      let network = NetworkIndex(index)
      guard let label = landscape.labels(of: network, by: .scheme).first else { continue }
      let key = foldedKey(label)
      if let position = positions[key] {
        schemes[position].networks.append(network)
      } else {
        positions[key] = schemes.count
        schemes.append((label, [network]))
      }
    }
    let maker = EndingMaker(of: self)
    return schemes.map { maker.ending(of: $0.label, hangingOnIt: $0.networks) }
      .sorted { isAskedBefore(($0.scheme, $0.hours.load), ($1.scheme, $1.hours.load)) }
  }
}

/// What endings are made of, gathered in one walk over the landscape.
private struct EndingMaker {
  private let selection: Selection
  private let memberWide: Set<Event>
  private let boardNames: [Name]
  private let events: [NetworkIndex: Event]
  private let listedCounts: [Int]

  /// By the offset of a network in the landscape: what a seat takes, and the memberships there of
  /// boards that are counted.
  private let hours: [SeatHours?]
  private let memberships: [[Membership]]

  init(of findings: OverlapFindings) {
    selection = findings.selection
    memberWide = findings.memberWideNetworks()
    boardNames = selection.boardNames
    events = Dictionary(
      uniqueKeysWithValues: zip(selection.networks, selection.graph.events))
    listedCounts = selection.listedCounts
    hours = selection.landscape.seatHours()
    let isCounted = selection.countedBoards
    var memberships = [[Membership]](repeating: [], count: selection.landscape.networks.count)
    for membership in selection.landscape.memberships where isCounted[membership.board.offset] {
      memberships[membership.network.offset].append(membership)
    }
    self.memberships = memberships
  }

  func ending(of scheme: String, hangingOnIt ending: [NetworkIndex]) -> SchemeEnding {
    let landscape = selection.landscape
    let ends = Set(ending)
    let bodies = landscape.withBodiesBelow(ending.filter { landscape[$0].bodyOf != nil })
    let left = landscape.networks.indices.lazy.map { NetworkIndex($0) }.filter { index in
      landscape[index].nature == .network && !ends.contains(index)
        && landscape[index].bodyOf.map { ends.contains($0) } ?? false
    }
    let stopping = Set(ending.compactMap { events[$0] })
    let pairs = PairsOfNetworks(stopping, memberWide: memberWide, in: selection.graph)
    let seats = seats(in: ending)
    let networks = ending.filter { landscape[$0].bodyOf == nil }
    return SchemeEnding(
      scheme: scheme,
      until: Set(ending.compactMap { landscape[$0].schemeUntil }).sorted(),
      networks: networks.map { Name(landscape[$0]) },
      statutory: networks.filter { landscape[$0].obligation == .statutory }
        .map { Name(landscape[$0]) },
      bodies: bodies.map(named), bodiesLeft: left.map(named),
      boards: seats.boards, hours: seats.hours,
      pairs: pairs.count,
      pairsApart: pairs.apart.map { first, second in
        MeetingPair(first: boardNames[first.index], second: boardNames[second.index])
      },
      pairsLeftInMemberWide: pairs.leftInMemberWide,
      boardsNowhere: pairs.actors.filter { actor in
        selection.graph.events(of: actor).allSatisfy(stopping.contains)
      }.map { boardNames[$0.index] },
      incomplete: ending.filter { index in
        Listing(
          listed: listedCounts[index.offset], declared: landscape[index].declaredMemberCount
        ).isComplete == false
      }.map { Name(landscape[$0]) })
  }

  private func named(_ body: NetworkIndex) -> NamedBody {
    let landscape = selection.landscape
    return NamedBody(
      body: Name(landscape[body]), network: Name(landscape[landscape.root(of: body)]))
  }

  /// The boards with a seat in some networks, and what their seats take: in order of board and then
  /// of network, as all sums of hours.
  private func seats(in networks: [NetworkIndex]) -> (boards: Int, hours: TotalHours) {
    let seated = networks.flatMap { memberships[$0.offset] }.filter { $0.seatCount > 0 }
      .sorted { ($0.board, $0.network) < ($1.board, $1.network) }
    var tally = LoadTally()
    for membership in seated {
      guard let hours = hours[membership.network.offset] else { continue }
      tally.add(membership.seatCount, seatsOf: hours)
    }
    return (Set(seated.map(\.board)).count, TotalHours(tally))
  }
}

/// The pairs of actors of some events together, and what they share besides.
private struct PairsOfNetworks {
  /// Those with an event among them, in order.
  let actors: [Actor]

  /// How many pairs share at least one of the events.
  private(set) var count = 0

  /// The pairs that share no others, in order.
  private(set) var apart: [(Actor, Actor)] = []

  /// The pairs that share others, all of them member-wide, and one of the events that is not.
  private(set) var leftInMemberWide = 0

  /// What a later actor shares with the one at hand.
  private struct Shared {
    var inside = 0
    var outside = 0
    var plainInside = 0
    var plainOutside = 0
  }

  init(_ events: Set<Event>, memberWide: Set<Event>, in graph: TwoModeGraph) {
    actors = Set(events.flatMap { Array(graph.actors(of: $0)) }).sorted()
    for first in actors {
      var shared: [Actor: Shared] = [:]
      for event in graph.events(of: first) {
        let isInside = events.contains(event)
        let isPlain = !memberWide.contains(event)
        for second in graph.actors(of: event) where second > first {
          var counts = shared[second] ?? Shared()
          if isInside { counts.inside += 1 } else { counts.outside += 1 }
          if isPlain {
            if isInside { counts.plainInside += 1 } else { counts.plainOutside += 1 }
          }
          shared[second] = counts
        }
      }
      for (second, counts) in shared.sorted(by: { $0.key < $1.key }) where counts.inside > 0 {
        count += 1
        if counts.outside == 0 {
          apart.append((first, second))
        } else if counts.plainInside > 0, counts.plainOutside == 0 {
          leftInMemberWide += 1
        }
      }
    }
  }
}
