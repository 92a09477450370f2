extension TwoModeGraph {
  /// How far the closeness within a mode is from all alike, in the largest
  /// component.
  ///
  /// With *C_i* the normalised closeness of its *n* vertices of the mode, it is
  /// Σ_i (max *C* − *C_i*) over the largest such sum with *m* vertices in the other
  /// mode. That is reached by a tree whose root, of the mode, is tied to the whole
  /// other mode, over which the rest of its own is spread as evenly as can be. A
  /// vertex beside *k* − 1 others then has closeness
  /// (*m* + 2(*n* − 1)) / (3*m* + 4*n* − 6 − 2*k*), the root 1.
  ///
  /// Over both modes together this tree was conjectured to be the extreme one by
  /// Everett, Sinclair and Dankelmann, and proven to be by Krnc and others.
  /// Within one mode, as here, there is no proof: it is the largest of all graphs
  /// with *n* *m* ≤ 25, which were enumerated, and annealing up to 30 × 5 and 3 × 30
  /// found none larger.
  ///
  /// - Returns: A value from 0 to 1; nil if no vertex can differ from the others,
  ///   which takes two vertices in either mode.
  /// - Complexity: as `closeness(of:)`.
  ///
  /// M. G. Everett, P. Sinclair, P. Dankelmann, *Some Centrality Results New and
  /// Old*, Journal of Mathematical Sociology 28(4), 2004, 215–227. M. Krnc, J.-S.
  /// Sereni, R. Škrekovski, Z. B. Yilma, *Closeness Centralization Measure for
  /// Two-mode Data of Prescribed Sizes*, arXiv:1608.04093, 2016.
  public func closenessCentralisation<Node>(
    of mode: Mode<Node>, threads: ThreadCount = .ofProcessors
  ) -> Double? {
    guard let size = sizeOfLargestComponent(of: mode) else { return nil }
    return centralisation(
      of: closeness(of: mode, threads: threads).normalised.compactMap(\.self),
      largestSum: largestClosenessDifference(own: size.own, other: size.other))
  }
}

/// The largest sum of differences in closeness between the closest vertex of a
/// mode and each of its mode, in a connected graph of given size.
func largestClosenessDifference(own: Int, other: Int) -> Double {
  guard own > 1 && other > 1 else { return 0 }
  let (quotient, remainder) = (own - 1).quotientAndRemainder(dividingBy: other)
  let nearest = Double(other + 2 * (own - 1))
  let farthest = 3 * other + 4 * own - 6

  /// What the vertices beside one vertex of the other mode add, *k* in number.
  func differences(_ count: Int) -> Double {
    Double(count) * (1 - nearest / Double(farthest - 2 * count))
  }
  return Double(remainder) * differences(quotient + 1)
    + Double(other - remainder) * differences(quotient)
}
