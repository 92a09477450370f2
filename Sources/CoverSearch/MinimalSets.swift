/// Sets none of which holds another: what is left of a family of sets when each that holds another
/// is taken out.
///
/// Whatever hits each of these, or lies in none of them, does so for the whole family.
public struct MinimalSets: Hashable, Sendable {
  /// Those of fewest elements first, then by their elements; the elements of each increase.
  public let sets: [[Int]]

  /// - Complexity: O(*f* log *f* + Σ *e* *h*) for *f* sets of *e* elements, each compared with the *h*
  ///   sets that stay and begin with an element of it.
  public init(of family: some Sequence<[Int]>) {
    let distinct = Set(family.lazy.map { Set($0).sorted() })
    let ordered = distinct.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
    }
    var kept: [[Int]] = []
    var keptFrom: [Int: [Int]] = [:]
    for set in ordered {
      // No set but the empty one is within every other.
      if kept.first?.isEmpty == true { break }
      let holdsAnother = set.contains { element in
        keptFrom[element, default: []].contains { isSubset(kept[$0], of: set) }
      }
      if holdsAnother { continue }
      if let first = set.first { keptFrom[first, default: []].append(kept.count) }
      kept.append(set)
    }
    sets = kept
  }

  private init(sets: [[Int]]) {
    self.sets = sets
  }

  /// The elements that are in any set, increasing.
  public var elements: [Int] { Set(sets.joined()).sorted() }

  /// The sets in groups that have no element in common, as small as can be; in order of their least
  /// elements.
  ///
  /// What holds of the whole can be found for each part: to hit all sets is to hit those of every
  /// part.
  ///
  /// - Complexity: O(*s* *e* α) for *s* sets of *e* elements, α being nearly constant.
  public var parts: [MinimalSets] {
    var parents: [Int: Int] = [:]
    func root(of element: Int) -> Int {
      var root = element
      while let parent = parents[root], parent != root {
        let next = parents[parent] ?? parent
        parents[root] = next
        root = next
      }
      return root
    }
    for set in sets {
      for element in set {
        let roots = [root(of: set[0]), root(of: element)].sorted()
        parents[roots[0]] = roots[0]
        parents[roots[1]] = roots[0]
      }
    }
    let groups = Dictionary(grouping: sets.filter { !$0.isEmpty }) { root(of: $0[0]) }
    return groups.sorted { $0.key < $1.key }.map { MinimalSets(sets: $0.value) }
  }
}

/// Whether one list of increasing numbers is within another.
private func isSubset(_ part: [Int], of whole: [Int]) -> Bool {
  var place = 0
  for element in part {
    while place < whole.count, whole[place] < element { place += 1 }
    guard place < whole.count, whole[place] == element else { return false }
    place += 1
  }
  return true
}
