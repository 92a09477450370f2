import BoardNetworks

/// The seats of a board, or of boards that became one, at a table: in the networks of one lineage.
struct BoardTable {
  /// The place of the lineage among the networks of the comparison.
  let lineage: Int

  /// The memberships before and after, by board and network; not both empty.
  var earlier: [Membership] = []
  var later: [Membership] = []
}

extension LandscapeComparison {
  /// Where a board was or is a member, in the order of the lineages of networks.
  ///
  /// - Complexity: O(*d* log *d*) for *d* memberships in both landscapes.
  func tables(of board: BoardLineage) -> [BoardTable] {
    var tables: [Int: BoardTable] = [:]
    for predecessor in board.predecessors {
      for membership in seatsEarlier[predecessor.offset] {
        let lineage = lineageOfEarlier[membership.network.offset]
        tables[lineage, default: BoardTable(lineage: lineage)].earlier.append(membership)
      }
    }
    for membership in board.successor.map({ seatsLater[$0.offset] }) ?? [] {
      let lineage = lineageOfLater[membership.network.offset]
      tables[lineage, default: BoardTable(lineage: lineage)].later.append(membership)
    }
    return tables.values.sorted { $0.lineage < $1.lineage }
  }
}
