import BoardNetworks
import TwoModeGraphs

/// Which boards met and do not meet any more, and the other way round.
///
/// A pair is told by what its boards became: it met before if any of the boards that became the one
/// met any of those that became the other. It is lost only when both are still there as two boards;
/// gained only when both were there.
public struct PairChanges: Hashable, Sendable {
  /// Pairs that meet in both landscapes.
  public let kept: Int

  /// Pairs that met and have no network in common now, and those that had none and now do, in the
  /// later landscape's order.
  public let lost, gained: [PairChange]

  /// Pairs that met and have become one board.
  public let becameOne: Int

  /// Pairs that met of which a board is gone, and that meet of which a board is new.
  public let withGoneBoard, withNewBoard: Int
}

/// Two boards that lost, or gained, all that they had in common.
public struct PairChange: Hashable, Sendable {
  public let first, second: Name

  /// Where they met, or where they meet now.
  public let networks: [Name]

  /// Uncertain when a board did not answer, or when both may be on a list that is incomplete.
  public let evidence: ChangeEvidence
}

extension LandscapeComparison {
  /// - Complexity: O(*p* log *p* + Σ *s*²) time and O(*p*) memory for *p* pairs that meet in either
  ///   landscape and networks of *s* members, and for each pair that is lost or gained O(*d* + *i*)
  ///   for boards of degree *d* and *i* networks with an incomplete list.
  func pairChanges() -> PairChanges {
    let lineages = boards.lineages
    var met: Set<LineagePair> = []
    var becameOne = 0
    var withGoneBoard = 0
    for row in earlier.selection.graph.projectionRows(onto: .actors) {
      for pair in row {
        let one = boards.ofEarlier[earlier.selection.boards[pair.first.index].offset]!
        let other = boards.ofEarlier[earlier.selection.boards[pair.second.index].offset]!
        if one == other {
          becameOne += 1
        } else if lineages[one].successor == nil || lineages[other].successor == nil {
          withGoneBoard += 1
        } else {
          met.insert(LineagePair(one, other))
        }
      }
    }
    var kept = 0
    var withNewBoard = 0
    var gained: [LineagePair] = []
    for row in later.selection.graph.projectionRows(onto: .actors) {
      for pair in row {
        // Lineages of the later landscape have the places of its actors.
        let places = LineagePair(pair.first.index, pair.second.index)
        if lineages[places.first].predecessors.isEmpty
          || lineages[places.second].predecessors.isEmpty
        {
          withNewBoard += 1
        } else if met.remove(places) != nil {
          kept += 1
        } else {
          gained.append(places)
        }
      }
    }
    let then = MeetingPlaces(of: earlier)
    let now = MeetingPlaces(of: later)
    let actorsThen = actorsThen()
    func actorsNow(_ place: Int) -> [Actor] { [Actor(place)] }
    return PairChanges(
      kept: kept,
      lost: met.sorted().map { pair in
        PairChange(
          first: boards.name(of: lineages[pair.first]),
          second: boards.name(of: lineages[pair.second]),
          networks: then.shared(by: actorsThen[pair.first], and: actorsThen[pair.second]),
          evidence: evidence(
            isUnsure: isSilentLater(lineages[pair.first]) || isSilentLater(lineages[pair.second])
              || now.mayBeShared(by: actorsNow(pair.first), and: actorsNow(pair.second))))
      },
      gained: gained.sorted().map { pair in
        PairChange(
          first: boards.name(of: lineages[pair.first]),
          second: boards.name(of: lineages[pair.second]),
          networks: now.shared(by: actorsNow(pair.first), and: actorsNow(pair.second)),
          evidence: evidence(
            isUnsure: isSilentEarlier(lineages[pair.first])
              || isSilentEarlier(lineages[pair.second])
              || then.mayBeShared(by: actorsThen[pair.first], and: actorsThen[pair.second])))
      },
      becameOne: becameOne, withGoneBoard: withGoneBoard, withNewBoard: withNewBoard)
  }

  private func evidence(isUnsure: Bool) -> ChangeEvidence {
    basis == .measures ? .certain : isUnsure ? .uncertain : .listed
  }

  /// The actors of the earlier graph in each lineage.
  private func actorsThen() -> [[Actor]] {
    var result = [[Actor]](repeating: [], count: boards.lineages.count)
    for (actor, board) in earlier.selection.boards.enumerated() {
      result[boards.ofEarlier[board.offset]!].append(Actor(actor))
    }
    return result
  }
}

/// Two lineages of boards, by their places.
private struct LineagePair: Hashable, Comparable {
  let first, second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (one: LineagePair, other: LineagePair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}

/// The networks of a landscape as places where boards meet.
private struct MeetingPlaces {
  private let graph: TwoModeGraph
  private let names: [Name]

  /// The networks that declare more members than are listed, with how many more.
  private let incomplete: [(network: Event, missing: Int)]

  init(of findings: OverlapFindings) {
    graph = findings.selection.graph
    names = findings.selection.networkNames
    incomplete = findings.listings().enumerated().compactMap { position, listing in
      guard let missing = listing.missing, missing > 0 else { return nil }
      return (Event(position), missing)
    }
  }

  /// The networks with one of some boards and one of some others.
  func shared(by some: [Actor], and others: [Actor]) -> [Name] {
    var events: Set<Event> = []
    for one in some {
      for other in others { events.formUnion(graph.sharedEvents(of: one, and: other)) }
    }
    return events.sorted().map { names[$0.index] }
  }

  /// Whether an incomplete list has room for those of the two that are not on it.
  func mayBeShared(by some: [Actor], and others: [Actor]) -> Bool {
    incomplete.contains { network, missing in
      let absent = [some, others].count { board in
        !board.contains { graph.contains($0, network) }
      }
      return absent <= missing
    }
  }
}
