/// A code with the zeros that a spreadsheet program took off its front: "8" is "08".
///
/// What is not a number stays as it is.
func padded(_ code: String, to width: Int) -> String {
  let length = code.utf8.count
  guard length < width, code.utf8.allSatisfy(isDigit) else { return code }
  return String(repeating: "0", count: width - length) + code
}

/// The number of a municipality in four digits: "0114" of "0114", "114" and "GM0114".
func municipalityNumber(_ text: String) -> String? {
  var digits = text[...]
  if digits.utf8.count == 6, digits.hasPrefix("GM") || digits.hasPrefix("gm") {
    digits = digits.dropFirst(2)
  }
  guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy(isDigit) else { return nil }
  return padded(String(digits), to: 4)
}

/// The four digits of a postcode: "7822" of "7822 HG", "7822HG" and "7822".
func postcodeDigits(_ text: String) -> String? {
  let digits = text.utf8.prefix(4)
  let letters = text.utf8.dropFirst(4).filter { $0 != UInt8(ascii: " ") }
  guard digits.count == 4, digits.allSatisfy(isDigit),
    letters.isEmpty || letters.count == 2 && letters.allSatisfy(isLetter)
  else { return nil }
  return String(text.prefix(4))
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
