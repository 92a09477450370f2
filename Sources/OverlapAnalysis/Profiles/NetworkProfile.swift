public import BoardNetworks
import TwoModeGraphs

/// Everything that is found of one network.
public struct NetworkProfile: Sendable {
  public let name: Name

  /// What the lists tell of it.
  public let network: RegionalNetwork

  /// The boards that are members, of those that are counted, in the landscape's order.
  public let members: [NetworkMember]

  /// Who else is on its list: participants that are not counted.
  public let otherMembers: [OtherMember]
  public let listing: Listing

  /// Its bodies, each followed by its own.
  public let bodies: [NetworkBody]

  /// Hours a year of all its members together, its bodies included; unknown for a territory.
  public let load: Load

  /// Whether nearly all boards are members, and the other networks of which they are.
  public let isMemberWide: Bool
  public let memberWideNetworks: [Name]

  /// Every other network that it shares a board with: those it shares most with first, among equals
  /// the most alike, and else in the landscape's order.
  public let overlaps: [NetworkEncounter]

  /// Over its pairs of members, the number of other networks that both are members of: of all, and
  /// of those that are not member-wide. Nil when there is no pair.
  public let elsewhere, elsewhereBesidesMemberWide: ElsewhereDistribution?

  /// Its pairs of members.
  public let pairs: ElsewherePairs
}

extension NetworkProfile {
  /// Seats of its members, those in its bodies included.
  public var seatCount: Int {
    members.reduce(0) { $0 + $1.participation.seatCount } + bodies.reduce(0) { $0 + $1.seatCount }
  }

  /// The members that are in none of its bodies.
  public var membersInNoBody: [Name] {
    let inBodies = Set(bodies.flatMap(\.members))
    return members.map(\.board).filter { !inBodies.contains($0) }
  }

  /// The members that are in no other network.
  public var membersHereOnly: [Name] {
    members.filter { $0.otherNetworks == 0 }.map(\.board)
  }

  /// The members that are in other networks, all of which nearly all boards are members of.
  public var membersOtherwiseMemberWide: [Name] {
    members.filter { $0.otherNetworks > 0 && $0.otherNetworksBesidesMemberWide == 0 }
      .map(\.board)
  }

  /// How many pairs meet here and nowhere else.
  public var pairsHereOnly: Int { elsewhere?.frequencies.first ?? 0 }

  /// The share of the pairs that do; nil when there is no pair.
  public var sharePairsHereOnly: Double? { sharePairs(pairsHereOnly) }

  /// How many pairs meet elsewhere, and only where nearly all boards are members.
  public var pairsOtherwiseMemberWide: Int {
    (elsewhereBesidesMemberWide?.frequencies.first ?? 0) - pairsHereOnly
  }

  /// The share of the pairs that do; nil when there is no pair.
  public var sharePairsOtherwiseMemberWide: Double? { sharePairs(pairsOtherwiseMemberWide) }

  private func sharePairs(_ count: Int) -> Double? {
    elsewhere.map { Double(count) / Double($0.pairs) }
  }
}

/// A board in a network.
public struct NetworkMember: Hashable, Sendable {
  public let board: Name
  public let participation: Participation

  /// The other networks it is a member of, and those of them that are not member-wide.
  public let otherNetworks, otherNetworksBesidesMemberWide: Int
}

/// A participant on the list of a network that is not counted.
public struct OtherMember: Hashable, Sendable {
  public let participant: Name
  public let kind: String?
}

/// A body of a network.
public struct NetworkBody: Hashable, Sendable {
  public let body: Name

  /// What it is a body of, when that is itself a body.
  public let within: Name?
  public let themes: [String]
  public let meetings: Meetings

  /// The boards in it, of those that are counted, and the number of other participants.
  public let members: [Name]
  public let otherMemberCount: Int
  public let listing: Listing

  /// The seats of those boards.
  public let seatCount: Int
}

/// Another network, and how far its members are the same.
public struct NetworkEncounter: Hashable, Sendable {
  public let network: Name
  public let isMemberWide: Bool

  /// Boards that are members of both; two of them or more meet again there.
  public let shared: Int

  /// The share of this network's members that the other has too, and the other way round.
  public let containment, containmentOfOther: Double
  public let jaccard: Double
}

/// In how many other networks the members of one meet, over its pairs.
public struct ElsewhereDistribution: Hashable, Sendable {
  /// How many pairs share 0, 1, 2, ... other networks; the last is above 0.
  public let frequencies: [Int]
  public let pairs: Int
  public let mean: Double

  /// Of type 7: linear between the two nearest values.
  public let firstQuartile, median, thirdQuartile: Double
  public let maximum: Int

  /// The share of the pairs with at least one other network.
  public let shareElsewhere: Double

  /// The fewest other networks that a pair shares.
  public var minimum: Int { frequencies.firstIndex { $0 > 0 } ?? 0 }

  /// - Returns: Nil for no pairs.
  init?(_ histogram: Histogram) {
    guard let mean = histogram.mean, let firstQuartile = histogram.quantile(0.25),
      let median = histogram.median, let thirdQuartile = histogram.quantile(0.75),
      let maximum = histogram.maximum, let shareElsewhere = histogram.share(atLeast: 1)
    else { return nil }
    frequencies = histogram.frequencies
    pairs = histogram.count
    self.mean = mean
    self.firstQuartile = firstQuartile
    self.median = median
    self.thirdQuartile = thirdQuartile
    self.maximum = maximum
    self.shareElsewhere = shareElsewhere
  }
}
