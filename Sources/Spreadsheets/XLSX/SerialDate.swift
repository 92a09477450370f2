/// Days and times as Excel counts them: days since the end of 1899, or since the start of 1904.
enum DateSystem: Hashable, Sendable {
  /// 1 is 1 January 1900, and 60 is 29 February of that year, which had none.
  case from1900

  /// 0 is 1 January 1904, as the first Macintosh counted.
  case from1904

  /// Appends a number as the day or time that its format makes of it.
  ///
  /// - Returns: Whether it is one. It is not when it lies outside 1900 to 9999, or when its format
  ///   shows days and it counts less than one.
  func append(
    _ serial: Double, hasDay: Bool, hasTime: Bool, to cell: inout [UInt8]
  ) -> Bool {
    guard serial >= 0, serial < Double(end) else { return false }
    let seconds = Int((serial * 86_400).rounded())
    let day = seconds / 86_400
    let secondOfDay = seconds % 86_400
    if hasDay {
      guard appendDay(day, to: &cell) else { return false }
      if hasTime, secondOfDay > 0 {
        cell.append(UInt8(ascii: " "))
        DateText.append(seconds: secondOfDay, to: &cell)
      }
    } else {
      DateText.append(seconds: secondOfDay, to: &cell)
    }
    return true
  }

  /// Appends a number of days as a length of time, in hours, minutes and seconds.
  static func appendDuration(_ days: Double, to cell: inout [UInt8]) -> Bool {
    guard days >= 0, days < 1e6 else { return false }
    DateText.append(seconds: Int((days * 86_400).rounded()), to: &cell)
    return true
  }

  /// The number of 1 January 10000, the first day that is none.
  private var end: Int {
    switch self {
    case .from1900: 2_958_466
    case .from1904: 2_957_004
    }
  }

  private func appendDay(_ day: Int, to cell: inout [UInt8]) -> Bool {
    guard day < end else { return false }
    switch self {
    case .from1900:
      guard day > 0 else { return false }
      if day == 60 {
        DateText.append(year: 1900, month: 2, day: 29, to: &cell)
      } else {
        Self.appendDay(day < 60 ? day - 25_568 : day - 25_569, to: &cell)
      }
    case .from1904:
      Self.appendDay(day - 24_107, to: &cell)
    }
    return true
  }

  /// Appends a day of the Gregorian calendar, counted from 1 January 1970.
  ///
  /// Years begin in March here, so that the day a leap year adds is the last, and come in eras of
  /// 400. H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*, 2021, `civil_from_days`.
  private static func appendDay(_ day: Int, to cell: inout [UInt8]) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isAfterNewYear = month >= 10
    DateText.append(
      year: era * 400 + yearOfEra + (isAfterNewYear ? 1 : 0),
      month: isAfterNewYear ? month - 9 : month + 3,
      day: dayOfYear - (153 * month + 2) / 5 + 1, to: &cell)
  }
}
