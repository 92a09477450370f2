/// A graph to be drawn by Graphviz: what is connected to what, and how each part should look.
///
/// Names and other text are drawn exactly as they are written: nothing in them is taken for a
/// command, a character reference or HTML.
///
/// ```swift
/// var graph = DotGraph("overlap", title: "Two boards", summary: "They share three networks.")
/// let first = graph.add(DotGraph.Vertex("PO 27-01"))
/// let second = graph.add(DotGraph.Vertex("PO 27-10"))
/// graph.add(DotGraph.Edge(from: first, to: second, label: "3"))
/// let bytes = try graph.drawing(by: .neato, as: .svg)
/// ```
public struct DotGraph: Hashable, Sendable {
  /// What the graph is called in its source, and what the ids of its parts begin with. Two drawings
  /// on one page have different names.
  public let name: Identifier

  /// The drawing in a few words, read aloud before anything else.
  public var title: String

  /// What the drawing shows, in sentences, for who cannot see it.
  public var summary: String

  /// Whether edges are arrows.
  public let isDirected: Bool

  /// What holds for the drawing as a whole.
  public var layout = Layout()

  public private(set) var vertices: [Vertex] = []
  public private(set) var edges: [Edge] = []
  public private(set) var clusters: [Cluster] = []

  /// Vertices that are kept on one line.
  private(set) var lines: [[VertexID]] = []

  /// The vertices that are in a cluster or on a line.
  private var grouped: Set<VertexID> = []

  /// The ids that its parts bring with them.
  private var ownIDs: Set<Identifier> = []

  public init(_ name: Identifier, title: String, summary: String, isDirected: Bool = false) {
    self.name = name
    self.title = title
    self.summary = summary
    self.isDirected = isDirected
  }

  /// Adds a vertex.
  public mutating func add(_ vertex: Vertex) -> VertexID {
    register(vertex.element)
    vertices.append(vertex)
    return VertexID(index: vertices.count - 1)
  }

  /// Adds an edge between two vertices of this graph. There may be others between the two, and a
  /// vertex may be connected to itself.
  public mutating func add(_ edge: Edge) {
    check([edge.start, edge.end])
    register(edge.element)
    edges.append(edge)
  }

  /// Draws a frame around vertices of this graph that are in no other cluster and on no line.
  ///
  /// Only `dot` draws clusters; the other engines leave them out.
  public mutating func add(_ cluster: Cluster) {
    enlist(cluster)
    clusters.append(cluster)
  }

  /// Keeps vertices on one line that are in no cluster and on no other line.
  ///
  /// Only `dot` has lines. It stops the whole process over one that crosses a cluster.
  public mutating func align(_ vertices: [VertexID]) {
    group(vertices)
    lines.append(vertices)
  }

  /// The engine that suits a graph of this size.
  public var suitedEngine: Engine {
    .suited(toVertexCount: vertices.count, edgeCount: edges.count, isDirected: isDirected)
  }

  private mutating func enlist(_ cluster: Cluster) {
    group(cluster.vertices)
    register(cluster.element)
    for inner in cluster.clusters { enlist(inner) }
  }

  private mutating func group(_ vertices: [VertexID]) {
    check(vertices)
    for vertex in vertices {
      precondition(
        grouped.insert(vertex).inserted,
        "vertex \(vertex.index) is in a cluster or on a line already")
    }
  }

  private func check(_ vertices: [VertexID]) {
    for vertex in vertices {
      precondition(
        self.vertices.indices.contains(vertex.index), "there is no vertex \(vertex.index)")
    }
  }

  /// Keeps ids unique: a part of its own id may not have the id of another part, nor one that this
  /// graph could give.
  private mutating func register(_ element: Element) {
    guard let id = element.id else { return }
    precondition(
      id != name && !id.text.hasPrefix(name.text + "-"),
      "ids that begin with the name of the graph are kept for its parts without one: \(id.text)")
    precondition(ownIDs.insert(id).inserted, "the id \(id.text) is taken already")
  }
}

extension DotGraph {
  /// A vertex of a graph, which gives this out when the vertex is added.
  public struct VertexID: Hashable, Sendable {
    /// The place among the vertices of the graph.
    public let index: Int
  }
}
