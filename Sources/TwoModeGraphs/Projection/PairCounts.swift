/// Positive counts in 2 bytes each, or in 4 once one of them passes 65,535.
@usableFromInline enum PairCounts: Hashable, Sendable {
  case narrow([UInt16])
  case wide([UInt32])

  /// No counts yet, with room for a number of small ones.
  init(capacity: Int) {
    var counts: [UInt16] = []
    counts.reserveCapacity(capacity)
    self = .narrow(counts)
  }

  @inlinable subscript(position: Int) -> Int {
    switch self {
    case .narrow(let counts): Int(counts[position])
    case .wide(let counts): Int(counts[position])
    }
  }

  mutating func append(_ added: [UInt32]) {
    // The payload is taken out of `self` first, so that it is appended to in
    // place instead of being copied.
    switch self {
    case .narrow(var counts):
      self = .narrow([])
      let largest = added.reduce(0, max)
      if largest <= UInt16.max {
        counts.append(addingCapacity: added.count) { output in
          for count in added { output.append(UInt16(truncatingIfNeeded: count)) }
        }
        self = .narrow(counts)
      } else {
        self = .wide(counts.map(UInt32.init) + added)
      }
    case .wide(var counts):
      self = .wide([])
      counts.append(contentsOf: added)
      self = .wide(counts)
    }
  }
}
