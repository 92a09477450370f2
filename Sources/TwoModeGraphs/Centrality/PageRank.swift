/// The PageRank of the vertices of both modes; over both it sums to 1.
public struct PageRank: Hashable, Sendable {
  /// The score of each actor, and of each event, in order of index.
  public let actors, events: [Double]
}

extension TwoModeGraph {
  /// How often each vertex is visited by a walk that follows a random tie with
  /// probability α and else starts anew at a random vertex of either mode.
  ///
  /// With **P** the matrix that takes a walk one tie further, and *N* vertices,
  ///
  ///     x = α P x + (1 − α) / N,
  ///
  /// where a walk in a vertex without ties starts anew. The graph is undirected,
  /// so with **M** the biadjacency matrix divided by √(*d_i* *s_k*), the scores of
  /// actors over √*d_i* solve the positive definite system
  ///
  ///     (I − α² M Mᵀ) y = d^(−1/2) + α M s^(−1/2),
  ///
  /// up to one factor for all; those of events follow from them.
  ///
  /// - Parameter damping: α, in [0, 1).
  /// - Returns: Positive scores that sum to 1; those of a graph without vertices
  ///   are none.
  /// - Complexity: O(*l* (*n* + *m* + *t*)) for *n* actors, *m* events and *t* ties, with *l*
  ///   about 30 for 0.85; O(*n* + *m*) memory.
  ///
  /// S. Brin, L. Page, *The Anatomy of a Large-Scale Hypertextual Web Search
  /// Engine*, Computer Networks and ISDN Systems 30, 1998, 107–117.
  public func pageRank(damping: Double = 0.85) -> PageRank {
    requireDamping(damping)
    let actorScales = inverseRoots(of: degrees(of: .actors))
    let eventScales = inverseRoots(of: degrees(of: .events))

    // M s^(-1/2) is the sum of 1/s_k over the events of an actor, over √d_i.
    var fromActors = GramOperator(
      rows: eventsOfActors, members: actorsOfEvents, rowScales: actorScales,
      columnWeights: eventScales.map { $0 * $0 })
    let rightHandSide = actors.map { actor in
      var sum = 0.0
      for event in events(of: actor) { sum += 1 / Double(degree(of: event)) }
      return actorScales[actor.index] * (1 + damping * sum)
    }
    let solution = solveByConjugateGradients(
      factor: damping * damping, operator: &fromActors, rightHandSide: rightHandSide,
      columnCount: eventCount)

    // x over the degree: what a vertex gives along each of its ties.
    let gifts = zip(solution, actorScales).map { $0 * $1 }
    let ofActors = actors.map { gifts[$0.index] * Double(degree(of: $0)) }
    let ofEvents = events.map { event in
      var sum = 0.0
      for actor in self.actors(of: event) { sum += gifts[actor.index] }
      return 1 + damping * sum
    }
    let scores = normalised(zip(ofActors, actorScales).map { $1 == 0 ? 1 : $0 } + ofEvents)
    return PageRank(
      actors: Array(scores[..<actorCount]), events: Array(scores[actorCount...]))
  }

  /// How often each vertex of a mode is visited by a walk on the projection that
  /// goes on with probability α, to others in proportion to what they share, and
  /// else starts anew at a random vertex of the mode.
  ///
  /// As `pageRank(damping:)`, with the projection **A Aᵀ** without its diagonal in
  /// place of the ties. The projection is never built: a product with it is one
  /// with **Aᵀ**, then one with **A**, less the degrees times the vector.
  ///
  /// - Parameter damping: α, in [0, 1).
  /// - Returns: Positive scores in order of index, that sum to 1.
  /// - Complexity: O(*l* (*n* + *m* + *t*)) for *n* vertices in the mode, *m* in the other
  ///   and *t* ties, with *l* about 70 for 0.85; O(*n* + *m*) memory.
  public func projectionPageRank<Node>(
    onto mode: Mode<Node>, damping: Double = 0.85
  ) -> [Double] {
    requireDamping(damping)
    let (rows, members) = rows(of: mode)
    let strengths = projectionStrengths(onto: mode)
    let scales = inverseRoots(of: strengths)
    var projection = GramOperator(
      rows: rows, members: members, rowScales: scales,
      diagonal: degrees(of: mode).map(Double.init))
    let solution = solveByConjugateGradients(
      factor: damping, operator: &projection, rightHandSide: scales,
      columnCount: members.rowCount)
    return normalised(
      zip(solution, strengths).map { $1 == 0 ? 1 : $0 * Double($1).squareRoot() })
  }

  /// How much each vertex of a mode shares with all others together, in order of
  /// index.
  ///
  /// It is the row sum of the projection: Σ (*s_k* − 1) over the neighbours *k* of the
  /// vertex, *s_k* being their degrees.
  ///
  /// - Complexity: O(*n* + *t*) for *n* vertices in the mode and *t* ties.
  public func projectionStrengths<Node>(onto mode: Mode<Node>) -> [Int] {
    let (rows, members) = rows(of: mode)
    return (0..<rows.rowCount).map { row in
      let columns = rows.columns(ofRow: row)
      var sum = 0
      for index in columns.indices { sum += members.degree(ofRow: Int(columns[index])) - 1 }
      return sum
    }
  }
}

private func requireDamping(_ damping: Double) {
  precondition((0..<1).contains(damping), "a damping of \(damping) is outside 0..<1")
}

/// 1/√*d* of each degree; 0 of a degree of 0.
private func inverseRoots(of degrees: [Int]) -> [Double] {
  degrees.map { $0 == 0 ? 0 : 1 / Double($0).squareRoot() }
}

/// The scores divided by their sum.
private func normalised(_ scores: [Double]) -> [Double] {
  let sum = scores.reduce(0, +)
  return scores.map { $0 / sum }
}
