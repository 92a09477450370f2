/// Lays a graph in the DOT language out and draws it.
///
/// The same source gives the same bytes, on any machine with the same Graphviz and the same fonts.
/// An SVG has no comments and no DOCTYPE, and a PDF is dated 1 January 2000. One drawing is made at a
/// time; other threads wait.
///
/// - Parameters:
///   - source: One graph in the DOT language. Its attribute `layout` overrules the engine.
///   - engine: What places the vertices.
///   - format: What to write. For `.dot()`, the source comes back as it is, unread.
/// - Returns: The bytes of a file in that format.
/// - Throws: What `GraphvizError` lists.
public func render(
  _ source: String, by engine: Engine, as format: ImageFormat
) throws(GraphvizError) -> [UInt8] {
  switch format {
  case .svg:
    try withoutComments(svg: draw(source, engine: engine.rawValue, format: "svg"))
  case .pdf:
    try withFixedDate(pdf: draw(source, engine: engine.rawValue, format: "pdf"))
  case .png(let pixelsPerInch):
    try draw(source, engine: engine.rawValue, format: "png", pixelsPerInch: pixelsPerInch)
  case .dot(positions: true):
    try draw(source, engine: engine.rawValue, format: "dot")
  case .dot(positions: false):
    Array(source.utf8)
  case .plain:
    try draw(source, engine: engine.rawValue, format: "plain")
  }
}
