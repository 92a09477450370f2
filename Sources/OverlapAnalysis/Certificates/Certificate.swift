public import BoardNetworks

/// What would disappear if a network stopped and all others stayed.
///
/// It is about the boards that are counted. It says what goes and what takes its place, with names;
/// it does not say that the network can go.
public struct Certificate: Hashable, Sendable {
  public let name: Name

  /// Its task and who asks for it.
  public let themes: [String]
  public let obligation: Obligation?
  public let scheme, commissioner: String?

  /// What it takes of its members, its bodies included.
  public let load: Load
  public let size: Int
  public let listing: Listing
  public let isMemberWide: Bool

  /// Its pairs of members: how many there are, how many meet in another network, and how many meet
  /// in one that is not member-wide.
  public let pairs, pairsElsewhere, pairsElsewhereBesidesMemberWide: Int

  /// The pairs that meet nowhere else, in the landscape's order.
  public let pairsOnlyHere: [MeetingPair]

  /// The members that are in no other network.
  public let boardsNowhereElse: [Name]

  /// Its themes, those of its bodies included, and which of them the members find elsewhere.
  public let themeLosses: [ThemeLoss]

  /// The kinds of other participants on its list, and whether the members meet them elsewhere.
  public let partnerLosses: [PartnerLoss]

  /// The fewest other networks in which all pairs meet that can: of all that could stand in for it,
  /// and of those that are not member-wide.
  public let substitutes, substitutesBesidesMemberWide: Substitutes

  /// The other networks that are the last meeting place of some of its pairs: stop both, and these
  /// pairs meet nowhere. Most pairs first, then in the landscape's order.
  public let lastMeetingPlaces: [LastMeetingPlace]
}

/// Two boards.
public struct MeetingPair: Hashable, Sendable {
  public let first, second: Name

  public init(first: Name, second: Name) {
    self.first = first
    self.second = second
  }
}

/// A theme of a network, and where its members find it besides.
public struct ThemeLoss: Hashable, Sendable {
  /// As the network writes it.
  public let theme: String

  /// The other networks, or those with a body, that have the theme and a member in common.
  public let elsewhere: [Name]

  /// The members with no other seat for the theme.
  public let boardsWithout: [Name]
}

/// A kind of participant beside the boards, such as a municipality.
public struct PartnerLoss: Hashable, Sendable {
  public let kind: String

  /// The other networks of the members with such a participant on their list.
  public let elsewhere: [Name]
}

/// Networks that together keep the pairs of another.
public struct Substitutes: Hashable, Sendable {
  /// The fewest that do, in the landscape's order; one of the smallest sets when there are more.
  public let networks: [Name]

  /// The pairs that meet in them, and no others could add any.
  public let pairs: Int

  /// The first of those pairs, in the landscape's order, that meets in the first of the networks;
  /// nil when there is none.
  public let example: MeetingPair?

  /// No set of fewer networks than this keeps those pairs.
  public let fewest: Int

  /// Those of them of which it is unknown whether they could stand in, since a level or a frequency
  /// is not given.
  public let uncertain: [Name]

  public var isProven: Bool { networks.count == fewest }
}

/// Another network that some pairs of a network have as their only other one.
public struct LastMeetingPlace: Hashable, Sendable {
  public let network: Name

  /// How many pairs do, and the first of them in the landscape's order.
  public let pairs: Int
  public let example: MeetingPair
}

extension Certificate {
  /// The shares of the pairs that meet elsewhere; nil when there is no pair.
  public var shareElsewhere: Double? { share(pairsElsewhere) }
  public var shareElsewhereBesidesMemberWide: Double? { share(pairsElsewhereBesidesMemberWide) }

  /// The themes that no other network of the members has.
  public var themesOnlyHere: [String] {
    themeLosses.filter { $0.elsewhere.isEmpty }.map(\.theme)
  }

  /// The kinds of partner that no other network of the members has.
  public var partnersOnlyHere: [String] {
    partnerLosses.filter { $0.elsewhere.isEmpty }.map(\.kind)
  }

  private func share(_ count: Int) -> Double? {
    pairs == 0 ? nil : Double(count) / Double(pairs)
  }
}
