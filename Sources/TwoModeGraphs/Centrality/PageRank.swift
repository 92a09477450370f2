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
  /// where a walk in a vertex without ties starts anew. A component with ties has a
  /// score in all that is in proportion to its number of vertices, since no walk leaves it
  /// but to start anew. The graph is undirected,
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
    let scores = sharesOfSum(zip(ofActors, actorScales).map { $1 == 0 ? 1 : $0 } + ofEvents)
    return PageRank(
      actors: Array(scores[..<actorCount]), events: Array(scores[actorCount...]))
  }
}

/// Stops the program unless a walk starts anew at times.
func requireDamping(_ damping: Double) {
  precondition((0..<1).contains(damping), "a damping of \(damping) is outside 0..<1")
}

/// 1/√*d* of each degree; 0 of a degree of 0.
func inverseRoots(of degrees: [Int]) -> [Double] {
  degrees.map { $0 == 0 ? 0 : 1 / Double($0).squareRoot() }
}

/// The scores divided by their sum.
func sharesOfSum(_ scores: [Double]) -> [Double] {
  let sum = scores.reduce(0, +)
  return scores.map { $0 / sum }
}
