/// Where on a line of a picture each number of a range stands.
struct LinearScale: Hashable {
  let ticks: Ticks

  /// The numbers that have a place: what was to be covered, widened to the ticks around it.
  let domain: ClosedRange<Double>

  /// Where the ends of the domain stand; the first may lie beyond the second, as it does on an axis
  /// that goes up.
  let start, end: Double

  /// Covers numbers, with zero among them, by a line.
  ///
  /// - Parameters:
  ///   - values: What is to be covered, finite.
  ///   - start: Where the least number stands.
  ///   - end: Where the greatest stands.
  ///   - tickCount: How many ticks there may be, at least 3.
  ///   - wholeNumbers: Whether ticks are whole numbers only.
  init(
    covering values: some Sequence<Double>, from start: Double, to end: Double,
    atMost tickCount: Int,
    wholeNumbers: Bool = false
  ) {
    var least = 0.0
    var greatest = 0.0
    for value in values {
      least = min(least, value)
      greatest = max(greatest, value)
    }
    ticks = Ticks(covering: least...greatest, atMost: tickCount, wholeNumbers: wholeNumbers)
    domain = min(least, ticks.values[0])...max(greatest, ticks.values[ticks.values.count - 1])
    self.start = start
    self.end = end
  }

  /// Where a number stands, in proportion, also outside the domain.
  func position(of value: Double) -> Double {
    // Halved, so that no difference between two doubles is infinite.
    let share =
      (value / 2 - domain.lowerBound / 2) / (domain.upperBound / 2 - domain.lowerBound / 2)
    return start + share * (end - start)
  }
}
