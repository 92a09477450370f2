extension TwoModeGraph {
  /// Compares what every two vertices of a mode share with what they would if
  /// only degrees mattered: the stochastic degree sequence model.
  ///
  /// Actors *i* and *j* meet in event *k* with probability *q_k* = *p_ik p_jk*, with the
  /// *p* of `degreeModel(holding:)`, independently of other events. What they share
  /// is the number of successes in *m* trials of different probability, whose
  /// distribution is computed exactly (see `PoissonBinomial`) and not by a
  /// normal approximation, which is off by up to 0.017 for 14 events.
  ///
  /// ```swift
  /// if let model = graph.degreeModel() {
  ///   for pair in graph.overlapChances(of: .actors, under: model) where pair.pUpper < 0.05 { … }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - model: The degree model of this graph.
  ///   - pairs: Which pairs are compared: all of vertices with a tie, unless
  ///     otherwise given. `testCount(of:over:)` is their number.
  /// - Returns: The pairs, ordered by `first` and then by `second`; none for fewer
  ///   than two vertices with a tie. The probabilities are not corrected for their number, see
  ///   `holmAdjusted(_:testCount:)`.
  /// - Complexity: O(*m d*) for every pair of classes with a pair in the
  ///   sequence, *m* being the number of vertices in the other mode and *d* the
  ///   lower degree; that of `projectionRows(onto:)` and O(1) a pair besides.
  ///
  /// Z. P. Neal, *The Backbone of Bipartite Projections: Inferring Relationships
  /// from Co-authorship, Co-sponsorship, Co-attendance and Other Co-behaviors*,
  /// Social Networks 39, 2014, 84–97.
  public func overlapChances<Node>(
    of mode: Mode<Node>, under model: DegreeModel, over pairs: TestedPairs = .ofTiedVertices
  ) -> OverlapChances<Node> {
    precondition(
      model.actors.classOfVertex.count == actorCount
        && model.events.classOfVertex.count == eventCount,
      "the degree model is of another graph")
    return OverlapChances(graph: self, mode: mode, pairs: pairs, chance: model.chance(of: mode))
  }
}

extension DegreeModel {
  /// How many vertices two vertices of a mode share, by their classes.
  func chance<Node>(of mode: Mode<Node>) -> ChanceOfClasses {
    switch mode.side {
    case .actors:
      ChanceOfClasses(classes: actors) { one, other in
        tails(
          sizes: events.sizes, limit: min(actors.degrees[one], actors.degrees[other]),
          first: { chance(ofRow: one, column: $0) }, second: { chance(ofRow: other, column: $0) })
      }
    case .events:
      ChanceOfClasses(classes: events) { one, other in
        tails(
          sizes: actors.sizes, limit: min(events.degrees[one], events.degrees[other]),
          first: { chance(ofRow: $0, column: one) }, second: { chance(ofRow: $0, column: other) })
      }
    }
  }
}

/// The tails of the number of vertices of the other mode that two vertices are
/// both tied to, given how probable each is for either.
private func tails(
  sizes: [Int], limit: Int, first: (Int) -> (tie: Double, none: Double),
  second: (Int) -> (tie: Double, none: Double)
) -> OverlapTails {
  var shared = PoissonBinomial(limit: limit)
  for (number, size) in sizes.enumerated() {
    let one = first(number)
    let other = second(number)
    shared.add(
      count: size, success: one.tie * other.tie, failure: one.none + one.tie * other.none)
  }
  return OverlapTails(
    expected: shared.mean, probabilities: shared.probabilities, beyond: shared.beyond)
}
