/// Hours a year, as far as they are known, and between which numbers they lie as far as they can be
/// estimated.
///
/// Of the seats whose hours are known, `hours` is the whole. Of each `unknownSeats` it holds what is
/// known, so that it is a lower bound. `interval` holds an estimate for the `estimatedSeats` among
/// these. For the others nothing is added, and the total is then "at least" what the interval says:
/// its upper end is an upper bound only when `isUpperBoundKnown`.
public struct Load: Hashable, Sendable {
  /// The hours that are known, or nil when none are. At least this many when `unknownSeats` > 0.
  public let hours: Double?

  /// Seats, in networks and bodies, whose hours are not fully known.
  public let unknownSeats: Int

  /// Those of them whose hours are estimated, from an assumption or from networks of the same type.
  public let estimatedSeats: Int

  /// The total with its estimates filled in: equal ends when all is known, nil when nothing is known
  /// or estimated. Its lower end is never below `hours`.
  public let interval: ClosedRange<Double>?

  /// A load of which nothing is estimated.
  public init(hours: Double?, unknownSeats: Int) {
    self.init(
      hours: hours, unknownSeats: unknownSeats, estimatedSeats: 0,
      interval: hours.flatMap { $0.isNaN ? nil : $0...$0 })
  }

  public init(
    hours: Double?, unknownSeats: Int, estimatedSeats: Int, interval: ClosedRange<Double>?
  ) {
    precondition(
      (0...unknownSeats).contains(estimatedSeats), "more seats are estimated than unknown")
    self.hours = hours
    self.unknownSeats = unknownSeats
    self.estimatedSeats = estimatedSeats
    self.interval = interval
  }

  /// Nothing is known, not even how many seats there are.
  static let unknown = Load(hours: nil, unknownSeats: 0)
}

extension Load {
  /// The seats whose hours are neither fully known nor estimated.
  public var unestimatedSeats: Int { unknownSeats - estimatedSeats }

  /// The hours, all of them times a factor: what they cost at so much an hour.
  ///
  /// - Parameter factor: Finite and at least 0.
  public func scaled(by factor: Double) -> Load {
    Load(
      hours: hours.map { $0 * factor }, unknownSeats: unknownSeats,
      estimatedSeats: estimatedSeats,
      interval: interval.map { $0.lowerBound * factor...$0.upperBound * factor })
  }

  /// The hours for each of so many, such as full-time equivalents or schools; nil when it is not
  /// known how many there are, or there are none.
  public func divided(by amount: Double?) -> Load? {
    guard let amount, amount > 0, amount.isFinite else { return nil }
    return Load(
      hours: hours.map { $0 / amount }, unknownSeats: unknownSeats,
      estimatedSeats: estimatedSeats,
      interval: interval.map { $0.lowerBound / amount...$0.upperBound / amount })
  }

  /// Whether the total is, by the estimates, not above the upper end of the interval.
  public var isUpperBoundKnown: Bool { interval != nil && unestimatedSeats == 0 }
}
