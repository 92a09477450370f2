/// A set cover problem after all that can be settled without a search.
///
/// Three rules, applied until none changes anything:
/// - an element in one set only makes that set part of every cover;
/// - an element whose sets are all among those of another makes the other one superfluous: who
///   covers the first covers the second;
/// - a set whose elements are all in another that costs no more need not be chosen; of two equal
///   ones the first stays.
///
/// The least cost stays the same, and one of the cheapest covers remains.
///
/// - Complexity: O(*r* (*e*² *s* + *s*² *e*) / 64) for *e* elements and *s* sets left in each of *r*
///   rounds; *r* is small in practice.
///
/// R. S. Garfinkel, G. L. Nemhauser, *Integer Programming*, Wiley, 1972, chapter 8.
struct CoverReduction {
  /// Sets that are part of the cover.
  private(set) var chosen: [Int] = []

  /// Sets and elements that are still open, increasing.
  private(set) var openSets: [Int]
  private(set) var openElements: [Int]

  /// For each element the open sets that hold it, as bits.
  private var holding: [[UInt64]]

  init(of cover: SetCover) {
    let words = (cover.sets.count + 63) / 64
    var holding = Array(
      repeating: [UInt64](repeating: 0, count: words), count: cover.elementCount)
    for (set, elements) in cover.sets.enumerated() {
      for element in elements { holding[element][set / 64] |= 1 << UInt64(set % 64) }
    }
    self.holding = holding
    openSets = Array(cover.sets.indices)
    openElements = holding.indices.filter { holding[$0].contains { $0 != 0 } }

    var hasChanged = true
    while hasChanged {
      hasChanged = chooseOnlySets(of: cover)
      if removeImpliedElements() { hasChanged = true }
      if removeDominatedSets(of: cover) { hasChanged = true }
    }
    chosen.sort()
  }

  /// The open sets that hold an element, increasing.
  func holders(of element: Int) -> [Int] {
    openSets.filter { holds($0, element) }
  }

  private func holds(_ set: Int, _ element: Int) -> Bool {
    holding[element][set / 64] & (1 << UInt64(set % 64)) != 0
  }

  private mutating func close(_ set: Int) {
    openSets.removeAll { $0 == set }
    for element in openElements { holding[element][set / 64] &= ~(1 << UInt64(set % 64)) }
  }

  private mutating func chooseOnlySets(of cover: SetCover) -> Bool {
    var hasChanged = false
    while let element = openElements.first(where: { element in
      holding[element].reduce(0) { $0 + $1.nonzeroBitCount } == 1
    }) {
      let set = holders(of: element)[0]
      chosen.append(set)
      openElements = openElements.filter { !holds(set, $0) }
      close(set)
      hasChanged = true
    }
    return hasChanged
  }

  private mutating func removeImpliedElements() -> Bool {
    var isImplied = Set<Int>()
    for first in openElements where !isImplied.contains(first) {
      for second in openElements where second != first && !isImplied.contains(second) {
        if zip(holding[first], holding[second]).allSatisfy({ $0 & ~$1 == 0 }) {
          isImplied.insert(second)
        }
      }
    }
    openElements.removeAll { isImplied.contains($0) }
    return !isImplied.isEmpty
  }

  private mutating func removeDominatedSets(of cover: SetCover) -> Bool {
    let words = (openElements.count + 63) / 64
    var held = [[UInt64]](
      repeating: [UInt64](repeating: 0, count: words), count: openSets.count)
    for (position, element) in openElements.enumerated() {
      for (index, set) in openSets.enumerated() where holds(set, element) {
        held[index][position / 64] |= 1 << UInt64(position % 64)
      }
    }
    var dominated: [Int] = []
    for first in openSets.indices {
      let isDominated = openSets.indices.contains { second in
        guard first != second, !dominated.contains(second) else { return false }
        let costs = (cover.costs[openSets[first]], cover.costs[openSets[second]])
        return costs.1 <= costs.0
          && zip(held[first], held[second]).allSatisfy { $0 & ~$1 == 0 }
          && (costs.1 < costs.0 || held[first] != held[second] || second < first)
      }
      if isDominated { dominated.append(first) }
    }
    for set in dominated.map({ openSets[$0] }) { close(set) }
    return !dominated.isEmpty
  }
}
