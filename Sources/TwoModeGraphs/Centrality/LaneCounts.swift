/// Counts for each of 512 searches how often it was in a set.
///
/// Plane *k* holds bit *k* of every count, so adding a set to all counts at once
/// is a binary addition of planes: on average two operations, whatever the
/// number of searches in it. A count is below 2³².
///
/// - Complexity: O(1) to add a set, amortised; O(log *c*) to read a count of *c*.
struct LaneCounts: Sendable {
  /// The planes in use: those above hold no bit.
  private var planeCount = 0

  private var planes = [Lanes](repeating: .none, count: Int32.bitWidth)

  /// Sets all counts to 0.
  mutating func reset() {
    for plane in 0..<planeCount { planes[plane] = .none }
    planeCount = 0
  }

  mutating func add(_ lanes: Lanes) {
    var carry = lanes
    var plane = 0
    while !carry.isEmpty {
      let sum = planes[plane].symmetricDifference(carry)
      carry = planes[plane].intersection(carry)
      planes[plane] = sum
      plane += 1
    }
    planeCount = max(planeCount, plane)
  }

  /// The count of one search.
  subscript(lane: Int) -> Int {
    var count = 0
    for plane in 0..<planeCount where planes[plane].contains(lane) { count |= 1 << plane }
    return count
  }
}
