import Charts
import Graphviz

/// A board or a network in a picture.
struct DiagramMark: Sendable {
  enum Kind {
    case board, network
  }

  enum Outline {
    case usual
    /// Of a network with nearly all boards.
    case memberWide
    /// Of a network of which no member is known, or a board of which no network is.
    case unknownTies
    /// Of what a scenario takes away.
    case leaving
  }

  let kind: Kind
  let label: MarkLabel
  var outline = Outline.usual

  /// Whether the picture is about it.
  var isSubject = false

  /// Whether it only keeps its place, and is not seen.
  var isHidden = false

  /// What is said beside the pointer.
  var tooltip: String?
  var link: DotGraph.Identifier?

  /// The width it has at least, so that those in one column are as wide as each other.
  var leastWidth = 0.0

  /// The height it has at least, so that it is as high as in another picture.
  var leastHeight = 0.0

  /// The size of the shape, with room for the label in it.
  ///
  /// A label with half sides *a* and *b* touches the ellipse with half axes 1.28 *a* and 1.6 *b*:
  /// 1/1.28² + 1/1.6² is 1.
  var width: Double {
    let size = label.font.size
    let own = kind == .board ? label.width * 1.28 + size * 0.6 : label.width + size * 1.6
    return max(own, size * 3.6, leastWidth)
  }

  var height: Double {
    let size = label.font.size
    let own = kind == .board ? label.height * 1.6 + size * 0.3 : label.height + size
    return max(own, size * 1.9, leastHeight)
  }

  var vertex: DotGraph.Vertex {
    var vertex = DotGraph.Vertex(
      label.lines.joined(separator: "\n"), shape: kind == .board ? .ellipse : .box)
    vertex.hasRoundCorners = kind == .network
    vertex.widthInPoints = hundredth(width)
    vertex.heightInPoints = hundredth(height)
    vertex.hasFixedSize = true
    vertex.fontSizeInPoints = hundredth(label.font.size)
    vertex.textColour = DiagramColours.text
    vertex.fill = kind == .board ? DiagramColours.boardFill : DiagramColours.networkFill
    vertex.outline = kind == .board ? DiagramColours.board : DiagramColours.network
    vertex.outlineWidthInPoints = isSubject ? 3.5 : 1.2
    switch outline {
    case .usual: break
    case .memberWide:
      vertex.outlineStyle = .dashed
      vertex.outlineWidthInPoints = isSubject ? 3.5 : 1.8
    case .unknownTies:
      vertex.outlineStyle = .dotted
      vertex.outlineWidthInPoints = isSubject ? 3.5 : 1.8
      vertex.fill = .white
    case .leaving:
      vertex.outlineStyle = .dashed
      vertex.outlineWidthInPoints = 1.8
      vertex.fill = .white
    }
    if isHidden {
      vertex.label = ""
      vertex.outlineStyle = .invisible
      vertex.fill = nil
    }
    vertex.element = DotGraph.Element(
      classes: [kind == .board ? "board" : "network"], tooltip: tooltip, link: link)
    return vertex
  }
}

/// A line between two marks of a picture, by their places.
struct DiagramLine: Sendable {
  let start, end: Int
  var look = LineLook()

  /// What is said beside the pointer.
  var tooltip: String?
}

/// How a line is drawn.
struct LineLook: Hashable, Sendable {
  var width = 0.8
  var colour = DiagramColours.line
  var style = DotGraph.LineStyle.solid

  /// Whether it goes from the right side of the one to the left side of the other.
  var joinsSides = false

  func edge(from start: DotGraph.VertexID, to end: DotGraph.VertexID) -> DotGraph.Edge {
    var edge = DotGraph.Edge(from: start, to: end)
    edge.widthInPoints = width
    edge.colour = colour
    edge.style = style
    if joinsSides { edge.others = ["tailport": "e", "headport": "w"] }
    return edge
  }
}

/// The colours of pictures.
///
/// The hues are those of M. Okabe and K. Ito, *Color Universal Design*, 2008. On what they stand on,
/// lines and outlines have a contrast of 3:1 or more and text 4.5:1 (WCAG 2.1, 1.4.3 and 1.4.11). No
/// meaning hangs on colour alone: boards and networks differ in shape.
enum DiagramColours {
  static let text = DotGraph.Colour(0x222222)
  static let mutedText = DotGraph.Colour(0x595959)
  static let line = DotGraph.Colour(0x8A8A8A)
  static let strongLine = DotGraph.Colour(0x6B6B6B)
  static let board = DotGraph.Colour(0x0072B2)
  static let boardFill = DotGraph.Colour(0xE1EEF8)
  static let network = DotGraph.Colour(0xC65200)
  static let networkFill = DotGraph.Colour(0xFDEDE1)
}

/// A length in hundredths of a point, so that a source has short numbers.
func hundredth(_ length: Double) -> Double { (length * 100).rounded() / 100 }
