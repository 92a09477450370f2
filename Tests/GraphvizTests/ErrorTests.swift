import Foundation
import Testing

@testable import Graphviz

struct ErrorTests {
  @Test("a syntax error comes with Graphviz's own words and its line, time after time")
  func syntaxError() throws {
    for _ in 0..<3 {
      let error = #expect(throws: GraphvizError.self) {
        try render("digraph x {\n  a -> b\n  b -- c\n}", by: .dot, as: .svg)
      }
      #expect(
        error == .malformedSource(message: "syntax error in line 3 near '--'", line: 3))
      #expect(
        error?.description
          == "line 3: Graphviz cannot read the graph: syntax error in line 3 near '--'")
    }
  }

  @Test(
    "what breaks off is an error, and the next drawing is none the worse",
    arguments: [
      "graph x { a -- ", "graph x { a [label=\"open }", "graph x { a [label=<b }", "x", "}",
    ])
  func brokenSource(source: String) throws {
    let graph = smallGraph()
    let before = try graph.drawing(as: .svg)
    let error = #expect(throws: GraphvizError.self) { try render(source, by: .dot, as: .svg) }
    guard case .malformedSource(let message, let line) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.contains("line 1"))
    #expect(line == 1)
    #expect(try graph.drawing(as: .svg) == before)
  }

  @Test("a source without a graph says so", arguments: ["", " \n", "// nothing\n", "# nothing\n"])
  func noGraph(source: String) {
    #expect(throws: GraphvizError.missingGraph) { try render(source, by: .dot, as: .svg) }
  }

  @Test("what follows the graph is read, too, and counts as wrong")
  func moreThanOneGraph() throws {
    #expect(
      throws: GraphvizError.malformedSource(
        message: "the source holds more than one graph", line: nil)
    ) { try render("graph x { a }\ngraph y { b }\ngraph z { c }", by: .dot, as: .svg) }
    #expect(
      throws: GraphvizError.malformedSource(message: "syntax error in line 3 near '}'", line: 3)
    ) { try render("graph x { a }\n\n}\n", by: .dot, as: .svg) }
    #expect(try !render("graph x { a }\n// the end", by: .dot, as: .svg).isEmpty)
  }

  @Test("a NUL in the source does not cut it off")
  func nul() {
    #expect(
      throws: GraphvizError.malformedSource(message: "the source holds a NUL character", line: 2)
    ) {
      try render("graph x {\n a\0 }", by: .dot, as: .svg)
    }
  }

  @Test("an unknown engine is told from an unknown format, and both name what there is")
  func unknownNames() {
    let engine = #expect(throws: GraphvizError.self) {
      try draw("graph x {}", engine: "dott", format: "svg")
    }
    guard case .unknownEngine("dott", let engines) = engine else {
      Issue.record("\(String(describing: engine))")
      return
    }
    #expect(engines == engines.sorted())
    #expect(Set(engines).isSuperset(of: Engine.allCases.map(\.rawValue)))
    #expect(engine?.description.contains("no layout engine \"dott\"") == true)

    let format = #expect(throws: GraphvizError.self) {
      try draw("graph x {}", engine: "dot", format: "svgg")
    }
    guard case .unknownFormat("svgg", let formats) = format else {
      Issue.record("\(String(describing: format))")
      return
    }
    #expect(Set(formats).isSuperset(of: ["svg", "pdf", "png", "dot"]))
    #expect(format?.description.contains("no output format \"svgg\"") == true)
  }

  @Test("an error of the layout is an error, although Graphviz goes on")
  func layoutError() {
    let error = #expect(throws: GraphvizError.self) {
      try render("graph x { a [label=<<b>open>] }", by: .dot, as: .svg)
    }
    guard case .failed(let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.contains("mismatched tag"))
  }

  @Test("a warning is no error")
  func warning() throws {
    let source = "graph x { a [label=\"wide\", fixedsize=true, width=0.1] }"
    #expect(try !render(source, by: .dot, as: .svg).isEmpty)
  }

  @Test("without plug-ins, neither the engine nor the format is blamed")
  func noPlugIns() async {
    await #expect(processExitsWith: .success) {
      setEnvironment("GVBINDIR", to: "/nonexistent")
      #expect(throws: GraphvizError.missingPlugIns) { try smallGraph().drawing(as: .svg) }
    }
  }

  @Test("nothing is printed, whatever goes wrong")
  func silence() async {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      _ = try? render("graph x { a -- ", by: .dot, as: .svg)
      _ = try? render("graph x { a [label=<<b>open>] }", by: .dot, as: .svg)
      _ = try? render(
        "graph x { a [label=\"wide\", fixedsize=true, width=0.1] }", by: .dot, as: .svg)
      _ = try? draw("graph x {}", engine: "dott", format: "svg")
      _ = try? draw("graph x {}", engine: "dot", format: "svgg")
      for engine in Engine.allCases { _ = try? smallGraph().drawing(by: engine, as: .pdf) }
      var graph = DotGraph("wide", title: "", summary: "")
      _ = graph.add(DotGraph.Vertex(String(repeating: "x", count: 4_000)))
      _ = try? graph.drawing(as: .png(pixelsPerInch: 300))
    }
    let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(printed == "")
    #expect(result?.standardOutputContent.isEmpty == true)
  }
}
