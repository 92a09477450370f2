import BoardNetworks
import CoverSearch
import TwoModeGraphs

/// The search for networks that keep the pairs of another.
struct SubstituteSearch {
  private let selection: Selection
  private let names, boardNames: [Name]
  private let rule: StandInRule
  private let nodes: Int

  /// - Parameter nodes: How many branches to look into at most for each set of substitutes.
  init(in selection: Selection, rule: StandInRule, within nodes: Int) {
    self.selection = selection
    names = selection.networkNames
    boardNames = selection.boardNames
    self.rule = rule
    self.nodes = nodes
  }

  /// The fewest networks in which all pairs of members of one meet that meet in any of them.
  ///
  /// The pairs are the elements of a set cover, and each candidate holds those pairs that are both
  /// members of it.
  ///
  /// - Parameter excluded: Networks that are no candidates.
  func substitutes(for event: Event, excluding excluded: Set<Event>) -> Substitutes {
    let graph = selection.graph
    let network = selection.network(event)
    let members = graph.actors(of: event)
    var positions: [Actor: Int] = [:]
    for (position, member) in members.enumerated() { positions[member] = position }

    // What each other network shares with this one.
    var shared: [Event: [Int]] = [:]
    for (position, member) in members.enumerated() {
      for other in graph.events(of: member) where other != event && !excluded.contains(other) {
        shared[other, default: []].append(position)
      }
    }
    var candidates: [(event: Event, isUncertain: Bool)] = []
    var sets: [[Int]] = []
    for (other, places) in shared.sorted(by: { $0.key < $1.key }) where places.count > 1 {
      let verdict = rule.verdict(
        on: selection.network(other), size: graph.degree(of: other), standingInFor: network)
      guard verdict != .impossible else { continue }
      candidates.append((other, verdict == .uncertain))
      var pairs: [Int] = []
      for (index, first) in places.enumerated() {
        for second in places[(index + 1)...] { pairs.append(first * members.count + second) }
      }
      sets.append(pairs)
    }

    let cover = SetCover(elementCount: members.count * members.count, sets: sets)
    let outcome = cover.cheapest(within: .nodes(nodes))
    let example = outcome.sets.first.flatMap { sets[$0].first }.map { pair in
      MeetingPair(
        first: boardNames[members[pair / members.count].index],
        second: boardNames[members[pair % members.count].index])
    }
    return Substitutes(
      networks: outcome.sets.map { names[candidates[$0].event.index] },
      pairs: Set(sets.joined()).count, example: example,
      fewest: Int((outcome.bound - 1e-6).rounded(.up)),
      uncertain: outcome.sets.filter { candidates[$0].isUncertain }
        .map { names[candidates[$0].event.index] })
  }
}
