import CoverSearch
import Testing

struct ChoiceProblemTests {
  @Test("nothing to choose costs nothing")
  func empty() {
    #expect(ChoiceProblem().cheapest().choice?.chosen == [])
    #expect(ChoiceProblem().cheapest().choice?.cost == 0)
  }

  @Test("the cheapest option that meets a bound is chosen, and proven")
  func cheapest() {
    var problem = ChoiceProblem()
    let options = [3.0, 2, 4].map { problem.add(cost: $0) }
    problem.require(options.map { .init($0) }, least: 1)
    guard case .proven(let choice) = problem.cheapest() else {
      Issue.record("not proven")
      return
    }
    #expect(choice.chosen == [1])
    #expect(choice.cost == 2)
  }

  @Test("what gains is chosen without being asked for")
  func gains() {
    var problem = ChoiceProblem()
    _ = problem.add(cost: -5)
    _ = problem.add(cost: 5)
    #expect(problem.cheapest().choice?.chosen == [0])
  }

  @Test("bounds that no choice meets are impossible, also one without terms")
  func impossible() {
    var problem = ChoiceProblem()
    let option = problem.add(cost: 1)
    problem.require([.init(option)], least: 2)
    #expect(problem.cheapest() == .impossible)

    var empty = ChoiceProblem()
    empty.require([], least: 1)
    #expect(empty.cheapest() == .impossible)
  }

  @Test("an excluded choice makes way for the next best, until none is left")
  func alternatives() {
    var problem = ChoiceProblem()
    let options = [1.0, 1, 2].map { problem.add(cost: $0) }
    problem.require(options.map { .init($0) }, least: 1)
    var costs: [Double] = []
    while let choice = problem.cheapest().choice {
      costs.append(choice.cost)
      problem.exclude(choice.chosen)
    }
    #expect(costs == [1, 1, 2, 2, 3, 3, 4])
  }

  @Test("a share covers what choices do not, and costs in proportion")
  func shares() throws {
    var problem = ChoiceProblem()
    let choice = problem.add(cost: 10)
    let share = problem.add(.share, cost: 2)
    problem.require([.init(choice), .init(share, times: 2)], least: 1)
    let found = try #require(problem.cheapest().choice)
    #expect(found.chosen == [])
    #expect(abs(found.amounts[share] - 0.5) < 1e-9)
    #expect(abs(found.cost - 1) < 1e-9)
  }

  @Test("agrees with trying every choice", arguments: 0..<200)
  func everyChoice(seed: Int) {
    var random = SplitMix(seed: seed)
    var problem = ChoiceProblem()
    let count = Int.random(in: 1...8, using: &random)
    for _ in 0..<count { _ = problem.add(cost: Double(Int.random(in: -3...9, using: &random))) }
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let terms = (0..<count).filter { _ in Bool.random(using: &random) }.map {
        ChoiceProblem.Bound.Term($0, times: Double(Int.random(in: -2...4, using: &random)))
      }
      let limit = Double(Int.random(in: 0...4, using: &random))
      if Bool.random(using: &random) {
        problem.require(terms, least: limit)
      } else {
        problem.require(terms, most: limit)
      }
    }

    var best: Double?
    for mask in 0..<(1 << count) {
      let amounts = (0..<count).map { Double((mask >> $0) & 1) }
      guard problem.bounds.allSatisfy({ $0.holds(for: amounts) }) else { continue }
      let cost = zip(problem.variables, amounts).reduce(0) { $0 + $1.0.cost * $1.1 }
      best = min(best ?? .infinity, cost)
    }
    switch problem.cheapest() {
    case .proven(let choice):
      #expect(choice.cost == best)
      #expect(problem.bounds.allSatisfy { $0.holds(for: choice.amounts) })
      #expect(choice.chosen.allSatisfy { choice.amounts[$0] == 1 })
    case .impossible: #expect(best == nil)
    case .found, .outOfTime: Issue.record("a problem of eight options was not solved to proof")
    }
  }
}
