import Graphviz
import Markup
import OverlapAnalysis
import Testing

@testable import OverlapReports

/// What holds for every picture.
struct DiagramLawTests {
  @Test("no shape and no text lies on another, and all of it is on the page", arguments: 0..<24)
  func nothingOverlaps(seed: Int) throws {
    for diagram in DiagramRegion.diagrams(of: DiagramRegion.random(seed: seed)) {
      let boxes = try page(of: diagram).vertices.compactMap(Box.init).sorted { $0.left < $1.left }
      #expect(!boxes.isEmpty)
      for (index, box) in boxes.enumerated() {
        #expect(box.left >= -0.1 && box.bottom >= -0.1, "\(diagram.name): \(box.label)")
        for other in boxes[(index + 1)...] {
          if other.left >= box.right { break }
          #expect(
            !(other.bottom < box.top && box.bottom < other.top),
            "\(diagram.name): \(box.label) lies on \(other.label)")
        }
      }
    }
  }

  @Test("a label fits its shape, as Graphviz measures it", arguments: 0..<6)
  func labelsFit(seed: Int) throws {
    for diagram in DiagramRegion.diagrams(of: DiagramRegion.random(seed: seed)) {
      for mark in diagram.allMarks {
        #expect(mark.label.width < mark.width && mark.label.height < mark.height)
      }
    }
  }

  @Test("the same bytes twice, and for rows in another order", arguments: [2, 7])
  func repeats(seed: Int) throws {
    let one = DiagramRegion.diagrams(of: DiagramRegion.random(seed: seed))
    let other = DiagramRegion.diagrams(of: DiagramRegion.random(seed: seed, reversed: true))
    for (one, other) in zip(one, other) {
      for format in [ImageFormat.svg, .pdf, .png(), .dot(), .dot(positions: true)] {
        let bytes = try one.drawing(as: format, by: renderer)
        #expect(try one.drawing(as: format, by: renderer) == bytes)
        #expect(try other.drawing(as: format, by: renderer) == bytes, "\(one.name) \(format)")
      }
    }
  }

  @Test("every format has title, source and what was left out; ids begin with the name")
  func words() throws {
    for language in Language.allCases {
      let findings = DiagramRegion.random(seed: 20)
      let choices = DiagramChoices(source: "telling van <mei>", limit: 4)
      for diagram in DiagramRegion.diagrams(of: findings, in: language, choices) {
        let svg = try #require(DrawnSVG(diagram.drawing(as: .svg, by: renderer)))
        let drawn = svg.texts.joined(separator: " ")
        #expect(svg.titles.first == diagram.title)
        #expect(svg.summary == diagram.summary)
        #expect(drawn.contains(diagram.title.prefix(20)))
        #expect(drawn.contains("telling van <mei>"))
        #expect(drawn.contains("n = \(language.integer(findings.boards().count)) "))
        if let leftOut = diagram.leftOut {
          #expect(drawn.contains(leftOut), "\(leftOut) is not in \(drawn)")
          #expect(diagram.summary.contains(leftOut))
        }
        #expect(Set(svg.ids).count == svg.ids.count)
        #expect(svg.ids.allSatisfy { $0 == diagram.name || $0.hasPrefix(diagram.name + "-") })
        let source = String(decoding: try diagram.drawing(as: .dot(), by: renderer), as: UTF8.self)
        for kind in ["graph [", "node [", "edge ["] {
          let line = source.split(separator: "\n").first { $0.hasPrefix("  " + kind) }
          #expect(line?.contains("fontname=\"DejaVu Sans\"") == true)
        }
      }
    }
  }

  @Test("in a page, parts lead to the sections about them; in a file they lead nowhere")
  func links() throws {
    let findings = DiagramRegion.findings(
      [[0, 1], [1, 2]], boardNames: ["A", "B", "C"], networkNames: ["X", "Y"])
    let diagram = Diagram.twoMode(of: findings, in: .nl)
    let element = try diagram.svgElement(by: renderer)
    let svg = try #require(DrawnSVG(Array(element.markup.utf8)))
    #expect(
      svg.links == ["#bestuur-1", "#bestuur-2", "#bestuur-3", "#netwerk-1", "#netwerk-2"])
    let file = try #require(DrawnSVG(diagram.drawing(as: .svg, by: renderer)))
    #expect(file.links.isEmpty)
    #expect(file.root["role"] == "img")
    let network = try #require(findings.networkProfile(of: Name(id: "N2", label: "Y")))
    let board = try #require(findings.boardProfile(of: Name(id: "B3", label: "C")))
    #expect(Diagram.focal(network, among: findings, in: .nl).name == "network-2")
    #expect(Diagram.board(board, among: findings, in: .nl).name == "board-3")
  }

  @Test("an engine that says nothing is an error")
  func noPlacement() {
    let diagram = Diagram.twoMode(of: DiagramRegion.random(seed: 8), in: .nl)
    #expect(throws: GraphvizError.self) {
      try diagram.drawing(as: .svg) { (_, _, _) throws(GraphvizError) in [] }
    }
  }

  private func page(of diagram: Diagram) throws -> DotGraph {
    let graph = diagram.layoutGraph
    let plain = try render(graph.source, by: diagram.engine, as: .plain)
    let placement = try #require(DotGraph.Placement(of: graph, from: plain))
    return diagram.pageGraph(at: placement.positions)
  }
}

/// The rectangle around a vertex, a tenth of a point smaller, as positions are rounded.
private struct Box {
  let label: String
  let left, right, top, bottom: Double

  init?(_ vertex: DotGraph.Vertex) {
    guard let position = vertex.position, let width = vertex.widthInPoints,
      let height = vertex.heightInPoints
    else { return nil }
    label = vertex.label
    left = position.x - width / 2 + 0.1
    right = position.x + width / 2 - 0.1
    bottom = position.y - height / 2 + 0.1
    top = position.y + height / 2 - 0.1
  }
}
