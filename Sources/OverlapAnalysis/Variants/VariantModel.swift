import CoverSearch

/// A demand as a problem of choice: which options to take at the least cost.
///
/// With *x* the options and *y* the classes of pairs: minimise the amounts of the options taken,
/// subject to *y* ≤ the sum of the options that keep the class, and for each bound a row over these.
/// Each network is part of one table at most. A class that a single option keeps is that option, with
/// the weight of the class; if all pairs are to meet, each class asks for one of its options, and
/// classes that others imply are left out.
struct VariantModel {
  private(set) var problem = ChoiceProblem()

  /// The options that may be taken, increasing. Each is the variable of its place here.
  let options: [Int]

  /// What is to be as good as possible.
  enum Goal {
    /// The least amount.
    case amount
    /// The most pairs.
    case pairs
  }

  private let space: VariantSpace
  private let variableOfOption: [Int?]

  init(of space: VariantSpace, demand: VariantDemand, goal: Goal = .amount) {
    self.space = space
    options = VariantReduction(of: space, demand: demand).options
    var variables = [Int?](repeating: nil, count: space.options.count)
    for (variable, option) in options.enumerated() { variables[option] = variable }
    variableOfOption = variables

    let pairs = space.pairs
    let least = demand.pairs - pairs.settled
    let keepsAll = demand.pairs >= pairs.count
    let counts = keepsAll ? [] : PairCounts(of: pairs, variables: variables)
    for (variable, option) in options.enumerated() {
      let cost = goal == .amount ? space.options[option].amount : -counts.weight(ofChoice: variable)
      _ = problem.add(cost: cost)
    }
    let shares = counts.shared.map { shared in
      problem.add(.share, cost: goal == .amount ? 0 : -Double(pairs.classes[shared.place].weight))
    }

    if keepsAll {
      requireAllPairs()
    } else {
      for (share, shared) in zip(shares, counts.shared) {
        problem.require(
          shared.variables.map { .init($0) } + [.init(share, times: -1)], least: 0)
      }
      requirePairs(least: least, counts, shares) { Double($0.weight) }
      if let floor = demand.groupFloor {
        for group in pairs.groups.indices where demand.groups?.contains(group) ?? true {
          requirePairs(
            least: pairs.least(ofGroup: group, share: floor) - pairs.groupSettled[group], counts,
            shares
          ) { Double($0.groupWeights[group]) }
        }
      }
    }
    requireOneTableEach()
    if demand.keepsThemes { requireThemes() }
    if let most = demand.mostHours { requireHours(most: most, of: demand.boards) }
    if let most = demand.mostAmount {
      problem.require(
        options.enumerated().map { .init($0, times: space.options[$1].amount) },
        most: most - space.stayingAmount)
    }
    for choice in demand.excluded {
      let variables = choice.compactMap { variableOfOption[$0] }
      // One with an option that is not there cannot be chosen anyway.
      if variables.count == choice.count { problem.exclude(variables) }
    }
  }

  private func terms(_ options: [Int]) -> [ChoiceProblem.Bound.Term] {
    options.compactMap { variableOfOption[$0] }.map { .init($0) }
  }

  private mutating func requireAllPairs() {
    let sets = space.pairs.classes.map { pairClass in
      Bits(pairClass.options.compactMap { variableOfOption[$0] }, count: options.count)
    }
    for set in leastSets(of: sets) { problem.require(set.numbers.map { .init($0) }, least: 1) }
  }

  private mutating func requirePairs(
    least: Int, _ counts: PairCounts, _ shares: [Int], weight: (PairClasses.PairClass) -> Double
  ) {
    guard least > 0 else { return }
    let classes = space.pairs.classes
    problem.require(
      counts.single.map { .init($0.variable, times: weight(classes[$0.place])) }
        + zip(shares, counts.shared).map { .init($0, times: weight(classes[$1.place])) },
      least: Double(least))
  }

  /// A network stands in one table at most.
  private mutating func requireOneTableEach() {
    var optionsOfNetwork: [Int: [Int]] = [:]
    for option in options {
      for part in space.options[option].parts { optionsOfNetwork[part, default: []].append(option) }
    }
    for (_, options) in optionsOfNetwork.sorted(by: { $0.key < $1.key }) where options.count > 1 {
      problem.require(terms(options), most: 1)
    }
  }

  private mutating func requireThemes() {
    var seen: Set<[Int]> = []
    for seat in space.themes.seats {
      guard let options = seat.options, seen.insert(options).inserted else { continue }
      problem.require(terms(options), least: 1)
    }
  }

  /// - Parameter boards: Those that it is about; all when nil.
  private mutating func requireHours(most: Double, of boards: Set<Int>?) {
    var rows = [[ChoiceProblem.Bound.Term]](repeating: [], count: space.boardNames.count)
    for (variable, option) in options.enumerated() {
      for part in space.options[option].boardAmounts {
        rows[part.actor].append(.init(variable, times: part.amount))
      }
    }
    for (actor, row) in rows.enumerated() where boards?.contains(actor) ?? true {
      let room = most - space.stayingBoardAmounts[actor]
      let highest = row.reduce(0) { $0 + $1.coefficient }
      if highest > room { problem.require(row, most: room) }
    }
  }
}

/// Which classes of pairs the options of a problem keep, by how many of them can.
private struct PairCounts: ExpressibleByArrayLiteral {
  /// Classes that one variable keeps.
  private(set) var single: [(place: Int, variable: Int)] = []

  /// Classes that several do.
  private(set) var shared: [(place: Int, variables: [Int])] = []
  private var weights: [Int: Int] = [:]

  /// No classes.
  init(arrayLiteral elements: Int...) {}

  init(of pairs: PairClasses, variables: [Int?]) {
    for (place, pairClass) in pairs.classes.enumerated() {
      let keepers = pairClass.options.compactMap { variables[$0] }
      if keepers.count == 1 {
        single.append((place, keepers[0]))
        weights[keepers[0], default: 0] += pairClass.weight
      } else if keepers.count > 1 {
        shared.append((place, keepers))
      }
    }
  }

  /// The pairs that a variable alone keeps.
  func weight(ofChoice variable: Int) -> Double { Double(weights[variable] ?? 0) }
}

/// The sets that have no other set within them; of equal ones the first.
///
/// Who meets these meets all: a cover of the least sets covers every set.
private func leastSets(of sets: [Bits]) -> [Bits] {
  var seen: Set<Bits> = []
  let distinct = sets.filter { seen.insert($0).inserted }
    .map { (set: $0, count: $0.count) }
  let order = distinct.indices.sorted {
    (distinct[$0].count, $0) < (distinct[$1].count, $1)
  }
  var least: [Int] = []
  for place in order {
    let set = distinct[place].set
    if !least.contains(where: { distinct[$0].set.isSubset(of: set) }) { least.append(place) }
  }
  return least.sorted().map { distinct[$0].set }
}
