/// How the hours of boards changed, and why.
///
/// The parts of a change add up to its difference: of each board, and of all boards together.
public struct LoadChanges: Hashable, Sendable {
  /// All boards that are counted, in either landscape.
  public let total: LoadChange

  /// The later landscape's boards in its order, then those that are gone.
  public let boards: [BoardLoadChange]

  /// The parts of the total again, each with the tables behind it.
  public let causes: [CauseOfChange]
}

/// The hours a year before and after, and what the difference is made of.
public struct LoadChange: Hashable, Sendable {
  public let earlier, later: Load

  /// The causes that a seat is touched by, in the order of `LoadCause`. Their hours add up to
  /// `knownDifference`.
  public let parts: [LoadPart]

  /// Seats of which the hours were not fully known and are not now, at a table that says the same
  /// of them as before: as if they did not change, they are in no part.
  public let seatsUnknownInBoth: Int

  /// Between what the true difference lies, by what is known and estimated.
  public let range: DifferenceRange

  /// The hours that are known after less those known before; nil when none are known of either. It is
  /// the true difference when no hours are missing in either, and the range is then one number.
  public var difference: Double? {
    later.hours.flatMap { later in earlier.hours.map { later - $0 } }
  }

  /// The same where nothing known counts as 0: what the parts add up to.
  public var knownDifference: Double { (later.hours ?? 0) - (earlier.hours ?? 0) }

  /// The parts that tell of a change, without those that may be no more than a difference of the lists.
  public var change: Double { parts.filter(\.cause.isChange).reduce(0) { $0 + $1.hours } }
}

/// What one cause adds to the hours, or takes off.
public struct LoadPart: Hashable, Sendable {
  public let cause: LoadCause

  /// Of the seats behind it as far as their hours are known.
  public let hours: Double

  /// Seats behind it whose hours are not fully known.
  public let unknownSeats: Int

  /// Whether anything is known of the hours of a seat behind it: otherwise they are no 0.
  public let isKnown: Bool

  public init(cause: LoadCause, hours: Double, unknownSeats: Int, isKnown: Bool = true) {
    self.cause = cause
    self.hours = hours
    self.unknownSeats = unknownSeats
    self.isKnown = isKnown
  }
}

/// Why the hours of a board are not what they were.
public enum LoadCause: String, CaseIterable, Comparable, Sendable {
  /// A board that was there sits in a network that is new, or sat in one that ended.
  case newNetworks, endedNetworks

  /// It sits in what became of its networks when they were combined or split.
  case rearrangedNetworks

  /// The board itself is new, or gone.
  case boardsCame, boardsWent

  /// It joined or left a network that carried on, or that was combined or split.
  case membersJoined, membersLeft

  /// A network that it stayed in meets more or less often, or longer or shorter: a meeting with its
  /// preparation and the journey.
  case meetingsPerYear, hoursPerMeeting

  /// Boards that became one had a seat each at a table.
  case boardMergers

  /// It has more or fewer seats at a table where it was.
  case seats

  /// It may be no change: a membership that only one of the lists has, since the other may lack it.
  case listedNow, listedNoLonger

  /// It may be no change: hours that were not fully known are, or the other way round, or another
  /// part of them is known.
  case hoursBecameKnown, hoursBecameUnknown, hoursPartlyKnown

  /// Whether it tells of a change, and not of what lists have and lack.
  public var isChange: Bool {
    switch self {
    case .listedNow, .listedNoLonger, .hoursBecameKnown, .hoursBecameUnknown, .hoursPartlyKnown:
      false
    default: true
    }
  }

  public static func < (one: LoadCause, other: LoadCause) -> Bool {
    allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
  }
}

/// A board, and how its load changed.
public struct BoardLoadChange: Hashable, Sendable {
  public let board: Name

  /// The boards that became it; empty for one that is new. One that is gone is its own.
  public let predecessors: [Name]

  /// Whether the earlier landscape has it, and the later one.
  public let wasThere, isThere: Bool

  /// Whether it did not answer at one of the counts, or at both.
  public let didNotAnswer: Bool
  public let change: LoadChange

  /// Where its hours changed, or what is known of them, in the order of the networks.
  public let tables: [TableLoadChange]
}

/// The hours of one board at one table.
public struct TableLoadChange: Hashable, Sendable {
  /// The networks that the table is, by what they are called now, or last.
  public let networks: [Name]
  public let parts: [LoadPart]
}

/// One cause, over all boards.
public struct CauseOfChange: Hashable, Sendable {
  public let part: LoadPart

  /// Distinct boards behind it.
  public let boards: Int

  /// What each table adds, most hours either way first, then in the order of the networks.
  public let tables: [TablePart]

  public var cause: LoadCause { part.cause }
}

/// What one table adds to a cause, over all boards.
public struct TablePart: Hashable, Sendable {
  public let networks: [Name]
  public let boards: Int
  public let part: LoadPart
}

/// Where the load of a board goes.
public enum LoadDirection: String, CaseIterable, Sendable {
  case rises, falls, stays

  /// What is not known could turn it the other way, or undo it.
  case possiblyRises, possiblyFalls, unclear
}

extension LoadChange {
  /// Whether it rises, falls or stays for certain, whatever the unknown hours are; or else which way
  /// the known hours point, when the whole difference and that of the changes alone agree.
  public var direction: LoadDirection {
    if let lower = range.lower, lower > LoadChange.rounding { return .rises }
    if let upper = range.upper, upper < -LoadChange.rounding { return .falls }
    if range.lower.map({ abs($0) <= LoadChange.rounding }) == true,
      range.upper.map({ abs($0) <= LoadChange.rounding }) == true
    {
      return .stays
    }
    if min(change, knownDifference) > LoadChange.rounding { return .possiblyRises }
    return max(change, knownDifference) < -LoadChange.rounding ? .possiblyFalls : .unclear
  }

  /// Hours that are no more than the rounding of sums.
  private static let rounding = 1e-6
}
