/// Vertices by distance, the nearest of which is taken out first: a binary heap.
///
/// - Complexity: O(log *q*) to put in or take out one of *q*.
///
/// J. W. J. Williams, *Algorithm 232: Heapsort*, Communications of the ACM 7(6),
/// 1964, 347–348.
struct DistanceQueue<Length: Comparable & Sendable>: Sendable {
  struct Entry: Sendable {
    let distance: Length
    let vertex: Int32
  }

  /// No entry is nearer than its parent, the one at half its position.
  private var heap: [Entry] = []

  mutating func insert(_ entry: Entry) {
    var position = heap.count
    heap.append(entry)
    while position > 0 {
      let parent = (position - 1) / 2
      guard entry.distance < heap[parent].distance else { break }
      heap[position] = heap[parent]
      position = parent
    }
    heap[position] = entry
  }

  mutating func removeFirst() -> Entry? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    var position = 0
    while true {
      var child = 2 * position + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count && heap[child + 1].distance < heap[child].distance { child += 1 }
      guard heap[child].distance < last.distance else { break }
      heap[position] = heap[child]
      position = child
    }
    heap[position] = last
    return first
  }
}
