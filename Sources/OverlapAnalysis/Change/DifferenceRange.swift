/// Between which hours a difference lies, as far as that is known.
public struct DifferenceRange: Hashable, Sendable {
  /// Nil when it may be any number below, or above.
  public let lower, upper: Double?

  public init(lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// The one number that it can be; nil when there are more.
  public var exact: Double? { lower == upper ? lower : nil }

  static let zero = DifferenceRange(lower: 0, upper: 0)

  static func + (one: DifferenceRange, other: DifferenceRange) -> DifferenceRange {
    DifferenceRange(
      lower: one.lower.flatMap { first in other.lower.map { first + $0 } },
      upper: one.upper.flatMap { first in other.upper.map { first + $0 } })
  }

  static func - (one: DifferenceRange, other: DifferenceRange) -> DifferenceRange {
    one + -1 * other
  }

  /// Zero times anything is zero, also where that has no bound.
  static func * (factor: Double, range: DifferenceRange) -> DifferenceRange {
    guard factor != 0 else { return .zero }
    let one = range.lower.map { $0 * factor }
    let other = range.upper.map { $0 * factor }
    return factor > 0
      ? DifferenceRange(lower: one, upper: other) : DifferenceRange(lower: other, upper: one)
  }

  /// The same, or 0, or anything in between.
  var orNothing: DifferenceRange {
    DifferenceRange(lower: lower.map { min($0, 0) }, upper: upper.map { max($0, 0) })
  }

  /// The same without a lower, or an upper bound.
  func opened(below: Bool, above: Bool) -> DifferenceRange {
    DifferenceRange(lower: below ? nil : lower, upper: above ? nil : upper)
  }
}

extension SeatHours {
  /// Between which hours a year a seat takes.
  var range: DifferenceRange {
    if isComplete { return DifferenceRange(lower: known, upper: known) }
    if let estimate {
      return DifferenceRange(lower: estimate.lowerBound, upper: estimate.upperBound)
    }
    return DifferenceRange(lower: known ?? 0, upper: nil)
  }
}
