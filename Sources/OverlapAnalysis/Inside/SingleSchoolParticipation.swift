import BoardNetworks

/// How the boards with one school take part in a network: themselves, through an umbrella, through
/// a cluster, or not at all.
///
/// An umbrella is another participant that sits there for them; a cluster is a network of their own
/// that has a seat for its members. They are two different forms.
public struct SingleSchoolParticipation: Hashable, Sendable {
  /// Those that sit there themselves, as far as the list tells.
  public let own: [Name]

  /// Those that take part through another participant, and through a network.
  public let throughUmbrella, throughCluster: [BoardThrough]

  /// Those that take part through someone the lists do not know otherwise.
  public let throughOthers: [BoardThrough]

  /// Those that are not on the list, of the boards in the region of the network, or of all boards
  /// where it gives no region or one that no board gives.
  public let absent: Int

  /// Whether `absent` is about the region of the network alone.
  public let isRegional: Bool

  /// All that are on the list.
  public var boards: [Name] {
    own + (throughUmbrella + throughCluster + throughOthers).map(\.board)
  }

  public var count: Int { boards.count }
}

/// A board and through whom it takes part.
public struct BoardThrough: Hashable, Sendable {
  public let board: Name
  public let through: Through
}

extension SingleSchoolParticipation {
  /// - Parameters:
  ///   - memberships: Of the boards that are counted, as the lists have them.
  ///   - boards: The boards with one school that are counted.
  ///   - region: Which of these lie in the region of the network; nil when that is not known.
  init(
    of memberships: [Membership], among boards: Set<BoardIndex>, inRegion region: Set<BoardIndex>?,
    landscape: Landscape
  ) {
    var own: [Name] = []
    var umbrella: [BoardThrough] = []
    var cluster: [BoardThrough] = []
    var others: [BoardThrough] = []
    let members = memberships.filter { boards.contains($0.board) }
    for membership in members {
      let board = Name(landscape[membership.board])
      guard let via = membership.details.via else {
        own.append(board)
        continue
      }
      let through = BoardThrough(board: board, through: Through(via, in: landscape))
      switch via {
      case .board: umbrella.append(through)
      case .network: cluster.append(through)
      case .other: others.append(through)
      }
    }
    self.own = own
    throughUmbrella = umbrella
    throughCluster = cluster
    throughOthers = others
    absent = (region ?? boards).subtracting(members.map(\.board)).count
    isRegional = region != nil
  }
}
