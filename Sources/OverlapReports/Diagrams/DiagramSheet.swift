import Charts
import Graphviz

/// A sheet of paper that is filled from the top: what stands where, in points to the right and down.
struct DiagramSheet {
  /// How wide the content is, at least as wide as a caption reads well.
  let width: Double

  /// How large words around the picture are: on a wide sheet larger, as it will be made smaller.
  private let scale: Double

  private var vertices: [(vertex: DotGraph.Vertex, x: Double, y: Double)] = []
  private var edges: [(start: Int, end: Int, look: LineLook, tooltip: String?)] = []

  /// Up to where it is filled.
  private var bottom = 0.0

  init(contentWidth: Double) {
    width = max(contentWidth, 600)
    scale = min(max(1, width / 1_000), 2)
  }

  mutating func skip(_ height: Double) { bottom += height * scale }

  // MARK: What is on it

  /// Adds a text over the whole width.
  mutating func addText(_ text: String, size: Double, colour: DotGraph.Colour) {
    let block = TextBlock(text, font: Font(size: size * scale), limit: width)
    add(block, size: size * scale, colour: colour, left: 0, top: bottom)
    bottom += block.height
  }

  /// Adds what an engine placed, in the middle.
  mutating func addBlock(
    _ marks: [DiagramMark], lines: [DiagramLine], at positions: [DotGraph.Position]
  ) {
    let placed = Array(zip(marks, positions))
    guard let left = placed.map({ $1.x - $0.width / 2 }).min(),
      let right = placed.map({ $1.x + $0.width / 2 }).max(),
      let top = placed.map({ $1.y + $0.height / 2 }).max(),
      let end = placed.map({ $1.y - $0.height / 2 }).min()
    else { return }
    let margin = (width - (right - left)) / 2
    for (mark, position) in placed {
      vertices.append((mark.vertex, margin + position.x - left, bottom + top - position.y))
    }
    let first = vertices.count - placed.count
    for line in lines {
      edges.append((first + line.start, first + line.end, line.look, line.tooltip))
    }
    bottom += top - end
  }

  /// Adds marks side by side, in as many rows as it takes.
  mutating func addRows(_ marks: [DiagramMark]) {
    var x = 0.0
    var rest = marks[...]
    while !rest.isEmpty {
      var row: [DiagramMark] = []
      x = 0
      while let mark = rest.first, row.isEmpty || x + mark.width <= width {
        row.append(mark)
        rest = rest.dropFirst()
        x += mark.width + 10
      }
      let height = row.map(\.height).max() ?? 0
      x = 0
      for mark in row {
        vertices.append((mark.vertex, x + mark.width / 2, bottom + height / 2))
        x += mark.width + 10
      }
      bottom += height + 8
    }
  }

  /// Adds what things mean, side by side as far as there is room.
  mutating func addLegend(_ entries: [LegendEntry]) {
    var row: [LegendItem] = []
    var x = 0.0
    for entry in entries {
      let item = LegendItem(entry, size: 9.5 * scale, sheetWidth: width, scale: scale)
      if x > 0, x + item.width > width {
        addLegendRow(row)
        row = []
        x = 0
      }
      row.append(item)
      x += item.width + 18 * scale
    }
    addLegendRow(row)
  }

  private mutating func addLegendRow(_ row: [LegendItem]) {
    guard let height = row.map(\.height).max() else { return }
    let middle = bottom + height / 2
    var x = 0.0
    for item in row {
      var place = x
      for sample in item.entry.samples {
        add(sample, left: place, middle: middle)
        place += sample.width(scale) + 4
      }
      add(
        item.words, size: 9.5 * scale, colour: DiagramColours.text, left: x + item.lead,
        top: middle - item.words.height / 2)
      x += item.width + 18 * scale
    }
    bottom += height + 7 * scale
  }

  private mutating func add(_ sample: LegendEntry.Sample, left: Double, middle: Double) {
    switch sample {
    case .mark(let mark):
      vertices.append((mark.vertex, left + mark.width / 2, middle))
    case .line(let look):
      for x in [left, left + sample.width(scale)] {
        var end = DotGraph.Vertex("", shape: .point, fill: nil)
        end.outlineStyle = .invisible
        end.widthInPoints = 0.1
        end.heightInPoints = 0.1
        end.hasFixedSize = true
        vertices.append((end, x, middle))
      }
      edges.append((vertices.count - 2, vertices.count - 1, look, nil))
    }
  }

  /// Adds lines of text as the label of a frame that is not seen, as Graphviz has no other text.
  private mutating func add(
    _ block: TextBlock, size: Double, colour: DotGraph.Colour, left: Double, top: Double
  ) {
    guard !block.lines.isEmpty else { return }
    var text = DotGraph.Vertex(block.lines.joined(separator: "\n"), shape: .box, fill: nil)
    text.alignsLeft = true
    text.outline = DotGraph.Colour(0xFFFFFF, opacity: 0)
    text.textColour = colour
    text.fontSizeInPoints = hundredth(size)
    // Graphviz, which rounds letters to pixels, measures up to a fiftieth more.
    let width = block.width * 1.02 + 2
    text.widthInPoints = hundredth(width)
    text.heightInPoints = hundredth(block.height)
    text.hasFixedSize = true
    text.others["margin"] = "0"
    text.element.classes = ["words"]
    vertices.append((text, left + width / 2, top + block.height / 2))
  }

  // MARK: The graph of it

  /// A graph with everything where it is, in points to the right and up.
  func graph(like empty: DotGraph) -> DotGraph {
    var graph = empty
    graph.layout.others["pad"] = "0.2"
    let ids = vertices.map { vertex, x, y in
      var vertex = vertex
      vertex.position = DotGraph.Position(x: hundredth(x), y: hundredth(bottom - y))
      return graph.add(vertex)
    }
    for (start, end, look, tooltip) in edges {
      var edge = look.edge(from: ids[start], to: ids[end])
      edge.element.tooltip = tooltip
      graph.add(edge)
    }
    return graph
  }
}

/// An entry of a legend and the room it takes.
private struct LegendItem {
  let entry: LegendEntry
  let words: TextBlock

  /// From where on the words stand.
  let lead: Double
  let height: Double

  var width: Double { lead + words.width }

  init(_ entry: LegendEntry, size: Double, sheetWidth: Double, scale: Double) {
    self.entry = entry
    lead = entry.samples.reduce(0) { $0 + $1.width(scale) + 4 } + 4 * scale
    words = TextBlock(
      entry.text, font: Font(size: size), limit: max(sheetWidth - lead, size * 12))
    height = max(words.height, entry.samples.map { $0.height(scale) }.max() ?? 0)
  }
}

extension LegendEntry.Sample {
  fileprivate func width(_ scale: Double) -> Double {
    switch self {
    case .mark(let mark): mark.width
    case .line: 30 * scale
    }
  }

  fileprivate func height(_ scale: Double) -> Double {
    switch self {
    case .mark(let mark): mark.height
    case .line(let look): look.width
    }
  }
}
