/// Text of a user as it is shown on a line of a screen.
///
/// Line breaks become `↵`. Other control characters, and marks that would turn the direction of the
/// text around them, become a space.
public func displayed(_ text: String) -> String {
  guard !text.unicodeScalars.allSatisfy(isHarmless) else { return text }
  var result = String.UnicodeScalarView()
  var followsReturn = false
  for scalar in text.unicodeScalars {
    if isLineBreak(scalar) {
      if !(followsReturn && scalar == "\n") { result.append("↵") }
    } else {
      result.append(isHarmless(scalar) ? scalar : " ")
    }
    followsReturn = scalar == "\r"
  }
  return String(result)
}

/// Text of a user between quotation marks, cut to about 80 scalars.
public func quoted(_ text: String) -> String {
  "\"\(shortened(displayed(text), toScalars: 80))\""
}

/// Texts of a user between quotation marks, with commas; the first eight, and how many more.
func quoted(_ texts: [String], in language: Language) -> String {
  let shown = texts.prefix(8).map { quoted($0) }.joined(separator: ", ")
  guard texts.count > 8 else { return shown }
  let rest = language.integer(texts.count - 8)
  switch language {
  case .nl: return "\(shown) en nog \(rest)"
  case .en: return "\(shown) and \(rest) more"
  }
}

/// Cuts a text that is too long between two characters, and says so with `…`.
private func shortened(_ text: String, toScalars limit: Int) -> String {
  guard text.unicodeScalars.count > limit else { return text }
  var kept = String.UnicodeScalarView()
  for character in text {
    guard kept.count + character.unicodeScalars.count < limit else { break }
    kept.append(contentsOf: character.unicodeScalars)
  }
  if kept.isEmpty { kept.append(contentsOf: text.unicodeScalars.prefix(limit - 1)) }
  return String(kept) + "…"
}

private func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Whether a scalar shows as itself, and leaves the rest of the line alone.
private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: false
  case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
  default: true
  }
}
