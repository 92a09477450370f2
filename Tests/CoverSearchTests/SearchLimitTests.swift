import CoverSearch
import Testing

struct SearchLimitTests {
  /// Elements that each lie in a few of many sets, so that no cover is obvious.
  private func hardCover(seed: Int) -> ChoiceProblem {
    var random = SplitMix(seed: seed)
    var problem = ChoiceProblem()
    let sets = (0..<40).map { _ in
      problem.add(cost: Double(Int.random(in: 20...40, using: &random)))
    }
    for _ in 0..<90 {
      let holders = sets.shuffled(using: &random).prefix(4)
      problem.require(holders.map { .init($0) }, least: 1)
    }
    return problem
  }

  @Test("few nodes give a choice with a bound below it, the same each time", arguments: 0..<4)
  func fewNodes(seed: Int) throws {
    let problem = hardCover(seed: seed)
    let outcome = problem.cheapest(within: .nodes(5))
    #expect(outcome == problem.cheapest(within: .nodes(5)))
    guard case .proven(let best) = problem.cheapest(within: .nodes(1_000_000)) else {
      Issue.record("not solved to proof")
      return
    }
    switch outcome {
    case .found(let choice, let bound):
      #expect(bound <= best.cost + 1e-6)
      #expect(best.cost <= choice.cost)
    case .proven(let choice): #expect(choice.cost == best.cost)
    case .outOfTime: break
    case .impossible: Issue.record("said to be impossible")
    }
  }

  @Test("a limit of nodes ends a search that would need more of them")
  func endsEarly() {
    let outcomes = (0..<4).map { hardCover(seed: $0).cheapest(within: .nodes(1)) }
    #expect(
      outcomes.contains {
        if case .proven = $0 { false } else { true }
      })
  }

  @Test("a search that begins with a choice comes to nothing worse", arguments: 0..<4)
  func start(seed: Int) throws {
    let problem = hardCover(seed: seed)
    let best = try #require(problem.cheapest(within: .nodes(1_000_000)).choice)
    let found = try #require(
      problem.cheapest(within: .nodes(1), from: best.chosen).choice)
    #expect(found.cost == best.cost)
  }
}
