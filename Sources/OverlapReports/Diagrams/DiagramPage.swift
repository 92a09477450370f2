import Charts
import Graphviz

extension Diagram {
  /// The graph that the engine places: marks, lines, and the words below them.
  var layoutGraph: DotGraph {
    var graph = emptyGraph
    graph.layout.overlap = .prism
    graph.layout.direction = .right
    graph.layout.hasStraightEdges = true
    graph.layout.others = [
      "sep": "+8", "overlap_scaling": "-2", "pack": "18", "nodesep": "0.1", "ranksep": "1.6",
    ]
    graph.layout.caption = ([title] + content.notes).flatMap {
      TextBlock($0, font: Font(size: 14), limit: 800).lines
    }.joined(separator: "\n")
    let ids = allMarks.map { graph.add($0.vertex) }
    for line in content.lines {
      var edge = line.look.edge(from: ids[line.start], to: ids[line.end])
      edge.element.tooltip = line.tooltip
      graph.add(edge)
    }
    return graph
  }

  /// The picture itself, with everything where it is to be.
  ///
  /// - Parameter positions: Where the engine put the marks.
  func pageGraph(at positions: [DotGraph.Position]) -> DotGraph {
    var sheet = DiagramSheet(contentWidth: blockWidth(at: positions))
    sheet.addText(title, size: 15, colour: DiagramColours.text)
    sheet.skip(14)
    if allMarks.isEmpty {
      sheet.addText(content.emptyText, size: 11, colour: DiagramColours.text)
    }
    sheet.addBlock(content.marks, lines: content.lines, at: positions)
    for rows in content.rows {
      sheet.skip(14)
      sheet.addText(rows.heading, size: 10.5, colour: DiagramColours.text)
      sheet.skip(5)
      sheet.addRows(rows.marks)
    }
    sheet.skip(18)
    sheet.addLegend(content.legend)
    for note in content.notes {
      sheet.skip(4)
      sheet.addText(note, size: 9.5, colour: DiagramColours.mutedText)
    }
    return sheet.graph(like: emptyGraph)
  }

  /// Everything that is drawn, first what the engine places.
  var allMarks: [DiagramMark] { content.marks + content.rows.flatMap(\.marks) }

  private func blockWidth(at positions: [DotGraph.Position]) -> Double {
    let marks = zip(content.marks, positions)
    let left = marks.map { $1.x - $0.width / 2 }.min() ?? 0
    let right = marks.map { $1.x + $0.width / 2 }.max() ?? 0
    return right - left
  }

  private var emptyGraph: DotGraph {
    var graph = DotGraph(
      DotGraph.Identifier(stringLiteral: name), title: title, summary: summary)
    graph.layout.overlap = .keep
    graph.layout.hasStraightEdges = true
    return graph
  }
}
