/// A number that describes a graph, beside what it is in random graphs with the
/// same degrees: what is expected by size alone.
public struct SampledStatistic: Hashable, Sendable {
  /// The number of the observed graph.
  public let observed: Double

  /// The numbers of the samples, in increasing order; at least one.
  public let samples: [Double]

  /// Creates the statistic of samples in any order.
  ///
  /// - Parameter samples: At least one.
  public init(observed: Double, samples: [Double]) {
    precondition(!samples.isEmpty, "there are no samples")
    self.observed = observed
    self.samples = samples.sorted()
  }

  /// The mean of the samples.
  public var mean: Double { samples.reduce(0, +) / Double(samples.count) }

  /// (*r* + 1)/(*N* + 1), if *r* of *N* samples have at least the observed number.
  public var pUpper: Double { probability(of: samples.count { $0 >= observed }) }

  /// (*r* + 1)/(*N* + 1), if *r* of *N* samples have at most the observed number.
  public var pLower: Double { probability(of: samples.count { $0 <= observed }) }

  /// The quantile of type 7 of the samples, as `Histogram.quantile(_:)` has it.
  ///
  /// - Parameter probability: In [0, 1].
  /// - Complexity: O(1).
  ///
  /// R. J. Hyndman, Y. Fan, *Sample Quantiles in Statistical Packages*, The
  /// American Statistician 50(4), 1996, 361–365.
  public func quantile(_ probability: Double) -> Double {
    precondition((0...1).contains(probability), "probability \(probability) is outside 0...1")
    let place = Double(samples.count - 1) * probability
    let lower = min(Int(place), samples.count - 1)
    let upper = min(lower + 1, samples.count - 1)
    return samples[lower] + (place - Double(lower)) * (samples[upper] - samples[lower])
  }

  private func probability(of count: Int) -> Double {
    Double(count + 1) / Double(samples.count + 1)
  }
}

extension FixedDegreeSamples {
  /// Compares a number that describes a graph with what it is in the samples.
  ///
  /// ```swift
  /// samples.statistic { $0.meetingElsewhere().overPairs.mean }
  /// ```
  ///
  /// - Parameter value: Gives the number for a graph. Equal graphs must give equal
  ///   numbers, and where different ones should count as equal their numbers must
  ///   be so to the last bit, as quotients of counts are.
  /// - Returns: nil if the number is undefined for the observed graph or for a
  ///   sample.
  public func statistic(_ value: (TwoModeGraph) -> Double?) -> SampledStatistic? {
    guard let observed = value(observed) else { return nil }
    var samples: [Double] = []
    samples.reserveCapacity(count)
    for sample in self {
      guard let number = value(sample) else { return nil }
      samples.append(number)
    }
    return SampledStatistic(observed: observed, samples: samples)
  }
}
