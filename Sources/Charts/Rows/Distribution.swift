/// How a number is spread, in six numbers.
public struct Distribution: Hashable, Sendable {
  public let minimum, lowerQuartile, median, upperQuartile, maximum: Double
  public let mean: Double

  /// - Precondition: The numbers are finite; minimum, quartiles and maximum do not decrease, and
  ///   the mean lies between the outer two but for rounding.
  public init(
    minimum: Double, lowerQuartile: Double, median: Double, upperQuartile: Double, maximum: Double,
    mean: Double
  ) {
    precondition(minimum.isFinite && maximum.isFinite, "a distribution is finite")
    precondition(
      minimum <= lowerQuartile && lowerQuartile <= median && median <= upperQuartile
        && upperQuartile <= maximum, "quartiles are out of order")
    let tolerance = 1e-9 * max(minimum.magnitude, maximum.magnitude)
    precondition(
      mean >= minimum - tolerance && mean <= maximum + tolerance, "a mean lies outside the range")
    self.minimum = minimum
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.maximum = maximum
    self.mean = mean
  }
}
