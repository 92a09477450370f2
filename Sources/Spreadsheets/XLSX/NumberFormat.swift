/// What the format of a cell makes of its number, as far as it changes the text.
enum NumberFormat: Hashable, Sendable {
  /// A number, however many decimals are shown of it and whether as a percentage.
  case plain

  /// A day, a time of the day, or both.
  case date(hasDay: Bool, hasTime: Bool)

  /// A length of time, whose hours go on beyond 24.
  case duration

  /// A whole number with zeros in front, up to so many digits.
  case zeroPadded(width: Int)

  /// The formats that every workbook has without saying so, of which the dates are kept.
  ///
  /// ECMA-376-1:2016, §18.8.30; 27 to 36 and 50 to 58 are dates and times of East Asia.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57...58: self = .date(hasDay: true, hasTime: false)
    case 18...21, 32...35, 45, 47, 55...56: self = .date(hasDay: false, hasTime: true)
    case 22: self = .date(hasDay: true, hasTime: true)
    case 46: self = .duration
    default: self = .plain
    }
  }

  /// Reads the code of a format, such as `dd-mm-yyyy`, `[h]:mm` or `00000`.
  ///
  /// Only the section for positive numbers counts. Text in quotes, after a backslash, and the
  /// character after `_` or `*` are no codes, nor is what stands in brackets, but for the hours,
  /// minutes and seconds of a length of time. `m` means minutes beside hours or seconds.
  init(code: Span<UInt8>) {
    var letters: Set<UInt8> = []
    var zeroCount = 0
    var otherCount = 0
    var isDuration = false
    var index = 0
    scan: while index < code.count {
      let byte = code[index]
      switch byte {
      case UInt8(ascii: ";"):
        break scan
      case UInt8(ascii: "\""):
        index = Self.end(of: byte, in: code, from: index + 1)
        otherCount += 1
      case UInt8(ascii: "["):
        let end = Self.end(of: UInt8(ascii: "]"), in: code, from: index + 1)
        if Self.isElapsedTime(code.extracting((index + 1)..<end)) { isDuration = true }
        index = end
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        index += 1
        otherCount += 1
      case UInt8(ascii: "0"):
        zeroCount += 1
      default:
        letters.insert(byte | 0x20)
        otherCount += 1
      }
      index += 1
    }

    let hasDay = letters.contains(UInt8(ascii: "d")) || letters.contains(UInt8(ascii: "y"))
    let hasTime = letters.contains(UInt8(ascii: "h")) || letters.contains(UInt8(ascii: "s"))
    let hasMonth = letters.contains(UInt8(ascii: "m")) && !hasTime
    if isDuration {
      self = .duration
    } else if Self.isGeneral(code) {
      self = .plain
    } else if hasDay || hasMonth || hasTime {
      self = .date(hasDay: hasDay || hasMonth, hasTime: hasTime)
    } else if zeroCount > 1, otherCount == 0 {
      self = .zeroPadded(width: min(zeroCount, 255))
    } else {
      self = .plain
    }
  }

  /// Where a byte stands, or the end.
  private static func end(of byte: UInt8, in code: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < code.count, code[index] != byte { index += 1 }
    return min(index, code.count)
  }

  /// `h`, `mm` and the like.
  private static func isElapsedTime(_ code: Span<UInt8>) -> Bool {
    guard !code.isEmpty else { return false }
    let first = code[0] | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "m") || first == UInt8(ascii: "s")
    else { return false }
    for index in code.indices where code[index] | 0x20 != first { return false }
    return true
  }

  /// `General`, or what a program in another language wrote instead, such as `Standaard`.
  private static func isGeneral(_ code: Span<UInt8>) -> Bool {
    let name = String(utf8: code).lowercased()
    return ["general", "standaard", "standard", "algemeen"].contains(name)
  }
}
