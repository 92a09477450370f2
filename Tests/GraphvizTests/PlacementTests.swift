import Testing

@testable import Graphviz

struct PlacementTests {
  /// The same graph with its vertices where they are told to be.
  private func pinned(_ graph: DotGraph, at positions: [DotGraph.Position]) -> DotGraph {
    var result = DotGraph(graph.name, title: graph.title, summary: graph.summary)
    result.layout.overlap = .keep
    for (vertex, position) in zip(graph.vertices, positions) {
      var vertex = vertex
      vertex.position = position
      _ = result.add(vertex)
    }
    for edge in graph.edges { result.add(edge) }
    return result
  }

  private func placement(of graph: DotGraph, by engine: Engine) throws -> DotGraph.Placement {
    try #require(
      DotGraph.Placement(of: graph, from: graph.drawing(by: engine, as: .plain)))
  }

  @Test("where an engine put each vertex is read back", arguments: Engine.allCases)
  func readsBack(engine: Engine) throws {
    var graph = DotGraph("three", title: "", summary: "")
    let first = graph.add(DotGraph.Vertex("node v2 9 9\nnode v1 9 9"))
    let second = graph.add(DotGraph.Vertex("\"quoted\" \\ name"))
    _ = graph.add(DotGraph.Vertex("alone"))
    graph.add(DotGraph.Edge(from: first, to: second))
    let positions = try placement(of: graph, by: engine).positions
    #expect(positions.count == 3)
    #expect(Set(positions).count == 3)
  }

  @Test("vertices stay where they are put, in any graph", arguments: 0..<40)
  func staysPut(seed: Int) throws {
    let graph = twoModeGraph(
      boards: 1 + seed % 9, networks: 1 + seed % 5, ties: seed, seed: UInt64(seed))
    var random = SplitMix(seed: UInt64(seed))
    let positions = graph.vertices.map { _ in
      DotGraph.Position(
        x: Double(Int.random(in: 0...4000, using: &random)) / 4,
        y: Double(Int.random(in: 0...4000, using: &random)) / 4)
    }
    let read = try placement(of: pinned(graph, at: positions), by: .given).positions
    // Graphviz moves the lower left corner of the drawing to 0, 0, and writes five digits.
    for index in positions.indices.dropFirst() {
      #expect(abs((read[index].x - read[0].x) - (positions[index].x - positions[0].x)) < 0.3)
      #expect(abs((read[index].y - read[0].y) - (positions[index].y - positions[0].y)) < 0.3)
    }
  }

  @Test("a graph placed by one engine is drawn the same again where it was put")
  func drawnAgain() throws {
    let graph = twoModeGraph(boards: 12, networks: 6, ties: 30)
    let positions = try placement(of: graph, by: .neato).positions
    let again = pinned(graph, at: positions)
    for format in [ImageFormat.svg, .pdf, .png(), .dot(positions: true), .plain] {
      let first = try again.drawing(by: .given, as: format)
      _ = try graph.drawing(by: .sfdp, as: format)
      #expect(try again.drawing(by: .given, as: format) == first)
    }
    #expect(
      try parsedXML(again.drawing(by: .given, as: .svg)).all
        .filter { $0.attributes["class"] == "edge" }.count == 30)
  }

  @Test("a vertex without a position is an error, not a drawing")
  func missingPosition() throws {
    var graph = pinned(smallRow, at: [.init(x: 0, y: 0), .init(x: 90, y: 0)])
    _ = graph.add(DotGraph.Vertex("nowhere"))
    #expect(throws: GraphvizError.self) { try graph.drawing(by: .given, as: .svg) }
    #expect(throws: Never.self) { try smallRow.drawing(as: .svg) }
  }

  @Test("what is no placement of the graph is none", arguments: ["", "node v1 1", "node v9 1 1 1"])
  func noPlacement(plain: String) {
    #expect(DotGraph.Placement(of: smallRow, from: Array(plain.utf8)) == nil)
  }

  @Test("a caption is drawn as it is written, below the drawing")
  func caption() throws {
    var graph = smallRow
    graph.layout.caption = "Bron: \\N & <b>\nn = 2"
    let text = try parsedXML(graph.drawing(as: .svg)).drawnText
    #expect(text.contains("Bron: \\N & <b>") && text.contains("n = 2"))
  }

  private var smallRow: DotGraph {
    var graph = DotGraph("row", title: "", summary: "")
    let first = graph.add(DotGraph.Vertex("one"))
    graph.add(DotGraph.Edge(from: first, to: graph.add(DotGraph.Vertex("two"))))
    return graph
  }
}
