import BoardNetworks
import TwoModeGraphs

extension Listing {
  /// Whether members are declared and none is listed: who they are is unknown, they are not nobody.
  public var isUnknown: Bool { listed == 0 && (declared ?? 0) > 0 }
}

extension BoardFinding {
  /// Whether it is unknown in how many networks it is: it did not answer, and is on no list.
  public var isDegreeUnknown: Bool { didNotAnswer && degree == 0 }
}

extension OverlapFindings {
  /// Whether a board did not answer when it was asked for its networks. Territories are no answer:
  /// in which a board lies is known from its schools.
  func didNotAnswer(_ board: Board) -> Bool {
    selection.nature == .network && board.responded == false
  }

  /// Of each board and each network that is counted: whether it is unknown which ties it has.
  ///
  /// - Complexity: O(*b* + *n* + *m*) for *b* boards, *n* networks and *m* memberships.
  func unknownVertices() -> (boards: [Bool], networks: [Bool]) {
    let graph = selection.graph
    return (
      boards: graph.actors.map { graph.degree(of: $0) == 0 && didNotAnswer(selection.board($0)) },
      networks: listings().map(\.isUnknown)
    )
  }

  /// The number of boards, and of networks, of which it is unknown which ties they have.
  func unknownVertexCounts() -> (boards: Int, networks: Int) {
    let unknown = unknownVertices()
    return (unknown.boards.count { $0 }, unknown.networks.count { $0 })
  }
}
