import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Who is a member of what, among the boards and networks that are counted.
  ///
  /// - Returns: A finding for every membership, in order of the board and then of the network.
  /// - Complexity: O(*b* + *t*) for *b* boards and *t* memberships.
  public func memberships() -> [MembershipFinding] {
    let graph = selection.graph
    return graph.actors.flatMap { actor in
      graph.events(of: actor).map { MembershipFinding(board: actor.index, network: $0.index) }
    }
  }
}

/// A board in a network, by their places in `boards()` and `networks()`, counted from 0.
public struct MembershipFinding: Hashable, Sendable {
  public let board, network: Int
}
