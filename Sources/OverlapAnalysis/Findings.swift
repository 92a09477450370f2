public import BoardNetworks

/// The landscape in a few numbers. What is undefined is nil.
public struct SummaryFinding: Hashable, Sendable {
  public let boards, networks, memberships: Int

  /// Boards without a network, and networks without a board, as far as that is known.
  public let isolatedBoards, emptyNetworks: Int

  /// Boards that did not answer and are on no list, and networks that declare members and list
  /// none: what they have ties with is unknown, and they are no part of what follows.
  public let unansweredBoards, unknownNetworks: Int

  /// Participants that were read, chosen or not; bodies of networks; territories.
  public let participants, bodies, territories: Int

  /// Parts of the two-mode network that have no tie with each other, isolates included, and the
  /// boards and networks in the largest.
  public let components, largestComponent: Int

  /// Memberships as a share of all possible ones.
  public let density: Double?
  public let meanDegree: Double?
  public let meanSize: Double?

  /// Pairs of boards that share at least one network.
  public let pairs: Int

  /// Mean number of other networks that two boards share: each pair once, over all combinations
  /// of a network and a pair of its members, and over networks of their own mean.
  public let elsewherePairsOnce, elsewhereByNetworkPair, elsewhereNetworkMean: Double?
  public let elsewhereMaximum: Int?

  /// Networks with nearly all boards as members, and the first mean above without them.
  public let memberWideNetworks: Int
  public let elsewherePairsOnceWithoutMemberWide: Double?

  /// Networks that say they have more members than the list holds, those that list none included.
  public let incompleteNetworks: Int
}

/// One board among the others.
public struct BoardFinding: Hashable, Sendable {
  public let name: Name
  public let kind: String?
  public let sizeClass: BoardSizeClass?

  /// Whether it did not answer when it was asked for its networks: there may be more.
  public let didNotAnswer: Bool

  /// Networks whose list it is on.
  public let degree: Int

  /// Distinct boards that it meets in at least one of them.
  public let coMembers: Int
  public let load: Load
}

/// One network among the others.
public struct NetworkFinding: Hashable, Sendable {
  public let name: Name
  public let type: String?

  /// Boards on its list, of those that are counted. When the list is not complete there are more:
  /// when `listing.isUnknown`, nobody knows how many.
  public let size: Int

  /// Pairs of these, and the share of them that meets in another network too.
  public let pairs: Int
  public let shareElsewhere: Double?

  /// Hours a year of all its members together, its bodies included; unknown for a territory.
  public let load: Load
  public let listing: Listing
  public let isMemberWide: Bool
}

/// The list of a network's members against what the network says.
public struct Listing: Hashable, Sendable {
  /// Participants on the list, of every kind.
  public let listed: Int
  public let declared: Int?

  /// False when more members are declared than listed, nil when none are declared.
  public var isComplete: Bool? { declared.map { $0 <= listed } }

  /// How many of the declared members are not on the list, at least: some on it may be no members
  /// any more. Nil when none are declared.
  public var missing: Int? { declared.map { max(0, $0 - listed) } }
}

/// Two boards that share a network.
public struct PairFinding: Hashable, Sendable {
  public let first, second: Name
  public let shared: Int
  public let jaccard, overlap, cosine, newman: Double?

  /// The networks both are members of, in the landscape's order.
  public let networks: [Name]
}

/// Two networks that share a board, or a theme.
public struct OverlapFinding: Hashable, Sendable {
  public let first, second: Name
  public let shared: Int
  public let jaccard: Double?

  /// The share of the first's members that the second has too, and the other way round.
  public let containmentFirst, containmentSecond: Double?
  public let boards: [Name]

  /// How far their themes are the same.
  public let themes: ThemeOverlap

  /// The boards that are in one of the two or in both, which is `shared` / `jaccard`; nil when they
  /// share none.
  public var boardsOfEither: Int? {
    guard let jaccard, jaccard > 0 else { return nil }
    return Int((Double(shared) / jaccard).rounded())
  }
}

/// Where the members of one network meet again. All nil when it has no pair of members.
public struct EncounterFinding: Hashable, Sendable {
  public let name: Name

  /// Boards on its list, and pairs of them; see `NetworkFinding`.
  public let members: Int
  public let pairs: Int

  /// Other networks that two of its members share, over its pairs; quartiles of type 7.
  public let mean, firstQuartile, median, thirdQuartile: Double?
  public let maximum: Int?

  /// The share of its pairs that share at least one other network, and at least three.
  public let shareElsewhere, shareThree: Double?

  /// Over its members: in how many other networks a member finds at least one of its fellow
  /// members, and at least half of them.
  public let memberAny, memberHalf: Double?

  /// The mean when member-wide networks do not count as other networks.
  public let meanWithoutMemberWide: Double?
  public let listing: Listing
}
