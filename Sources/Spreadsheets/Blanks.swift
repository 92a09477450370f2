/// What counts as nothing at the ends of a cell, in UTF-8 bytes.
///
/// Blanks are the scalars with the Unicode property White_Space, among them the
/// no-break spaces U+00A0, U+2007 and U+202F, and two that show as nothing but
/// lack it: U+200B (zero width space) and U+FEFF (byte order mark).
public enum Blanks {
  /// The bytes without the blanks at both ends.
  @_lifetime(copy bytes)
  public static func trimmed(_ bytes: Span<UInt8>) -> Span<UInt8> {
    let start = firstOther(in: bytes)
    var end = bytes.count
    while end > start {
      let length = length(before: end, in: bytes)
      guard length > 0 else { break }
      end -= length
    }
    return bytes.extracting(start..<end)
  }

  /// Whether the bytes are nothing but blanks, or none at all.
  public static func areAll(of bytes: Span<UInt8>) -> Bool {
    firstOther(in: bytes) == bytes.count
  }

  /// Where the first scalar from `start` on stands that is no blank, or the end.
  static func firstOther(in bytes: Span<UInt8>, from start: Int = 0) -> Int {
    var index = start
    while index < bytes.count {
      let length = length(at: index, in: bytes)
      guard length > 0 else { break }
      index += length
    }
    return index
  }

  /// The length in bytes of the blank that begins at `index`; 0 if none does.
  static func length(at index: Int, in bytes: Span<UInt8>) -> Int {
    let first = bytes[index]
    if first < 0x80 { return isASCIIBlank(first) ? 1 : 0 }
    switch first {
    case 0xC2 where index + 1 < bytes.count:
      return isBlank(first, bytes[index + 1]) ? 2 : 0
    case 0xE1...0xEF where index + 2 < bytes.count:
      return isBlank(first, bytes[index + 1], bytes[index + 2]) ? 3 : 0
    default:
      return 0
    }
  }

  /// The length in bytes of the blank that ends before `end`; 0 if none does.
  private static func length(before end: Int, in bytes: Span<UInt8>) -> Int {
    let last = bytes[end - 1]
    if last < 0x80 { return isASCIIBlank(last) ? 1 : 0 }
    if end >= 2, isBlank(bytes[end - 2], last) { return 2 }
    if end >= 3, isBlank(bytes[end - 3], bytes[end - 2], last) { return 3 }
    return 0
  }

  /// Space, and tab, LF, VT, FF and CR, which are U+0009 to U+000D.
  private static func isASCIIBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// U+0085 and U+00A0.
  private static func isBlank(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC2 && (second == 0x85 || second == 0xA0)
  }

  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80  // U+1680
    case (0xE2, 0x80):  // U+2000 to U+200B, U+2028, U+2029, U+202F
      third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F  // U+205F
    case (0xE3, 0x80): third == 0x80  // U+3000
    case (0xEF, 0xBB): third == 0xBF  // U+FEFF
    default: false
    }
  }
}
