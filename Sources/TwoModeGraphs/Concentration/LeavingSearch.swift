/// The search for the most actors that can leave without losing more ties than a budget.
struct LeavingSearch {
  private let ties: SharedTies
  private let degrees: [Int]

  /// Everyone, those with fewest ties first and of equals the last one first.
  private let order: [Int]

  /// For each actor the sum of its heaviest ties: of none, of one, of two, ...
  private let heaviest: [[Int]]

  /// The ties that may be lost.
  private let budget: Int
  private var stepsLeft: Int

  init(_ ties: SharedTies, budget: Int, stepLimit: Int) {
    self.ties = ties
    self.budget = budget
    stepsLeft = stepLimit
    let degrees = ties.degrees
    self.degrees = degrees
    order = (0..<ties.count).sorted { (degrees[$0], $1) < (degrees[$1], $0) }
    heaviest = (0..<ties.count).map { actor in
      let weights = (0..<ties.count).map { ties[actor, $0] }.sorted(by: >)
      var sums = [0]
      for weight in weights { sums.append(sums[sums.count - 1] + weight) }
      return sums
    }
  }

  /// The largest set that was found, and a number that no set is larger than.
  mutating func largest() -> (leaving: [Int], most: Int) {
    var best = greedy()
    var most = max(best.count, conceivableCount)
    while best.count < most {
      var chosen: [Int] = []
      var left = degrees
      switch extend(&chosen, from: 0, losing: 0, &left, to: best.count + 1) {
      case .found: best = chosen
      case .impossible: most = best.count
      case .undecided: return (best, most)
      }
    }
    return (best, most)
  }

  /// Lets whoever has fewest ties left leave, as long as the budget allows.
  private func greedy() -> [Int] {
    var leaving: [Int] = []
    var left = degrees
    var staying = order
    var lost = 0
    while let place = staying.indices.min(by: { left[staying[$0]] < left[staying[$1]] }) {
      let actor = staying[place]
      guard lost + left[actor] <= budget else { break }
      lost += left[actor]
      leaving.append(actor)
      staying.remove(at: place)
      for other in staying { left[other] -= ties[actor, other] }
    }
    return leaving
  }

  /// The size up to which the bound rules no set out. Whoever is in a set that can leave can leave
  /// without the others, so that no size above one that is ruled out is possible.
  private var conceivableCount: Int {
    for size in stride(from: 1, through: ties.count, by: 1)
    where leastDoubleLoss(of: size, among: order, left: degrees) > 2 * budget {
      return size - 1
    }
    return ties.count
  }

  /// Twice the ties that any so many of the candidates lose at least.
  private func leastDoubleLoss(of size: Int, among candidates: [Int], left: [Int]) -> Int {
    candidates.map { 2 * left[$0] - heaviest[$0][size - 1] }.sorted().prefix(size).reduce(0, +)
  }

  private enum Outcome {
    case found, impossible, undecided
  }

  /// Adds actors from a place in the order on, until so many are chosen.
  ///
  /// - Parameters:
  ///   - chosen: Who leaves; as it was when nothing is found.
  ///   - left: What each has in common with those who do not leave.
  private mutating func extend(
    _ chosen: inout [Int], from start: Int, losing lost: Int, _ left: inout [Int], to target: Int
  ) -> Outcome {
    let needed = target - chosen.count
    guard needed > 0 else { return .found }
    let room = budget - lost
    let places = (start..<order.count).filter { left[order[$0]] <= room }
    guard places.count >= needed else { return .impossible }
    stepsLeft -= places.count
    guard stepsLeft >= 0 else { return .undecided }
    let candidates = places.map { order[$0] }
    guard leastDoubleLoss(of: needed, among: candidates, left: left) <= 2 * room else {
      return .impossible
    }
    for place in places.dropLast(needed - 1) {
      let actor = order[place]
      chosen.append(actor)
      let loss = left[actor]
      for other in left.indices { left[other] -= ties[actor, other] }
      let outcome = extend(&chosen, from: place + 1, losing: lost + loss, &left, to: target)
      for other in left.indices { left[other] += ties[actor, other] }
      if outcome != .impossible { return outcome }
      chosen.removeLast()
    }
    return .impossible
  }
}
