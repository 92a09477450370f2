/// Vertices by distance, the nearest of which are taken out first: a ring of buckets, each for
/// distances of some width.
///
/// A bucket is no wider than the shortest step, so that who is taken out of one puts nobody else
/// into it, and the order within it does not matter. Only where the longest step is thousands of
/// times as long as the shortest are buckets wider, and the nearest of the bucket looked for.
///
/// - Complexity: O(1) for each vertex that is inserted or taken out, and for each bucket that is
///   passed; O(*b*) more for each in a wider bucket of *b* vertices.
///
/// E. V. Denardo, B. L. Fox, *Shortest-Route Methods: 1. Reaching, Pruning, and Buckets*, Operations
/// Research 27(1), 1979, 161–186.
struct DistanceQueue<Length: FixedWidthInteger & Sendable>: Sendable {
  struct Entry: Sendable {
    let distance: Length
    let vertex: Int32

    /// The place of the next entry in the same bucket; -1 if there is none.
    fileprivate(set) var next: Int32 = -1

    init(distance: Length, vertex: Int32) {
      self.distance = distance
      self.vertex = vertex
    }
  }

  /// The most buckets in the ring.
  private static var largestCount: Int { 1 << 12 }

  /// A distance belongs to the bucket whose number it has without so many of its last bits.
  private let shift: Int

  /// Whether the order within a bucket matters.
  private let isWide: Bool

  /// The place of the first entry of each bucket, at its number modulo theirs; -1 if it is empty.
  private var heads: [Int32]

  /// The bucket that entries are taken from: that of distance 0 when the queue has been emptied.
  private var current = 0

  /// Entries that are in the queue, and those that have left it since it was last empty.
  private var entries: [Entry] = []

  /// The number of entries in the queue.
  private var count = 0

  /// - Parameters:
  ///   - shortest: The length of the shortest step, above 0.
  ///   - longest: That of the longest one: no vertex is inserted that is farther than so much from
  ///     the one taken out last.
  init(shortest: Length, longest: Length) {
    var shift = Length.bitWidth - 1 - shortest.leadingZeroBitCount
    isWide = longest >> Length(shift) >= Length(Self.largestCount / 2)
    while longest >> Length(shift) >= Length(Self.largestCount / 2) { shift += 1 }
    self.shift = shift
    var bucketCount = 2
    while Length(bucketCount) <= longest >> Length(shift) + 1 { bucketCount *= 2 }
    heads = [Int32](repeating: -1, count: bucketCount)
  }

  mutating func insert(_ entry: Entry) {
    let slot = slot(of: entry.distance)
    var entry = entry
    entry.next = heads[slot]
    heads[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(entry)
    count += 1
  }

  /// Takes out one of the nearest bucket, which is the nearest of all if that makes a difference to
  /// distances.
  mutating func removeFirst() -> Entry? {
    guard count > 0 else {
      entries.removeAll(keepingCapacity: true)
      current = 0
      return nil
    }
    while heads[current] < 0 { current = (current + 1) & (heads.count - 1) }
    count -= 1
    if isWide { moveNearestToHead() }
    let first = entries[Int(heads[current])]
    heads[current] = first.next
    return first
  }

  private func slot(of distance: Length) -> Int {
    Int(truncatingIfNeeded: distance >> Length(shift)) & (heads.count - 1)
  }

  /// Puts the nearest entry of the current bucket before the others of it.
  private mutating func moveNearestToHead() {
    let head = heads[current]
    var nearest = head
    var beforeNearest: Int32 = -1
    var before = head
    while case let place = entries[Int(before)].next, place >= 0 {
      if entries[Int(place)].distance < entries[Int(nearest)].distance {
        (nearest, beforeNearest) = (place, before)
      }
      before = place
    }
    guard beforeNearest >= 0 else { return }
    entries[Int(beforeNearest)].next = entries[Int(nearest)].next
    entries[Int(nearest)].next = head
    heads[current] = nearest
  }
}
