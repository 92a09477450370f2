/// Reads a document of XML piece by piece, while it is inflated for instance, and passes on what
/// it meets: elements, their attributes and texts. Comments, instructions and the declaration are
/// passed over.
///
/// ```swift
/// var reader = XMLReader()
/// while let piece = next() {
///   guard try reader.feed(piece.span, to: handle) else { return }
/// }
/// try reader.finish(passingTo: handle)
/// ```
///
/// It is made for documents from anywhere. A document type is refused, so that nothing grows and
/// nothing is fetched. Limits to the depth of elements, to the length of tags and to the number of
/// names keep what a reader holds far below 1 MB for what programs write, and around 100 MB for the
/// worst that can be written, whatever the length of the document.
///
/// - Complexity: O(*n*) for *n* bytes; 57 MB of cells take 0.7 s.
public struct XMLReader: ~Copyable {
  /// The most elements that may be open at one time.
  public static let depthLimit = 256

  /// The most bytes of a tag, a comment or an instruction.
  public static let tagLimit = 1 << 18

  /// The most different names of elements, attributes and prefixes.
  public static let nameLimit = 2_048

  /// The most bytes of a name.
  public static let nameLengthLimit = 1_024

  private let parser: ExpatParser
  private var progress = XMLProgress()

  public init() {
    parser = ExpatParser()
  }

  /// Reads the next piece of the document.
  ///
  /// - Parameters:
  ///   - bytes: The piece; it may end anywhere.
  ///   - body: Gets what is met; returns `false` to stop there for good.
  /// - Returns: Whether `body` wants to go on.
  /// - Throws: `XMLReadingError`; what stands before the flaw has been passed on.
  public mutating func feed(
    _ bytes: Span<UInt8>, to body: (XMLEvent) -> Bool
  ) throws(XMLReadingError) -> Bool {
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.pieceLength, bytes.count)
      guard
        try parser.parse(
          bytes.extracting(start..<end), isLast: false, progress: &progress, passingTo: body)
      else { return false }
      start = end
    }
    return progress.isGoing
  }

  /// Tells that the document ends here.
  ///
  /// - Throws: `XMLReadingError.malformed` if it is not complete.
  public mutating func finish(
    passingTo body: (XMLEvent) -> Bool
  ) throws(XMLReadingError) {
    _ = try parser.parse(Span(), isLast: true, progress: &progress, passingTo: body)
  }

  /// Reads a document that is there as a whole.
  ///
  /// - Parameter body: Gets what is met; returns `false` to stop there.
  public static func read(
    _ document: Span<UInt8>, passingTo body: (XMLEvent) -> Bool
  ) throws(XMLReadingError) {
    var reader = XMLReader()
    if try reader.feed(document, to: body) { try reader.finish(passingTo: body) }
  }

  /// How many bytes expat gets at a time, between which the length of tags is looked at.
  private static let pieceLength = 1 << 16
}

/// How far a document has been read.
struct XMLProgress {
  var depth = 0
  var byteCount = 0
  var names = DistinctNames()
  var end: End?

  var isGoing: Bool { end == nil }

  /// Why nothing more is passed on.
  enum End {
    case stopped
    case flawed(XMLReadingError)
  }
}
