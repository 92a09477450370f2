public import Graphviz

/// Draws a graph in the DOT language: what `Graphviz.render(_:by:as:)` does.
///
/// Reports are handed it, so that whoever runs them decides where Graphviz runs.
public typealias Renderer =
  @Sendable (_ source: String, _ engine: Engine, _ format: ImageFormat) throws(GraphvizError)
  -> [UInt8]
