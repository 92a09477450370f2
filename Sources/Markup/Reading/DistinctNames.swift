/// Counts the different names that a document uses.
///
/// Expat keeps each name it meets for as long as it reads, so that a document made of nothing but
/// new names would take ten times its length in memory. Vocabularies have some hundreds.
struct DistinctNames {
  /// How many different names there are.
  private(set) var count = 0

  /// The hashes of the names, each at the first free place from the one its highest bits tell; 0
  /// where there is none.
  private var slots = [UInt64](repeating: 0, count: 1 << Self.slotBits)

  /// Where hashes begin, so that nobody can make names that have the same.
  private let seed = UInt64.random(in: .min ... .max)

  private static let slotBits = 12

  /// Counts a name if it is new.
  ///
  /// Names are told apart by 64 bits (FNV-1a): of two names that have them in common, which one in
  /// 10¹³ documents may have, one is not counted. No more than half of the places may be taken.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func insert(_ name: Span<UInt8>) {
    var hash = seed
    for index in name.indices { hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01B3 }
    hash |= 1
    var slot = Int(hash >> (64 - UInt64(Self.slotBits)))
    while slots[slot] != hash {
      if slots[slot] == 0 {
        slots[slot] = hash
        count += 1
        return
      }
      slot = (slot + 1) % slots.count
    }
  }
}
