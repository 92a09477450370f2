/// An order of things in which those of one group stand together, and in a group those that are alike.
///
/// Groups stand in the order of their numbers, what is in none at the end. A group begins with its
/// largest; each next is the one that is most like the one before it, of those that are left (nearest
/// neighbour). Of equals the first in the order given comes first.
///
/// - Parameters:
///   - groups: The number of the group of each thing.
///   - sizes: How large each is.
///   - similarity: How alike two are; larger is more.
/// - Returns: Their positions.
/// - Complexity: O(Σ *k*²) for groups of *k*.
func orderShowingGroups(
  groups: [Int?], sizes: [Int], similarity: (Int, Int) -> Double
) -> [Int] {
  let numbers = Set(groups.compactMap { $0 }).sorted()
  let places = numbers.map { number in groups.indices.filter { groups[$0] == number } }
  let alone = groups.indices.filter { groups[$0] == nil }
  return places.flatMap { chain($0, sizes: sizes, similarity: similarity) } + alone
}

private func chain(
  _ places: [Int], sizes: [Int], similarity: (Int, Int) -> Double
) -> [Int] {
  var left = places
  var result: [Int] = []
  while !left.isEmpty {
    let next = left.indices.reduce(left.startIndex) { best, candidate in
      let isBetter =
        if let last = result.last {
          similarity(last, left[candidate]) > similarity(last, left[best])
        } else {
          sizes[left[candidate]] > sizes[left[best]]
        }
      return isBetter ? candidate : best
    }
    result.append(left.remove(at: next))
  }
  return result
}
