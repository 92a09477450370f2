import TwoModeGraphs

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
/// that is spelled in two ways makes it too high. With fewer than seven on both lists it has a bias
/// that cannot be neglected (Robson and Regier 1964).
///
/// D. G. Chapman, *Some Properties of the Hypergeometric Distribution with Applications to
/// Zoological Sample Censuses*, University of California Publications in Statistics 1(7), 1951,
/// 131–160. D. S. Robson, H. A. Regier, *Sample Size in Petersen Mark–Recapture Experiments*,
/// Transactions of the American Fisheries Society 93(3), 1964, 215–226.
public struct TwoListEstimate: Hashable, Sendable {
  /// Everyone, on a list or on neither.
  public let size: Double

  /// Those on neither list.
  public let missed: Double

  /// Every number of people under which two such lists would not be out of the ordinary, with 95%
  /// confidence.
  public let interval: ClosedRange<Int>

  /// The part of everyone that is on the first list, and on the second.
  public let coverageOfFirst, coverageOfSecond: Double

  /// From how many on both lists the bias of the estimate can be neglected.
  public static let leastOnBoth = 7

  /// Makes the estimate, which is nil when nobody is on both lists: then there may be any number.
  ///
  /// - Parameters:
  ///   - first: How many are on the first list.
  ///   - second: How many are on the second list.
  ///   - both: How many of them are on both; at most either.
  /// - Complexity: O(*n* log *N*) for *n* on the shorter list and *N* people.
  public init?(first: Int, second: Int, both: Int) {
    precondition((0...min(first, second)).contains(both), "more are on both lists than on one")
    guard both > 0 else { return nil }
    missed = Double(first - both) * Double(second - both) / Double(both + 1)
    size = Double(first + second - both) + missed
    coverageOfFirst = Double(first) / size
    coverageOfSecond = Double(second) / size
    interval = TwoListEstimate.interval(first, second, both)
  }

  /// The numbers of people *N* under which neither so few on both lists, nor so many, has a chance
  /// of 2.5% or less. Of lists of *n₁* and *n₂* that are drawn from *N* people the number on both is
  /// hypergeometric; its chances turn one way as *N* grows, so each end is found by halving.
  ///
  /// It is exact, and so holds for the shortest lists: it never ends below those who are known, and
  /// has an end of its own where the lists agree on everyone. The reasoning is that of C. J. Clopper
  /// and E. S. Pearson, *The Use of Confidence or Fiducial Limits Illustrated in the Case of the
  /// Binomial*, Biometrika 26(4), 1934, 404–413.
  private static func interval(_ first: Int, _ second: Int, _ both: Int) -> ClosedRange<Int> {
    let known = first + second - both
    func tails(_ everyone: Int) -> OverlapTails {
      OverlapTails(sharedBySetsOf: first, and: second, outOf: everyone)
    }
    /// The first number from `start` on for which a condition holds that then holds for ever.
    func firstNumber(from start: Int, where holds: (Int) -> Bool) -> Int {
      guard !holds(start) else { return start }
      var below = start
      var step = 1
      while !holds(below + step) {
        below += step
        step *= 2
      }
      var end = below + step
      while end - below > 1 {
        let middle = below + (end - below) / 2
        if holds(middle) { end = middle } else { below = middle }
      }
      return end
    }
    // A chance of precisely 2.5% is no more than that, whatever rounding makes of it.
    let least = 0.025 + 1e-12
    let low = firstNumber(from: known) { tails($0).atMost[both] > least }
    let high = firstNumber(from: known) { tails($0).atLeast[both] <= least } - 1
    return low...max(low, high)
  }
}
