/// The entries of a zip archive whose bytes are in memory.
///
/// What the directory of an archive says of sizes is not taken for true: an entry is held to what
/// it claims, and what all claim is held to the limits. Entries that claim more compressed bytes
/// together than the file has overlap, as in an archive made to be inflated again and again, and
/// are refused. So reading every entry once takes time and room within the limits.
///
/// An archive is a value. Each reading opens it anew, so that several may go on at one time.
struct ZipArchive: Sendable {
  private let bytes: [UInt8]

  /// The entries by their path in small letters.
  private let entries: [String: Entry]

  /// Something in an archive that has a path.
  struct Entry: Hashable, Sendable {
    /// The path as the archive writes it, with slashes.
    let path: String
    let isEncrypted: Bool
    let index: UInt64

    /// How many bytes it claims to be when inflated.
    let size: Int
  }

  /// Why an entry could not be read to its end.
  enum Flaw: Error {
    /// It cannot be inflated, is longer than it claims, or its checksum is not that of its bytes.
    case damaged
  }

  /// Reads the directory of an archive.
  ///
  /// - Throws: `SpreadsheetError.damagedArchive` if there is none or entries overlap, or
  ///   `.tooLarge` if there are more entries or inflated bytes than the limits allow.
  init(bytes: consuming [UInt8], limits: WorkbookLimits) throws(SpreadsheetError) {
    entries = try bytes.span.withOpenArchive { (archive) throws(SpreadsheetError) in
      guard let archive else { throw .damagedArchive }
      return try archive.entries(within: limits)
    }
    self.bytes = bytes
  }

  /// The entry at a path, in any case; the first if there are several.
  func entry(at path: String) -> Entry? {
    entries[path.lowercasedASCII]
  }

  /// Inflates an entry.
  ///
  /// - Parameter body: Borrows the next piece; returns `false` to stop there.
  func read(_ entry: Entry, passingTo body: (Span<UInt8>) -> Bool) throws(Flaw) {
    try bytes.span.withOpenArchive { (archive) throws(Flaw) in
      guard let archive, let file = archive.open(entry.index) else { throw .damaged }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      var rest = entry.size
      while let count = try file.read(into: &buffer) {
        rest -= count
        guard rest >= 0 else { throw .damaged }
        guard body(buffer.span.extracting(first: count)) else { return }
      }
    }
  }
}

extension String {
  /// The text with A to Z in small letters and all else as it is.
  var lowercasedASCII: String {
    String(
      decoding: utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }
}
