import BoardNetworks
import TwoModeGraphs

/// What became of the boards that are counted.
public struct BoardTurnover: Hashable, Sendable {
  /// Boards of the later landscape that no board of the earlier one became, and those of the earlier
  /// one that became none.
  public let came, went: [Name]
  public let mergers: [BoardMerger]
  public let renamed: [Renaming]

  /// Boards that were in a network and are in none now, as far as that is known.
  public let nowNowhere: [Name]

  /// Boards that were in none and are in one now.
  public let nowSomewhere: [Name]
}

/// Boards that became one.
public struct BoardMerger: Hashable, Sendable {
  public let boards: [Name]
  public let into: Name
}

/// What carries on under another label.
public struct Renaming: Hashable, Sendable {
  public let from, to: Name
}

extension LandscapeComparison {
  /// - Complexity: O(*b*) for *b* boards in both landscapes.
  func boardTurnover() -> BoardTurnover {
    var mergers: [BoardMerger] = []
    var renamed: [Renaming] = []
    var nowNowhere: [Name] = []
    var nowSomewhere: [Name] = []
    let degrees = (earlier: degrees(of: earlier), later: degrees(of: later))
    for lineage in boards.lineages {
      guard let successor = lineage.successor, !lineage.predecessors.isEmpty else { continue }
      let name = boards.name(of: lineage)
      let before = lineage.predecessors.map { Name(earlier.selection.landscape[$0]) }
      if before.count > 1 {
        mergers.append(BoardMerger(boards: before, into: name))
      } else if before[0].label != name.label {
        renamed.append(Renaming(from: before[0], to: name))
      }
      let degreeBefore = lineage.predecessors.reduce(0) { $0 + degrees.earlier[$1.offset] }
      let degreeAfter = degrees.later[successor.offset]
      if degreeBefore > 0, degreeAfter == 0, !mayStillSit(lineage) { nowNowhere.append(name) }
      if degreeBefore == 0, degreeAfter > 0, !mayHaveSat(lineage) { nowSomewhere.append(name) }
    }
    return BoardTurnover(
      came: boards.lineages.filter { $0.predecessors.isEmpty }.map { boards.name(of: $0) },
      went: boards.lineages.filter { $0.successor == nil }.map { boards.name(of: $0) },
      mergers: mergers, renamed: renamed, nowNowhere: nowNowhere, nowSomewhere: nowSomewhere)
  }

  /// Whether a board that is on no list any more may be in a network all the same.
  private func mayStillSit(_ board: BoardLineage) -> Bool {
    isSilentLater(board)
      || tables(of: board).contains {
        $0.later.isEmpty && evidence(ofGoing: $0, of: board) == .uncertain
      }
  }

  /// Whether a board that was on no list may have been in a network all the same.
  private func mayHaveSat(_ board: BoardLineage) -> Bool {
    isSilentEarlier(board)
      || tables(of: board).contains {
        $0.earlier.isEmpty && evidence(ofComing: $0, of: board) == .uncertain
      }
  }

  /// Of each board of a landscape in how many of the networks that are counted it is.
  private func degrees(of findings: OverlapFindings) -> [Int] {
    let selection = findings.selection
    var degrees = [Int](repeating: 0, count: selection.landscape.boards.count)
    for actor in selection.graph.actors {
      degrees[selection.boards[actor.index].offset] = selection.graph.degree(of: actor)
    }
    return degrees
  }
}
