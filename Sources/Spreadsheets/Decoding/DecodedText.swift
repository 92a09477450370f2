/// The text of a file as UTF-8, and how it was written.
///
/// The encoding is the one that a byte order mark names; else UTF-8 if every
/// byte fits; else UTF-16 if NUL bytes stand as in European text; else
/// Windows-1252. NUL is text in none of them.
public struct DecodedText: Sendable {
  /// UTF-8. What was UTF-8 already is not copied, and keeps its mark.
  public let bytes: [UInt8]

  /// Where the text begins in `bytes`, after the mark.
  public let start: Int

  public let encoding: TextEncoding

  private init(bytes: consuming [UInt8], start: Int = 0, encoding: TextEncoding) {
    self.bytes = bytes
    self.start = start
    self.encoding = encoding
  }

  /// Decodes the bytes of a file.
  ///
  /// - Throws: `SpreadsheetError.undecodable` for the first byte that is no text.
  /// - Complexity: O(*n*) time for *n* bytes. UTF-8 takes no further memory;
  ///   anything else is held twice until it is decoded.
  public init(decoding source: consuming [UInt8]) throws(SpreadsheetError) {
    if let order = UTF16ByteOrder(markOf: source.span) {
      try self.init(utf16: source.span.extracting(droppingFirst: 2), order)
      return
    }
    let hasMark = source.span.starts(with: [0xEF, 0xBB, 0xBF])
    guard let flaw = UTF8Flaw(firstIn: source.span) else {
      self.init(
        bytes: source, start: hasMark ? 3 : 0, encoding: .utf8(hasByteOrderMark: hasMark))
      return
    }
    if hasMark { throw .undecodable(at: flaw.index, of: source.span) }
    if let order = UTF16ByteOrder(guessedFrom: source.span) {
      try self.init(utf16: source.span, order)
      return
    }
    if flaw.isNull { throw .undecodable(at: flaw.index, of: source.span) }
    self.init(bytes: try Windows1252.utf8(decoding: source.span), encoding: .windows1252)
  }

  private init(utf16 source: Span<UInt8>, _ order: UTF16ByteOrder) throws(SpreadsheetError) {
    self.init(bytes: try order.utf8(decoding: source), encoding: order.encoding)
  }
}

extension SpreadsheetError {
  /// Tells of a byte by its value and the line it stands in.
  static func undecodable(at index: Int, of bytes: Span<UInt8>) -> SpreadsheetError {
    .undecodable(line: lineNumber(after: bytes.extracting(first: index)), byte: bytes[index])
  }
}

/// The number of the line that follows the bytes; LF, CR and CRLF each end one.
func lineNumber(after bytes: Span<UInt8>) -> Int {
  var line = 1
  for index in bytes.indices {
    switch bytes[index] {
    case 0x0A: line += 1
    case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: line += 1
    default: break
    }
  }
  return line
}
