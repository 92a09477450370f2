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
  /// With structural cells a vertex has its structural ones and draws the rest of
  /// its degree out of the cells that are left to chance, see `HeldDraws`.
  ///
  /// - Parameters:
  ///   - structure: Structural cells of this graph; nil for none.
  ///   - pairs: Which pairs are compared: all of vertices with a tie, unless
  ///     otherwise given. `testCount(of:over:)` is their number.
  /// - Returns: The pairs, ordered by `first` and then by `second`; none for fewer
  ///   than two vertices with a tie.
  /// - Complexity: O(*d* log *d*) for every pair of degrees, *d* being the lower; with
  ///   structural cells O(*m* log *s* + *d* *e*²), *d* ≥ *e* being what each draws, for every
  ///   pair of classes of vertices with the same degree and the same *s* cells. That of
  ///   `projectionRows(onto:)` and O(1) a pair besides.
  ///
  /// Z. P. Neal, *Identifying Statistically Significant Edges in One-Mode
  /// Projections*, Social Network Analysis and Mining 3, 2013, 915–924.
  public func hypergeometricOverlapChances<Node>(
    of mode: Mode<Node>, holding structure: StructuralCells? = nil,
    over pairs: TestedPairs = .ofTiedVertices
  ) -> OverlapChances<Node> {
    let structure = structure ?? StructuralCells(noneOf: self)
    structure.requireSize(of: self)
    let rows = rows(of: mode).rows
    let (ones, zeros) = structure.rows(of: mode)
    let classes = VertexClasses(rows: rows, ones: ones, zeros: zeros)
    let isFree = structure.isEmpty
    let chance = ChanceOfClasses(classes: classes) { one, other in
      isFree
        ? OverlapTails(
          sharedBySetsOf: classes.degrees[one], and: classes.degrees[other],
          outOf: rows.columnCount)
        : HeldDraws(
          of: classes.representatives[one], and: classes.representatives[other], rows: rows,
          ones: ones, zeros: zeros
        ).tails()
    }
    return OverlapChances(graph: self, mode: mode, pairs: pairs, chance: chance)
  }
}
