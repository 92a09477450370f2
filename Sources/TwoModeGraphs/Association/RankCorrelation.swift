import Glibc

/// How far two sets of values go up together: Spearman's rank correlation, with how probable so much
/// of it is by chance and between which values it lies.
///
/// With midranks *r* and *s* of the *n* places where both values are known,
///
///     ρ = Σ (rᵢ − r̄)(sᵢ − s̄) / √(Σ (rᵢ − r̄)² Σ (sᵢ − s̄)²),
///
/// which is 1 if the one order is the other, −1 if it is the reverse. It says nothing of a cause.
///
/// C. Spearman, *The Proof and Measurement of Association between Two Things*, The American Journal
/// of Psychology 15(1), 1904, 72–101.
public struct RankCorrelation: Hashable, Sendable {
  /// The number of places where both values are known.
  public let count: Int

  /// ρ, in [−1, 1].
  public let coefficient: Double

  /// The share of the ways to pair the values in which |ρ| is at least as large as it is.
  ///
  /// Of all *n*! ways if `permutations` says so. Of *N* random ways of which *r* are as extreme it is
  /// (*r* + 1)/(*N* + 1), which is never 0 (Phipson and Smyth 2010).
  ///
  /// B. Phipson, G. K. Smyth, *Permutation P-values Should Never Be Zero*, Statistical Applications
  /// in Genetics and Molecular Biology 9(1), 2010, 39.
  public let pValue: Double
  public let permutations: RankPermutations

  /// Between which values ρ lies in 95 of 100 samples of so many places, if these are a random sample
  /// of more; nil for fewer than four places, or if |ρ| is 1.
  ///
  /// It is symmetric in Fisher's *z* = artanh ρ, with the variance (1 + ρ²/2)/(*n* − 3) that Bonett
  /// and Wright found to hold for |ρ| below 0.95 and *n* of 10 and more. With many ties it is rough.
  ///
  /// D. G. Bonett, T. A. Wright, *Sample Size Requirements for Estimating Pearson, Kendall and
  /// Spearman Correlations*, Psychometrika 65(1), 2000, 23–28.
  public let interval: ClosedRange<Double>?

  /// Compares values place by place.
  ///
  /// ```swift
  /// RankCorrelation(of: [1, 2, nil, 4], with: [10, 30, 20, 20])  // 3 places; ρ is 0.5
  /// ```
  ///
  /// - Parameters:
  ///   - first: A value for each place; nil where it is unknown. A NaN is unknown too.
  ///   - second: As many.
  ///   - exactUpTo: Up to how many places all ways to pair the values are tried, at most 12.
  ///   - samples: The number of random ways that are tried of more places, at least 1.
  ///   - seed: What they are drawn from.
  /// - Returns: nil when fewer than two places have both values, or either value is the same in all
  ///   of these: then there is no order to compare.
  /// - Complexity: O(*n* log *n* + *n*!) time for *n* places up to `exactUpTo`, O(*n* log *n* + *N* *n*)
  ///   for *N* samples of more; O(*n*) memory.
  public init?(
    of first: [Double?], with second: [Double?], exactUpTo: Int = 9, samples: Int = 9_999,
    seed: UInt64 = 1
  ) {
    precondition(first.count == second.count, "\(first.count) places and \(second.count)")
    precondition((0...12).contains(exactUpTo), "\(exactUpTo)! pairings are too many to try")
    precondition(samples > 0, "no way to pair the values is tried")
    let known = zip(first, second).compactMap { one, other -> (Double, Double)? in
      guard let one, let other, !one.isNaN, !other.isNaN else { return nil }
      return (one, other)
    }
    let (x, y) = (CentredRanks(of: known.map(\.0)), CentredRanks(of: known.map(\.1)))
    let (varianceOfX, varianceOfY) = (x.sumOfSquares, y.sumOfSquares)
    guard varianceOfX > 0, varianceOfY > 0 else { return nil }

    let product = sumOfProducts(x.values, y.values)
    count = known.count
    let rho = Double(product) / (Double(varianceOfX) * Double(varianceOfY)).squareRoot()
    coefficient = max(-1, min(1, rho))
    interval = bonettWrightInterval(of: coefficient, count: known.count)
    if known.count <= exactUpTo {
      permutations = .all
      pValue = x.shareOfAllOrders(of: y, asExtremeAs: product)
    } else {
      permutations = .random(count: samples, seed: seed)
      let extreme = x.countOfRandomOrders(
        samples, of: y, asExtremeAs: product, seed: seed)
      pValue = Double(extreme + 1) / Double(samples + 1)
    }
  }
}

/// Which ways to pair two sets of values were tried.
public enum RankPermutations: Hashable, Sendable {
  case all
  case random(count: Int, seed: UInt64)
}

/// The 0.975 quantile of the standard normal distribution.
private let normalQuantile = 1.959_963_984_540_054

/// See `RankCorrelation.interval`.
private func bonettWrightInterval(of rho: Double, count: Int) -> ClosedRange<Double>? {
  guard count > 3, rho.magnitude < 1 else { return nil }
  let margin = normalQuantile * ((1 + rho * rho / 2) / Double(count - 3)).squareRoot()
  let z = atanh(rho)
  return tanh(z - margin)...tanh(z + margin)
}
