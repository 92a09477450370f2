import BoardNetworks
import TwoModeGraphs

/// How often boards share other networks, beside how often they would by size alone.
public struct ExpectedBySizeAlone: Hashable, Sendable {
  /// The mean number of other networks that two boards share, over pairs that share one; and the
  /// mean over networks of the mean over their pairs of members. See `SummaryFinding`.
  public let pairsOnce, networkMean: Expectation

  /// Memberships that were held, and combinations of a board and a network that were excluded.
  public let heldCount, excludedCount: Int

  /// The number of random landscapes, and what they were drawn from.
  public let sampleCount: Int
  public let seed: UInt64

  /// One number, in the landscape and in random ones.
  public struct Expectation: Hashable, Sendable {
    public let observed, mean: Double

    /// Between these lie 95 of 100 random landscapes: quantiles of type 7.
    public let low, high: Double
  }
}

extension OverlapFindings {
  /// Compares meeting elsewhere with what it is in random landscapes of the same sizes.
  ///
  /// In each of them every board has its number of networks and every network its number of boards;
  /// memberships that the law prescribes are held, and those of a network in another region
  /// excluded, as in `chances(pairLimit:)`. Where everyone sits everywhere, what is seen equals what
  /// is expected, at the height of crowding.
  ///
  /// - Parameters:
  ///   - samples: The number of random landscapes, at least 1.
  ///   - seed: What they are drawn from. The same seed gives the same ones on every machine.
  /// - Returns: nil when there is no pair of boards that shares a network.
  /// - Complexity: that of `TwoModeGraph.samplesWithSameDegrees(count:seed:holding:trades:)`, and
  ///   O(Σ *s*²) a sample for networks of *s* members.
  public func expectedBySizeAlone(samples: Int = 999, seed: UInt64 = 1) -> ExpectedBySizeAlone? {
    let known = KnownPart(of: self)
    let structure = StructuralMemberships(of: known, in: selection)
    let random = known.graph.samplesWithSameDegrees(
      count: samples, seed: seed, holding: structure.cells)
    let observed = known.graph.meetingElsewhere()
    guard let observedPairs = observed.overPairs.mean,
      let observedNetworks = observed.meanOfEventMeans
    else { return nil }
    // A network of two members has a pair in every sample, so that no mean is undefined.
    let sampled = random.map { sample in
      let meetings = sample.meetingElsewhere()
      return (pairsOnce: meetings.overPairs.mean, networkMean: meetings.meanOfEventMeans)
    }
    let pairsOnce = SampledStatistic(
      observed: observedPairs, samples: sampled.compactMap(\.pairsOnce))
    let networkMean = SampledStatistic(
      observed: observedNetworks, samples: sampled.compactMap(\.networkMean))
    return ExpectedBySizeAlone(
      pairsOnce: ExpectedBySizeAlone.Expectation(pairsOnce),
      networkMean: ExpectedBySizeAlone.Expectation(networkMean),
      heldCount: structure.heldCount, excludedCount: structure.excludedCount,
      sampleCount: samples, seed: seed)
  }
}

extension ExpectedBySizeAlone.Expectation {
  init(_ statistic: SampledStatistic) {
    self.init(
      observed: statistic.observed, mean: statistic.mean, low: statistic.quantile(0.025),
      high: statistic.quantile(0.975))
  }
}
