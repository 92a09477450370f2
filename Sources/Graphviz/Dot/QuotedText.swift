/// A zero-width character, the word joiner, that keeps Graphviz from taking text for a reference.
///
/// Graphviz escapes text for SVG, except what looks like a character reference to it. A name
/// "&eacute;" would become an é, although its source says `&amp;eacute;`. With this character after
/// the ampersand it does not look like one. `svgBody` takes it out again.
let referenceGuard: Unicode.Scalar = "\u{2060}"

/// A text as a quoted string of the DOT language that Graphviz draws as it is written.
///
/// Line breaks of any kind become line breaks of the drawing, a tab becomes a blank, and other
/// control characters, which neither a font nor XML knows, U+FFFD. It goes by scalars, so that an
/// accent after a quotation mark cannot hide it.
///
/// - Parameter lineEnd: What Graphviz is told at the end of a line: `\n` centres it, `\l` aligns it
///   left.
/// - Complexity: O(*n*) for *n* bytes, as the text between two ampersands is looked at twice at most.
func quoted(_ text: String, lineEnd: String = "\\n") -> String {
  let scalars = text.unicodeScalars
  var result = String.UnicodeScalarView()
  result.append("\"")
  for index in scalars.indices {
    switch scalars[index] {
    case "\"": result += "\\\"".unicodeScalars
    case "\\": result += "\\\\".unicodeScalars
    case "&":
      result += "&amp;".unicodeScalars
      if looksLikeReference(scalars[scalars.index(after: index)...]) {
        result.append(referenceGuard)
      }
    case "\n" where index > scalars.startIndex && scalars[scalars.index(before: index)] == "\r":
      break
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
      result += lineEnd.unicodeScalars
    case "\t": result.append(" ")
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
    case let scalar: result.append(scalar)
    }
  }
  result.append("\"")
  return String(result)
}

/// Whether the text after an ampersand goes on like a character reference, or with a guard.
private func looksLikeReference(_ rest: Substring.UnicodeScalarView) -> Bool {
  if rest.first == referenceGuard { return true }
  let end = rest.first { scalar in
    !(scalar == "#" || scalar.isASCII && scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar))
  }
  return end == ";"
}
