import CoverSearch
import Testing

struct SetCoverTests {
  @Test("the fewest sets cover what any set holds; what none holds is named")
  func onPaper() {
    let cover = SetCover(
      elementCount: 6, sets: [[0, 1, 2], [2, 3], [3, 4], [0, 1, 4], [4]])
    let outcome = cover.cheapest()
    #expect(outcome.sets == [1, 3])
    #expect(outcome.isProven)
    #expect(cover.uncoverable == [5])
  }

  @Test("nothing to cover takes no sets", arguments: [0, 3])
  func nothing(elementCount: Int) {
    let outcome = SetCover(elementCount: elementCount, sets: [[], []]).cheapest()
    #expect(outcome.sets == [])
    #expect(outcome.cost == 0)
    #expect(outcome.isProven)
  }

  @Test("two cheap sets go before a dear one that holds both")
  func weighted() {
    let sets = [[0, 1], [0], [1]]
    #expect(SetCover(elementCount: 2, sets: sets, costs: [3, 1, 1]).cheapest().sets == [1, 2])
    #expect(SetCover(elementCount: 2, sets: sets, costs: [1.5, 1, 1]).cheapest().sets == [0])
  }

  @Test("of equal sets the first is chosen")
  func equal() {
    #expect(SetCover(elementCount: 1, sets: [[], [0], [0]]).cheapest().sets == [1])
  }

  @Test("agrees with trying every choice of sets", arguments: 0..<200)
  func everyChoice(seed: Int) {
    var random = SplitMix(seed: seed)
    let elementCount = Int.random(in: 0...12, using: &random)
    let sets = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      (0..<elementCount).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    }
    let isWeighted = Bool.random(using: &random)
    let costs = isWeighted ? sets.map { _ in Double(Int.random(in: 1...5, using: &random)) } : nil
    let cover = SetCover(elementCount: elementCount, sets: sets, costs: costs)
    let coverable = Set(sets.joined())

    var best = Double.infinity
    for mask in 0..<(1 << sets.count) {
      let chosen = sets.indices.filter { mask & (1 << $0) != 0 }
      guard Set(chosen.flatMap { sets[$0] }) == coverable else { continue }
      best = min(best, chosen.reduce(0) { $0 + cover.costs[$1] })
    }
    let outcome = cover.cheapest()
    #expect(outcome.cost == best)
    #expect(outcome.isProven)
    #expect(Set(outcome.sets.flatMap { sets[$0] }) == coverable)
    #expect(Set(cover.uncoverable) == Set(0..<elementCount).subtracting(coverable))
  }

  @Test("the pairs of eighty networks of a hundred and twenty boards are covered with proof")
  func region() {
    var random = SplitMix(seed: 7)
    var pairs: [[Int]: Int] = [:]
    var sets: [[Int]] = []
    for _ in 0..<80 {
      let members = (0..<120).filter { _ in Int.random(in: 0..<12, using: &random) == 0 }
      var elements: [Int] = []
      for first in members {
        for second in members where second > first {
          let number = pairs[[first, second]] ?? pairs.count
          pairs[[first, second]] = number
          elements.append(number)
        }
      }
      sets.append(elements)
    }
    let outcome = SetCover(elementCount: pairs.count, sets: sets).cheapest(within: 60)
    #expect(outcome.isProven)
    #expect(Set(outcome.sets.flatMap { sets[$0] }).count == pairs.count)
  }

  /// The lines of the affine space of three dimensions over three elements are to be hit by points:
  /// the Steiner triple problem A27 of Fulkerson, Nemhauser and Trotter (Mathematical Programming
  /// Study 2, 1974), whose least cover is 18.
  @Test("few branches still give a cover, a bound, and the same again")
  func fewBranches() {
    func third(_ first: Int, _ second: Int) -> Int {
      [1, 3, 9].reduce(0) { $0 + (6 - first / $1 % 3 - second / $1 % 3) % 3 * $1 }
    }
    let lines = (0..<27).flatMap { first in
      (0..<27).filter { first < $0 && $0 < third(first, $0) }.map { [first, $0, third(first, $0)] }
    }
    #expect(lines.count == 117)
    let points = (0..<27).map { point in
      lines.indices.filter { lines[$0].contains(point) }
    }
    let cover = SetCover(elementCount: lines.count, sets: points)
    let best = cover.cheapest(within: .nodes(1_000_000))
    #expect(best.sets.count == 18)
    #expect(best.isProven)
    let few = cover.cheapest(within: .nodes(1))
    #expect(Set(few.sets.flatMap { points[$0] }).count == lines.count)
    #expect(!few.isProven)
    #expect(few.bound < 18)
    #expect(few.cost >= 18)
    #expect(few == cover.cheapest(within: .nodes(1)))
  }
}
