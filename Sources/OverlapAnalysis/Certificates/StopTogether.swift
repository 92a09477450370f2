/// Which networks can stop together without any pair of boards losing its last meeting place.
///
/// Stopping is a property of a set: where two networks stand in for each other, one of the two can
/// stop, not both. It is about pairs of boards alone. What else goes with a network, its task and its
/// themes, its certificate says; and a statutory network never stops.
public struct StopTogether: Hashable, Sendable {
  /// Whether networks of nearly all boards count as meeting places.
  public let countsMemberWide: Bool

  /// Networks that stay whatever is asked, since the law asks for them.
  public let statutory: [Name]

  /// Networks that cannot stop, not even alone: each is the only meeting place of some pair.
  public let onlyPlaces: [StopConflict]

  /// Networks that keep every pair wherever they stop, with whichever others: each of their pairs
  /// meets in one that stays too.
  public let free: [Name]

  /// The others, in groups that have nothing to do with each other: what stops in one group takes
  /// no meeting place from a pair of another.
  public let groups: [StopGroup]

  /// Networks of nearly all boards that are left out, since they do not count as meeting places.
  public let leftOut: [Name]

  /// Networks of which nothing can be said: they declare members, and list nobody.
  public let unknown: [Name]

  /// Of those that can stop, networks of which it is not given whether they are statutory.
  public let obligationUnknown: [Name]
}

/// Networks that can take each other's place, in part.
public struct StopGroup: Hashable, Sendable {
  /// In the landscape's order.
  public let networks: [Name]

  /// Sets of these that cannot all stop, and of which each smaller part can: those of fewest networks
  /// first, among them those with most pairs, and else in the landscape's order.
  public let conflicts: [StopConflict]

  /// How many there are; no fewer are listed than the limit allows.
  public let conflictCount: Int

  /// Sets of these that can all stop, and to which none can be added: the largest first, and else in
  /// the landscape's order.
  public let largestSets: [[Name]]

  /// How many there are.
  public let setCount: SetCount
}

/// Networks that cannot all stop.
public struct StopConflict: Hashable, Sendable {
  public let networks: [Name]

  /// The pairs of boards that meet in these alone, at least one; the first of them is an example
  /// that anyone can check.
  public let pairs: Int
  public let example: MeetingPair
}

/// A number that a search may have come to before its end.
public struct SetCount: Hashable, Sendable {
  public let found: Int

  /// Whether there are no more.
  public let isExact: Bool
}

extension StopTogether {
  /// How many sets of networks can stop together and cannot be made larger: those of each group with
  /// those of every other, so a product.
  public var setCount: SetCount {
    var count = 1
    for group in groups {
      let (product, overflows) = count.multipliedReportingOverflow(by: group.setCount.found)
      guard !overflows, product <= SetCount.limit else {
        return SetCount(found: SetCount.limit, isExact: false)
      }
      count = product
    }
    return SetCount(found: count, isExact: groups.allSatisfy(\.setCount.isExact))
  }

  /// One of those sets: the networks that can stop anyway, with the first set of each group, in the
  /// order of the groups.
  ///
  /// No set that was found has more networks.
  public var largestSet: [Name] { free + groups.flatMap { $0.largestSets.first ?? [] } }
}

extension StopTogether {
  /// What stopping one network, with others or alone, comes to.
  public enum Standing: Hashable, Sendable {
    case statutory, unknown, leftOut

    /// It cannot stop alone.
    case onlyPlace(StopConflict)

    /// It can stop, whatever else stops.
    case free

    /// It can stop, with some others and not with all.
    case partOfGroup(StopGroup)
  }

  /// - Returns: Nil for a network that is not counted.
  public func standing(of network: Name) -> Standing? {
    if statutory.contains(network) { return .statutory }
    if unknown.contains(network) { return .unknown }
    if leftOut.contains(network) { return .leftOut }
    if free.contains(network) { return .free }
    if let place = onlyPlaces.first(where: { $0.networks == [network] }) {
      return .onlyPlace(place)
    }
    return groups.first { $0.networks.contains(network) }.map { .partOfGroup($0) }
  }
}

extension SetCount {
  /// Where counting ends: nobody needs to know how many more there are.
  static let limit = 1_000_000_000_000
}
