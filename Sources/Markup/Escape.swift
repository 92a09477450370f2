/// Where in a document a text is put.
enum TextPlace {
  /// Between tags.
  case content

  /// In the double quotes around the value of an attribute.
  case attribute

  /// In an element whose text is taken as it is, such as a style sheet in HTML.
  case raw
}

/// Appends a text, as UTF-8, such that a reader of HTML or XML gets it back.
///
/// Escaped are `&`, `<`, `>` and the carriage return, which a reader would take for a line feed; in
/// an attribute also the quotation mark, and the tab and line feed, which a reader of XML would
/// take for a space. Characters that XML 1.0 has no way to write (§2.2) become U+FFFD everywhere.
/// It goes by scalars: an accent or a joiner that follows a character cannot hide it.
///
/// - Complexity: O(*n*) for *n* bytes.
func appendEscaped(_ text: String, in place: TextPlace, to bytes: inout [UInt8]) {
  if text.utf8.allSatisfy(isPlain) {
    bytes.append(contentsOf: text.utf8)
  } else {
    for scalar in text.unicodeScalars { appendEscaped(scalar, in: place, to: &bytes) }
  }
}

/// Whether a byte is certain not to be part of what is escaped or replaced.
///
/// 0xEF begins, among others, U+FFFE and U+FFFF.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF:
    false
  default:
    true
  }
}

private func appendEscaped(
  _ scalar: Unicode.Scalar, in place: TextPlace, to bytes: inout [UInt8]
) {
  switch (scalar, place) {
  case ("&", .content), ("&", .attribute): bytes += "&amp;".utf8
  case ("<", .content), ("<", .attribute): bytes += "&lt;".utf8
  case (">", .content), (">", .attribute): bytes += "&gt;".utf8
  case ("\r", .content), ("\r", .attribute): bytes += "&#13;".utf8
  case ("\"", .attribute): bytes += "&quot;".utf8
  case ("\t", .attribute): bytes += "&#9;".utf8
  case ("\n", .attribute): bytes += "&#10;".utf8
  case ("\t", _), ("\n", _), ("\r", _): bytes.append(UInt8(scalar.value))
  case ("\u{0}"..<" ", _), ("\u{FFFE}"..."\u{FFFF}", _): bytes += "\u{FFFD}".utf8
  default:
    for unit in scalar.utf8 { bytes.append(unit) }
  }
}
