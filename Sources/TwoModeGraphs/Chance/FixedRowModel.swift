extension TwoModeGraph {
  /// Compares what every two vertices of a mode share with what they would if
  /// each had picked its neighbours blindly: the hypergeometric, or fixed row,
  /// model.
  ///
  /// An actor with *d* events and one with *e* share *c* of the *m* events of the
  /// graph with probability C(*d*, *c*) C(*m* − *d*, *e* − *c*) / C(*m*, *e*). Degrees of the
  /// mode are held, those of the other mode are not: it takes sharing an event
  /// in which everyone takes part for as telling as sharing a small one, so
  /// that far more pairs stand out than under `overlapChances(of:under:over:)`.
  /// Events without actors count in *m*.
  ///
  /// - Parameter pairs: Which pairs are compared: all of vertices with a tie,
  ///   unless otherwise given. `testCount(of:over:)` is their number.
  /// - Returns: The pairs, ordered by `first` and then by `second`.
  /// - Complexity: O(*d*) for every pair of degrees, *d* being the lower; that of
  ///   `projectionRows(onto:)` and O(1) a pair besides.
  ///
  /// Z. P. Neal, *Identifying Statistically Significant Edges in One-Mode
  /// Projections*, Social Network Analysis and Mining 3, 2013, 915–924.
  public func hypergeometricOverlapChances<Node>(
    of mode: Mode<Node>, over pairs: TestedPairs = .ofTiedVertices
  ) -> OverlapChances<Node> {
    let rows = rows(of: mode).rows
    let none = CompressedRows(
      starts: [Int](repeating: 0, count: rows.rowCount + 1), columns: [],
      columnCount: rows.columnCount)
    let classes = VertexClasses(rows: rows, ones: none, zeros: none)
    let chance = ChanceOfClasses(classes: classes) { one, other in
      OverlapTails(
        sharedBySetsOf: classes.degrees[one], and: classes.degrees[other],
        outOf: rows.columnCount)
    }
    return OverlapChances(graph: self, mode: mode, pairs: pairs, chance: chance)
  }
}
