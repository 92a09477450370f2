/// The font of everything, so that a drawing has the same size on each machine that has this font.
/// Graphviz wants it said of the graph, of vertices and of edges.
let fontName = "DejaVu Sans"

extension DotGraph {
  /// The graph in the DOT language.
  ///
  /// Vertices are called v1, v2 and so on, clusters cluster1 and so on, lines of vertices rank1 and
  /// so on.
  public var source: String {
    var lines = [
      "\(isDirected ? "digraph" : "graph") \(quoted(name.text)) {",
      "  graph \(layoutAttributes)",
    ]
    for kind in ["node", "edge"] {
      var list = AttributeList()
      list.set("fontname", fontName)
      lines.append("  \(kind) \(list.text)")
    }
    for (index, vertex) in vertices.enumerated() {
      lines.append("  v\(index + 1) \(attributes(of: vertex, at: index))")
    }
    let arrow = isDirected ? "->" : "--"
    for (index, edge) in edges.enumerated() {
      lines.append(
        "  v\(edge.start.index + 1) \(arrow) v\(edge.end.index + 1) \(attributes(of: edge, at: index))"
      )
    }
    var clusterCount = 0
    for cluster in clusters { append(cluster, to: &lines, indentation: "  ", count: &clusterCount) }
    for (index, line) in self.lines.enumerated() {
      let names = line.map { "v\($0.index + 1)" }.joined(separator: " ")
      lines.append("  subgraph rank\(index + 1) { rank=same \(names) }")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// The id of a vertex in an SVG.
  func id(ofVertexAt index: Int) -> Identifier {
    vertices[index].element.id ?? part("v", index + 1)
  }

  /// The id of an edge in an SVG.
  func id(ofEdgeAt index: Int) -> Identifier {
    edges[index].element.id ?? part("e", index + 1)
  }

  /// The id of a cluster in an SVG.
  ///
  /// - Parameter number: Counted from 1, each cluster before those within it.
  func id(of cluster: Cluster, number: Int) -> Identifier {
    cluster.element.id ?? part("c", number)
  }

  private func part(_ kind: Identifier, _ number: Int) -> Identifier {
    Identifier(stringLiteral: "\(name.text)-\(kind.text)\(number)")
  }

  private var layoutAttributes: String {
    var list = AttributeList()
    list.set("id", name.text)
    list.set("fontname", fontName)
    list.set("rankdir", layout.direction.rawValue)
    list.set("overlap", layout.overlap.rawValue)
    if layout.hasStraightEdges { list.set("splines", "line") }
    list.set("outputorder", "edgesfirst")
    if let background = layout.background {
      list.set("bgcolor", background)
    } else {
      list.set("bgcolor", "transparent")
    }
    list.set("label", layout.caption)
    list.set(layout.others)
    return list.text
  }

  private func attributes(of vertex: Vertex, at index: Int) -> String {
    var list = AttributeList()
    list.set(vertex.element, id: id(ofVertexAt: index))
    list.set(label: vertex.label, alignsLeft: vertex.alignsLeft)
    list.set("shape", vertex.shape.rawValue)
    list.set(
      "style",
      styleText(
        vertex.outlineStyle, isFilled: vertex.fill != nil, isRounded: vertex.hasRoundCorners))
    list.set("fillcolor", vertex.fill)
    list.set("color", vertex.outline)
    list.set("penwidth", vertex.outlineWidthInPoints)
    list.set("fontcolor", vertex.textColour)
    list.set("fontsize", vertex.fontSizeInPoints)
    list.set("width", vertex.widthInPoints.map(inches))
    list.set("height", vertex.heightInPoints.map(inches))
    if vertex.hasFixedSize { list.set("fixedsize", "true") }
    list.set("pos", vertex.position.map(positionText))
    list.set(vertex.others)
    return list.text
  }

  /// What the label of an edge is called.
  ///
  /// Graphviz 2.43 makes room for a `label`, but in `dot` it then frees memory twice if there are
  /// clusters or lines of vertices (found with AddressSanitizer). An `xlabel` is put where there is
  /// room left.
  private var labelName: String { clusters.isEmpty && lines.isEmpty ? "label" : "xlabel" }

  private func attributes(of edge: Edge, at index: Int) -> String {
    var list = AttributeList()
    list.set(edge.element, id: id(ofEdgeAt: index))
    list.set(labelName, edge.label)
    list.set("style", styleText(edge.style))
    list.set("color", edge.colour)
    list.set("penwidth", edge.widthInPoints)
    list.set("fontcolor", edge.textColour)
    list.set("fontsize", edge.fontSizeInPoints)
    list.set(edge.others)
    return list.text
  }

  private func append(
    _ cluster: Cluster, to lines: inout [String], indentation: String, count: inout Int
  ) {
    count += 1
    var list = AttributeList()
    list.set(cluster.element, id: id(of: cluster, number: count))
    list.set("label", cluster.label)
    // Said even where it goes without saying, as clusters take after what is around them.
    list.set("bgcolor", "transparent")
    list.set("style", styleText(cluster.outlineStyle, isFilled: cluster.fill != nil) ?? "solid")
    list.set("fillcolor", cluster.fill)
    list.set("color", cluster.outline)
    list.set("fontcolor", cluster.textColour)
    list.set("fontsize", cluster.fontSizeInPoints)
    list.set(cluster.others)
    lines.append("\(indentation)subgraph cluster\(count) {")
    lines.append("\(indentation)  graph \(list.text)")
    for vertex in cluster.vertices { lines.append("\(indentation)  v\(vertex.index + 1)") }
    for inner in cluster.clusters {
      append(inner, to: &lines, indentation: indentation + "  ", count: &count)
    }
    lines.append("\(indentation)}")
  }
}

/// The words of `style`, or nothing where it goes without saying.
private func styleText(
  _ style: DotGraph.LineStyle, isFilled: Bool = false, isRounded: Bool = false
) -> String? {
  var words: [String] = []
  if isFilled { words.append("filled") }
  if isRounded { words.append("rounded") }
  if style != .solid { words.append(style.rawValue) }
  return words.isEmpty ? nil : words.joined(separator: ",")
}

/// Graphviz gives the sizes of vertices in inches of 72 points.
private func inches(_ points: Double) -> Double { points / 72 }
