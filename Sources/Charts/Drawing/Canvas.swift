import Markup

/// A picture in the making.
///
/// It knows only lines, shapes and texts. What is drawn later covers what was drawn before.
struct Canvas {
  /// How wide the picture is; content that needs more room widens it.
  private(set) var width: Double

  /// Up to where the picture is filled, from the top.
  var bottom = 0.0

  private(set) var elements: [Element] = []

  init(width: Double) {
    self.width = width
  }

  mutating func widen(to width: Double) {
    self.width = max(self.width, width)
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double),
    _ attributes: Attributes = [:]
  ) {
    add(
      "line",
      [
        "x1": coordinate(start.x), "y1": coordinate(start.y), "x2": coordinate(end.x),
        "y2": coordinate(end.y),
      ], attributes)
  }

  mutating func rectangle(
    x: ClosedRange<Double>, y: ClosedRange<Double>, _ attributes: Attributes
  ) {
    add(
      "rect",
      [
        "x": coordinate(x.lowerBound), "y": coordinate(y.lowerBound),
        "width": coordinate(x.upperBound - x.lowerBound),
        "height": coordinate(y.upperBound - y.lowerBound),
      ], attributes)
  }

  /// Draws lines from point to point.
  ///
  /// - Parameter strokes: The points of each; one that is closed ends where it began.
  mutating func path(
    _ strokes: [[(x: Double, y: Double)]], isClosed: Bool = false, _ attributes: Attributes
  ) {
    let steps = strokes.map { points in
      points.enumerated()
        .map { "\($0 == 0 ? "M" : "L")\(coordinate($1.x)) \(coordinate($1.y))" }
        .joined() + (isClosed ? "Z" : "")
    }
    add("path", ["d": steps.joined()], attributes)
  }

  /// Draws a text of which the first line begins at a height.
  ///
  /// Each line has its `textLength`, so that it takes the room that was reckoned with where the
  /// font is another.
  mutating func text(
    _ block: TextBlock, colour: String, x: Double, top: Double, anchor: TextAnchor = .start
  ) {
    let font = block.font
    let lead = (font.lineHeight - font.ascent - font.descent) / 2
    for (index, line) in block.lines.enumerated() {
      var attributes: Attributes = [
        "x": coordinate(x),
        "y": coordinate(top + lead + font.ascent + Double(index) * font.lineHeight),
        "textLength": coordinate(font.width(of: line)), "lengthAdjust": "spacingAndGlyphs",
      ]
      if anchor != .start { attributes["text-anchor"] = anchor.rawValue }
      if font.size != TextStyle.label.font.size { attributes["font-size"] = coordinate(font.size) }
      if font.weight == .bold { attributes["font-weight"] = "bold" }
      if colour != TextStyle.label.colour { attributes["fill"] = colour }
      elements.append(Element("text", attributes, text: line))
    }
  }

  /// Draws a text around a height.
  mutating func text(
    _ block: TextBlock, colour: String, x: Double, middle: Double, anchor: TextAnchor = .start
  ) {
    text(block, colour: colour, x: x, top: middle - block.height / 2, anchor: anchor)
  }

  /// Draws things that have attributes in common.
  mutating func group(_ attributes: Attributes = [:], _ draw: (inout Canvas) -> Void) {
    let before = elements
    elements = []
    draw(&self)
    let inside = elements
    elements = before
    if !inside.isEmpty {
      elements.append(Element("g", attributes, children: inside.map(Node.element)))
    }
  }

  private mutating func add(_ name: String, _ geometry: Attributes, _ style: Attributes) {
    elements.append(Element(name, geometry.merging(style), children: []))
  }
}
