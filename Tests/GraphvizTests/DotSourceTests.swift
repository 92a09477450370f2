import Graphviz
import Testing

struct DotSourceTests {
  @Test("a graph with one of everything is written like this")
  func source() {
    #expect(
      smallGraph().source == #"""
        digraph "small" {
          graph [id="small", fontname="DejaVu Sans", rankdir="LR", overlap="prism", outputorder="edgesfirst", bgcolor="#ffffff", nodesep="0.4"]
          node [fontname="DejaVu Sans"]
          edge [fontname="DejaVu Sans"]
          v1 [id="board-12", class="board large", label="Stichting \"De Één\"\nte Ommen", shape="box", style="filled,rounded,dashed", fillcolor="#0072b240", color="#333333", penwidth="1.5", fontcolor="#000000", fontsize="12", width="1.5", height="0.5"]
          v2 [id="small-v2", label="PO 27-01", shape="ellipse"]
          v3 [id="small-v3", label="PO 27-10", shape="ellipse", style="filled", fillcolor="#ffffff"]
          v4 [id="small-v4", label="PO 28-01", shape="ellipse", style="filled", fillcolor="#ffffff"]
          v1 -> v2 [id="small-e1", xlabel="3 &amp; 4", style="dotted", color="#882255", penwidth="2", fontcolor="#882255", fontsize="10"]
          v1 -> v3 [id="small-e2"]
          subgraph cluster1 {
            graph [id="small-c1", label="Drenthe", bgcolor="transparent", style="filled", fillcolor="#eeeeee", color="#000000", fontcolor="#000000", fontsize="14"]
            v2
            subgraph cluster2 {
              graph [id="small-c2", label="Noord", bgcolor="transparent", style="solid", color="#000000", fontcolor="#000000", fontsize="14"]
              v3
            }
          }
          subgraph rank1 { rank=same v1 v4 }
        }

        """#)
  }

  @Test("a graph without a direction has edges without arrows")
  func undirected() {
    var graph = DotGraph("pair", title: "", summary: "")
    let first = graph.add(DotGraph.Vertex("a"))
    let second = graph.add(DotGraph.Vertex("b"))
    graph.add(DotGraph.Edge(from: first, to: second))
    #expect(graph.source.hasPrefix("graph \"pair\" {\n"))
    #expect(graph.source.contains("\n  v1 -- v2 ["))
  }

  @Test(
    "backslashes are doubled, ampersands written out, and line breaks of any kind become one",
    arguments: [
      (#"a\N"#, #"a\\N"#), (#"a\"b"#, #"a\\\"b"#), ("R&D", "R&amp;D"),
      ("&eacute;", "&amp;\u{2060}eacute;"), ("&#233;", "&amp;\u{2060}#233;"),
      ("& eacute;", "&amp; eacute;"), ("&\u{2060}", "&amp;\u{2060}\u{2060}"),
      ("a\nb", #"a\nb"#), ("a\r\nb", #"a\nb"#), ("a\rb", #"a\nb"#), ("a\n\nb", #"a\n\nb"#),
      ("a\u{2028}b\u{85}c", #"a\nb\nc"#), ("a\tb", "a b"),
      ("a\0b\u{7F}\u{9F}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"),
      ("\"\u{301}", "\\\"\u{301}"), ("\\\u{200D}", "\\\\\u{200D}"), ("<b>", "<b>"),
    ])
  func escapes(name: String, inSource: String) {
    var graph = DotGraph("name", title: "", summary: "")
    _ = graph.add(DotGraph.Vertex(name))
    let start = "label=\"".unicodeScalars
    let end = "\", shape=".unicodeScalars
    let scalars = Array(graph.source.unicodeScalars)
    #expect(scalars.contains(Array(start) + Array(inSource.unicodeScalars) + Array(end)))
  }

  @Test(
    "an identifier is a letter, and then letters, digits, hyphens and underscores",
    arguments: ["a", "board-12", "A_b9"])
  func identifiers(text: String) {
    #expect(DotGraph.Identifier(text)?.text == text)
  }

  @Test(
    "what could end an attribute or leave the page is no identifier",
    arguments: ["", "1a", "-a", "a b", "a\"", "a>b", "javascript:x", "é", "a\u{301}", "#a"])
  func notIdentifiers(text: String) {
    #expect(DotGraph.Identifier(text) == nil)
  }

  @Test("an identifier can be numbered")
  func numberedIdentifier() {
    #expect(DotGraph.Identifier("board", number: 12).text == "board-12")
  }

  @Test(
    "attributes that read files, leave the page or change how text is read are refused",
    arguments: [
      "URL", "headhref", "edgeURL", "target", "image", "shapefile", "stylesheet", "fontname",
      "labelfontname", "charset", "label", "shape", "_background", "a=\"b\"", "",
    ])
  func refusedAttributes(name: String) {
    #expect(DotGraph.Attribute(name) == nil)
  }

  @Test("any other attribute is written with its value escaped, in the order of names")
  func otherAttributes() {
    var graph = DotGraph("others", title: "", summary: "")
    var vertex = DotGraph.Vertex("a")
    vertex.others = ["xlabel": #""\N""#, "group": "1"]
    _ = graph.add(vertex)
    #expect(graph.source.contains(#", group="1", xlabel="\"\\N\""]"#))
  }

  @Test("an id that is taken stops the program")
  func takenID() async {
    await #expect(processExitsWith: .failure) {
      var graph = DotGraph("twice", title: "", summary: "")
      var vertex = DotGraph.Vertex("a")
      vertex.element.id = "same"
      _ = graph.add(vertex)
      _ = graph.add(vertex)
    }
  }

  @Test("an id like those that the graph gives itself stops the program")
  func reservedID() async {
    await #expect(processExitsWith: .failure) {
      var graph = DotGraph("net", title: "", summary: "")
      var vertex = DotGraph.Vertex("a")
      vertex.element.id = "net-v2"
      _ = graph.add(vertex)
    }
  }

  @Test("a vertex in two clusters stops the program")
  func twoClusters() async {
    await #expect(processExitsWith: .failure) {
      var graph = DotGraph("twice", title: "", summary: "")
      let vertex = graph.add(DotGraph.Vertex("a"))
      graph.add(DotGraph.Cluster("one", around: [vertex]))
      graph.add(DotGraph.Cluster("two", around: [vertex]))
    }
  }

  @Test("a line of vertices through a cluster stops the program")
  func lineThroughCluster() async {
    await #expect(processExitsWith: .failure) {
      var graph = DotGraph("twice", title: "", summary: "")
      let vertices = ["a", "b"].map { graph.add(DotGraph.Vertex($0)) }
      graph.add(DotGraph.Cluster("one", around: [vertices[0]]))
      graph.align(vertices)
    }
  }

  @Test("a vertex of another graph stops the program")
  func strangeVertex() async {
    await #expect(processExitsWith: .failure) {
      var one = DotGraph("one", title: "", summary: "")
      let vertex = one.add(DotGraph.Vertex("a"))
      var other = DotGraph("other", title: "", summary: "")
      other.add(DotGraph.Edge(from: vertex, to: vertex))
    }
  }
}
