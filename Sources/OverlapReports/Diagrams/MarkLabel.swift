import Charts

/// A name in lines, with a few words about it below.
struct MarkLabel: Hashable, Sendable {
  let lines: [String]
  let font: Font
  let width: Double

  var height: Double { Double(lines.count) * font.lineHeight }

  /// How many scalars of a name are drawn. The tooltip has all of it.
  static let scalarLimit = 240

  /// Breaks a name into lines of about 20 characters, and a longer name into wider ones, so that it
  /// is about three times as wide as it is high. Its own line breaks are kept.
  ///
  /// - Parameters:
  ///   - name: A name as it was given.
  ///   - notes: Lines below it.
  ///   - size: The font size in points.
  ///   - lineWidth: How wide lines may be, in font sizes; a long word may make them half as wide
  ///     again.
  init(_ name: String, notes: [String] = [], size: Double, lineWidth: Double = 10.5) {
    let font = Font(size: size)
    let paragraphs = MarkLabel.paragraphs(of: name)
    let total = paragraphs.reduce(0) { $0 + font.width(of: $1) }
    let widest = paragraphs.map { widestPiece(of: $0, font: font) }.max() ?? 0
    let limit = max(
      size * lineWidth, min(widest, size * lineWidth * 1.5),
      (3 * total * font.lineHeight).squareRoot())
    let noteLimit = max(limit, size * 14)
    lines =
      paragraphs.flatMap { TextBlock(balanced: $0, font: font, limit: limit).lines }
      + notes.flatMap { TextBlock(balanced: $0, font: font, limit: noteLimit).lines }
    width = lines.map { font.width(of: $0) }.max() ?? 0
    self.font = font
  }

  /// The lines of a name, of a very long one the beginning, without marks that would turn the
  /// direction of what is around them.
  private static func paragraphs(of name: String) -> [String] {
    var scalars = name.unicodeScalars
    if scalars.count > scalarLimit {
      scalars = String.UnicodeScalarView(scalars.prefix(scalarLimit - 1))
      scalars.append("…")
    }
    return String(scalars).split(whereSeparator: \.isNewline).map { displayed(String($0)) }
  }
}
