/// A text as a cell can hold it and a document can write it.
///
/// - Line breaks of all kinds become a line feed, which is what a cell has.
/// - What XML 1.0 has no way to write (§2.2) becomes U+FFFD, as in our other documents.
/// - What reads as an escape of ECMA-376, `_x0041_`, gets one (`_x005F_x0041_`), so that it stays as
///   it is (Part 1, 22.9.2.19).
/// - A text of more than 32,767 UTF-16 units, which is all that a cell holds, is cut between two
///   characters and ends in `…`.
///
/// - Complexity: O(*n*) for *n* bytes.
func cellText(_ text: String) -> String {
  guard needsCare(text) else { return text }
  var result = String.UnicodeScalarView()
  var followsReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\r": result.append("\n")
    case "\n": if !followsReturn { result.append("\n") }
    case "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
    case "\t": result.append(scalar)
    case "\u{0}"..<" ", "\u{FFFE}"..."\u{FFFF}": result.append("\u{FFFD}")
    default: result.append(scalar)
    }
    followsReturn = scalar == "\r"
  }
  let escaped = escapingEscapes(String(result))
  guard escaped.utf16.count > cellUnitLimit else { return escaped }
  return cut(escaped, toUnits: cellUnitLimit - 1) + "…"
}

/// The UTF-16 units that a cell holds.
private let cellUnitLimit = 32_767

/// The text up to so many UTF-16 units, cut between two characters.
func cut(_ text: String, toUnits limit: Int) -> String {
  guard text.utf16.count > limit else { return text }
  var units = 0
  var end = text.startIndex
  for character in text {
    units += character.utf16.count
    guard units <= limit else { break }
    end = text.index(after: end)
  }
  if end > text.startIndex { return String(text[..<end]) }
  // One character that is longer than that by itself is cut between its scalars.
  units = 0
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.prefix { scalar in
        units += scalar.utf16.count
        return units <= limit
      }))
}

/// Whether a text may hold something that is replaced or cut.
///
/// 0xC2 begins U+0085, 0xE2 U+2028 and U+2029, 0xEF U+FFFE and U+FFFF.
private func needsCare(_ text: String) -> Bool {
  if text.utf8.count > cellUnitLimit { return true }
  var previous: UInt8 = 0
  for byte in text.utf8 {
    switch byte {
    case 0..<0x20 where byte != 0x0A && byte != 0x09: return true
    case 0xC2, 0xE2, 0xEF: return true
    case UInt8(ascii: "x") where previous == UInt8(ascii: "_"): return true
    default: break
    }
    previous = byte
  }
  return false
}

/// Puts `_x005F` in front of `_xHHHH_`.
private func escapingEscapes(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "_"), isEscape(bytes, at: index) { result += "_x005F".utf8 }
    result.append(byte)
  }
  return result.count == bytes.count ? text : String(decoding: result, as: UTF8.self)
}

private func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
  guard index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
    bytes[index + 6] == UInt8(ascii: "_")
  else { return false }
  return bytes[index + 2...index + 5].allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
