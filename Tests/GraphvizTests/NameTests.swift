import Graphviz
import Testing

/// What Graphviz, XML or a careless escape could take for something else.
private let specials = [
  "\"", "'", "\\", "&", "<", ">", "\\N", "\\G", "\\n", "\\l", "\\\"", "\\\\", "&eacute;", "&lt;",
  "&amp;", "&amp;lt;", "&#233;", "&#xE9;", "&#XE9;", "&#45;", "&#160;", "&;", "&#;", "&a1;",
  "&&lt;;",
  "&\u{2060}", "&\u{2060}lt;", "&amp;\u{2060}lt;", "<b>", "<b>vet</b>", "<!--", "-->", "]]>",
  "--", "{a|b}", "|", "%s", "%n", "#", "//", "/*", ";", "=", "\u{A0}", "  ", "\u{202E}", "\u{200F}",
  "\u{2066}", "é", "🏫", "\u{1F468}\u{200D}\u{1F469}", "\u{10FFFD}", "ـ", "שלום", "中文", "\u{FEFF}",
]

/// What joins with the character before it.
private let joiners = ["", "\u{301}", "\u{200D}", "\u{FE0F}"]

private let awkwardNames =
  specials.flatMap { special in joiners.map { "x\(special)\($0)y" } }
  + specials + [
    " x", "x ", "\u{301}x", "x\ny", "\"\n\\", "&\neacute;", String(repeating: "Één ", count: 50),
    String(repeating: "\\\"&lt;", count: 40), String(repeating: "x", count: 20_000),
  ]

struct NameTests {
  @Test("a name is drawn as it is written", arguments: awkwardNames)
  func vertexLabel(name: String) throws {
    var graph = DotGraph("name", title: name, summary: name)
    var vertex = DotGraph.Vertex(name)
    vertex.element.tooltip = name
    _ = graph.add(vertex)
    let root = try parsedXML(graph.drawing(by: .dot, as: .svg))
    let group = try #require(root.element(withID: "name-v1"))
    for text in [
      group.drawnText, group.children(named: "title")[0].text,
      root.children(named: "title")[0].text,
      root.children(named: "desc")[0].text,
    ] {
      #expect(text.unicodeScalars.elementsEqual(name.unicodeScalars), "\(text.debugDescription)")
    }
  }

  @Test("edges and clusters say what they are told, too", arguments: specials)
  func otherLabels(name: String) throws {
    let name = "x\(name)y"
    var graph = DotGraph("name", title: "", summary: "")
    let vertex = graph.add(DotGraph.Vertex("a"))
    graph.add(DotGraph.Edge(from: vertex, to: vertex, label: name))
    graph.add(DotGraph.Cluster(name, around: [vertex]))
    let root = try parsedXML(graph.drawing(by: .dot, as: .svg))
    for id in ["name-e1", "name-c1"] {
      let text = try #require(root.element(withID: id)).drawnText
      #expect(text.unicodeScalars.elementsEqual(name.unicodeScalars), "\(text.debugDescription)")
    }
  }

  @Test("a control character is drawn as the sign for what is unknown")
  func controlCharacters() throws {
    let name = String(String.UnicodeScalarView((0..<32).compactMap { Unicode.Scalar($0) }))
    var graph = DotGraph("name", title: name, summary: name)
    _ = graph.add(DotGraph.Vertex("a\u{1}b\u{FFFF}c\td\u{9F}"))
    let root = try parsedXML(graph.drawing(by: .dot, as: .svg))
    #expect(root.drawnText == "a\u{FFFD}b\u{FFFD}c d\u{FFFD}")
  }

  @Test("a name with a blank line keeps the room for it")
  func blankLine() throws {
    func height(of name: String) throws -> Double {
      var graph = DotGraph("name", title: "", summary: "")
      _ = graph.add(DotGraph.Vertex(name))
      let root = try parsedXML(graph.drawing(by: .dot, as: .svg))
      let parts = root.attributes["viewBox"]?.split(separator: " ") ?? []
      return try #require(parts.last.flatMap { Double($0) })
    }
    #expect(try height(of: "a\n\nb") > height(of: "a\nb"))
  }
}
