/// The strengths and the number of members of each group, while vertices move.
struct GroupTotals {
  /// The sums of the strengths of the members of each group.
  private(set) var out, into: [Double]

  /// The number of members of each group.
  private(set) var memberCounts: [Int32]

  /// Groups that have been without members, the last of them first to be used.
  private var empty: [Int32] = []

  /// - Parameter groups: The group of each vertex, less than their number.
  init(groups: [Int32], network: ModularityNetwork) {
    out = network.outStrengths.sums(by: groups, count: groups.count)
    into = network.inStrengths.sums(by: groups, count: groups.count)
    memberCounts = [Int32](repeating: 0, count: groups.count)
    for group in groups { memberCounts[Int(group)] += 1 }
    empty = memberCounts.indices.reversed().filter { memberCounts[$0] == 0 }.map { Int32($0) }
  }

  /// Takes a vertex out of its group, to be put in the same or another one.
  mutating func take(_ vertex: Int, from group: Int32, in network: ModularityNetwork) {
    out[Int(group)] -= network.outStrengths[vertex]
    into[Int(group)] -= network.inStrengths[vertex]
    memberCounts[Int(group)] -= 1
  }

  /// Puts a vertex that was taken from a group into the same or another one.
  mutating func put(
    _ vertex: Int, into group: Int32, from former: Int32, in network: ModularityNetwork
  ) {
    out[Int(group)] += network.outStrengths[vertex]
    into[Int(group)] += network.inStrengths[vertex]
    memberCounts[Int(group)] += 1
    if memberCounts[Int(former)] == 0 { empty.append(former) }
  }

  /// A group without members.
  mutating func emptyGroup(preferring group: Int32) -> Int32 {
    if memberCounts[Int(group)] == 0 { return group }
    while let last = empty.popLast() {
      if memberCounts[Int(last)] == 0 { return last }
    }
    preconditionFailure("a vertex is outside all groups, so one of as many is empty")
  }
}
