/// What an element holds: elements, texts, and markup that someone vouches for.
public enum Node: Hashable, Sendable {
  case element(Element)

  /// Any text: it is escaped when it is written.
  case text(String)

  case vouched(VouchedMarkup)
}

extension Node: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

/// Markup that is written as it is, on the word of whoever made it.
///
/// This is the only way past the escape. It is for markup that another part of the program has made
/// whole, such as a drawing by Graphviz of labels that were escaped for it; never for text that
/// came from outside.
public struct VouchedMarkup: Hashable, Sendable {
  /// The markup: balanced, and right for the kind of document it is put in.
  public let markup: String

  /// Who made the markup and why it can hold nothing unwanted, for a reader of the code.
  ///
  /// It is never written.
  public let reason: String

  /// Vouches for markup.
  ///
  /// The reason has to stand in the code: it cannot be made up while the program runs.
  public init(_ markup: String, because reason: StaticString) {
    self.markup = markup
    self.reason = reason.description
  }
}
