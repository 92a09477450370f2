/// A label as Pajek holds it, between quotes.
///
/// Pajek takes `&#34;` for the character of that number, which is how a quote and what would break
/// the line are written. An ampersand that could be taken for the beginning of one is written so
/// too: every text is found again.
///
/// A. Mrvar, *How to use Unicode (UTF8) in Pajek*, University of Ljubljana.
enum PajekLabel {
  static func written(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = "\""
    for (position, scalar) in scalars.enumerated() {
      let isAmbiguous =
        scalar == "&" && position + 1 < scalars.count && scalars[position + 1] == "#"
      if scalar == "\"" || scalar.value < 0x20 || isLineEnd(scalar) || isAmbiguous {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The text of a label, without the quotes around it.
  static func text(_ label: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var rest = Array(label.unicodeScalars)[...]
    while let scalar = rest.first {
      if let (reference, length) = reference(at: rest) {
        result.append(reference)
        rest = rest.dropFirst(length)
      } else {
        result.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  /// The character that `&#34;` stands for, and how long that is; nil when it is no such thing.
  private static func reference(
    at scalars: ArraySlice<Unicode.Scalar>
  ) -> (Unicode.Scalar, length: Int)? {
    guard scalars.count >= 4, scalars.starts(with: ["&", "#"]),
      let end = scalars.prefix(10).firstIndex(of: ";")
    else { return nil }
    let digits = scalars[(scalars.startIndex + 2)..<end]
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }),
      let number = UInt32(String(String.UnicodeScalarView(digits))), number > 0,
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, end - scalars.startIndex + 1)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
