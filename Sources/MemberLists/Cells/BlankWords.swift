import BoardNetworks

/// Whether a cell says in words that it says nothing: "-", "onbekend", "n.v.t.".
func saysNothing(_ text: String) -> Bool {
  text.isEmpty || blankWords.contains(foldedKey(text)) || text.unicodeScalars.allSatisfy(isDash)
}

private let blankWords: Set<String> = ["onbekend", "unknown", "nvt", "na", "geen", "none", "onb"]

private func isDash(_ scalar: Unicode.Scalar) -> Bool {
  ["-", "–", "—", "?", ".", "…", "/"].contains(scalar)
}

/// The values of a cell that holds several, separated by semicolons, each trimmed.
///
/// "a; b;" gives a and b. A value that says nothing, such as "-", is left out.
func listedValues(_ text: String) -> [String] {
  guard text.utf8.contains(UInt8(ascii: ";")) else { return saysNothing(text) ? [] : [text] }
  return text.unicodeScalars.split(separator: ";")
    .map { trimmedText(String($0)) }
    .filter { !saysNothing($0) }
}
