import CoverSearch

/// Options that are taken, by number, increasing.
struct VariantChoice: Hashable {
  let options: [Int]

  /// What all networks take then, those that stay included.
  let amount: Double

  /// What no choice that meets the demand is below; the amount itself when that is proven.
  var bound: Double

  var isProven: Bool { amount <= bound }
}

/// What a search for a choice came to.
enum VariantOutcome {
  case choice(VariantChoice)
  case impossible
  case unknown

  var choice: VariantChoice? {
    if case .choice(let choice) = self { choice } else { nil }
  }
}

/// Searches in one space, which share the work that is allowed.
struct VariantSearch {
  let space: VariantSpace
  private let effort: VariantEffort
  private let deadline: ContinuousClock.Instant?

  /// How many searches for a choice are still to come, among which the time is divided; those for
  /// what goes with a choice count for a part.
  private var searchesLeft: Double

  init(in space: VariantSpace, effort: VariantEffort, searches: Double) {
    self.space = space
    self.effort = effort
    searchesLeft = searches
    deadline =
      if case .seconds(let seconds) = effort { .now + .seconds(seconds) } else { nil }
  }

  /// How much a search weighs against others.
  enum Weight: Double {
    /// For a choice.
    case choice = 1
    /// For what goes with a choice: as good ones, more pairs at the same amount.
    case side = 0.25
  }

  /// What the next search may do: its part of the time that is left. Nil when none is left: a search
  /// does some work before it looks at the time, so that many of them would go far beyond it.
  private mutating func nextLimit(_ weight: Weight) -> SearchLimit? {
    let part = weight.rawValue / max(weight.rawValue, searchesLeft)
    searchesLeft -= weight.rawValue
    guard let deadline else {
      if case .nodes(let nodes) = effort { return .nodes(nodes) }
      return .nodes(1)
    }
    let left = (deadline - .now) / .seconds(1)
    return left > 0 ? .seconds(max(0.1, part * left)) : nil
  }

  /// The choice that takes least of those that meet a demand; of these, if it is proven, one with the
  /// most pairs as far as the search finds it.
  ///
  /// Where networks may become one, the search begins with the best choice in which none do.
  ///
  /// - Parameters:
  ///   - start: A choice that is known to meet the demand.
  ///   - apart: The best in which no networks become one, when that was looked for before.
  mutating func cheapest(
    _ demand: VariantDemand, from start: VariantChoice? = nil, apart: VariantChoice? = nil,
    withMostPairs: Bool = true
  ) -> VariantOutcome {
    var known = start
    if demand.mayCombine, space.hasCombinations {
      if let choice = apart ?? withoutCombinations(demand),
        choice.amount < known?.amount ?? .infinity
      {
        known = choice
      }
      known?.bound = -.infinity
    }
    let outcome = search(demand, from: known)
    guard withMostPairs, let choice = outcome.choice, choice.isProven,
      demand.pairs < space.pairs.count
    else { return outcome }
    return .choice(mostPairs(demand, startingFrom: choice))
  }

  /// The best that is found in which no networks become one, which is a short search.
  mutating func withoutCombinations(_ demand: VariantDemand) -> VariantChoice? {
    var apart = demand
    apart.mayCombine = false
    return search(apart, from: nil, .side).choice
  }

  private mutating func search(
    _ demand: VariantDemand, from start: VariantChoice?, _ weight: Weight = .choice
  ) -> VariantOutcome {
    let model = VariantModel(of: space, demand: demand)
    let places = start?.options.compactMap { option in model.options.firstIndex(of: option) } ?? []
    let isStart = start.map { places.count == $0.options.count } ?? false
    let outcome =
      nextLimit(weight).map { model.problem.cheapest(within: $0, from: isStart ? places : []) }
      ?? .outOfTime
    switch outcome {
    case .impossible:
      return .impossible
    case .proven(let choice):
      return .choice(made(choice, of: model, bound: nil))
    case .found(let choice, let bound):
      let found = made(choice, of: model, bound: bound + space.stayingAmount)
      guard let start, start.amount < found.amount else { return .choice(found) }
      return .choice(
        VariantChoice(
          options: start.options, amount: start.amount, bound: min(start.amount, found.bound)))
    case .outOfTime:
      guard let start else { return .unknown }
      return .choice(
        VariantChoice(options: start.options, amount: start.amount, bound: space.stayingAmount))
    }
  }

  private mutating func mostPairs(
    _ demand: VariantDemand, startingFrom choice: VariantChoice
  ) -> VariantChoice {
    let kept = space.pairsKept(by: choice.options)
    guard kept < space.pairs.count else { return choice }
    var richer = demand
    richer.mostAmount = choice.amount + sameAmount(as: choice.amount)
    let model = VariantModel(of: space, demand: richer, goal: .pairs)
    guard let limit = nextLimit(.side), let found = model.problem.cheapest(within: limit).choice
    else { return choice }
    let better = made(found, of: model, bound: nil)
    guard space.pairsKept(by: better.options) > kept else { return choice }
    return VariantChoice(options: better.options, amount: better.amount, bound: better.amount)
  }

  /// Other choices that take no more and meet the same demand.
  ///
  /// - Returns: At most so many, and whether there are no others.
  mutating func alternatives(
    to choice: VariantChoice, _ demand: VariantDemand, atMost count: Int
  ) -> (choices: [VariantChoice], areAll: Bool) {
    guard choice.isProven else { return ([], false) }
    var demand = demand
    demand.mostAmount = choice.amount + sameAmount(as: choice.amount)
    demand.excluded = [choice.options]
    var found: [VariantChoice] = []
    while true {
      switch search(demand, from: nil, .side) {
      case .impossible: return (found, true)
      case .unknown: return (found, false)
      case .choice(let other):
        guard found.count < count else { return (found, false) }
        found.append(other)
        demand.excluded.append(other.options)
      }
    }
  }

  /// Whether any choice meets a demand; nil when the work that is allowed does not tell.
  mutating func isPossible(_ demand: VariantDemand) -> Bool? {
    switch search(demand, from: nil) {
    case .choice: true
    case .impossible: false
    case .unknown: nil
    }
  }

  private func made(
    _ choice: Choice, of model: VariantModel, bound: Double?
  ) -> VariantChoice {
    let options = choice.chosen.map { model.options[$0] }
    let amount = options.reduce(space.stayingAmount) { $0 + space.options[$1].amount }
    return VariantChoice(options: options, amount: amount, bound: min(amount, bound ?? amount))
  }
}

/// Up to where amounts are the same: what rounding of a sum explains.
func sameAmount(as amount: Double) -> Double { 1e-7 * max(1, abs(amount)) }

extension VariantSpace {
  /// Whether any networks may become one.
  var hasCombinations: Bool { options.contains { $0.parts.count > 1 } }

  /// How many of the pairs that count meet when these options are taken.
  func pairsKept(by options: [Int]) -> Int {
    let taken = Set(options)
    return pairs.classes.reduce(pairs.settled) { count, pairClass in
      pairClass.options.contains(where: taken.contains) ? count + pairClass.weight : count
    }
  }
}
