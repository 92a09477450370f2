/// How a workbook's days and times read as text: `2026-10-01`, `2026-10-01 14:30`, `14:30`.
enum DateText {
  /// Appends a day.
  static func append(year: Int, month: Int, day: Int, to cell: inout [UInt8]) {
    append(year, width: 4, to: &cell)
    cell.append(UInt8(ascii: "-"))
    append(month, width: 2, to: &cell)
    cell.append(UInt8(ascii: "-"))
    append(day, width: 2, to: &cell)
  }

  /// Appends a time of the day, or a length of time, with its seconds if there are any.
  static func append(seconds: Int, to cell: inout [UInt8]) {
    append(seconds / 3600, width: 2, to: &cell)
    cell.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, width: 2, to: &cell)
    if !seconds.isMultiple(of: 60) {
      cell.append(UInt8(ascii: ":"))
      append(seconds % 60, width: 2, to: &cell)
    }
  }

  /// Appends a moment of ISO 8601, such as `2026-10-01T14:30:00.000Z`: the day, and the time
  /// unless it is midnight. What is no such moment stays as it is.
  static func append(iso moment: Span<UInt8>, to cell: inout [UInt8]) {
    let moment = Blanks.trimmed(moment)
    guard moment.count > 10, moment[10] == UInt8(ascii: "T"), moment.count >= 16,
      let hours = digits(moment.extracting(11..<13)), moment[13] == UInt8(ascii: ":"),
      let minutes = digits(moment.extracting(14..<16))
    else {
      cell.append(moment)
      return
    }
    let hasSeconds = moment.count >= 19 && moment[16] == UInt8(ascii: ":")
    let seconds = hasSeconds ? digits(moment.extracting(17..<19)) ?? 0 : 0
    cell.append(moment.extracting(first: 10))
    let total = hours * 3600 + minutes * 60 + seconds
    if total > 0 {
      cell.append(UInt8(ascii: " "))
      append(seconds: total, to: &cell)
    }
  }

  /// Appends a length of time of ISO 8601, such as `PT14H30M00S`. What is none stays as it is.
  static func append(isoDuration duration: Span<UInt8>, to cell: inout [UInt8]) {
    guard let seconds = seconds(ofISODuration: duration) else {
      cell.append(duration)
      return
    }
    append(seconds: seconds, to: &cell)
  }

  private static func seconds(ofISODuration duration: Span<UInt8>) -> Int? {
    guard duration.count > 2, duration[0] == UInt8(ascii: "P"), duration[1] == UInt8(ascii: "T")
    else { return nil }
    var total = 0
    var number = 0
    var isFraction = false
    for index in 2..<duration.count {
      let byte = duration[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard number < 100_000_000 else { return nil }
        if !isFraction { number = number * 10 + Int(byte - UInt8(ascii: "0")) }
        continue
      case UInt8(ascii: "."), UInt8(ascii: ","):
        isFraction = true
        continue
      case UInt8(ascii: "H"): total += number * 3600
      case UInt8(ascii: "M"): total += number * 60
      case UInt8(ascii: "S"): total += number
      default: return nil
      }
      number = 0
    }
    return total
  }

  private static func append(_ number: Int, width: Int, to cell: inout [UInt8]) {
    let digits = String(number).utf8
    for _ in 0..<max(width - digits.count, 0) { cell.append(UInt8(ascii: "0")) }
    cell += digits
  }

  /// The number that bytes are the digits of; `nil` if others are among them.
  private static func digits(_ bytes: Span<UInt8>) -> Int? {
    var number = 0
    for index in bytes.indices {
      guard DecimalText.isDigit(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return number
  }
}
