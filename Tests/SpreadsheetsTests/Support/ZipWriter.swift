/// Writes zip archives without compression, and wrong ones where a test asks for it.
///
/// PKWARE, *.ZIP File Format Specification*, version 6.3.10, §4.3.
struct ZipWriter {
  struct Entry {
    var path: String
    var bytes: [UInt8]

    /// What the directory says of its length, if not the truth.
    var claimedSize: Int?
    var isEncrypted = false

    init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    init(_ path: String, _ text: String) {
      self.init(path, Array(text.utf8))
    }
  }

  var entries: [Entry] = []

  /// The archive, with its directory behind the entries.
  func bytes() -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.path.utf8)
      var common: [UInt8] = []
      common.append(20, width: 2)
      common.append((entry.isEncrypted ? 1 : 0) | 1 << 11, width: 2)
      common.append(0, width: 2)
      common.append(0x0021_0000, width: 4)
      common.append(Int(crc32(entry.bytes)), width: 4)
      common.append(entry.bytes.count, width: 4)
      common.append(entry.claimedSize ?? entry.bytes.count, width: 4)
      common.append(name.count, width: 2)
      common.append(0, width: 2)

      directory += [0x50, 0x4B, 1, 2, 20, 0] + common
      directory.append(0, width: 2 + 2 + 2 + 4)
      directory.append(archive.count, width: 4)
      directory += name
      archive += [0x50, 0x4B, 3, 4] + common + name + entry.bytes
    }
    let start = archive.count
    archive += directory
    archive += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    archive.append(entries.count, width: 2)
    archive.append(entries.count, width: 2)
    archive.append(directory.count, width: 4)
    archive.append(start, width: 4)
    archive.append(0, width: 2)
    return archive
  }
}

extension [UInt8] {
  /// Appends a number, lowest byte first.
  fileprivate mutating func append(_ number: Int, width: Int) {
    for place in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}

/// The checksum of zip, bit by bit.
private func crc32(_ bytes: [UInt8]) -> UInt32 {
  var remainder = UInt32.max
  for byte in bytes {
    remainder ^= UInt32(byte)
    for _ in 0..<8 { remainder = remainder >> 1 ^ (remainder & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  return ~remainder
}
