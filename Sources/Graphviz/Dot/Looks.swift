extension DotGraph {
  /// A colour by its parts of red, green and blue, and how much of what is behind it it hides.
  public struct Colour: Hashable, Sendable {
    public let red, green, blue, opacity: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8, opacity: UInt8 = 255) {
      self.red = red
      self.green = green
      self.blue = blue
      self.opacity = opacity
    }

    /// A colour as in HTML: `Colour(0x0072B2)` is a blue.
    public init(_ hexadecimal: UInt32, opacity: UInt8 = 255) {
      precondition(hexadecimal <= 0xFFFFFF, "a colour has six hexadecimal digits")
      self.init(
        red: UInt8(hexadecimal >> 16), green: UInt8(hexadecimal >> 8 & 0xFF),
        blue: UInt8(hexadecimal & 0xFF), opacity: opacity)
    }

    public static let black = Colour(0x000000)
    public static let white = Colour(0xFFFFFF)
  }

  /// The outline of a vertex.
  ///
  /// Shapes that would read their label as a table are left out.
  public enum Shape: String, CaseIterable, Hashable, Sendable {
    case box, circle, cylinder, diamond, ellipse, hexagon, octagon, square, triangle
    case doubleCircle = "doublecircle"
    case underline
    /// The label alone.
    case plain
    /// A dot without its label.
    case point
  }

  /// How a line is drawn.
  public enum LineStyle: String, Hashable, Sendable {
    case solid, dashed, dotted, bold
    /// Not at all, although it takes part in the layout.
    case invisible = "invis"
  }
}
