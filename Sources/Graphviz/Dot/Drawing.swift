extension DotGraph {
  /// Lays the graph out and draws it, as the bytes of a file.
  ///
  /// An SVG has the title and the summary in it, and what its parts have to say.
  ///
  /// - Parameters:
  ///   - engine: What places the vertices; without one, what suits the size.
  ///   - format: What to write. `.dot()` is the source as it is.
  /// - Throws: What `GraphvizError` lists; never `malformedSource` or `missingGraph`.
  public func drawing(
    by engine: Engine? = nil, as format: ImageFormat
  ) throws(GraphvizError) -> [UInt8] {
    let bytes = try render(source, by: engine ?? suitedEngine, as: format)
    return format == .svg ? svgFile(from: bytes) : bytes
  }
}
