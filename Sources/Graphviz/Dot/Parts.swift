extension DotGraph {
  /// A vertex and how it looks.
  public struct Vertex: Hashable, Sendable {
    /// What it says. Line breaks are kept.
    public var label: String

    /// Whether its lines begin below each other, instead of being centred.
    public var alignsLeft = false
    public var shape: Shape
    public var fill: Colour?
    public var outline: Colour?
    public var outlineStyle = LineStyle.solid
    public var outlineWidthInPoints: Double?
    public var hasRoundCorners = false
    public var textColour: Colour?
    public var fontSizeInPoints: Double?

    /// At least this wide and high, or exactly, if its size is fixed.
    public var widthInPoints: Double?
    public var heightInPoints: Double?
    public var hasFixedSize = false

    /// Where its middle is to be, for `Engine.given`.
    public var position: Position?

    public var element = Element()
    public var others: [Attribute: String] = [:]

    /// White inside, so that no edge shines through the label.
    public init(_ label: String, shape: Shape = .box, fill: Colour? = .white) {
      self.label = label
      self.shape = shape
      self.fill = fill
    }
  }

  /// An edge and how it looks.
  public struct Edge: Hashable, Sendable {
    public let start, end: VertexID

    /// What it says, halfway. Line breaks are kept.
    public var label: String?
    public var colour: Colour?
    public var style = LineStyle.solid
    public var widthInPoints: Double?
    public var textColour: Colour?
    public var fontSizeInPoints: Double?
    public var element = Element()
    public var others: [Attribute: String] = [:]

    public init(from start: VertexID, to end: VertexID, label: String? = nil) {
      self.start = start
      self.end = end
      self.label = label
    }
  }

  /// A frame around vertices and smaller frames.
  ///
  /// Nothing of its looks passes to the frames within it, except `others`.
  public struct Cluster: Hashable, Sendable {
    /// What it says at the top. Line breaks are kept.
    public var label: String
    public var vertices: [VertexID]
    public var clusters: [Cluster]
    public var fill: Colour?
    public var outline = Colour.black
    public var outlineStyle = LineStyle.solid
    public var textColour = Colour.black
    public var fontSizeInPoints = 14.0
    public var element = Element()
    public var others: [Attribute: String] = [:]

    public init(_ label: String, around vertices: [VertexID], clusters: [Cluster] = []) {
      self.label = label
      self.vertices = vertices
      self.clusters = clusters
    }
  }

  /// What holds for a drawing as a whole.
  public struct Layout: Hashable, Sendable {
    /// Where the layers of `dot` go.
    public enum Direction: String, Hashable, Sendable {
      case down = "TB"
      case up = "BT"
      case right = "LR"
      case left = "RL"
    }

    /// What the engines without layers do about vertices on top of each other.
    public enum Overlap: String, Hashable, Sendable {
      /// Moves them apart, and keeps who is near whom (Gansner & Hu, *Efficient, Proximity-Preserving
      /// Node Overlap Removal*, JGAA 14(1), 2010, 53–74).
      case prism
      /// Makes the whole drawing larger.
      case scale
      /// Nothing.
      case keep = "true"
    }

    public var direction = Direction.down
    public var overlap = Overlap.prism

    /// Whether edges of `dot` are straight, too, instead of going around vertices. Other routes are
    /// left out: Graphviz stops the process over some of them.
    public var hasStraightEdges = false

    public var background: Colour? = .white

    /// What it says below the drawing. Line breaks are kept.
    public var caption: String?
    public var others: [Attribute: String] = [:]

    public init() {}
  }

  /// What a page can do with a part of a drawing. It shows in SVG alone.
  public struct Element: Hashable, Sendable {
    /// Without an id of its own, a part has one that begins with the name of the graph.
    public var id: Identifier?
    public var classes: [Identifier] = []

    /// What is shown beside the pointer and read aloud, instead of the label.
    public var tooltip: String?

    /// The id of the part of the page that it leads to.
    public var link: Identifier?

    public init(
      id: Identifier? = nil, classes: [Identifier] = [], tooltip: String? = nil,
      link: Identifier? = nil
    ) {
      self.id = id
      self.classes = classes
      self.tooltip = tooltip
      self.link = link
    }
  }
}
