extension ModularityNetwork {
  /// Moves vertices one by one to the group where each adds most to modularity.
  ///
  /// All vertices wait in a queue in random order. A vertex whose turn it is
  /// weighs the groups of its neighbours against its own, and against being
  /// alone: it adds its weight with a group less the weight expected. When it
  /// moves, its neighbours in other groups go to the end of the queue unless
  /// they wait already; when none waits, it is done. Of equally good groups it stays in its own, or else goes to
  /// the one with the lowest number.
  ///
  /// Strengths of groups change without a turn for all their members, so that
  /// calling it again may find more to better.
  ///
  /// - Parameter groups: The group of each vertex, less than their number;
  ///   replaced.
  /// - Complexity: O(*v* + *e*) time when every vertex has its turn a bounded
  ///   number of times, as in practice; O(*v*) memory.
  ///
  /// The queue is that of V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain
  /// to Leiden: Guaranteeing Well-Connected Communities*, Scientific Reports 9,
  /// 2019, 5233; the moves are those of Blondel et al. 2008.
  func moveVertices(
    of groups: inout [Int32], resolution: Double, random: inout SplitMix64
  ) {
    var queue = VertexQueue(shuffling: vertexCount, with: &random)
    var state = GroupTotals(groups: groups, network: self)
    var tally = WeightTally(groupCount: vertexCount)
    while let vertex = queue.popFirst() {
      let own = groups[vertex]
      state.take(vertex, from: own, in: self)
      tally.add(tiesOf: vertex, in: self, to: groups)
      let best = bestGroup(
        for: vertex, own: own, tally: tally, totals: state, resolution: resolution)
      tally.empty()
      let group = best ?? state.emptyGroup(preferring: own)
      state.put(vertex, into: group, from: own, in: self)
      guard group != own else { continue }
      groups[vertex] = group
      queue.append(neighboursOf: vertex, in: self, outside: group, groups: groups)
    }
  }

  /// The group to which a vertex outside all groups adds most; nil if it is best
  /// alone.
  private func bestGroup(
    for vertex: Int, own: Int32, tally: WeightTally, totals: GroupTotals, resolution: Double
  ) -> Int32? {
    let (out, into) = (outStrengths[vertex], inStrengths[vertex])
    let scale = resolution / normaliser
    let outTotals = totals.out.span
    let inTotals = totals.into.span
    func gain(_ group: Int32) -> Double {
      let expected = out * inTotals[Int(group)] + into * outTotals[Int(group)]
      return Double(tally[group]) - scale * expected
    }

    // A move must better the vertex by more than rounding can.
    let margin = roundingMargin * (out + into)
    let staying = totals.memberCounts[Int(own)] == 0 ? 0 : gain(own)
    var best: Int32? = totals.memberCounts[Int(own)] == 0 ? nil : own
    var most = staying + margin
    let met = tally.groups
    for index in met.indices where met[index] != own {
      let gained = gain(met[index])
      if gained > most || (gained == most && best != own && met[index] < best ?? .min) {
        most = gained
        best = met[index]
      }
    }
    return best != nil && 0 > most ? nil : best
  }
}

/// What the gain of a move may be off by, as a part of the strength of the vertex.
let roundingMargin = 1e-14
