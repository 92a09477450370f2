import Glibc

/// How many there are in all, seen from two lists that each lack some.
///
/// With *n₁* on the first list, *n₂* on the second and *m* on both, Lincoln and Petersen reason that
/// the first list has the same share of everyone as it has of the second list. In Chapman's form,
/// which is nearly unbiased on short lists,
///
///     N = (n₁ + 1)(n₂ + 1)/(m + 1) − 1,
///
/// so that both lists miss (*n₁* − *m*)(*n₂* − *m*)/(*m* + 1). It holds if the lists were made
/// independently, everyone is as likely as anyone to be on a list, nobody came or left in between,
/// and who is on both is recognised. A list copied from the other makes the estimate too low; a name
/// that is spelled in two ways makes it too high.
///
/// D. G. Chapman, *Some Properties of the Hypergeometric Distribution with Applications to
/// Zoological Sample Censuses*, University of California Publications in Statistics 1(7), 1951,
/// 131–160.
public struct TwoListEstimate: Hashable, Sendable {
  /// Everyone, on a list or on neither.
  public let size: Double

  /// Those on neither list.
  public let missed: Double

  /// Where the size lies with 95% confidence; nil when fewer than seven are on both lists.
  public let interval: ClosedRange<Double>?

  /// The part of everyone that is on the first list, and on the second.
  public let coverageOfFirst, coverageOfSecond: Double

  /// From how many on both lists an interval is given: with fewer the estimate itself has a bias
  /// that cannot be neglected.
  ///
  /// D. S. Robson, H. A. Regier, *Sample Size in Petersen Mark–Recapture Experiments*, Transactions
  /// of the American Fisheries Society 93(3), 1964, 215–226.
  public static let leastForInterval = 7

  /// Makes the estimate, which is nil when nobody is on both lists: then there may be any number.
  ///
  /// - Parameters:
  ///   - first: How many are on the first list.
  ///   - second: How many are on the second list.
  ///   - both: How many of them are on both; at most either.
  public init?(first: Int, second: Int, both: Int) {
    precondition((0...min(first, second)).contains(both), "more are on both lists than on one")
    guard both > 0 else { return nil }
    let n1 = Double(first)
    let n2 = Double(second)
    let m = Double(both)
    missed = (n1 - m) * (n2 - m) / (m + 1)
    size = n1 + n2 - m + missed
    coverageOfFirst = n1 / size
    coverageOfSecond = n2 / size
    interval =
      both < TwoListEstimate.leastForInterval
      ? nil : TwoListEstimate.interval(n1, n2, m, around: size)
  }

  /// The interval from the logit of the odds to be missed, with half a case added to each count. It
  /// is never below those who are known, and closer to 95% on short lists than the interval of a
  /// normal distribution with Seber's variance.
  ///
  /// With *a* = *m* + ½, *b* = *n₁* − *m* + ½ and *c* = *n₂* − *m* + ½ it is
  /// *n₁* + *n₂* − *m* − ½ + (*bc*/*a*) exp(±1.96 √(1/*a* + 1/*b* + 1/*c* + *a*/(*bc*))).
  ///
  /// M. Sadinle, *Transformed Logit Confidence Intervals for Small Populations in Single
  /// Capture–Recapture Estimation*, Communications in Statistics: Simulation and Computation 38(9),
  /// 2009, 1909–1924.
  private static func interval(
    _ n1: Double, _ n2: Double, _ m: Double, around size: Double
  ) -> ClosedRange<Double> {
    let a = m + 0.5
    let b = n1 - m + 0.5
    let c = n2 - m + 0.5
    let known = n1 + n2 - m
    let deviation = (1 / a + 1 / b + 1 / c + a / (b * c)).squareRoot()
    let middle = b * c / a
    func end(_ quantile: Double) -> Double { known - 0.5 + middle * exp(quantile * deviation) }
    return min(max(known, end(-1.96)), size)...max(size, end(1.96))
  }
}
