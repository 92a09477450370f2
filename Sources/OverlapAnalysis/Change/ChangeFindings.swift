/// What changed between an earlier and a later landscape, in labelled terms.
///
/// Boards are those that are counted in either; what one of them became is told by a `Succession`.
/// A difference between two lists is not always a change: see `ChangeEvidence` and `LoadCause`.
public struct ChangeFindings: Hashable, Sendable {
  public let basis: ChangeBasis

  /// Whether two counts are of the same files, at two days: what these give without a date is the
  /// same in both.
  public let isSameInput: Bool
  public let earlier, later: Moment
  public let boards: BoardTurnover

  /// Every network and body of the nature that is counted, by what became of it: first what the
  /// later landscape has, in its order, then what it has no longer.
  public let networks: [NetworkChange]
  public let pairs: PairChanges
  public let load: LoadChanges

  /// The themes for which a board gained or lost its seats, or may have, in the order of their
  /// labels.
  public let themes: [ThemeChange]
  public let knowledge: KnowledgeChanges
}

/// Why one landscape differs from the other.
public enum ChangeBasis: String, Hashable, Sendable {
  /// The later one is the earlier one with measures applied to it. Every difference is a change, and
  /// what is unknown in both is the same in both.
  case measures

  /// Each was counted at its own time. What one list does not have may have been there all the
  /// same, and what is unknown in both may have changed.
  case counts
}

/// One of two landscapes that are compared, as a whole.
public struct Moment: Hashable, Sendable {
  public let scope: Scope
  public let summary: SummaryFinding

  /// Of all boards that are counted.
  public let hours: TotalHours

  /// Bodies of the networks that are counted, and the layers that the deepest of these networks
  /// has: itself, its bodies, theirs. No layers where there is no network.
  public let bodies, layers: Int
}

/// How sure it is that something changed, and is not only listed now, or no longer.
public enum ChangeEvidence: Int, CaseIterable, Comparable, Sendable {
  /// It follows from a measure, or from a first or last day between the two dates.
  case certain

  /// One list has it and the other does not; nothing says that either is incomplete.
  case listed

  /// The list that does not have it may lack it: by its own dates it held then too, the list has
  /// fewer members than the network declares, or the board did not answer.
  case uncertain

  public static func < (one: ChangeEvidence, other: ChangeEvidence) -> Bool {
    one.rawValue < other.rawValue
  }
}
