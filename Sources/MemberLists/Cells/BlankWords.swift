import BoardNetworks
import Spreadsheets

/// Whether a cell says in words that it says nothing: "-", "onbekend", "n.v.t.".
func saysNothing(_ text: String) -> Bool {
  text.isEmpty || blankWords.contains(foldedKey(text)) || text.unicodeScalars.allSatisfy(isDash)
}

private let blankWords = unknownWords.union(noneWords).union([
  "nvt", "na", "geenenkelnetwerk", "geennetwerk", "geennetwerken",
])

/// Whether a cell says that there is none of what it is asked: "geen".
func saysNone(_ text: String) -> Bool { noneWords.contains(foldedKey(text)) }

private let noneWords: Set<String> = ["geen", "geenenkel", "none"]

/// Whether a cell says that its author does not know: "?", "onbekend", "weet ik niet".
func saysUnknown(_ text: String) -> Bool {
  unknownWords.contains(foldedKey(text))
    || text.unicodeScalars.contains("?") && text.unicodeScalars.allSatisfy(isDash)
}

private let unknownWords: Set<String> = ["onbekend", "unknown", "onb", "weetniet", "weetikniet"]

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

/// Whether a cell that should say who or which says neither: it is blank, holds nothing but dashes,
/// or one of few words ("onbekend", "n.n.b.", "vacature", "#N/B"). Boards whose network is unknown do not meet.
///
/// - Parameter cell: Trimmed, in UTF-8.
func namesNothing(_ cell: Span<UInt8>) -> Bool {
  guard !cell.isEmpty else { return true }
  // Most labels end in a digit, and none of the words does.
  if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(cell[cell.count - 1]) { return false }
  switch cell[0] | 0x20 {
  case UInt8(ascii: "g"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "u"),
    UInt8(ascii: "v"), UInt8(ascii: "#"):
    guard cell.count <= 8 else { return false }
    var packed: UInt64 = 0
    for index in cell.indices { packed = packed << 8 | UInt64(cell[index] | 0x20) }
    return namelessWords.contains(packed)
  case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "/"), 0xE2,
    UInt8(ascii: "'"):
    let text = String(utf8: FormulaGuard.unguardedBytes(cell))
    return text.unicodeScalars.allSatisfy(isDash)
  default:
    return false
  }
}

/// Words of at most eight bytes, each packed into a number.
private let namelessWords = Set(
  [
    "onbekend", "unknown", "n.v.t.", "n.v.t", "nvt", "geen", "none", "null", "#n/b", "#n/a",
    "n.n.b.", "n.n.b", "nnb", "vacature", "vacant", "#verw!", "#ref!", "#waarde!", "#value!",
    "#naam?", "#name?",
  ].map { $0.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) } })
