extension DotGraph {
  /// A name of our own making, for the parts of a drawing: an id, a class or a place in the page.
  ///
  /// It begins with an ASCII letter, and goes on with letters, digits, hyphens and underscores.
  public struct Identifier: Hashable, Sendable, ExpressibleByStringLiteral {
    public let text: String

    /// Nothing, if the text is no such name.
    public init?(_ text: String) {
      guard let first = text.utf8.first, isASCIILetter(first),
        text.utf8.allSatisfy({ byte in
          isASCIILetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        })
      else { return nil }
      self.text = text
    }

    /// A literal that is no such name stops the program.
    public init(stringLiteral text: String) {
      guard let name = Identifier(text) else {
        preconditionFailure("\"\(text)\" is no identifier")
      }
      self = name
    }

    /// A name with a number after it: "board" and 12 make "board-12".
    public init(_ name: Identifier, number: Int) {
      precondition(number >= 0, "\(number) is below 0")
      text = "\(name.text)-\(number)"
    }
  }
}

func isASCIILetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
