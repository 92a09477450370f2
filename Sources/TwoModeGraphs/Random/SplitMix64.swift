/// A seeded generator of random numbers, the same on every machine.
///
/// The state grows by the odd constant 2⁶⁴/φ, so it takes every value once in
/// 2⁶⁴ steps, and each number is the state mixed by Stafford's variant 13 of
/// MurmurHash3's finaliser. Generators with seeds 0, 1, 2, … give unrelated
/// numbers, so runs may be numbered by their seed.
///
/// Draws are written out here instead of taken from the standard library,
/// whose way of using a generator may change with its version.
///
/// G. L. Steele, D. Lea, C. H. Flood, *Fast Splittable Pseudorandom Number
/// Generators*, ACM SIGPLAN Notices 49(10), 2014, 453–472; in the form that
/// S. Vigna put in the public domain, 2015.
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number in `0..<bound`, each equally likely.
  ///
  /// The number drawn is read as a fraction of 2⁶⁴ and multiplied by the bound;
  /// fractions that would favour a number are drawn again.
  ///
  /// - Parameter bound: At least 1.
  /// - Complexity: O(1); a second draw has a chance of less than `bound`/2⁶⁴.
  ///
  /// D. Lemire, *Fast Random Integer Generation in an Interval*, ACM
  /// Transactions on Modeling and Computer Simulation 29(1), 2019, 3.
  mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "no number is below \(bound)")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let surplus = (0 &- bound) % bound
      while product.low < surplus { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// Puts elements in random order, each order equally likely.
  ///
  /// - Complexity: O(*n*) for *n* elements.
  ///
  /// R. Durstenfeld, *Algorithm 235: Random Permutation*, Communications of the
  /// ACM 7(7), 1964, 420.
  mutating func shuffle(_ elements: inout [Int32]) {
    for last in elements.indices.dropFirst().reversed() {
      elements.swapAt(last, next(below: last + 1))
    }
  }
}
