/// How often a path of three ties closes into a cycle of four, after Robins and
/// Alexander.
public struct RobinsAlexander: Hashable, Sendable {
  /// The number C₄ of cycles of four ties: two actors with two events they share.
  public let fourCycleCount: Int

  /// The number L₃ of paths of three ties over four different vertices.
  public let threePathCount: Int

  public init(fourCycleCount: Int, threePathCount: Int) {
    self.fourCycleCount = fourCycleCount
    self.threePathCount = threePathCount
  }

  /// The share of the paths that are part of a cycle, 4 C₄ / L₃, in [0, 1]; nil
  /// if there is no path.
  public var coefficient: Double? { ratio(of: 4 * fourCycleCount, to: threePathCount) }
}

extension TwoModeGraph {
  /// The clustering of the whole graph after Robins and Alexander.
  ///
  /// With *c_ij* the number of events actors *i* and *j* share, *d_i* the degree
  /// of actor *i* and *s_k* the size of event *k*,
  ///
  ///     C₄ = Σ_{i<j} c_ij (c_ij − 1) / 2,
  ///     L₃ = Σ_ik A_ik (d_i − 1)(s_k − 1),
  ///
  /// both exact. They are the same for the transposed graph, so the cycles are
  /// counted on the projection that takes less work; it is not stored.
  ///
  /// - Complexity: O(*n* + *m* + *t* + min(Σ *d*², Σ *s*²)) time, and the square
  ///   of the smaller projection's vertices by 4,096; O(*n* + *m*) memory, for *n*
  ///   actors of degrees *d*, *m* events of sizes *s*, and *t* ties.
  ///
  /// G. Robins, M. Alexander, *Small Worlds Among Interlocking Directors: Network
  /// Structure and Distance in Bipartite Graphs*, Computational & Mathematical
  /// Organization Theory 10, 2004, 69–94.
  public func robinsAlexander() -> RobinsAlexander {
    let actorsAreCheaper = projectionWork(onto: .actors) <= projectionWork(onto: .events)
    return RobinsAlexander(
      fourCycleCount: actorsAreCheaper
        ? fourCycleCount(over: .actors) : fourCycleCount(over: .events),
      threePathCount: threePathCount())
  }

  private func fourCycleCount<Node>(over mode: Mode<Node>) -> Int {
    let (rows, members) = rows(of: mode)
    var kernel = ProjectionKernel(rows: rows, members: members)
    var cycles = 0
    while kernel.advance() {
      for shared in kernel.sums { cycles += Int(shared) * (Int(shared) - 1) / 2 }
    }
    return cycles
  }

  private func threePathCount() -> Int {
    var paths = 0
    for actor in 0..<actorCount {
      let events = eventsOfActors.columns(ofRow: actor)
      var ends = 0
      for index in events.indices { ends += actorsOfEvents.degree(ofRow: Int(events[index])) - 1 }
      paths += (events.count - 1) * ends
    }
    return paths
  }
}
