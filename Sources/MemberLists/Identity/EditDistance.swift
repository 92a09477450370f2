/// The number of letters to insert, delete, replace or swap with their neighbour to make one text
/// of another (optimal string alignment), or nil when it takes more than `limit`.
///
/// - Complexity: O(*n* *m*) for texts of *n* and *m* scalars; less when their lengths differ by
///   more than `limit`.
///
/// F. J. Damerau, *A technique for computer detection and correction of spelling errors*,
/// Communications of the ACM 7(3), 1964, 171–176.
func editDistance(_ one: String, _ other: String, atMost limit: Int) -> Int? {
  let first = Array(one.unicodeScalars)
  let second = Array(other.unicodeScalars)
  guard abs(first.count - second.count) <= limit else { return nil }
  guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }

  var beforeLast = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  for i in 1...first.count {
    var current = [Int](repeating: 0, count: second.count + 1)
    current[0] = i
    for j in 1...second.count {
      let replaced = last[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1)
      var best = min(last[j] + 1, current[j - 1] + 1, replaced)
      if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
        best = min(best, beforeLast[j - 2] + 1)
      }
      current[j] = best
    }
    guard current.contains(where: { $0 <= limit }) else { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
