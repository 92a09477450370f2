extension TwoModeGraph {
  /// How near each vertex of a mode is to all others, whether it can reach them
  /// or not.
  ///
  /// The harmonic closeness of *i* is Σ_v 1/d(*i*, *v*) over all other vertices *v*,
  /// where a vertex that cannot be reached adds 0. With *n* vertices of the
  /// mode and *m* of the other, it is largest for one that is tied to the whole
  /// other mode and so at distance 2 from the rest of its own, when it is
  ///
  ///     m + (n − 1)/2,
  ///
  /// by which it is divided to be normalised. That divisor is this library's
  /// own. A vertex without ties has 0.
  ///
  /// - Returns: The scores; nil throughout if the other mode is empty.
  /// - Complexity: O(*n* *t* *l* / 64) for *t* ties and a largest distance *l*; 64
  ///   bytes a vertex and thread.
  ///
  /// Y. Rochat, *Closeness Centrality Extended to Unconnected Graphs: The
  /// Harmonic Centrality Index*, Applications of Social Network Analysis, 2009.
  public func harmonicCloseness<Node>(
    of mode: Mode<Node>, threads: ThreadCount = .ofProcessors
  ) -> CentralityScores {
    let rows = rows(of: mode).rows
    guard rows.columnCount > 0 else {
      let undefined = [Double?](repeating: nil, count: rows.rowCount)
      return CentralityScores(raw: undefined, normalised: undefined)
    }
    return CentralityScores(
      raw: DistanceSums(of: self, from: mode, threads: threads).reciprocals,
      maximum: Double(rows.columnCount) + Double(rows.rowCount - 1) / 2)
  }
}
