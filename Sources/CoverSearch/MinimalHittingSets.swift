extension MinimalSets {
  /// Gives every minimal hitting set: elements that include one of each set, and of which none can be
  /// missed.
  ///
  /// The search takes a set *F* that is not hit yet, and adds each of its elements that may still be
  /// added, in turn; the later ones of *F* stay out of what follows from the earlier, so that nothing
  /// is found twice. An element that was added must stay critical, the only one that hits some set:
  /// once it is not, no way on leads to a minimal hitting set. This is the algorithm MMCS of Murakami
  /// and Uno, with their *crit*, *uncov* and *CAND* as `critical`, sets with no `hits`, and
  /// `candidates`; *F* is the set with the fewest candidates, the first among equals.
  ///
  /// - Parameters:
  ///   - steps: How many steps to take at most; a step adds one element, so that the same steps are
  ///     taken on every machine.
  ///   - visit: Gets each hitting set, increasing. Their order is always the same.
  /// - Returns: Whether all were found before the steps were over. None is a hitting set of an empty
  ///   set; the empty set hits all of none.
  /// - Complexity: O(*e*) for each step, with *e* the sum of the sizes of the sets. The number of
  ///   steps grows with the number of hitting sets, which is exponential at worst.
  ///
  /// K. Murakami, T. Uno, *Efficient algorithms for dualizing large-scale hypergraphs*, Discrete
  /// Applied Mathematics 170, 2014, 83–94.
  public func forEachMinimalHittingSet(within steps: Int, _ visit: ([Int]) -> Void) -> Bool {
    var search = HittingSetSearch(of: self, steps: steps)
    return search.extend(visit)
  }
}

/// A hitting set as it grows, and what can still be added to it.
private struct HittingSetSearch {
  /// The elements, and the sets with elements as positions among them.
  private let elements: [Int]
  private let sets: [[Int]]

  /// For each element, the sets that hold it.
  private let holders: [[Int]]

  private var candidates: [Bool]
  private var chosen: [Int] = []

  /// For each set how many elements were chosen of it, and their exclusive or: of one, that one.
  private var hits: [Int]
  private var hitters: [Int]

  /// For each chosen element how many sets it alone hits, and how many chosen elements have none.
  private var critical: [Int]
  private var needlessCount = 0

  private var stepsLeft: Int

  init(of family: MinimalSets, steps: Int) {
    let elements = family.elements
    var positions: [Int: Int] = [:]
    for (position, element) in elements.enumerated() { positions[element] = position }
    let sets = family.sets.map { $0.map { positions[$0]! } }
    var holders = [[Int]](repeating: [], count: elements.count)
    for (set, members) in sets.enumerated() {
      for element in members { holders[element].append(set) }
    }
    self.elements = elements
    self.sets = sets
    self.holders = holders
    candidates = [Bool](repeating: true, count: elements.count)
    hits = [Int](repeating: 0, count: sets.count)
    hitters = hits
    critical = [Int](repeating: 0, count: elements.count)
    stepsLeft = steps
  }

  /// Gives the minimal hitting sets that hold all that is chosen and else candidates alone.
  ///
  /// - Returns: Whether the steps sufficed.
  mutating func extend(_ visit: ([Int]) -> Void) -> Bool {
    guard stepsLeft > 0 else { return false }
    stepsLeft -= 1
    guard let set = setWithFewestCandidates else {
      visit(chosen.sorted().map { elements[$0] })
      return true
    }
    let branch = sets[set].filter { candidates[$0] }
    for element in branch { candidates[element] = false }
    defer { for element in branch { candidates[element] = true } }
    for element in branch {
      choose(element)
      let isMinimal = needlessCount == 0
      let sufficed = isMinimal ? extend(visit) : true
      unchoose(element)
      guard sufficed else { return false }
      if isMinimal { candidates[element] = true }
    }
    return true
  }

  private var setWithFewestCandidates: Int? {
    var fewest: (set: Int, count: Int)?
    for set in sets.indices where hits[set] == 0 {
      let count = sets[set].count { candidates[$0] }
      if count < fewest?.count ?? .max { fewest = (set, count) }
    }
    return fewest?.set
  }

  private mutating func choose(_ element: Int) {
    chosen.append(element)
    for set in holders[element] {
      if hits[set] == 0 { critical[element] += 1 }
      if hits[set] == 1 {
        critical[hitters[set]] -= 1
        if critical[hitters[set]] == 0 { needlessCount += 1 }
      }
      hits[set] += 1
      hitters[set] ^= element
    }
  }

  private mutating func unchoose(_ element: Int) {
    chosen.removeLast()
    for set in holders[element] {
      hits[set] -= 1
      hitters[set] ^= element
      if hits[set] == 0 { critical[element] -= 1 }
      if hits[set] == 1 {
        if critical[hitters[set]] == 0 { needlessCount -= 1 }
        critical[hitters[set]] += 1
      }
    }
  }
}
