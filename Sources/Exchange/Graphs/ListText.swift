/// Several texts as one, from which they are found again.
///
/// A mark parts them; where a text holds the mark itself, or a backslash, a backslash stands before
/// it.
struct ListText {
  /// What stands between two texts.
  let mark: Unicode.Scalar

  /// The list as most formats hold it, `a; b`.
  static let semicolons = ListText(mark: ";")

  /// The list as Kumu holds it, `a|b`.
  static let bars = ListText(mark: "|")

  func joined(_ texts: [String]) -> String {
    texts.map(escaped).joined(separator: mark == ";" ? "; " : String(mark))
  }

  /// The texts, without blanks at their ends.
  func items(of text: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if scalar != mark, scalar != "\\" { item.append("\\") }
        item.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == mark {
        items.append(trimmed(item))
        item = String.UnicodeScalarView()
      } else {
        item.append(scalar)
      }
    }
    if isEscaped { item.append("\\") }
    return items + [trimmed(item)]
  }

  private func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == mark || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private func trimmed(_ item: String.UnicodeScalarView) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = item.firstIndex(where: { !isBlank($0) }),
      let last = item.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(item[first...last])
  }
}
