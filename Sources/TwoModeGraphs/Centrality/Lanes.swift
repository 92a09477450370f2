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
