/// A set of searches out of 512 that run side by side: a bit each.
struct Lanes: Sendable {
  /// How many searches run side by side.
  static let count = 512

  /// No search.
  static let none = Lanes(words: .zero)

  private(set) var words: SIMD8<UInt64>

  private init(words: SIMD8<UInt64>) {
    self.words = words
  }

  /// The searches of a range.
  init(_ range: Range<Int>) {
    words = .zero
    for lane in range { words[lane >> 6] |= 1 << UInt64(lane & 63) }
  }

  var isEmpty: Bool {
    let half = words.lowHalf | words.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }

  func contains(_ lane: Int) -> Bool { words[lane >> 6] >> UInt64(lane & 63) & 1 == 1 }

  mutating func formUnion(_ other: Lanes) { words |= other.words }

  func intersection(_ other: Lanes) -> Lanes { Lanes(words: words & other.words) }

  func symmetricDifference(_ other: Lanes) -> Lanes { Lanes(words: words ^ other.words) }

  func subtracting(_ other: Lanes) -> Lanes { Lanes(words: words & ~other.words) }
}

/// Counts for each of 512 searches how often it was in a set.
///
/// Plane *k* holds bit *k* of every count, so adding a set to all counts at once
/// is a binary addition of planes: on average two operations, whatever the
/// number of searches in it.
struct LaneCounts: Sendable {
  /// The planes in use: those above hold no bit.
  private var planeCount = 0

  private var planes = [Lanes](repeating: .none, count: Int32.bitWidth)

  /// Sets all counts to 0.
  mutating func reset() {
    for plane in 0..<planeCount { planes[plane] = .none }
    planeCount = 0
  }

  mutating func add(_ lanes: Lanes) {
    var carry = lanes
    var plane = 0
    while !carry.isEmpty {
      let sum = planes[plane].symmetricDifference(carry)
      carry = planes[plane].intersection(carry)
      planes[plane] = sum
      plane += 1
    }
    planeCount = max(planeCount, plane)
  }

  /// The count of one search.
  subscript(lane: Int) -> Int {
    var count = 0
    for plane in 0..<planeCount where planes[plane].contains(lane) { count |= 1 << plane }
    return count
  }
}
