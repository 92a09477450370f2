/// Names of sheets as Excel accepts them, in the order given.
///
/// A name has 1 to 31 UTF-16 units, none of `[ ] : * ? / \` and no control character, no apostrophe
/// at either end, is not `History`, and no other sheet has it, whatever the case of its letters. What
/// is forbidden becomes a space, what is too long is cut, and a name that is taken gets a number:
/// `Regio`, `Regio (2)`.
func sheetNames(_ names: [String]) -> [String] {
  var taken: Set<String> = ["history"]
  return names.map { name in
    let legal = legalSheetName(name)
    var unique = legal
    var number = 1
    while !taken.insert(unique.lowercased()).inserted {
      number += 1
      let suffix = " (\(number))"
      unique = cut(legal, toUnits: sheetNameLimit - suffix.utf16.count) + suffix
    }
    return unique
  }
}

private let sheetNameLimit = 31

private func legalSheetName(_ name: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    let isForbidden =
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": true
      default:
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || scalar.value >= 0xFFFE
            && scalar.value <= 0xFFFF
      }
    scalars.append(isForbidden ? " " : scalar)
  }
  var legal = Substring(trimmed(cut(trimmed(String(scalars)), toUnits: sheetNameLimit)))
  while let last = legal.unicodeScalars.last, last == "'" || last == " " {
    legal.unicodeScalars.removeLast()
  }
  while let first = legal.unicodeScalars.first, first == "'" || first == " " {
    legal.unicodeScalars.removeFirst()
  }
  return legal.isEmpty ? "–" : String(legal)
}

private func trimmed(_ text: String) -> String {
  String(utf8: Blanks.trimmed(text.utf8Span.span))
}
