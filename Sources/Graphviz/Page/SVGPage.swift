extension DotGraph {
  /// A drawing of this graph as an element of a page.
  ///
  /// It is as wide as the page lets it be. It has the title and the summary, for who hears the page;
  /// its parts have their tooltips and links instead of the names they have in the source.
  ///
  /// - Parameter drawing: What `render(_:by:as:)` made of `source` as an SVG.
  /// - Complexity: O(*n*) for *n* bytes.
  public func svgElement(from drawing: [UInt8]) -> String {
    var page = SVGPage(graph: self, isFile: false)
    page.append(drawing)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  /// A drawing of this graph as a file of its own: `svgElement(from:)` with a declaration and a size
  /// in points, and without links, which lead to parts of a page.
  public func svgFile(from drawing: [UInt8]) -> [UInt8] {
    var page = SVGPage(graph: self, isFile: true)
    page.append(drawing)
    return page.bytes
  }

  /// Elements by their ids in an SVG.
  fileprivate var elements: [String: Element] {
    var result: [String: Element] = [:]
    for (index, vertex) in vertices.enumerated() {
      result[id(ofVertexAt: index).text] = vertex.element
    }
    for (index, edge) in edges.enumerated() { result[id(ofEdgeAt: index).text] = edge.element }
    var count = 0
    func enlist(_ cluster: Cluster) {
      count += 1
      result[id(of: cluster, number: count).text] = cluster.element
      for inner in cluster.clusters { enlist(inner) }
    }
    for cluster in clusters { enlist(cluster) }
    return result
  }
}

/// An SVG by Graphviz, rewritten tag by tag.
private struct SVGPage {
  private(set) var bytes: [UInt8] = []

  private let graph: DotGraph
  private let isFile: Bool
  private let elements: [String: DotGraph.Element]

  /// Whether anything in it can be followed, which an image to a screen reader cannot have.
  private let hasLinks: Bool

  /// The id of the group that was opened last.
  private var groupID = ""

  /// Of each open group, whether there is a link in it.
  private var isLinked: [Bool] = []

  /// The tag that the text belongs to, where text matters.
  private var place = Place.between

  private enum Place { case between, title, text }

  init(graph: DotGraph, isFile: Bool) {
    self.graph = graph
    self.isFile = isFile
    elements = graph.elements
    hasLinks = !isFile && elements.values.contains { $0.link != nil }
  }

  mutating func append(_ svg: [UInt8]) {
    bytes.reserveCapacity(svg.count + svg.count / 4)
    if isFile { append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    for token in SVGTokens(svg) {
      switch token {
      case .tag(let tag): append(tag: tag)
      case .text(let text) where place == .text: append(text, replacing: drawnText)
      case .text, .declaration, .aside: break
      }
    }
  }

  private mutating func append(tag: ArraySlice<UInt8>) {
    let name = tag.dropFirst().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
    switch String(decoding: name, as: UTF8.self) {
    case "svg":
      appendRoot(like: tag)
    case "g":
      let start = bytes.count
      append(tag, replacing: hyphens)
      append("\n")
      groupID = value(of: " id=\"", in: bytes[start...])
      isLinked.append(false)
    case "title":
      place = .title
    case "/title":
      place = .between
      appendNotes()
    case "text":
      place = .text
      append(tag, replacing: fonts)
    case "/text":
      place = .between
      append("</text>\n")
    case "/g":
      if isLinked.popLast() == true { append("</a>\n") }
      append("</g>\n")
    default:
      append(tag, replacing: colours)
      append("\n")
    }
  }

  /// The root with its role, and the words that it stands for.
  private mutating func appendRoot(like tag: ArraySlice<UInt8>) {
    let id = graph.name.text
    append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    if isFile {
      for name in ["width", "height"] {
        append(" \(name)=\"\(value(of: " \(name)=\"", in: tag))\"")
      }
    }
    append(" viewBox=\"\(value(of: " viewBox=\"", in: tag))\" xml:space=\"preserve\"")
    append(" role=\"\(hasLinks ? "group" : "img")\"")
    append(" aria-labelledby=\"\(id)-title \(id)-summary\">\n")
    append("<title id=\"\(id)-title\">\(escaped(graph.title))</title>\n")
    append("<desc id=\"\(id)-summary\">\(escaped(graph.summary))</desc>\n")
  }

  /// The tooltip and the link of the group that was just opened.
  private mutating func appendNotes() {
    guard let element = elements[groupID] else { return }
    if let tooltip = element.tooltip { append("<title>\(escaped(tooltip))</title>\n") }
    if let link = element.link, !isFile {
      append("<a xlink:href=\"#\(link.text)\">\n")
      isLinked[isLinked.count - 1] = true
    }
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  /// Appends a piece of the drawing, with some texts, which begin alike, replaced by others.
  private mutating func append(_ piece: ArraySlice<UInt8>, replacing pairs: [Replacement]) {
    var rest = piece
    while let start = rest.firstIndex(of: pairs[0].old[0]) {
      bytes += rest[..<start]
      rest = rest[start...]
      if let pair = pairs.first(where: { rest.starts(with: $0.old) }) {
        bytes += pair.new
        rest = rest.dropFirst(pair.old.count)
      } else {
        bytes.append(rest.removeFirst())
      }
    }
    bytes += rest
  }
}

/// A text of the drawing and what comes in its place.
private struct Replacement {
  let old, new: [UInt8]

  init(_ old: String, _ new: String) {
    self.old = Array(old.utf8)
    self.new = Array(new.utf8)
  }
}

/// Graphviz escapes hyphens for the sake of its comments.
private let hyphens = [Replacement("&#45;", "-")]

/// Hyphens, the blanks that Graphviz keeps apart, and the guards after ampersands.
///
/// A name that holds such a reference itself has `&amp;` in the drawing.
private let drawnText = [
  Replacement("&#45;", "-"),
  Replacement("&#160;", " "),
  Replacement("&amp;\(referenceGuard)", "&amp;"),
]

/// A page may be read where the font is missing; Verdana is about as wide.
private let fonts = [
  Replacement("font-family=\"\(fontName)\"", "font-family=\"\(fontName), Verdana, sans-serif\"")
]

/// Not all programs that read SVG know the colour "transparent".
private let colours = [Replacement("=\"transparent\"", "=\"none\"")]

/// The value of an attribute: what follows its name and a quotation mark.
private func value(of name: String, in tag: ArraySlice<UInt8>) -> String {
  guard let place = tag.firstRange(of: Array(name.utf8)) else { return "" }
  return String(
    decoding: tag[place.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
}

/// A text for XML. Control characters, which XML does not know, become U+FFFD.
///
/// It goes by scalars, so that an accent after a bracket cannot hide it.
private func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;".unicodeScalars
    case "<": result += "&lt;".unicodeScalars
    case ">": result += "&gt;".unicodeScalars
    case "\n", "\t": result.append(scalar)
    case "\r": result.append("\n")
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}
