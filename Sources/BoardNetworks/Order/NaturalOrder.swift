/// Puts labels in the order a reader expects: "E2" before "E10", "Één" between "eend" and "f".
///
/// Runs of digits compare by their number, other text folded; labels that are the same that way
/// compare by their scalars. The order is total and the same on every machine.
public struct NaturalSortKey: Comparable, Sendable {
  /// Folded text, in which a run of digits is a digit zero, its length and its digits.
  private let folded: [UInt8]
  private let label: String

  public init(_ label: String) {
    self.label = label
    var key: [UInt8] = []
    key.reserveCapacity(label.utf8.count + 4)
    var digits: [UInt8] = []

    func endRun() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == UInt8(ascii: "0") }
      key.append(UInt8(ascii: "0"))
      key.append(UInt8(truncatingIfNeeded: min(significant.count, 255)))
      key.append(contentsOf: significant)
      digits.removeAll(keepingCapacity: true)
    }

    for byte in foldedBytes(of: label, keepingAll: true) {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits.append(byte)
      } else {
        endRun()
        key.append(byte)
      }
    }
    endRun()
    folded = key
  }

  public static func < (one: NaturalSortKey, other: NaturalSortKey) -> Bool {
    let count = min(one.folded.count, other.folded.count)
    for index in 0..<count where one.folded[index] != other.folded[index] {
      return one.folded[index] < other.folded[index]
    }
    if one.folded.count != other.folded.count { return one.folded.count < other.folded.count }
    return one.label.unicodeScalars.lexicographicallyPrecedes(other.label.unicodeScalars)
  }

  public static func == (one: NaturalSortKey, other: NaturalSortKey) -> Bool {
    one.label.unicodeScalars.elementsEqual(other.label.unicodeScalars)
  }
}

/// The positions of labels in natural order.
///
/// - Complexity: O(*n* log *n*) comparisons for *n* labels.
public func naturalOrder(of labels: [String]) -> [Int] {
  let keys = labels.map { NaturalSortKey($0) }
  return labels.indices.sorted { keys[$0] < keys[$1] }
}
