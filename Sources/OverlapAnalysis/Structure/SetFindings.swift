import BoardNetworks
import TwoModeGraphs

/// Some networks, and boards that they have in a certain way in common.
public struct SetFinding: Hashable, Sendable {
  public let kind: Kind

  /// The networks; of a containment first the one that is contained, then the one it is in.
  public let networks: [Name]
  public let boards: [Name]

  public enum Kind: String, CaseIterable, Sendable {
    /// The boards that are in precisely these networks, and in no other.
    case exclusive
    /// The boards that are in at least these networks, which are all that they have in common.
    case closed
    /// The boards of a network, all of which are in a larger one too.
    case contained
    /// The boards of networks that have the same boards.
    case equal
  }
}

/// The sets of a landscape.
public struct SetFindings: Hashable, Sendable {
  /// By kind: the exclusive ones and the closed ones with most boards first, the contained and the
  /// equal ones in the landscape's order.
  public let values: [SetFinding]

  /// The number of closed sets that were found.
  public let closedCount: Int
  public let closedOutcome: ClosedOutcome

  /// Whether these are all closed sets.
  public enum ClosedOutcome: Hashable, Sendable {
    case complete
    /// The search ended at a number of closed sets, those with fewer networks included.
    case limited(to: Int)
    /// There are so many boards times networks, more than a limit: none was looked for.
    case tooMuchWork(steps: Int, limit: Int)
  }
}

extension OverlapFindings {
  /// Finds who is in precisely the same networks, which boards and networks determine each other,
  /// and which networks are contained in another or have the same boards.
  ///
  /// - Exclusive: every board is in one set, with all boards that have its networks and no others.
  ///   Boards without a network are the set of no networks.
  /// - Closed: the boards are all that are in all of the networks, and the networks all that all of
  ///   the boards are in: a formal concept (Ganter and Wille 1999). Here are those of at least two
  ///   of both.
  /// - Contained: the first network has a board, and fewer than the second, which has them all.
  /// - Equal: networks with the same boards, at least one.
  ///
  /// Boards and networks of which it is unknown whom they are tied to are in none.
  ///
  /// - Parameters:
  ///   - limit: The most closed sets to look at: there can be as many as 2 to the power of the
  ///     number of networks.
  ///   - workLimit: From how many boards times networks on closed sets are not looked for.
  public func sets(limit: Int = 10_000, workLimit: Int = 20_000_000) -> SetFindings {
    let known = KnownPart(of: self)
    let graph = known.graph
    func set(_ kind: SetFinding.Kind, _ networks: [Event], _ boards: some Sequence<Actor>)
      -> SetFinding
    {
      SetFinding(
        kind: kind, networks: networks.map { known.networkNames[$0.index] },
        boards: boards.map { known.boardNames[$0.index] })
    }

    let exclusive = graph.exclusiveIntersections().map { set(.exclusive, $0.events, $0.actors) }
    let steps = graph.actorCount * graph.eventCount
    let concepts =
      steps > workLimit ? nil : graph.concepts(minimumActorCount: 2, limit: limit)
    let closed = (concepts?.values ?? []).filter { $0.events.count >= 2 }
      .map { set(.closed, $0.events, $0.actors) }
    let containments = graph.eventContainments()
    let contained = containments.pairs.map {
      set(.contained, [$0.inner, $0.outer], graph.actors(of: $0.inner))
    }
    let equal = containments.equalGroups.map { set(.equal, $0, graph.actors(of: $0[0])) }

    let outcome: SetFindings.ClosedOutcome =
      if let concepts {
        concepts.isComplete ? .complete : .limited(to: limit)
      } else {
        .tooMuchWork(steps: steps, limit: workLimit)
      }
    return SetFindings(
      values: exclusive + closed + contained + equal, closedCount: closed.count,
      closedOutcome: outcome)
  }
}
