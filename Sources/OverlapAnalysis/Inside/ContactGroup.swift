import BoardNetworks
import TwoModeGraphs

/// The fewest boards between whom most of some contact lies.
///
/// The contact of two boards is the number of networks that they share: of the members of one
/// network the number of others. A group holds the contact between two of its boards.
public struct ContactGroup: Hashable, Sendable {
  /// The share of all contact that was asked for.
  public let share: Double

  /// The boards, in the landscape's order; one of the smallest groups when there are more.
  public let boards: [Name]

  /// The contact between two of them, and between any two: a pair counts once for each network it
  /// shares.
  public let held, total: Int

  /// No group of fewer boards holds that share.
  public let fewest: Int

  public var isProven: Bool { boards.count == fewest }

  /// How many boards it would take if each two of all shared as much: the fewest *s* of *n* with
  /// *s*(*s* − 1) / *n*(*n* − 1) at least the share.
  public let fewestIfEven: Int

  /// Whether fewer boards do than if contact were spread evenly.
  public var isConcentrated: Bool { boards.count < fewestIfEven }
}

extension ContactGroup {
  /// How much of the contact is asked for where nothing else is said.
  public static let commonShare = 0.8

  /// From how many boards on no group is looked for: each two are looked at.
  static let mostBoards = 1_000

  /// The group among some boards by what they share besides some networks.
  ///
  /// - Parameters:
  ///   - actors: The boards, increasing.
  ///   - excluded: Networks that do not count.
  /// - Returns: Nil when no two share a network that counts, and when there are too many boards.
  init?(
    among actors: [Actor], besides excluded: Set<Event>, holding share: Double,
    in selection: Selection
  ) {
    guard actors.count <= ContactGroup.mostBoards else { return nil }
    let graph = selection.graph
    var members: [Event: [Int]] = [:]
    for (place, actor) in actors.enumerated() {
      for event in graph.events(of: actor) where !excluded.contains(event) {
        members[event, default: []].append(place)
      }
    }
    var ties = SharedTies(count: actors.count)
    for places in members.values {
      for (index, first) in places.enumerated() {
        for second in places[(index + 1)...] { ties.add(between: first, and: second) }
      }
    }
    guard let group = ties.smallestGroup(holding: share) else { return nil }
    self.init(
      share: share, boards: group.members.map { Name(selection.board(actors[$0])) },
      held: group.held, total: group.total, fewest: group.fewest,
      fewestIfEven: ContactGroup.fewest(of: actors.count, holding: share))
  }

  /// - Parameter count: At least 2.
  private static func fewest(of count: Int, holding share: Double) -> Int {
    let pairs = Double(count * (count - 1))
    return (2...count).first { Double($0 * ($0 - 1)) / pairs >= share } ?? count
  }
}

extension OverlapFindings {
  /// The fewest boards between whom a share of all contact in the landscape lies: of all networks,
  /// or of those that are not member-wide.
  ///
  /// With c_ij the number of networks that two boards share, it is a smallest set of boards with
  /// Σ c_ij over its pairs at least *q* times Σ c_ij over all pairs; see
  /// `SharedTies.smallestGroup(holding:stepLimit:)`. The measure is this project's own.
  ///
  /// - Returns: Nil for territories, when no two boards share a network, and for more than a thousand
  ///   boards.
  public func contactGroup(
    holding share: Double = ContactGroup.commonShare, besidesMemberWide: Bool = false
  ) -> ContactGroup? {
    guard scope.nature == .network else { return nil }
    return ContactGroup(
      among: Array(selection.graph.actors), besides: besidesMemberWide ? memberWideNetworks() : [],
      holding: share, in: selection)
  }
}
