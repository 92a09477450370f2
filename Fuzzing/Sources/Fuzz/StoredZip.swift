/// A zip archive without compression, made of the parts that a text lists.
///
/// A fuzzer that changes bytes of a real archive breaks its checksums and learns little of what is
/// behind them. So it changes such a text instead: each part begins with U+0001, its name and a line
/// feed, and goes on to the next U+0001.
struct StoredZip {
  private(set) var bytes: [UInt8] = []

  init(listing text: [UInt8]) {
    var directory: [UInt8] = []
    var count = 0
    for part in text.split(separator: 0x01).prefix(1000) {
      let pieces = part.split(
        separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
      let name = Array(pieces[0].prefix(0xFFFF))
      let content = pieces.count > 1 ? Array(pieces[1]) : []
      let start = bytes.count
      let description =
        StoredZip.number(20, 2) + StoredZip.number(0, 2) + StoredZip.number(0, 2)
        + StoredZip.number(0, 2) + StoredZip.number(0x21, 2)
        + StoredZip.number(Int(StoredZip.checksum(of: content)), 4)
        + StoredZip.number(content.count, 4) + StoredZip.number(content.count, 4)
        + StoredZip.number(name.count, 2) + StoredZip.number(0, 2)
      bytes += StoredZip.number(0x0403_4B50, 4) + description + name + content
      directory += StoredZip.number(0x0201_4B50, 4) + StoredZip.number(20, 2) + description
      directory += [UInt8](repeating: 0, count: 10) + StoredZip.number(start, 4) + name
      count += 1
    }
    let start = bytes.count
    bytes += directory
    bytes += StoredZip.number(0x0605_4B50, 4) + StoredZip.number(0, 4)
    bytes += StoredZip.number(count, 2) + StoredZip.number(count, 2)
    bytes += StoredZip.number(directory.count, 4) + StoredZip.number(start, 4)
    bytes += StoredZip.number(0, 2)
  }

  /// A number in little-endian bytes.
  private static func number(_ value: Int, _ byteCount: Int) -> [UInt8] {
    (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as zip archives use it (ISO 3309, ITU-T V.42).
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var remainder: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = (remainder >> 1) ^ (remainder & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
    return ~remainder
  }
}
