import BoardNetworks

/// The names that a cell holds, one after another.
///
/// Semicolons and line breaks part names. A comma may be part of a name, so it parts names only
/// where each piece is known as a name by itself. Bullets and numbers before a name go.
///
/// - Parameter known: Folded names that occur by themselves; empty to leave commas alone.
func names(inCell text: String, known: Set<String> = []) -> [String] {
  let pieces = text.unicodeScalars
    .split { $0 == ";" || $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" }
    .map { withoutBullet(trimmedText(String($0))) }
  return pieces.flatMap { piece in
    guard piece.unicodeScalars.contains(","), !known.isEmpty,
      !known.contains(foldedKey(piece))
    else { return [piece] }
    let parts = piece.unicodeScalars.split(separator: ",").map { trimmedText(String($0)) }
    let areKnown = parts.allSatisfy { $0.isEmpty || known.contains(foldedKey($0)) }
    return areKnown ? parts : [piece]
  }.filter { !saysNothing($0) }
}

/// Folded names that may be told apart at commas: those that stand alone in some cell, or between
/// commas beside different others.
func namesKnownByThemselves(in cells: some Sequence<String>) -> Set<String> {
  var counts: [String: Int] = [:]
  for whole in Set(cells.flatMap { names(inCell: $0) }) {
    let parts = whole.unicodeScalars.split(separator: ",").map { foldedKey(String($0)) }
    for part in Set(parts) where !part.isEmpty {
      counts[part, default: 0] += parts.count == 1 ? 2 : 1
    }
  }
  return Set(counts.filter { $0.value > 1 }.keys)
}

/// "- SWV PO" and "1. SWV PO" name "SWV PO".
private func withoutBullet(_ text: String) -> String {
  var rest = text.unicodeScalars[...]
  if let first = rest.first, "-–•*·▪".unicodeScalars.contains(first) {
    rest = rest.dropFirst()
  } else {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let after = rest.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let mark = after.first, mark == "." || mark == ")",
      after.dropFirst().first == " "
    else { return text }
    rest = after.dropFirst()
  }
  let name = trimmedText(String(rest))
  return name.isEmpty ? text : name
}
