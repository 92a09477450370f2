import Testing
import TwoModeGraphs

@Suite("The fewest actors that hold a share of all ties")
struct SmallestGroupTests {
  private func ties(_ count: Int, _ weights: [(Int, Int, Int)]) -> SharedTies {
    var ties = SharedTies(count: count)
    for (first, second, weight) in weights { ties.add(weight, between: first, and: second) }
    return ties
  }

  @Test("a pair with eight of ten ties holds eighty percent")
  func pair() throws {
    let group = try #require(
      ties(4, [(0, 1, 8), (1, 2, 1), (2, 3, 1)]).smallestGroup(holding: 0.8))
    #expect(group.members == [0, 1])
    #expect(group.held == 8)
    #expect(group.total == 10)
    #expect(group.fewest == 2)
  }

  @Test("where all have as much in common with all, nine of ten hold eighty percent")
  func everyone() throws {
    // 9 · 8 / 2 = 36 of 45 pairs is 80 percent exactly.
    var all = SharedTies(count: 10)
    for first in 0..<10 { for second in 0..<first { all.add(3, between: first, and: second) } }
    let group = try #require(all.smallestGroup(holding: 0.8))
    #expect(group.members == Array(0..<9))
    #expect(group.isProven)
    #expect(all.smallestGroup(holding: 0.81)?.members.count == 10)
  }

  @Test("who has nothing in common is not needed, even for all ties")
  func isolated() throws {
    let group = try #require(ties(4, [(1, 3, 2)]).smallestGroup(holding: 1))
    #expect(group.members == [1, 3])
    #expect(group.isProven)
  }

  @Test("without ties there is no group")
  func nothing() {
    #expect(SharedTies(count: 0).smallestGroup(holding: 0.8) == nil)
    #expect(SharedTies(count: 3).smallestGroup(holding: 0.8) == nil)
  }

  @Test("letting go of who has fewest left is not always best, and the search finds what is")
  func greedyMisses() throws {
    // 0 has 3 ties, each of a pair at the side 4 with the other: the pair leaves together for 4.
    let pairAtTheSide = ties(
      6, [(0, 3, 3), (1, 2, 4), (3, 4, 20), (3, 5, 20), (4, 5, 20)])
    // 67 in all; 4 may go, which is the pair, while 0 alone takes 3 and leaves no room for it.
    let group = try #require(pairAtTheSide.smallestGroup(holding: 63.0 / 67))
    #expect(group.members == [0, 3, 4, 5])
    #expect(group.isProven)
    let first = try #require(pairAtTheSide.smallestGroup(holding: 63.0 / 67, stepLimit: 0))
    #expect(first.members == [1, 2, 3, 4, 5])
    #expect(first.fewest < first.members.count)
  }

  @Test("it is as small as the smallest of all groups there are", arguments: 0..<200)
  func allGroups(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let count = Int(random.next() % 10)
    var ties = SharedTies(count: count)
    let density = random.next() % 4
    for first in 0..<count {
      for second in 0..<first where random.next() % 4 <= density {
        ties.add(Int(random.next() % 6), between: first, and: second)
      }
    }
    let share = [0.1, 0.5, 0.8, 0.9, 1][Int(random.next() % 5)]
    var total = 0
    for first in 0..<count { for second in 0..<first { total += ties[first, second] } }
    guard total > 0 else {
      #expect(ties.smallestGroup(holding: share) == nil)
      return
    }
    var fewest = count
    for group in 0..<(1 << count) {
      var held = 0
      for first in 0..<count where group & (1 << first) != 0 {
        for second in 0..<first where group & (1 << second) != 0 { held += ties[first, second] }
      }
      if Double(held) / Double(total) >= share { fewest = min(fewest, group.nonzeroBitCount) }
    }
    let group = try #require(ties.smallestGroup(holding: share))
    #expect(group.members.count == fewest)
    #expect(group.isProven)
    #expect(Double(group.held) / Double(total) >= share)

    let hasty = try #require(ties.smallestGroup(holding: share, stepLimit: 0))
    #expect(hasty.fewest <= fewest && fewest <= hasty.members.count)
    #expect(Double(hasty.held) / Double(total) >= share)
  }
}
