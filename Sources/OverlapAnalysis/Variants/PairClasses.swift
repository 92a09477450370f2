import BoardNetworks
import TwoModeGraphs

/// The pairs of boards that meet now, put together by where they may meet in a variant.
///
/// Pairs that the same options keep are one class: a variable with a weight in the search. Pairs that
/// share a network that stays anyway are settled.
struct PairClasses {
  struct PairClass {
    /// The options at which both boards sit, increasing.
    let options: [Int]

    /// How many pairs there are, and how many with a board in each of the groups.
    fileprivate(set) var weight: Int
    fileprivate(set) var groupWeights: [Int]
  }

  private(set) var classes: [PairClass] = []

  /// All pairs that count, and those that are settled.
  private(set) var count = 0
  private(set) var settled = 0

  /// The groups of boards, and the same for each of them.
  let groups: [BoardGroup]
  private(set) var groupCounts, groupSettled: [Int]

  /// For each group its boards, as actors.
  private let groupMembers: [Bits]

  /// - Complexity: O(*b*² (*o* + *n*) / 64) for *b* boards, *o* options and *n* networks.
  init(
    in selection: Selection, options: [VariantOption], stays: [Bool], countsPairs: [Bool]
  ) {
    let actorCount = selection.boards.count
    (groups, groupMembers) = selection.boardGroups()
    groupCounts = [Int](repeating: 0, count: groups.count)
    groupSettled = groupCounts

    var counting = [Bits](repeating: Bits(count: countsPairs.count), count: actorCount)
    var staying = counting
    for actor in selection.graph.actors {
      for event in selection.graph.events(of: actor) where countsPairs[event.index] {
        counting[actor.index].insert(event.index)
        if stays[event.index] { staying[actor.index].insert(event.index) }
      }
    }
    var offered = [Bits](repeating: Bits(count: options.count), count: actorCount)
    for (option, table) in options.enumerated()
    where table.parts.contains(where: { countsPairs[$0] }) {
      for actor in table.members.numbers { offered[actor].insert(option) }
    }

    var places: [Bits: Int] = [:]
    for first in 0..<actorCount {
      for second in (first + 1)..<max(first + 1, actorCount)
      where counting[first].intersects(counting[second]) {
        let inGroups = groupMembers.indices.filter {
          groupMembers[$0].contains(first) || groupMembers[$0].contains(second)
        }
        count += 1
        for group in inGroups { groupCounts[group] += 1 }
        if staying[first].intersects(staying[second]) {
          settled += 1
          for group in inGroups { groupSettled[group] += 1 }
          continue
        }
        let common = offered[first].intersection(offered[second])
        let place = places[common] ?? classes.count
        if place == classes.count {
          places[common] = place
          classes.append(
            PairClass(
              options: common.numbers, weight: 0,
              groupWeights: [Int](repeating: 0, count: groups.count)))
        }
        classes[place].weight += 1
        for group in inGroups { classes[place].groupWeights[group] += 1 }
      }
    }
  }

  /// How many pairs of a group have to meet when a share of them does.
  func least(ofGroup group: Int, share: Double) -> Int {
    Int((share * Double(groupCounts[group]) - 1e-9).rounded(.up))
  }

  /// Whether a board belongs to a group.
  func contains(_ actor: Int, inGroup group: Int) -> Bool { groupMembers[group].contains(actor) }
}

extension Selection {
  /// The boards with one school and those of each region, where that is known; groups of all boards
  /// are none.
  fileprivate func boardGroups() -> (groups: [BoardGroup], members: [Bits]) {
    var groups: [BoardGroup] = []
    var members: [[Int]] = []
    var places: [String: Int] = [:]
    let single = boards.indices.filter { landscape[boards[$0]].sizeClass == .singleSchool }
    if !single.isEmpty {
      groups.append(.singleSchool)
      members.append(single)
    }
    for (actor, board) in boards.enumerated() {
      guard let region = landscape[board].region, let key = regionKey(region) else { continue }
      if places[key] == nil {
        places[key] = groups.count
        groups.append(.region(region))
        members.append([])
      }
      members[places[key]!].append(actor)
    }
    let proper = groups.indices.filter { members[$0].count < boards.count }
    return (
      proper.map { groups[$0] }, proper.map { Bits(members[$0], count: boards.count) }
    )
  }
}
