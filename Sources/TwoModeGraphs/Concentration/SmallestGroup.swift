/// A group of actors among whom most ties lie.
public struct SmallestGroup: Hashable, Sendable {
  /// Who is in it, increasing.
  public let members: [Int]

  /// The ties between two of them, and between any two actors.
  public let held, total: Int

  /// No group of fewer holds the share that was asked for.
  public let fewest: Int

  /// Whether it is a smallest one.
  public var isProven: Bool { members.count == fewest }
}

extension SharedTies {
  /// Finds the fewest actors that hold a share of all ties among themselves.
  ///
  /// With w_ij the ties that *i* and *j* have in common, W the sum over all pairs, and *q* the share,
  /// it is a smallest set S with
  ///
  ///     Σ_{i<j in S} w_ij ≥ q W.
  ///
  /// Who is not in it is R. Without R are lost Σ_{i in R} d_i − w(R), with d_i the ties of *i* and
  /// w(R) those within R, so S is smallest when R is a largest set that loses no more than (1 − q) W.
  /// A first one is found by letting go, one after another, whoever has fewest ties left (Asahiro
  /// et al. 2000). A branch and bound search then looks for a larger one. It turns back where the
  /// *r* still to be added lose too much whoever they are: each of them loses at least what it has
  /// left, less half of its *r* − 1 heaviest ties.
  ///
  /// The same ties give the same group on every machine: the search is bounded by work, not by time.
  ///
  /// ```swift
  /// var ties = SharedTies(count: 4)
  /// ties.add(8, between: 0, and: 1)
  /// ties.add(1, between: 1, and: 2)
  /// ties.add(1, between: 2, and: 3)
  /// ties.smallestGroup(holding: 0.8)?.members  // [0, 1]: 8 of 10
  /// ```
  ///
  /// - Parameters:
  ///   - share: The share *q*, above 0 and at most 1.
  ///   - stepLimit: How many actors to look at in the search, over all its branches.
  /// - Returns: One of the smallest when there are more. When the work was over first it is the best
  ///   that was found, with the number that no group is below. Nil when there are no ties.
  /// - Complexity: O(*n*² log *n* + *l* log *n*) time for *n* actors and a limit of *l*, and O(*n*²)
  ///   memory. Without a limit it is exponential in *n* at worst: to find the densest part of a graph
  ///   with a given number of actors is NP-hard.
  ///
  /// Y. Asahiro, K. Iwama, H. Tamaki, T. Tokuyama, *Greedily Finding a Dense Subgraph*, Journal of
  /// Algorithms 34(2), 2000, 203–221. The bound is this project's own.
  public func smallestGroup(holding share: Double, stepLimit: Int = 300_000) -> SmallestGroup? {
    precondition(share > 0 && share <= 1, "a share is above 0 and at most 1")
    let total = degrees.reduce(0, +) / 2
    guard total > 0 else { return nil }
    let needed = SharedTies.leastCount(of: total, reaching: share)
    var search = LeavingSearch(self, budget: total - needed, stepLimit: stepLimit)
    let (leaving, most) = search.largest()
    var isLeaving = [Bool](repeating: false, count: count)
    for actor in leaving { isLeaving[actor] = true }
    let members = (0..<count).filter { !isLeaving[$0] }
    var held = 0
    for (index, first) in members.enumerated() {
      for second in members[(index + 1)...] { held += self[first, second] }
    }
    return SmallestGroup(members: members, held: held, total: total, fewest: count - most)
  }

  /// The least whole number that is at least this share of a total. A quotient is compared, not a
  /// product, since 0.55 is the double that 55 / 100 is written for.
  private static func leastCount(of total: Int, reaching share: Double) -> Int {
    func reaches(_ count: Int) -> Bool { Double(count) / Double(total) >= share }
    var count = min(total, Int((share * Double(total)).rounded()))
    while count > 0, reaches(count - 1) { count -= 1 }
    while !reaches(count) { count += 1 }
    return count
  }
}
