/// What a drawing is written as.
public enum ImageFormat: Hashable, Sendable {
  /// Vectors with text that can be selected, for web pages and Word.
  case svg
  /// Vectors with embedded fonts, for print.
  case pdf
  /// Pixels, so many to an inch, or fewer where a side would have more than 8,192 of them.
  case png(pixelsPerInch: Int = 192)
  /// The DOT language: the source as it was given or, with positions, as Graphviz writes it after
  /// layout, with the coordinates of everything.
  case dot(positions: Bool = false)
  /// A line of text for each part, with where it is and how large; see `DotGraph.Placement`.
  case plain

  /// What the name of such a file ends in.
  public var fileExtension: String {
    switch self {
    case .svg: "svg"
    case .pdf: "pdf"
    case .png: "png"
    case .dot: "dot"
    case .plain: "txt"
    }
  }
}
