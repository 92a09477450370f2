import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds of each board how many networks it is a member of, how many others it meets there, and
  /// what load it carries.
  ///
  /// With **A** the matrix of boards by networks, the degree of a board is the sum of its row, and
  /// its co-members are the other boards with a positive entry in its row of **A Aᵀ** (Breiger
  /// 1974). A board without a network has none of either, unless it did not answer: then that is
  /// unknown. What counts as load is more than these networks: bodies of networks are part of it,
  /// whatever the question is about.
  ///
  /// - Returns: A finding for every board that is counted, in the landscape's order.
  /// - Complexity: O(*b* + *n* + *m* + Σ *s*² + *b*²/4096) time and O(*b* + *n*) memory for *b*
  ///   boards, *n* networks of *s* members each, and *m* memberships.
  ///
  /// R. L. Breiger, *The Duality of Persons and Groups*, Social Forces 53(2), 1974, 181–190.
  public func boards() -> [BoardFinding] {
    let graph = selection.graph
    let coMembers = graph.coMemberCounts()
    let loads = boardLoads()
    return graph.actors.map { actor in
      let board = selection.board(actor)
      return BoardFinding(
        name: Name(board), kind: board.kind, sizeClass: board.sizeClass,
        didNotAnswer: didNotAnswer(board), degree: graph.degree(of: actor),
        coMembers: coMembers[actor.index],
        load: loads[actor.index])
    }
  }
}

extension TwoModeGraph {
  /// The number of actors that each actor shares an event with.
  fileprivate func coMemberCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: actorCount)
    for row in projectionRows(onto: .actors) {
      counts[row.first.index] += row.count
      for pair in row { counts[pair.second.index] += 1 }
    }
    return counts
  }
}
