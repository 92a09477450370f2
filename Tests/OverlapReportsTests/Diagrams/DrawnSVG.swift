import Foundation
import FoundationXML

/// An SVG as a parser of XML sees it.
final class DrawnSVG: NSObject, XMLParserDelegate {
  /// The lines of text that are drawn; the titles and the description.
  private(set) var texts: [String] = []
  private(set) var titles: [String] = []
  private(set) var summary = ""

  /// The names of all elements, all ids, and where links lead to.
  private(set) var names: Set<String> = []
  private(set) var ids: [String] = []
  private(set) var links: Set<String> = []
  private(set) var root: [String: String] = [:]

  private var text = ""

  /// - Returns: Nil for what is no XML.
  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if names.isEmpty { root = attributes }
    names.insert(name)
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["xlink:href"] { links.insert(link) }
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters piece: String) { text += piece }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "text": texts.append(text)
    case "title": titles.append(text)
    case "desc": summary = text
    default: break
    }
    text = ""
  }
}
