/// How a kind of text looks.
struct TextStyle: Hashable {
  let font: Font
  let colour: String

  static let title = TextStyle(font: Font(size: 15, weight: .bold), colour: Palette.text)
  static let label = TextStyle(font: Font(size: 12), colour: Palette.text)
  static let heading = TextStyle(font: Font(size: 11, weight: .bold), colour: Palette.text)
  static let tick = TextStyle(font: Font(size: 11), colour: Palette.mutedText)
  static let legend = TextStyle(font: Font(size: 11), colour: Palette.text)
  static let note = TextStyle(font: Font(size: 11), colour: Palette.mutedText)
}

/// Which point of a line of text its position is.
enum TextAnchor: String {
  case start
  case middle
  case end
}
