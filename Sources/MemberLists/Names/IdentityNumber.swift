/// A number that identifies a board or a school, whatever zeros a spreadsheet program took off it:
/// a bestuursnummer (five digits), a number of the Chamber of Commerce (eight), or a BRIN (two digits
/// and two letters).
struct IdentityNumber: Hashable {
  /// The number with its zeros.
  let whole: String

  /// Whether the text had them all.
  let isWhole: Bool

  /// Nil for what is none of these numbers.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    let width: Int
    switch (digits, bytes.count - digits) {
    case (1...5, 0): width = 5
    case (6...8, 0): width = 8
    case (1...2, 2) where bytes.suffix(2).allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }):
      width = 4
    default: return nil
    }
    whole = String(repeating: "0", count: width - bytes.count) + text.uppercased()
    isWhole = bytes.count == width
  }
}

/// Numbers that occur with all of their zeros.
struct WholeNumbers {
  private let numbers: Set<String>

  init(_ texts: [String]) {
    numbers = Set(texts.filter { IdentityNumber($0)?.isWhole == true })
  }

  /// The number with its zeros that a text lost them of, if that one occurs.
  func whole(of text: String) -> String? {
    guard let number = IdentityNumber(text), !number.isWhole, numbers.contains(number.whole) else {
      return nil
    }
    return number.whole
  }
}

/// Whether a text is a code, such as "B1" or "02AB": one word with a digit in it. Codes are the same
/// to the letter or not at all.
func isCode(_ text: String) -> Bool {
  text.unicodeScalars.contains { $0.properties.numericType != nil }
    && !text.unicodeScalars.contains { $0.properties.isWhitespace }
}
