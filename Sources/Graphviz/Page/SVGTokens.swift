/// The pieces of an SVG as Graphviz writes it, in which no `<` or `>` stands in text or in values.
struct SVGTokens: Sequence, IteratorProtocol {
  enum Token {
    /// A start tag or an end tag, with its brackets.
    case tag(ArraySlice<UInt8>)
    case text(ArraySlice<UInt8>)
    /// The XML declaration, with its brackets.
    case declaration(ArraySlice<UInt8>)
    /// A comment or a DOCTYPE.
    case aside
  }

  private var rest: ArraySlice<UInt8>

  init(_ svg: [UInt8]) { rest = svg[...] }

  mutating func next() -> Token? {
    guard let first = rest.first else { return nil }
    if first != UInt8(ascii: "<") {
      return .text(take(upTo: rest.firstIndex(of: UInt8(ascii: "<"))))
    }
    if rest.starts(with: "<!--".utf8) {
      _ = take(upTo: endOfComment)
      return .aside
    }
    let piece = take(upTo: rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 })
    return switch piece.dropFirst().first {
    case UInt8(ascii: "!"): .aside
    case UInt8(ascii: "?"): .declaration(piece)
    default: .tag(piece)
    }
  }

  private mutating func take(upTo end: Int?) -> ArraySlice<UInt8> {
    let end = end ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  /// Where the comment ends that the rest begins with.
  private var endOfComment: Int? {
    rest.indices.dropFirst("<!--".utf8.count).first { rest[$0...].starts(with: "-->".utf8) }
      .map { $0 + "-->".utf8.count }
  }
}

/// An SVG without comments, of which one gives the version of Graphviz, and without a DOCTYPE.
func withoutComments(svg: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(svg.count)
  for token in SVGTokens(svg) {
    switch token {
    case .tag(let piece), .declaration(let piece): result += piece
    case .text(let text):
      // The line on which a comment stood goes with it.
      if !(result.last == UInt8(ascii: "\n") && text.elementsEqual("\n".utf8)) { result += text }
    case .aside: break
    }
  }
  return result
}
