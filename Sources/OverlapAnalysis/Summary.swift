import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Computes the numbers of the landscape as a whole.
  ///
  /// With *b* boards, *n* networks and *t* memberships among them, of the participants that were
  /// chosen and the networks of the chosen nature that are no body: the density is *t* / *bn*, the
  /// mean degree *t* / *b* and the mean size *t* / *n*, each nil where that is 0/0. Boards that did
  /// not answer and are on no list, and networks that declare members and list none, are no part of
  /// *b* and *n* here, nor of the components: their ties are unknown, not absent.
  ///
  /// Meeting elsewhere is a measure of this project: with *c* the number of networks that two boards
  /// share (their co-membership; Breiger 1974), they share *c* − 1 others with each one they share.
  /// Over the pairs with *c* ≥ 1
  ///
  /// - `elsewherePairsOnce` is the mean of *c* − 1, which takes each pair once;
  /// - `elsewhereByNetworkPair` is Σ *c*(*c* − 1) / Σ *c*, which takes a pair once in each network it
  ///   shares, so that pairs that meet often weigh more;
  /// - `elsewhereNetworkMean` is the mean over the networks with at least two members of the mean
  ///   over their pairs;
  /// - `elsewhereMaximum` is the largest *c* − 1;
  /// - `elsewherePairsOnceWithoutMemberWide` is the first of these again when *c* counts only the
  ///   networks that are not member-wide, over the pairs that then have *c* ≥ 1.
  ///
  /// All five are nil when there is no pair to take them over.
  ///
  /// - Complexity: O(*b* + *n* + *m* + Σ *s*²) time and O(*b* + *n* + *m*) memory for *m*
  ///   memberships of every kind and networks of *s* members.
  ///
  /// R. L. Breiger, *The Duality of Persons and Groups*, Social Forces 53(2), 1974, 181–190.
  public func summary() -> SummaryFinding {
    let landscape = selection.landscape
    let graph = selection.graph
    let components = graph.components()
    let largest = components.largest.map { components.sizes[$0] }
    let unknown = unknownVertexCounts()
    let knownBoards = graph.actorCount - unknown.boards
    let knownNetworks = graph.eventCount - unknown.networks
    let hasKnown = knownBoards + knownNetworks > 0
    let memberWide = memberWideNetworks()
    let elsewhere = graph.meetingElsewhere()
    let withoutMemberWide =
      memberWide.isEmpty ? elsewhere : graph.emptying(memberWide).meetingElsewhere()
    let ties = Double(graph.tieCount)
    let possibleTies = Double(knownBoards) * Double(knownNetworks)

    return SummaryFinding(
      boards: graph.actorCount, networks: graph.eventCount, memberships: graph.tieCount,
      isolatedBoards: graph.actors.count { graph.degree(of: $0) == 0 } - unknown.boards,
      emptyNetworks: graph.events.count { graph.degree(of: $0) == 0 } - unknown.networks,
      unansweredBoards: unknown.boards, unknownNetworks: unknown.networks,
      participants: landscape.boards.count,
      bodies: landscape.networks.count { $0.bodyOf != nil },
      territories: landscape.networks.count { $0.nature == .territory && $0.bodyOf == nil },
      // What is unknown has no ties, so each of it is a component of its own.
      components: components.count - unknown.boards - unknown.networks,
      largestComponent: hasKnown ? largest.map { $0.actors + $0.events } ?? 0 : 0,
      density: possibleTies == 0 ? nil : ties / possibleTies,
      meanDegree: knownBoards == 0 ? nil : ties / Double(knownBoards),
      meanSize: knownNetworks == 0 ? nil : ties / Double(knownNetworks),
      pairs: elsewhere.overPairs.count,
      elsewherePairsOnce: elsewhere.overPairs.mean,
      elsewhereByNetworkPair: elsewhere.overEventsAndPairs.mean,
      elsewhereNetworkMean: elsewhere.meanOfEventMeans,
      elsewhereMaximum: elsewhere.overPairs.maximum,
      memberWideNetworks: memberWide.count,
      elsewherePairsOnceWithoutMemberWide: withoutMemberWide.overPairs.mean,
      incompleteNetworks: listings().count { $0.isComplete == false })
  }
}

extension TwoModeGraph {
  /// The same actors and events, without anyone taking part in some of the events.
  ///
  /// - Complexity: O(*n* + *m* + *t*) for *n* actors, *m* events and *t* ties.
  func emptying(_ emptied: Set<Event>) -> TwoModeGraph {
    let kept = events.filter { !emptied.contains($0) }
    let ties = kept.lazy.flatMap { event in actors(of: event).lazy.map { ($0, event) } }
    return TwoModeGraph(ties: ties, actorCount: actorCount, eventCount: eventCount)
  }
}
