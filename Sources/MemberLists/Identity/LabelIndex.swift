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

  /// For each slot the upper half of a label's hash and, below it, the label's number plus one; 0
  /// when the slot is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private var last: Int32 = -1

  var count: Int { ends.count }

  /// The number of a label, a new one if it was not met before.
  ///
  /// - Complexity: O(*n*) for *n* bytes, on average.
  mutating func index(of label: Span<UInt8>) -> Int32 {
    if last >= 0, holds(label, at: Int(last)) { return last }
    let hash = LabelIndex.hash(of: label)
    let mark = hash & LabelIndex.upperHalf
    var slot = position(of: hash)
    while slots[slot] != 0 {
      let number = Int32(truncatingIfNeeded: slots[slot]) - 1
      if slots[slot] & LabelIndex.upperHalf == mark, holds(label, at: Int(number)) {
        last = number
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(ends.count)
    for index in label.indices { bytes.append(label[index]) }
    ends.append(bytes.count)
    slots[slot] = mark | UInt64(number + 1)
    if ends.count * 2 > slots.count { grow() }
    last = number
    return number
  }

  /// The text of a label, in composed form and without a formula guard.
  func text(_ index: Int) -> String {
    let span = bytes.span.extracting(start(of: index)..<ends[index])
    return normalised(String(utf8: Blanks.trimmed(FormulaGuard.unguardedBytes(span))))
  }

  private static let upperHalf: UInt64 = 0xFFFF_FFFF_0000_0000

  private func position(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
  }

  private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  private func holds(_ label: Span<UInt8>, at index: Int) -> Bool {
    let start = start(of: index)
    guard ends[index] - start == label.count else { return false }
    let known = bytes.span.extracting(start..<ends[index])
    for position in label.indices where known[position] != label[position] { return false }
    return true
  }

  /// FNV-1a in four lanes, so that one multiplication need not wait for the one before, and with
  /// the bits mixed at the end since the table goes by the upper half.
  ///
  /// G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, *The FNV Non-Cryptographic Hash Algorithm*.
  private static func hash(of label: Span<UInt8>) -> UInt64 {
    let prime: UInt64 = 0x100_0000_01b3
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (
      0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb
    )
    var index = 0
    while index + 4 <= label.count {
      lanes.0 = (lanes.0 ^ UInt64(label[index])) &* prime
      lanes.1 = (lanes.1 ^ UInt64(label[index + 1])) &* prime
      lanes.2 = (lanes.2 ^ UInt64(label[index + 2])) &* prime
      lanes.3 = (lanes.3 ^ UInt64(label[index + 3])) &* prime
      index += 4
    }
    while index < label.count {
      lanes.0 = (lanes.0 ^ UInt64(label[index])) &* prime
      index += 1
    }
    var hash = lanes.0 &+ (lanes.1 &* 3) &+ (lanes.2 &* 5) &+ (lanes.3 &* 7)
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    return (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var slot = position(of: entry)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
