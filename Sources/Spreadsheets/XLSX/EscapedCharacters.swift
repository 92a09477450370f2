/// The characters that Excel writes as `_xHHHH_`: those that XML has no way to write, the carriage
/// return, and a low line that would begin such an escape.
///
/// ECMA-376-1:2016, §22.4.2.4 (`bstr`), which Excel follows in the texts of cells.
enum EscapedCharacters {
  /// Resolves the escapes in the bytes from `start` on. NUL, and half of a pair of UTF-16 without
  /// the other, become U+FFFD.
  static func resolve(in bytes: inout [UInt8], from start: Int) {
    guard var source = firstEscape(in: bytes.span, from: start) else { return }
    var target = source
    while source < bytes.count {
      if let lead = codeUnit(in: bytes.span, at: source) {
        source += length
        var scalar = Unicode.Scalar(lead)
        if UTF16.isLeadSurrogate(lead), let trail = codeUnit(in: bytes.span, at: source),
          UTF16.isTrailSurrogate(trail)
        {
          source += length
          scalar = Unicode.Scalar(0x10000 + UInt32(lead & 0x3FF) << 10 + UInt32(trail & 0x3FF))
        }
        for unit in (lead == 0 ? "\u{FFFD}" : scalar ?? "\u{FFFD}").utf8 {
          bytes[target] = unit
          target += 1
        }
      } else {
        bytes[target] = bytes[source]
        source += 1
        target += 1
      }
    }
    bytes.removeSubrange(target...)
  }

  /// The bytes of an escape.
  private static let length = 7

  private static func firstEscape(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + length <= bytes.count {
      if bytes[index] == UInt8(ascii: "_"), codeUnit(in: bytes, at: index) != nil { return index }
      index += 1
    }
    return nil
  }

  /// The code unit of UTF-16 that an escape at a place stands for; `nil` if there is none.
  private static func codeUnit(in bytes: Span<UInt8>, at start: Int) -> UInt16? {
    guard start + length <= bytes.count, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for index in (start + 2)..<(start + 6) {
      guard let digit = hexadecimalDigit(bytes[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A")) + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a")) + 10
    default: nil
    }
  }
}
