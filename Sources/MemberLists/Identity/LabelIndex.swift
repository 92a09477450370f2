import Spreadsheets

/// Numbers distinct labels 0, 1, 2, ... in the order they are first met, by their bytes.
///
/// Member lists name the same few labels over and over, so a label is looked up without making a
/// string of it, by open addressing in a table of at most half full, and the last one is kept at
/// hand since lists are often sorted.
struct LabelIndex {
  /// The labels, one after another, and where each one ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []

  /// For each slot the number of a label plus one, or 0.
  private var slots = [Int32](repeating: 0, count: 1 << 10)
  private var last: Int32 = -1

  var count: Int { ends.count }

  /// The number of a label, a new one if it was not met before.
  ///
  /// - Complexity: O(*n*) for *n* bytes, on average.
  mutating func index(of label: Span<UInt8>) -> Int32 {
    if last >= 0, holds(label, at: Int(last)) { return last }
    let hash = LabelIndex.hash(of: label)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = slots[slot] - 1
      if hashes[Int(candidate)] == hash, holds(label, at: Int(candidate)) {
        last = candidate
        return candidate
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(ends.count)
    for index in label.indices { bytes.append(label[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = number + 1
    if ends.count * 2 > slots.count { grow() }
    last = number
    return number
  }

  /// The text of a label, in composed form and without a formula guard.
  func text(_ index: Int) -> String {
    let span = bytes.span.extracting(start(of: index)..<ends[index])
    return normalised(String(utf8: Blanks.trimmed(FormulaGuard.unguardedBytes(span))))
  }

  private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  private func holds(_ label: Span<UInt8>, at index: Int) -> Bool {
    let start = start(of: index)
    guard ends[index] - start == label.count else { return false }
    for position in label.indices where bytes[start + position] != label[position] { return false }
    return true
  }

  /// FNV-1a, with its bits mixed once more since the table uses the lowest.
  private static func hash(of label: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in label.indices { hash = (hash ^ UInt64(label[index])) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number) + 1
    }
  }
}
