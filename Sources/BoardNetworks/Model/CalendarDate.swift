/// A day in the Gregorian calendar, without a time or a time zone.
///
/// Member lists say "since 1 August 2019"; nothing in them needs a clock.
public struct CalendarDate: Hashable, Sendable {
  /// Year, month and day in one number, `yyyymmdd`, so that dates compare as numbers do.
  private let number: Int32

  public var year: Int { Int(number) / 10_000 }
  public var month: Int { Int(number) / 100 % 100 }
  public var day: Int { Int(number) % 100 }

  /// The date, or nil when the calendar has no such day, such as 31 February.
  ///
  /// - Parameter year: From 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDate.dayCount(year: year, month: month)).contains(day)
    else { return nil }
    number = Int32(year * 10_000 + month * 100 + day)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    one.number < other.number
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-10-01`.
  public var description: String {
    func padded(_ value: Int, to width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// The days from a first to a last one, both included; an open end has no day.
public struct Period: Hashable, Sendable {
  /// The first day, or nil when it is not known since when.
  public let from: CalendarDate?

  /// The last day, or nil when it still holds.
  public let to: CalendarDate?

  /// The period, or nil when it would end before it begins.
  public init?(from: CalendarDate?, to: CalendarDate?) {
    if let from, let to, to < from { return nil }
    self.from = from
    self.to = to
  }

  /// From ever, and still.
  public static let always = Period(unchecked: nil, nil)

  private init(unchecked from: CalendarDate?, _ to: CalendarDate?) {
    self.from = from
    self.to = to
  }

  /// Whether a day lies in the period. Without a day every period holds.
  public func holds(at date: CalendarDate?) -> Bool {
    guard let date else { return true }
    if let from, date < from { return false }
    if let to, to < date { return false }
    return true
  }
}
