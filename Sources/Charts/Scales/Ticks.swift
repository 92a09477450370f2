/// Round numbers, evenly spread, that mark a range on an axis.
///
/// The step is 1, 2 or 5 times a power of ten: the smallest with which few enough multiples of it
/// cover the range, from the last at or below its lower end to the first at or above its upper end.
struct Ticks: Hashable {
  /// The numbers, in increasing order; each is the double nearest to its decimal notation.
  let values: [Double]

  /// How many decimals it takes to write them.
  let decimals: Int

  /// - Parameters:
  ///   - range: What is to be covered; one value by itself is widened to the next tick.
  ///   - count: How many ticks there may be, at least 3.
  ///   - wholeNumbers: Whether the step may not be less than 1.
  init(covering range: ClosedRange<Double>, atMost count: Int, wholeNumbers: Bool = false) {
    precondition(count >= 3, "an axis has room for three ticks")
    precondition(range.lowerBound.isFinite && range.upperBound.isFinite, "a range is finite")
    let range = range.upperBound - range.lowerBound < leastSpan ? widened(range) : range
    var step = Step(below: range.upperBound / 2 - range.lowerBound / 2)
    if wholeNumbers, step.exponent < 0 { step = Step(digit: 1, exponent: 0) }
    while step.multiples(covering: range).count > count { step = step.next }

    values = step.multiples(covering: range).map(step.multiple).filter(\.isFinite)
    decimals = max(0, -step.exponent)
  }
}

/// Below this, the ends of a range are one and the same: its ticks would no longer be normal
/// doubles.
private let leastSpan = 1e-290

/// A range in which there is only one value, made so wide that it has two ticks.
private func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
  let value = range.lowerBound.magnitude < leastSpan ? 0 : range.lowerBound
  if value == 0 { return 0...1 }
  return value < 0 ? value...0 : 0...value
}

/// A distance between ticks: 1, 2 or 5 times a power of ten.
private struct Step {
  let digit: Int
  let exponent: Int

  init(digit: Int, exponent: Int) {
    self.digit = digit
    self.exponent = exponent
  }

  /// A power of ten of which there are more than a dozen in a length, but not very many.
  init(below length: Double) {
    self.init(digit: 1, exponent: Int((Double(length.exponent) * 0.30103).rounded(.down)) - 2)
  }

  var next: Step {
    switch digit {
    case 1: Step(digit: 2, exponent: exponent)
    case 2: Step(digit: 5, exponent: exponent)
    default: Step(digit: 1, exponent: exponent + 1)
    }
  }

  /// Which multiples cover a range, both ends of it being within a billionth of a step.
  func multiples(covering range: ClosedRange<Double>) -> ClosedRange<Int> {
    let first = (steps(to: range.lowerBound) + 1e-9).rounded(.down)
    let last = (steps(to: range.upperBound) - 1e-9).rounded(.up)
    return Int(first)...max(Int(first), Int(last))
  }

  /// A multiple, as the double nearest to its decimal notation.
  func multiple(_ factor: Int) -> Double {
    decimal(factor * digit, exponent: exponent)
  }

  private func steps(to value: Double) -> Double {
    exponent < 0
      ? value * decimal(1, exponent: -exponent) / Double(digit)
      : value / decimal(digit, exponent: exponent)
  }
}

/// A whole number times a power of ten: infinite where no double is as large.
private func decimal(_ number: Int, exponent: Int) -> Double {
  Double("\(number)e\(exponent)") ?? .infinity
}
