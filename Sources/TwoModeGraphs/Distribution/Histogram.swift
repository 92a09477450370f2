/// How often each of the values 0, 1, 2, … occurs: a multiset of counts.
///
/// What is derived from it is exact up to one rounding: sums stay integers
/// until the last division. Of an empty histogram, every mean, quantile and
/// share is nil.
public struct Histogram: Hashable, Sendable {
  /// How often each value occurs, by value; the last entry is positive.
  public let frequencies: [Int]

  /// The number of values, repeated ones included.
  public let count: Int

  /// Creates a histogram from its frequencies; zeros at the end are dropped.
  ///
  /// - Parameter frequencies: How often the values 0, 1, 2, … occur; at least 0.
  public init(frequencies: some Sequence<Int>) {
    var kept = Array(frequencies)
    precondition(kept.allSatisfy { $0 >= 0 }, "a frequency cannot be negative")
    while kept.last == 0 { kept.removeLast() }
    self.frequencies = kept
    count = kept.reduce(0, +)
  }

  /// Creates the histogram of values that are at least 0.
  ///
  /// - Complexity: O(*v* + *x*) for *v* values and a largest value *x*.
  public init(values: some Sequence<Int>) {
    var frequencies: [Int] = []
    for value in values {
      precondition(value >= 0, "a histogram cannot hold the negative value \(value)")
      while frequencies.count <= value { frequencies.append(0) }
      frequencies[value] += 1
    }
    self.init(frequencies: frequencies)
  }

  /// The sum of the values.
  public var sum: Int {
    var sum = 0
    for (value, frequency) in frequencies.enumerated() { sum += value * frequency }
    return sum
  }

  /// The mean of the values.
  public var mean: Double? { ratio(of: sum, to: count) }

  /// The smallest value.
  public var minimum: Int? { frequencies.firstIndex { $0 > 0 } }

  /// The largest value.
  public var maximum: Int? { frequencies.isEmpty ? nil : frequencies.count - 1 }

  /// The share of the values that are at least a threshold, in [0, 1].
  public func share(atLeast threshold: Int) -> Double? {
    ratio(of: frequencies.dropFirst(max(threshold, 0)).reduce(0, +), to: count)
  }

  /// The middle value, or the mean of the two in the middle.
  public var median: Double? { quantile(0.5) }

  /// The quantile of type 7, which R takes by default.
  ///
  /// With the *N* values in increasing order, *x*(0) to *x*(*N* − 1), the place
  /// *h* = (*N* − 1) *p* and its floor *f*, it interpolates linearly between the
  /// values on both sides of *h*:
  ///
  ///     x(f) + (h − f) (x(f + 1) − x(f)).
  ///
  /// Quartiles are exact, since *h* is then a multiple of ¼.
  ///
  /// - Parameter probability: *p*, in [0, 1].
  /// - Complexity: O(*v*) for a largest value *v*.
  ///
  /// R. J. Hyndman, Y. Fan, *Sample Quantiles in Statistical Packages*, The
  /// American Statistician 50(4), 1996, 361–365.
  public func quantile(_ probability: Double) -> Double? {
    precondition((0...1).contains(probability), "probability \(probability) is outside 0...1")
    guard count > 0 else { return nil }
    let place = Double(count - 1) * probability
    let lower = min(Int(place), count - 1)
    let below = value(atRank: lower)
    let above = value(atRank: min(lower + 1, count - 1))
    return Double(below) + (place - Double(lower)) * Double(above - below)
  }

  /// The value at a place, from 0, among the values in increasing order.
  private func value(atRank rank: Int) -> Int {
    var passed = 0
    for (value, frequency) in frequencies.enumerated() {
      passed += frequency
      if passed > rank { return value }
    }
    preconditionFailure("rank \(rank) is outside 0..<\(count)")
  }
}
