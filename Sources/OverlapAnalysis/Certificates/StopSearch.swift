import BoardNetworks
import CoverSearch
import TwoModeGraphs

extension OverlapFindings {
  /// Which networks can stop together without any pair of boards losing its last meeting place.
  ///
  /// A set of networks takes the last meeting place of a pair when it holds all networks that the
  /// two boards share. So the sets that cannot all stop are those that hold one of
  ///
  ///     **E** = { networks that *i* and *j* share : *i*, *j* boards, none of these statutory }
  ///
  /// and the minimal ones of them are the minimal sets of **E**. The largest sets that can stop are
  /// what is left of all networks without a minimal hitting set of **E**: of each set of **E** one
  /// stays. Networks that are in no set of **E** but their own, or in none, are told apart; the rest
  /// falls into groups that share no network, and each is searched alone.
  ///
  /// - Parameters:
  ///   - countsMemberWide: Whether networks of nearly all boards count as meeting places. If not,
  ///     they are left out, and so are pairs that meet only there.
  ///   - limit: How many sets of each kind to list for a group at most.
  ///   - steps: How many steps to search at most for each group; counts are exact when they suffice.
  /// - Returns: Nil for territories, where nobody meets.
  /// - Complexity: O(Σ *s*² *d*) to find **E** over networks of *s* members that are in *d* networks
  ///   each; then see `MinimalSets`, for each group.
  ///
  /// The measure is this project's own; the search is that of Murakami and Uno 2014.
  public func stopTogether(
    countingMemberWide countsMemberWide: Bool = true, listing limit: Int = 20,
    within steps: Int = 20_000
  ) -> StopTogether? {
    guard scope.nature == .network else { return nil }
    let leftOut = countsMemberWide ? [] : memberWideNetworks()
    let isUnknown = listings().map(\.isUnknown)
    let places = MeetingPlaces(of: selection, besides: leftOut)
    let names = selection.networkNames
    let boards = selection.boardNames

    func conflict(_ set: [Int]) -> StopConflict {
      let pairs = places.pairs[set]!
      return StopConflict(
        networks: set.map { names[$0] }, pairs: pairs.count,
        example: MeetingPair(
          first: boards[pairs.first.index], second: boards[pairs.second.index]))
    }

    let minimal = MinimalSets(of: places.pairs.keys)
    let onlyPlaces = minimal.sets.filter { $0.count == 1 }
    let groups = minimal.parts.filter { $0.sets[0].count > 1 }
    var isSettled = Set(minimal.elements)
    isSettled.formUnion(leftOut.map(\.index))
    isSettled.formUnion(places.statutory.map(\.index))
    isSettled.formUnion(isUnknown.indices.filter { isUnknown[$0] })
    let free = names.indices.filter { !isSettled.contains($0) }
    let canStop = free + groups.flatMap(\.elements)

    return StopTogether(
      countsMemberWide: countsMemberWide,
      statutory: places.statutory.subtracting(leftOut).sorted().map { names[$0.index] },
      onlyPlaces: onlyPlaces.map(conflict),
      free: free.map { names[$0] },
      groups: groups.map { group in
        let conflicts = group.sets.map(conflict).enumerated().sorted { one, other in
          (one.element.networks.count, -one.element.pairs, one.offset)
            < (other.element.networks.count, -other.element.pairs, other.offset)
        }
        let found = largestSets(of: group, listing: limit, within: steps)
        return StopGroup(
          networks: group.elements.map { names[$0] },
          conflicts: conflicts.prefix(limit).map(\.element), conflictCount: conflicts.count,
          largestSets: found.sets.map { $0.map { names[$0] } }, setCount: found.count)
      },
      leftOut: leftOut.sorted().map { names[$0.index] },
      unknown: names.indices.filter { isUnknown[$0] && !places.statutory.contains(Event($0)) }
        .map { names[$0] },
      obligationUnknown: canStop.sorted().filter {
        selection.network(Event($0)).obligation == nil
      }.map { names[$0] })
  }

  /// The same with all networks, and without those of nearly all boards where there are any.
  public func stopsTogether() -> [StopTogether] {
    let besides = memberWideNetworks().isEmpty ? nil : stopTogether(countingMemberWide: false)
    return [stopTogether(), besides].compactMap { $0 }
  }

  /// The largest parts of a group that hold none of its sets, and how many there are.
  private func largestSets(
    of group: MinimalSets, listing limit: Int, within steps: Int
  ) -> (sets: [[Int]], count: SetCount) {
    let elements = group.elements
    var sets: [[Int]] = []
    var count = 0
    func isBefore(_ one: [Int], _ other: [Int]) -> Bool {
      one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count > other.count
    }
    let sufficed = group.forEachMinimalHittingSet(within: steps) { staying in
      count += 1
      let stays = Set(staying)
      let stopping = elements.filter { !stays.contains($0) }
      if sets.count == limit {
        guard let last = sets.last, isBefore(stopping, last) else { return }
        sets.removeLast()
      }
      sets.insert(stopping, at: sets.firstIndex { isBefore(stopping, $0) } ?? sets.count)
    }
    return (sets, SetCount(found: count, isExact: sufficed))
  }
}

/// Which networks pairs of boards share, for pairs that share no statutory one.
private struct MeetingPlaces {
  let statutory: Set<Event>

  /// The sets of networks that pairs share, increasing, with how many pairs do so and the first.
  ///
  /// Where one network is the only one that some pair shares, that says all of it: other sets with
  /// that network are not kept.
  private(set) var pairs: [[Int]: (count: Int, first: Actor, second: Actor)] = [:]

  init(of selection: Selection, besides leftOut: Set<Event>) {
    let graph = selection.graph
    let isStatutory = selection.statutoryNetworks()
    statutory = Set(graph.events.filter { isStatutory[$0.index] })
    var isOnlyPlace = [Bool](repeating: false, count: graph.eventCount)
    for isSecondWalk in [false, true] {
      var counts = [Int32](repeating: 0, count: graph.actorCount)
      var staying = [Bool](repeating: false, count: graph.actorCount)
      for first in graph.actors {
        var partners: [Actor] = []
        for event in graph.events(of: first) where !leftOut.contains(event) {
          let stays = statutory.contains(event) || isSecondWalk && isOnlyPlace[event.index]
          for second in graph.actors(of: event) where second > first {
            if counts[second.index] == 0 { partners.append(second) }
            counts[second.index] += 1
            if stays { staying[second.index] = true }
          }
        }
        for second in partners.sorted() {
          let isAlone = counts[second.index] == 1
          if !staying[second.index], isAlone != isSecondWalk {
            let shared = graph.sharedEvents(of: first, and: second)
              .map(\.index).filter { !leftOut.contains(Event($0)) }
            if isAlone { isOnlyPlace[shared[0]] = true }
            pairs[shared, default: (0, first, second)].count += 1
          }
          counts[second.index] = 0
          staying[second.index] = false
        }
      }
    }
  }
}
