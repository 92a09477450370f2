/// A vocabulary of XML, with the prefix that its names have in a document.
public struct Namespace: Hashable, Sendable {
  /// The prefix without its colon, or nil if names have none.
  public let prefix: String?

  public let identifier: String

  public init(_ identifier: String, prefix: String? = nil) {
    self.prefix = prefix
    self.identifier = identifier
  }

  /// Scalable Vector Graphics, the names of which have no prefix.
  public static let svg = Namespace("http://www.w3.org/2000/svg")

  /// The attribute that declares it.
  fileprivate var attributeName: String {
    if let prefix { "xmlns:\(prefix)" } else { "xmlns" }
  }
}

/// Writes an XML document, such as a drawing in SVG that is a file of its own.
///
/// - Parameters:
///   - root: The element that holds all others.
///   - namespaces: What the root declares, before its own attributes.
/// - Returns: The document as UTF-8.
public func xmlDocument(_ root: Element, namespaces: [Namespace] = []) -> [UInt8] {
  var writer = MarkupWriter(.xml)
  writer.appendPrologue(xmlDeclaration)
  writer.append(
    Element(
      root.name, declaring(namespaces, before: root.attributes), children: root.children))
  writer.endDocument()
  return writer.takeBytes()
}

/// Writes an XML document, of which a function writes what is in the root.
///
/// - Parameters:
///   - root: The name of the element that holds all others.
///   - attributes: The root's attributes.
///   - namespaces: What the root declares, before its attributes.
///   - content: Writes what is in the root.
/// - Returns: The document as UTF-8, or what the function has not taken of it.
public func xmlDocument<Failure: Error>(
  _ root: String, _ attributes: Attributes = [:], namespaces: [Namespace] = [],
  content: (inout MarkupWriter) throws(Failure) -> Void
) throws(Failure) -> [UInt8] {
  var writer = MarkupWriter(.xml)
  writer.appendPrologue(xmlDeclaration)
  try writer.element(root, declaring(namespaces, before: attributes), content: content)
  writer.endDocument()
  return writer.takeBytes()
}

private let xmlDeclaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

private func declaring(_ namespaces: [Namespace], before attributes: Attributes) -> Attributes {
  var declarations = Attributes()
  for namespace in namespaces { declarations[namespace.attributeName] = namespace.identifier }
  return declarations.merging(attributes)
}
