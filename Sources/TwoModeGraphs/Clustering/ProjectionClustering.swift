extension TwoModeGraph {
  /// The clustering of the projection onto a mode: how often two vertices that
  /// both meet a third one also meet each other.
  ///
  /// With *p* the degree of a vertex in the projection and *T* the number of
  /// triangles it is part of, its local coefficient is
  ///
  ///     2 T / (p (p − 1))
  ///
  /// (Watts and Strogatz), and the coefficient of `overall` is the transitivity of
  /// the projection, three times its triangles by its connected triples. An
  /// event of *s* actors makes *s*(*s* − 1)(*s* − 2)/6 triangles by itself, so
  /// that both are high for any two-mode graph; `opsahlClustering(of:)` and
  /// `robinsAlexander()` are not raised by them.
  ///
  /// - Returns: For each vertex its pairs of neighbours in the projection, and
  ///   those that are tied; with fewer than two neighbours it has no
  ///   coefficient.
  /// - Complexity: as `projectionRows(onto:)`, and as `tiesAmongNeighbours` or, where
  ///   that looks like more work and there are at most 2¹⁵ vertices, rows of bits:
  ///   O(*q* *n* / 64) time and *n*²/8 bytes for *n* vertices and *q* pairs.
  ///
  /// D. J. Watts, S. H. Strogatz, *Collective Dynamics of 'Small-World' Networks*,
  /// Nature 393, 1998, 440–442.
  public func projectionClustering<Node>(
    of mode: Mode<Node>, threads: ThreadCount = .ofProcessors
  ) -> Closures<Node> {
    let (rows, members) = rows(of: mode)
    let degrees = projectionDegrees(onto: mode)
    let pairCount = degrees.reduce(0, +) / 2
    // Of each pair that shares more columns than one, as many neighbours look it up as a row has
    // on average; that takes about as long as comparing a word of bits.
    let lookups = (projectionWork(onto: mode) - pairCount) * 2 * pairCount / max(rows.rowCount, 1)
    let words = pairCount * (rows.rowCount + 63) / 64
    let ties =
      rows.rowCount <= 1 << 15 && words < lookups
      ? tiesAmongNeighboursByBits(rows: rows, members: members, threads: threads)
      : tiesAmongNeighbours(rows: rows, members: members, degrees: degrees, threads: threads)
    return Closures(
      zip(ties, degrees).map { Closure(closed: $0, total: $1 * ($1 - 1) / 2) })
  }
}
