import BoardNetworks

/// A cell of a network that its hours are made of.
public enum HourCell: String, CaseIterable, Sendable {
  /// Meetings a year.
  case meetings
  /// Hours of a meeting, of preparing it, and of travelling there and back.
  case duration, preparation, travel
}

/// A network, or a body of one, whose hours are not fully known.
public struct MissingHours: Hashable, Sendable {
  public let network: Name

  /// The network it is a body of, however far removed; nil for one that is no body.
  public let bodyOf: Name?

  /// The cells that are empty, in the order of `HourCell`; at least one.
  public let missing: [HourCell]

  /// The seats whose hours would be known with them, of the boards that are counted.
  public let seats: Int

  /// Between which hours a year one of those seats is taken to be, until the cells are filled in;
  /// nil when nothing tells.
  public let estimate: ClosedRange<Double>?
}

extension MissingHours {
  /// By how many hours a year the bandwidth of the total narrows once the cells are filled in: what
  /// its seats are estimated at, from end to end. Nil when nothing tells how many hours they take at
  /// most; until the cells are filled in the total has no upper end then.
  public var width: Double? {
    estimate.map { Double(seats) * ($0.upperBound - $0.lowerBound) }
  }
}

extension OverlapFindings {
  /// Finds which cells to ask for, so that hours become known.
  ///
  /// What a cell would add is not known before it is filled in. What can be said of a network is by
  /// how much the bandwidth of the total narrows once all its cells are there: `width`. The estimates
  /// of other networks are taken as they are, though a network that becomes known may change the range
  /// of its type.
  ///
  /// - Returns: The networks and bodies with an empty cell and a seat of a board that is counted.
  ///   First those of which nothing tells how much they take at most, by seats from the most; then
  ///   the others by `width` from the most, and by seats; and else in the landscape's order.
  /// - Complexity: O(*b* + *m* + *a* + *n* log *n* + *l*) for *b* boards, *m* memberships, *a*
  ///   assumptions and *n* networks, *l* being the steps from these to those they are a body of.
  public func missingHours() -> [MissingHours] {
    let landscape = selection.landscape
    let isCounted = selection.countedBoards
    var seats = [Int](repeating: 0, count: landscape.networks.count)
    for membership in landscape.memberships where isCounted[membership.board.offset] {
      seats[membership.network.offset] += membership.seatCount
    }
    let hours = landscape.seatHours()
    return landscape.networks.indices
      .filter { seats[$0] > 0 && hours[$0]?.isComplete == false }
      .map { position in
        let network = landscape.networks[position]
        return MissingHours(
          network: Name(network),
          bodyOf: network.bodyOf.map { Name(landscape[landscape.root(of: $0)]) },
          missing: HourCell.allCases.filter { network.meetings[$0] == nil },
          seats: seats[position], estimate: hours[position]?.estimate)
      }
      .enumerated()
      .sorted { one, other in
        let widths = (one.element.width ?? .infinity, other.element.width ?? .infinity)
        return widths.0 != widths.1
          ? widths.0 > widths.1
          : (other.element.seats, one.offset) < (one.element.seats, other.offset)
      }
      .map(\.element)
  }
}

extension Meetings {
  fileprivate subscript(cell: HourCell) -> Double? {
    switch cell {
    case .meetings: perYear
    case .duration: duration
    case .preparation: preparation
    case .travel: travel
    }
  }
}
