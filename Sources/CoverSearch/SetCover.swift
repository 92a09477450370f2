/// Elements that are to be covered by sets at the least cost.
public struct SetCover: Hashable, Sendable {
  public let elementCount: Int

  /// The elements of each set, increasing.
  public let sets: [[Int]]

  /// What each set costs, above 0.
  public let costs: [Double]

  /// - Parameters:
  ///   - elementCount: The elements are 0 up to this.
  ///   - sets: The elements of each set, in any order; twice counts once.
  ///   - costs: What each set costs, above 0; 1 each without it, so that the fewest sets are sought.
  public init(elementCount: Int, sets: [[Int]], costs: [Double]? = nil) {
    precondition(costs?.count ?? sets.count == sets.count, "each set needs a cost")
    precondition(costs?.allSatisfy { $0 > 0 && $0.isFinite } ?? true, "a cost must be above 0")
    self.elementCount = elementCount
    self.sets = sets.map { set in
      precondition(set.allSatisfy { (0..<elementCount).contains($0) }, "there is no such element")
      return Set(set).sorted()
    }
    self.costs = costs ?? [Double](repeating: 1, count: sets.count)
  }

  /// The elements that are in no set, increasing. No cover has them.
  public var uncoverable: [Int] {
    var isCovered = [Bool](repeating: false, count: elementCount)
    for set in sets {
      for element in set { isCovered[element] = true }
    }
    return isCovered.indices.filter { !isCovered[$0] }
  }

  /// A cover of all elements that are in any set, at the least cost: the weighted set cover problem.
  ///
  /// What is beyond doubt is settled first (see `CoverReduction`); the rest is searched by branch and
  /// cut: minimise the cost of the sets chosen, where each element left has at least one of its sets.
  ///
  /// - Parameter limit: How much to search at most.
  /// - Complexity: NP-hard; exponential in the number of sets at worst.
  ///
  /// R. M. Karp, *Reducibility among combinatorial problems*, in *Complexity of Computer
  /// Computations*, Plenum, 1972, 85–103.
  public func cheapest(within limit: SearchLimit = .seconds(10)) -> CoverOutcome {
    let reduction = CoverReduction(of: self)
    var problem = ChoiceProblem()
    var variables: [Int: Int] = [:]
    for set in reduction.openSets { variables[set] = problem.add(cost: costs[set]) }
    for element in reduction.openElements {
      problem.require(
        reduction.holders(of: element).map { .init(variables[$0]!) }, least: 1)
    }

    let settled = reduction.chosen
    func cost(of sets: [Int]) -> Double { sets.reduce(0) { $0 + costs[$1] } }
    func whole(_ choice: Choice) -> [Int] {
      (settled + choice.chosen.map { reduction.openSets[$0] }).sorted()
    }
    switch problem.cheapest(within: limit) {
    case .proven(let choice):
      let sets = whole(choice)
      return CoverOutcome(sets: sets, cost: cost(of: sets), bound: cost(of: sets))
    case .found(let choice, let bound):
      let sets = whole(choice)
      return CoverOutcome(
        sets: sets, cost: cost(of: sets), bound: min(cost(of: sets), cost(of: settled) + bound))
    case .outOfTime, .impossible:
      // Every open element has a set, so that all of them together are a cover.
      let sets = (settled + reduction.openSets).sorted()
      return CoverOutcome(sets: sets, cost: cost(of: sets), bound: cost(of: settled))
    }
  }

  /// The same within a number of seconds.
  public func cheapest(within seconds: Double) -> CoverOutcome {
    cheapest(within: .seconds(seconds))
  }
}

/// A cover, and how far from the cheapest it may be.
public struct CoverOutcome: Hashable, Sendable {
  /// The sets that are chosen, increasing.
  public let sets: [Int]

  public let cost: Double

  /// A cost that no cover is below; the cost itself when it is proven to be the least.
  public let bound: Double

  public var isProven: Bool { cost <= bound }
}
