/// Why a document could not be read to its end.
public enum XMLReadingError: Error, Hashable, Sendable {
  /// The bytes are not XML from this place on, or the document ends too early.
  case malformed(at: XMLPosition)

  /// The document has a `<!DOCTYPE`, through which it could define entities: text that grows when
  /// it is read, or that comes from other files. No format that is read here needs one.
  case documentType(at: XMLPosition)

  /// The declaration names an encoding other than UTF-8, UTF-16, ISO-8859-1 and US-ASCII.
  case unknownEncoding(at: XMLPosition)

  /// An element stands in more elements than the limit.
  case tooDeep(limit: Int, at: XMLPosition)

  /// There are more different names of elements, attributes and prefixes than the limit.
  case tooManyNames(limit: Int, at: XMLPosition)

  /// A name, a tag, a comment or an instruction is longer than the limit in bytes.
  case tooLong(limit: Int, at: XMLPosition)
}

/// A place in a document as an editor shows it.
public struct XMLPosition: Hashable, Sendable {
  /// Counted from 1.
  public let line, column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
