import Graphviz
import Testing

struct SVGPageTests {
  private func element(of graph: DotGraph) throws -> String {
    graph.svgElement(from: try render(graph.source, by: .dot, as: .svg))
  }

  @Test("an SVG has no word of Graphviz's version, no comment and no DOCTYPE")
  func noComments() throws {
    let bytes = try render("graph x { a -- b }", by: .dot, as: .svg)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<svg "))
    #expect(!text.contains("<!"))
    #expect(!text.contains("graphviz version"))
    #expect(try parsedXML(bytes).drawnText == "a\nb")
  }

  @Test("the element of a page begins with its words, and has no size of its own")
  func root() throws {
    let text = try element(of: smallGraph())
    #expect(text.hasPrefix("<svg "))
    #expect(text.hasSuffix("</svg>\n"))
    #expect(!text.contains("<!"))
    let root = try parsedXML(text)
    #expect(root.attributes["width"] == nil)
    #expect(root.attributes["height"] == nil)
    #expect(root.attributes["viewBox"]?.split(separator: " ").count == 4)
    #expect(root.attributes["aria-labelledby"] == "small-title small-summary")
    #expect(root.children.map(\.name) == ["title", "desc", "g"])
    #expect(root.children[0].attributes == ["id": "small-title"])
    #expect(root.children[0].text == "Klein")
    #expect(root.children[1].attributes == ["id": "small-summary"])
    #expect(root.children[1].text == "Van alles een.")
  }

  @Test("it is an image, unless there is something in it to follow")
  func role() throws {
    #expect(try parsedXML(element(of: smallGraph())).attributes["role"] == "group")
    let graph = twoModeGraph(boards: 3, networks: 2, ties: 5)
    #expect(try parsedXML(element(of: graph)).attributes["role"] == "img")
  }

  @Test("parts have their own ids and tooltips, and no names of the source")
  func tooltips() throws {
    let root = try parsedXML(element(of: smallGraph()))
    let ids = root.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(
      Set(ids) == [
        "small", "small-title", "small-summary", "board-12", "small-v2", "small-v3", "small-v4",
        "small-e1", "small-e2", "small-c1", "small-c2",
      ])
    let titles = root.all.filter { $0.name == "g" }.map { group in
      "\(group.attributes["id"] ?? ""): \(group.children(named: "title").map(\.text))"
    }
    #expect(
      titles.sorted() == [
        "board-12: [\"Vier netwerken\"]", "small-c1: []", "small-c2: [\"Noordelijk\"]",
        "small-e1: [\"Drie gedeeld\"]", "small-e2: []", "small-v2: []", "small-v3: []",
        "small-v4: []",
        "small: []",
      ])
    #expect(root.element(withID: "board-12")?.attributes["class"] == "node board large")
  }

  @Test("a link leads to a place in the page, around all that is drawn of its part")
  func links() throws {
    let root = try parsedXML(element(of: smallGraph()))
    let links = root.all.filter { $0.name == "a" }
    #expect(links.map(\.attributes) == [["xlink:href": "#row-12"]])
    let group = try #require(root.element(withID: "board-12"))
    #expect(group.children.map(\.name) == ["title", "a"])
    #expect(group.children[1].drawnText == "Stichting \"De Één\"\nte Ommen")
  }

  @Test("a file has a size and no links")
  func file() throws {
    let bytes = try smallGraph().drawing(as: .svg)
    #expect(bytes.starts(with: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ".utf8))
    let root = try parsedXML(bytes)
    #expect(root.attributes["width"]?.hasSuffix("pt") == true)
    #expect(root.attributes["height"]?.hasSuffix("pt") == true)
    #expect(root.attributes["role"] == "img")
    #expect(!root.all.contains { $0.name == "a" })
  }

  @Test("all text is in a font that pages have")
  func fonts() throws {
    let texts = try parsedXML(element(of: smallGraph())).all.filter { $0.name == "text" }
    #expect(texts.count == 8)
    for text in texts {
      #expect(text.attributes["font-family"] == "DejaVu Sans, Verdana, sans-serif")
    }
  }

  @Test("no colour is called transparent")
  func transparency() throws {
    var graph = smallGraph()
    graph.layout.background = nil
    #expect(try !element(of: graph).contains("\"transparent\""))
    #expect(try !element(of: smallGraph()).contains("\"transparent\""))
  }
}
