/// Which sets have each element, in the order in which they were added.
///
/// The sets come by increasing size, so that those that have become too small to
/// matter are at the front, and are dropped there.
struct PrefixIndex: Sendable {
  /// Where the sets of each element that were not dropped start, and where they
  /// end so far.
  private var firsts: [Int]
  private var ends: [Int]

  private var sets: [Int32]

  /// - Parameter capacities: How many sets will be added to each element.
  init(capacities: [Int]) {
    firsts = []
    firsts.reserveCapacity(capacities.count)
    var placeCount = 0
    for capacity in capacities {
      firsts.append(placeCount)
      placeCount += capacity
    }
    ends = firsts
    sets = [Int32](repeating: 0, count: placeCount)
  }

  mutating func append(_ set: Int32, to element: Int32) {
    sets[ends[Int(element)]] = set
    ends[Int(element)] += 1
  }

  /// Drops the first sets of an element for which a condition holds.
  mutating func dropSets(of element: Int32, while isTooSmall: (Int32) -> Bool) {
    let element = Int(element)
    while firsts[element] < ends[element] && isTooSmall(sets[firsts[element]]) {
      firsts[element] += 1
    }
  }

  /// The sets of an element that were not dropped.
  @_lifetime(borrow self)
  func sets(of element: Int32) -> Span<Int32> {
    sets.span.extracting(firsts[Int(element)]..<ends[Int(element)])
  }
}
