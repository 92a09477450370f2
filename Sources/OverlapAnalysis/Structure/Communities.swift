import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Looks for groups of boards and networks with many ties within.
  ///
  /// On the two-mode network the groups are those of the highest Barber modularity among runs of
  /// the Leiden algorithm, one for each seed; on the projection of a mode, where a tie is as strong
  /// as what a pair shares, those of the highest modularity among as many runs of Louvain and of
  /// Leiden. With the members *M* of the group of *v*, `together` is the mean over the others *u* of
  /// *M* of the share of the runs in which *u* and *v* are in one group.
  ///
  /// Groups are numbered from 1 in order of their first board, and then of their first network, in
  /// the landscape's order. Whoever has no tie is in none.
  ///
  /// - Parameters:
  ///   - firstSeed: The seed of the first run; those of the others follow on it.
  ///   - runCount: The number of runs of each search, at least 1.
  ///   - pairLimit: From how many pairs on, each counted as often as it shares something,
  ///     projections are not searched; at most 2³¹ − 1.
  /// - Complexity: O(*r* *i* (*b* + *n* + *t* + *p*)) time for *r* runs of some tens of passes *i* over
  ///   *b* boards, *n* networks, *t* ties and *p* pairs, and O(*r*² (*b* + *n*)) to compare runs.
  ///
  /// M. J. Barber, *Modularity and Community Detection in Bipartite Networks*, Physical Review E 76,
  /// 2007, 066102.
  public func communities(
    firstSeed: UInt32 = 1, runCount: Int = 20, pairLimit: Int = 2_000_000
  ) -> CommunityFindings {
    precondition(runCount > 0, "there are no groups in \(runCount) runs")
    let known = KnownPart(of: self)
    let graph = known.graph
    let seeds = UInt64(firstSeed)..<UInt64(firstSeed) + UInt64(runCount)
    let ties = graph.actors.map { graph.degree(of: $0) } + graph.events.map { graph.degree(of: $0) }
    let twoMode = NumberedGroups(graph.communities(seeds: seeds), isGrouped: ties.map { $0 > 0 })

    func search<Node>(
      _ mode: Mode<Node>
    ) -> (louvain: NumberedGroups, leiden: NumberedGroups)? {
      guard graph.projectionWork(onto: mode) <= min(pairLimit, Int(Int32.max)) else { return nil }
      let projection = graph.projection(onto: mode)
      let sharesAny = graph.projectionDegrees(onto: mode).map { $0 > 0 }
      return (
        NumberedGroups(projection.communities(by: .louvain, seeds: seeds), isGrouped: sharesAny),
        NumberedGroups(projection.communities(by: .leiden, seeds: seeds), isGrouped: sharesAny)
      )
    }
    let ofBoards = search(.actors)
    let ofNetworks = search(.events)

    func findings(
      _ names: [Name], at places: [Int], from start: Int,
      _ projected: (louvain: NumberedGroups, leiden: NumberedGroups)?
    ) -> [CommunityFinding] {
      let range = start..<start + places.count
      let groups = spread(Array(twoMode.numbers[range]), to: places, among: names.count)
      let together = spread(Array(twoMode.together[range]), to: places, among: names.count)
      let louvain = spread(projected?.louvain.numbers ?? [], to: places, among: names.count)
      let leiden = spread(projected?.leiden.numbers ?? [], to: places, among: names.count)
      return names.indices.map {
        CommunityFinding(
          name: names[$0], group: groups[$0], together: together[$0], louvain: louvain[$0],
          leiden: leiden[$0])
      }
    }
    return CommunityFindings(
      boards: findings(selection.boardNames, at: known.boardPlaces, from: 0, ofBoards),
      networks: findings(
        selection.networkNames, at: known.networkPlaces, from: graph.actorCount, ofNetworks),
      twoMode: twoMode.finding, boardsByLouvain: ofBoards?.louvain.finding,
      boardsByLeiden: ofBoards?.leiden.finding, networksByLouvain: ofNetworks?.louvain.finding,
      networksByLeiden: ofNetworks?.leiden.finding, seeds: seeds)
  }
}

/// The best groups of several runs, numbered without those of one vertex that has no tie.
private struct NumberedGroups {
  /// The number of the group of each vertex, from 1; nil for one without a tie.
  let numbers: [Int?]

  /// Of each vertex, the mean share of the runs in which it is with another of its group.
  let together: [Double?]
  let finding: CommunitySearchFinding

  init<Groups: VertexPartition>(_ runs: CommunityRuns<Groups>, isGrouped: [Bool]) {
    let best = runs.best!
    let grouping = best.partition.grouping
    var numberOfGroup = [Int?](repeating: nil, count: grouping.count)
    var count = 0
    for vertex in isGrouped.indices where isGrouped[vertex] {
      let group = grouping[vertex]
      guard numberOfGroup[group] == nil else { continue }
      count += 1
      numberOfGroup[group] = count
    }
    numbers = isGrouped.indices.map { isGrouped[$0] ? numberOfGroup[grouping[$0]] : nil }
    together = sharesTogether(in: grouping, over: runs.runs.map(\.partition.grouping))
    let stability = runs.stability()
    finding = CommunitySearchFinding(
      modularity: best.modularity, groupCount: count,
      meanNormalisedMutualInformation: stability?.meanNormalisedMutualInformation,
      meanVariationOfInformation: stability?.meanVariationOfInformation,
      divisionCount: Set(runs.runs.map(\.partition)).count)
  }
}

/// Of each element the mean, over the others of its group, of the share of the runs in which both
/// are in one group; nil where it is alone.
///
/// - Complexity: O(*r* *v*) for *r* runs and *v* elements.
private func sharesTogether(in groups: Grouping, over runs: [Grouping]) -> [Double?] {
  /// A group of the best run and one of another, which divide the elements between them.
  struct Cell: Hashable {
    let own, other: Int
  }
  var meetings = [Int](repeating: 0, count: groups.elementCount)
  for run in runs {
    var sizes: [Cell: Int] = [:]
    for element in meetings.indices {
      sizes[Cell(own: groups[element], other: run[element]), default: 0] += 1
    }
    for element in meetings.indices {
      meetings[element] += sizes[Cell(own: groups[element], other: run[element])]! - 1
    }
  }
  let sizes = groups.sizes
  return meetings.indices.map { element in
    let others = sizes[groups[element]] - 1
    return others == 0 ? nil : Double(meetings[element]) / Double(others * runs.count)
  }
}
