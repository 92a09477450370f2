/// How much the vertices of both modes lie between others.
public struct Betweenness: Hashable, Sendable {
  public let actors, events: CentralityScores

  /// The scores of a mode.
  public func scores<Node>(of mode: Mode<Node>) -> CentralityScores {
    mode.side == .actors ? actors : events
  }
}

extension TwoModeGraph {
  /// How much each vertex lies between others.
  ///
  /// The betweenness of *v* is
  ///
  ///     Σ σ(s, t | v) / σ(s, t)
  ///
  /// over all unordered pairs of other vertices *s* and *t*, of whichever mode, that
  /// are connected: the share of the shortest paths between them that lead
  /// through *v*. It is normalised by the largest value that a vertex of the mode
  /// can have among *n* vertices of its own mode and *m* of the other:
  ///
  ///     ½ (m² (s + 1)² + m (s + 1)(2t − s − 1) − t (2s − t + 3))
  ///
  /// with *s* = (*n* − 1) div *m* and *t* = (*n* − 1) mod *m*, which it has when it is tied to
  /// the whole other mode, over which the rest of its own is spread evenly, each
  /// tied once. Where that is 0, as for all actors of a single event, no score is
  /// normalised.
  ///
  /// - Returns: The scores; nil for a vertex for which numbers of paths exceed the
  ///   largest `Double`, which takes a chain of hundreds of ties.
  /// - Complexity: O((*n* + *m*) *t*) time and 330 bytes a vertex
  ///   and thread for *n* actors, *m*
  ///   events and *t* ties, vertices with the same neighbours counting once.
  ///
  /// L. C. Freeman, *A Set of Measures of Centrality Based on Betweenness*,
  /// Sociometry 40(1), 1977, 35–41. S. P. Borgatti, D. S. Halgin, *Analyzing
  /// Affiliation Networks*, in The SAGE Handbook of Social Network Analysis, 2011.
  public func betweenness(threads: ThreadCount = .ofProcessors) -> Betweenness {
    let merged = MergedGraph(self)
    let betweenness = merged.betweenness(threads: threads).map { $0.isFinite ? $0 : nil }
    return Betweenness(
      actors: CentralityScores(
        raw: merged.vertexOfActor.map { betweenness[Int($0)] },
        maximum: largestBetweenness(own: actorCount, other: eventCount)),
      events: CentralityScores(
        raw: merged.vertexOfEvent.map { betweenness[Int($0)] },
        maximum: largestBetweenness(own: eventCount, other: actorCount)))
  }
}

/// The largest betweenness that a vertex can have among so many of its own mode,
/// itself included, and so many of the other.
func largestBetweenness(own: Int, other: Int) -> Double {
  guard own > 0 && other > 0 else { return 0 }
  let (quotient, remainder) = (own - 1).quotientAndRemainder(dividingBy: other)
  let (m, s, t) = (Double(other), Double(quotient), Double(remainder))
  return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}
