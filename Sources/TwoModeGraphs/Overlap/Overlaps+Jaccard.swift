extension TwoModeGraph {
  /// The overlaps of those pairs of one mode whose Jaccard index is at least a
  /// threshold.
  ///
  /// It gives the same as a search through `overlaps(of:)`, but skips nearly all
  /// pairs that cannot reach the threshold without comparing them: see
  /// `JaccardJoin`.
  ///
  /// ```swift
  /// graph.overlaps(of: .events, jaccardAtLeast: 0.8)  // events of nearly the same actors
  /// ```
  ///
  /// - Parameter threshold: In (0, 1].
  /// - Returns: The overlaps, ordered by `first` and then by `second`.
  /// - Complexity: O(*n* + *m* + *t*) memory beyond the result for *n* vertices in the
  ///   mode, *m* in the other and *t* ties; time as `overlaps(of:)` at worst, and
  ///   less the higher the threshold and the rarer the neighbours.
  public func overlaps<Node>(
    of mode: Mode<Node>, jaccardAtLeast threshold: Double
  ) -> [Overlap<Node>] {
    precondition(threshold > 0 && threshold <= 1, "threshold \(threshold) is outside (0, 1]")
    let (rows, members) = rows(of: mode)
    return JaccardJoin(rows: rows, members: members, threshold: threshold).matches().map { match in
      Overlap(
        first: Node(match.first), second: Node(match.second), shared: match.shared,
        degreeOfFirst: rows.degree(ofRow: match.first),
        degreeOfSecond: rows.degree(ofRow: match.second))
    }
  }
}
