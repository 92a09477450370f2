/// The number of letters to insert, delete, replace or swap with their neighbour to make one text
/// of another (optimal string alignment), or nil when it takes more than `limit`.
///
/// - Complexity: O(*n* *k*) for texts of *n* scalars and a limit of *k*: only cells of the table
///   within the limit of its diagonal can count (Ukkonen). O(1) when the lengths differ by more.
///
/// F. J. Damerau, *A technique for computer detection and correction of spelling errors*,
/// Communications of the ACM 7(3), 1964, 171–176. E. Ukkonen, *Algorithms for approximate string
/// matching*, Information and Control 64, 1985, 100–118.
func editDistance(
  _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }

  let tooFar = limit + 1
  var beforeLast = [Int](repeating: tooFar, count: second.count + 1)
  var current = beforeLast
  var last = Array(0...second.count)
  for i in 1...first.count {
    let near = max(1, i - limit)...min(second.count, i + limit)
    current[near.lowerBound - 1] = near.lowerBound == 1 ? i : tooFar
    var nearest = current[near.lowerBound - 1]
    for j in near {
      let replaced = last[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1)
      var best = min(last[j] + 1, current[j - 1] + 1, replaced)
      if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
        best = min(best, beforeLast[j - 2] + 1)
      }
      current[j] = best
      nearest = min(nearest, best)
    }
    if near.upperBound < second.count { current[near.upperBound + 1] = tooFar }
    guard nearest <= limit else { return nil }
    swap(&beforeLast, &last)
    swap(&last, &current)
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
