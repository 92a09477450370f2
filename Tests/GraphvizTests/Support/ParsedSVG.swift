import Foundation
import FoundationXML

/// An element of an SVG, read back by another parser than ours.
final class ParsedElement {
  let name: String
  let attributes: [String: String]
  var children: [ParsedElement] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// This element and all within it, in the order in which they stand.
  var all: [ParsedElement] { [self] + children.flatMap(\.all) }

  func children(named name: String) -> [ParsedElement] { children.filter { $0.name == name } }

  func element(withID id: String) -> ParsedElement? { all.first { $0.attributes["id"] == id } }

  /// The lines that are drawn.
  var drawnText: String { all.filter { $0.name == "text" }.map(\.text).joined(separator: "\n") }
}

struct MalformedXML: Error {}

/// The root of a document.
func parsedXML(_ bytes: [UInt8]) throws -> ParsedElement {
  let builder = TreeBuilder()
  let parser = XMLParser(data: Data(bytes))
  parser.delegate = builder
  guard parser.parse(), parser.parserError == nil, let root = builder.root else {
    throw MalformedXML()
  }
  return root
}

func parsedXML(_ text: String) throws -> ParsedElement { try parsedXML(Array(text.utf8)) }

private final class TreeBuilder: NSObject, XMLParserDelegate {
  var root: ParsedElement?
  private var open: [ParsedElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = ParsedElement(name: name, attributes: attributes)
    open.last?.children.append(element)
    if open.isEmpty { root = element }
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
