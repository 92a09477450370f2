/// An element of HTML, SVG or XML with all it holds.
///
/// It is a value, for parts of a document that are made before they are written; rows without end
/// are written one by one with `MarkupWriter.element(_:_:content:)`.
///
/// ```swift
/// Element("ul", ["class": "names"]) {
///   for name in names { Element("li", text: name) }
/// }
/// ```
public struct Element: Hashable, Sendable {
  public let name: String
  public var attributes: Attributes
  public var children: [Node]

  /// - Precondition: The name is one that markup allows.
  public init(_ name: String, _ attributes: Attributes = [:], children: [Node]) {
    precondition(isMarkupName(name), "\"\(name)\" is no name for an element")
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  public init(
    _ name: String, _ attributes: Attributes = [:],
    @NodeBuilder children: () -> [Node] = { [] }
  ) {
    self.init(name, attributes, children: children())
  }

  public init(_ name: String, _ attributes: Attributes = [:], text: String) {
    self.init(name, attributes, children: [.text(text)])
  }
}

/// Lists nodes in the order in which they stand in the code.
@resultBuilder
public enum NodeBuilder {
  public static func buildExpression(_ element: Element) -> [Node] { [.element(element)] }
  public static func buildExpression(_ text: String) -> [Node] { [.text(text)] }
  public static func buildExpression(_ markup: VouchedMarkup) -> [Node] { [.vouched(markup)] }
  public static func buildExpression(_ elements: [Element]) -> [Node] { elements.map(Node.element) }
  public static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }
  public static func buildBlock(_ parts: [Node]...) -> [Node] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[Node]]) -> [Node] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [Node]?) -> [Node] { part ?? [] }
  public static func buildEither(first part: [Node]) -> [Node] { part }
  public static func buildEither(second part: [Node]) -> [Node] { part }
}
