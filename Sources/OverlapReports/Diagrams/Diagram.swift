public import Graphviz
public import Markup

/// A picture of a landscape, before Graphviz has placed it.
///
/// It is drawn in two steps. An engine places boards and networks; then everything is drawn where it
/// was put, with the title above it and the legend, the source and what was left out below. So every
/// format has the same legend, and no text lies on another.
public struct Diagram: Sendable {
  /// What it is called: "two-mode", "boards", "networks", "network-3", "board-12". Its file has this
  /// name, and the ids in an SVG begin with it.
  public let name: String

  /// What stands above it.
  public let title: String

  /// What it shows, in words, for who cannot see it: how many, what is largest, what is left out.
  public let summary: String

  /// What is not in the picture, in a sentence or more; nil when everything is.
  public let leftOut: String?

  let content: DiagramContent

  /// A picture as a file.
  ///
  /// `.dot()` is the source that the engine is given to place everything. The other formats, and
  /// `.dot(positions: true)`, are the picture.
  ///
  /// - Throws: What `render` throws.
  public func drawing(
    as format: ImageFormat, by render: Renderer
  ) throws(GraphvizError) -> [UInt8] {
    if case .dot(positions: false) = format { return Array(layoutGraph.source.utf8) }
    let page = try page(by: render)
    let bytes = try render(page.source, .given, format)
    return format == .svg ? page.svgFile(from: bytes) : bytes
  }

  /// A picture for inside a page of HTML. Its parts lead to the sections of the page about them.
  ///
  /// - Throws: What `render` throws.
  public func svgElement(by render: Renderer) throws(GraphvizError) -> VouchedMarkup {
    let page = try page(by: render)
    return VouchedMarkup(
      page.svgElement(from: try render(page.source, .given, .svg)),
      because: "Graphviz made it of labels that DotGraph escaped, and DotGraph rewrote its tags")
  }

  /// The engine that places everything.
  var engine: Engine { content.engine ?? layoutGraph.suitedEngine }

  private func page(by render: Renderer) throws(GraphvizError) -> DotGraph {
    let graph = layoutGraph
    guard !graph.vertices.isEmpty else { return pageGraph(at: []) }
    let plain = try render(graph.source, engine, .plain)
    guard let placement = DotGraph.Placement(of: graph, from: plain) else {
      throw .failed(message: "it did not say where it put everything")
    }
    return pageGraph(at: placement.positions)
  }
}

/// What a picture consists of.
struct DiagramContent: Sendable {
  /// What the engine places, and the lines between them.
  var marks: [DiagramMark] = []
  var lines: [DiagramLine] = []

  /// What has no line: it stands in rows below the others.
  var rows: [DiagramRows] = []

  var legend: [LegendEntry] = []

  /// Paragraphs below the legend.
  var notes: [String] = []

  /// What stands in the place of the picture if there is nothing to draw.
  var emptyText: String

  /// Where layers are wanted, the engine that has them; nil for what suits the size.
  var engine: Engine?
}

/// Boards or networks without a line, and what they have in common.
struct DiagramRows: Sendable {
  let heading: String
  let marks: [DiagramMark]
}
