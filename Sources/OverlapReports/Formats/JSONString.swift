/// Appends a text as a JSON string, UTF-8.
///
/// Escaped are the quotation mark, the backslash and what is no visible part of a line: control
/// characters, the separators U+2028 and U+2029, which end a line in JavaScript, and U+FEFF, which
/// some readers drop. It goes by scalars, so that an accent that follows one of them cannot hide it.
func appendJSON(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  if text.utf8.allSatisfy(isPlain) {
    bytes.append(contentsOf: text.utf8)
  } else {
    for scalar in text.unicodeScalars { appendEscaped(scalar, to: &bytes) }
  }
  bytes.append(UInt8(ascii: "\""))
}

/// Whether a byte is certain not to be part of what is escaped.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: false
  default: true
  }
}

private func appendEscaped(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  switch scalar {
  case "\"": bytes += "\\\"".utf8
  case "\\": bytes += "\\\\".utf8
  case "\n": bytes += "\\n".utf8
  case "\r": bytes += "\\r".utf8
  case "\t": bytes += "\\t".utf8
  case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
    let digits = String(scalar.value, radix: 16)
    bytes += "\\u".utf8
    bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
    bytes += digits.utf8
  default:
    for unit in scalar.utf8 { bytes.append(unit) }
  }
}
