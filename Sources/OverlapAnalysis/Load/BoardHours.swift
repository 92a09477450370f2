public import BoardNetworks

/// What tables take of a board, set against its size and the hours it has for them.
public struct BoardHours: Hashable, Sendable {
  public let name: Name
  public let sizeClass: BoardSizeClass?
  public let schoolCount: Int?

  /// Full-time equivalents of the people who sit at tables for it.
  public let staff: Double?

  /// Hours a year it says it has for networks.
  public let capacity: Double?

  /// Whether it did not answer when it was asked for its networks: there may be more seats.
  public let didNotAnswer: Bool

  /// Its seats and their hours, as the scope counts what it takes part in through another.
  public let hours: TotalHours

  /// The same for each way to count that.
  public let byVia: HoursByVia
}

/// The hours of a board by what taking part through another counts for.
public struct HoursByVia: Hashable, Sendable {
  /// Every seat that it has in a list, its own or through another.
  public let counting: TotalHours

  /// Its own seats, and those that it sits at tables in for others.
  public let representative: TotalHours

  /// Its own seats alone.
  public let without: TotalHours

  /// Where others sit for it, in the landscape's order.
  public let through: [SeatThrough]

  /// For whom it sits where, in the landscape's order of boards.
  public let forOthers: [SeatForAnother]

  public subscript(via: ViaChoice) -> TotalHours {
    switch via {
    case .count: counting
    case .representative: representative
    case .without: without
    }
  }

  /// Whether it makes a difference for this board.
  public var isUsed: Bool { !through.isEmpty || !forOthers.isEmpty }
}

/// A network, or a body of one, in which another sits for a board.
public struct SeatThrough: Hashable, Sendable {
  public let network: Name

  /// Who sits there; nil when those who are said to sit there say that of each other.
  public let holder: Through?
}

extension BoardHours {
  /// Its hours for each full-time equivalent, and for each school; nil where that is unknown or 0.
  public var perStaff: Load? { hours.load.divided(by: staff) }
  public var perSchool: Load? { hours.load.divided(by: schoolCount.map { Double($0) }) }

  /// How its hours stand to its capacity; nil when it gives none.
  public var standing: CapacityStanding? {
    capacity.map { CapacityStanding(of: hours.load, against: $0, listMayGrow: didNotAnswer) }
  }

  /// How many hours it has above its capacity: at least the first, and at most the second where that
  /// is known. Nil unless it is or may be above.
  public var above: (low: Double, high: Double?)? {
    guard let capacity, let standing, standing != .within else { return nil }
    let high = hours.load.isUpperBoundKnown && !didNotAnswer ? hours.load.interval : nil
    return (max(0, (hours.load.hours ?? 0) - capacity), high.map { $0.upperBound - capacity })
  }
}

/// Whether hours are above a capacity.
public enum CapacityStanding: String, CaseIterable, Sendable {
  /// Not by the estimates.
  case within

  /// By what is known they are not, and by what is unknown they may be.
  case possiblyAbove

  /// By what is known alone.
  case above

  /// Hours that differ less are the same: sums of tenths are not exact in binary, and a sum of 10⁵
  /// terms below 10⁴ hours is off by less than this.
  private static let tolerance = 1e-6

  /// - Parameter listMayGrow: Whether there may be seats that are not listed.
  init(of load: Load, against capacity: Double, listMayGrow: Bool) {
    let most = capacity + CapacityStanding.tolerance
    if let hours = load.hours, hours > most {
      self = .above
    } else if let interval = load.interval, load.isUpperBoundKnown, !listMayGrow,
      interval.upperBound <= most
    {
      self = .within
    } else {
      self = .possiblyAbove
    }
  }
}

extension OverlapFindings {
  /// Finds what tables take of each board, and what that is when its seats through others count for
  /// whoever sits there, or not at all.
  ///
  /// Who sits there is `Landscape.seatHolders()`. The hours are those of `boards()`.
  ///
  /// - Returns: A finding for every board that is counted, in the landscape's order.
  /// - Complexity: O(*b* + *n* + *m* + *a*) for *b* boards, *n* networks, *m* memberships and *a*
  ///   assumptions, and three times what `Landscape.counting(_:)` takes.
  public func boardHours() -> [BoardHours] {
    let listed = selection.listed
    let byVia = ViaChoice.allCases.map { boardHours(in: listed.counting($0)) }
    let seats = SeatsByHolder(in: listed)
    return selection.boards.enumerated().map { position, index in
      let board = listed[index]
      func hours(_ via: ViaChoice) -> TotalHours {
        byVia[ViaChoice.allCases.firstIndex(of: via)!][position]
      }
      return BoardHours(
        name: Name(board), sizeClass: board.sizeClass, schoolCount: board.schoolCount,
        staff: board.boardStaff, capacity: board.capacityHours,
        didNotAnswer: board.responded == false, hours: hours(selection.via),
        byVia: HoursByVia(
          counting: hours(.count), representative: hours(.representative),
          without: hours(.without), through: seats.through[index] ?? [],
          forOthers: seats.forOthers[index] ?? []))
    }
  }
}

/// The seats that boards have through others, by the board whose seat it is and by who sits there.
private struct SeatsByHolder {
  private(set) var through: [BoardIndex: [SeatThrough]] = [:]
  private(set) var forOthers: [BoardIndex: [SeatForAnother]] = [:]

  init(in landscape: Landscape) {
    for (membership, holder) in zip(landscape.memberships, landscape.seatHolders()) {
      let network = Name(landscape[membership.network])
      let sitter: Through?
      switch holder {
      case .itself: continue
      case .nobody: sitter = nil
      case .network(let cluster): sitter = .network(Name(landscape[cluster]))
      case .other(let text): sitter = .other(text)
      case .board(let other):
        sitter = .board(Name(landscape[other]))
        forOthers[other, default: []].append(
          SeatForAnother(board: Name(landscape[membership.board]), network: network))
      }
      through[membership.board, default: []].append(
        SeatThrough(network: network, holder: sitter))
    }
  }
}
