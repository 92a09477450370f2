import Graphviz
import Markup
import OverlapAnalysis

/// The drawings of a report, made by Graphviz.
struct ReportDrawings: Sendable {
  let twoMode, boards, networks: ReportDrawing

  /// - Throws: What `render` throws.
  init(
    of findings: OverlapFindings, in language: Language, by render: Renderer
  ) throws(GraphvizError) {
    twoMode = try ReportDrawing(.twoMode(of: findings, in: language), by: render)
    boards = try ReportDrawing(.boards(of: findings, in: language), by: render)
    networks = try ReportDrawing(.networks(of: findings, in: language), by: render)
  }

  var files: [ReportFile] { [twoMode, boards, networks].flatMap(\.files) }
}

/// A drawing, for in the page and as files.
struct ReportDrawing: Sendable {
  let diagram: Diagram

  /// For in the page: its parts lead to the sections about them.
  let markup: VouchedMarkup
  let files: [ReportFile]

  var path: String { "diagrams/\(diagram.name).svg" }

  init(_ diagram: Diagram, by render: Renderer) throws(GraphvizError) {
    self.diagram = diagram
    markup = try diagram.svgElement(by: render)
    let path = "diagrams/\(diagram.name)"
    files = [
      ReportFile(path: "\(path).dot", bytes: try diagram.drawing(as: .dot(), by: render)),
      ReportFile(path: "\(path).svg", bytes: try diagram.drawing(as: .svg, by: render)),
    ]
  }
}
