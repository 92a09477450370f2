/// A way to lay a graph out.
///
/// Graphviz has more. Left out are those that are no help with networks, and `fdp` and `circo`, whose
/// coordinates differ from one call to the next.
public enum Engine: String, CaseIterable, Hashable, Sendable {
  /// Layers from top to bottom, for what has a direction.
  case dot
  /// Distances on paper as close as can be to distances in the graph, by stress majorisation.
  case neato
  /// Springs and repulsion on several scales, for large graphs.
  case sfdp
  /// One vertex in the middle, the others on rings by their distance to it.
  case twopi
  /// Nothing is moved: each vertex stands where its `position` says, and edges are drawn between
  /// them. One vertex without a position, and nothing is drawn.
  case given = "nop"

  /// Those that place vertices themselves.
  public static let allCases: [Engine] = [.dot, .neato, .sfdp, .twopi]

  /// The engine that draws a graph of a given size well and within a second.
  ///
  /// Small graphs get the layout that is easiest to read: `dot` with a direction, `neato` without.
  /// With 360 vertices and 1,200 edges both took 0.5 s and `sfdp` 0.25 s; with 750 vertices and
  /// 2,800 edges 2.4 s, 2.2 s and 0.5 s. Clusters are no part of the choice: only `dot` draws
  /// them.
  ///
  /// - Complexity: O(1).
  public static func suited(
    toVertexCount vertexCount: Int, edgeCount: Int, isDirected: Bool = false
  ) -> Engine {
    if vertexCount > 400 || edgeCount > 1_500 { return .sfdp }
    return isDirected ? .dot : .neato
  }
}
