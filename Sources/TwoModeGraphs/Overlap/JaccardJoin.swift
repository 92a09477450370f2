/// Finds the pairs of rows whose Jaccard index is at least a threshold.
///
/// Two sets of *a* ≤ *b* elements with a Jaccard index of at least *τ* share at least
/// τ/(1 + τ) (a + b) of them. Three filters follow, with the sets taken by
/// increasing size and their elements by increasing frequency:
///
/// - *length*: *a* ≥ *τ* *b*;
/// - *prefix*: one of the first b − ⌈τ b⌉ + 1 elements of the larger set is among the
///   first a − ⌈2 τ a / (1 + τ)⌉ + 1 of the smaller, so that only those are
///   indexed and looked up;
/// - *early exit*: two sets are merged only as long as enough elements are left.
///
/// The bounds are rounded in favour of comparing; what is compared at last is
/// the quotient itself, so that the pairs are those of `Overlap.jaccard`.
///
/// R. J. Bayardo, Y. Ma, R. Srikant, *Scaling Up All Pairs Similarity Search*,
/// WWW 2007, 131–140. C. Xiao, W. Wang, X. Lin, J. X. Yu, *Efficient Similarity
/// Joins for Near Duplicate Detection*, WWW 2008, 131–140.
struct JaccardJoin: Sendable {
  /// Two rows that are similar enough; `first < second`.
  struct Match: Hashable, Sendable {
    let first, second: Int
    let shared: Int
  }

  private let sets: RarityOrderedSets
  private let columnCount: Int
  private let threshold: Double

  /// - Parameters:
  ///   - members: The transpose of `rows`.
  ///   - threshold: In (0, 1].
  init(rows: CompressedRows, members: CompressedRows, threshold: Double) {
    sets = RarityOrderedSets(rows: rows, members: members)
    columnCount = rows.columnCount
    self.threshold = threshold
  }

  /// The pairs, ordered by `first` and then by `second`.
  ///
  /// - Complexity: O(Σ *c* *s*) at worst, for the *c* candidates of each set of *s* elements,
  ///   which the filters leave few of; O(*r* + *t*) memory beyond the result, for *r* rows and
  ///   *t* ones.
  func matches() -> [Match] {
    var index = PrefixIndex(capacities: indexedCounts())
    var lastCandidateOf = [Int32](repeating: -1, count: sets.count)
    var matches: [Match] = []
    for set in 0..<sets.count {
      let size = sets.size(of: set)
      let smallest = atLeast(threshold * Double(size))
      let elements = sets.elements(of: set)
      for element in 0..<size - smallest + 1 {
        index.dropSets(of: elements[element], while: { sets.size(of: Int($0)) < smallest })
        let candidates = index.sets(of: elements[element])
        for position in candidates.indices {
          let other = Int(candidates[position])
          guard lastCandidateOf[other] != Int32(set) else { continue }
          lastCandidateOf[other] = Int32(set)
          if let match = match(set, other) { matches.append(match) }
        }
      }
      for element in 0..<indexedCount(ofSize: size) {
        index.append(Int32(set), to: elements[element])
      }
    }
    matches.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    return matches
  }

  private func match(_ one: Int, _ other: Int) -> Match? {
    let (left, right) = (sets.elements(of: one), sets.elements(of: other))
    let total = left.count + right.count
    let needed = atLeast(threshold / (1 + threshold) * Double(total))
    guard let shared = sharedCount(left, right, atLeast: needed) else { return nil }
    guard Double(shared) / Double(total - shared) >= threshold else { return nil }
    let rows = (Int(sets.rows[one]), Int(sets.rows[other]))
    return Match(first: min(rows.0, rows.1), second: max(rows.0, rows.1), shared: shared)
  }

  /// How many elements of a set are indexed: by those, every larger set that is
  /// similar enough finds it.
  private func indexedCount(ofSize size: Int) -> Int {
    size - atLeast(2 * threshold / (1 + threshold) * Double(size)) + 1
  }

  /// How many sets are indexed by each element.
  private func indexedCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: columnCount)
    for set in 0..<sets.count {
      let elements = sets.elements(of: set)
      for element in 0..<indexedCount(ofSize: elements.count) {
        counts[Int(elements[element])] += 1
      }
    }
    return counts
  }
}

/// The least whole number that is at least a bound, in which rounding may have
/// added too much; at least 1.
private func atLeast(_ bound: Double) -> Int {
  max(1, Int((bound * (1 - 1e-12)).rounded(.up)))
}

/// How many elements two increasing sequences share; nil once it is certain to be
/// fewer than a number.
private func sharedCount(
  _ left: Span<Int32>, _ right: Span<Int32>, atLeast needed: Int
) -> Int? {
  var shared = 0
  var leftIndex = 0
  var rightIndex = 0
  while leftIndex < left.count && rightIndex < right.count {
    let difference = left[leftIndex] - right[rightIndex]
    shared += difference == 0 ? 1 : 0
    leftIndex += difference <= 0 ? 1 : 0
    rightIndex += difference >= 0 ? 1 : 0
    let rest = min(left.count - leftIndex, right.count - rightIndex)
    if shared + rest < needed { return nil }
  }
  return shared
}
