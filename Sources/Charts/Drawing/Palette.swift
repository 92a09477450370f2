/// The colours of a chart.
///
/// The hues are those of M. Okabe and K. Ito, *Color Universal Design*, 2008, which people with
/// any common kind of colour blindness tell apart. What carries meaning has a contrast of 3:1 or
/// more with what it stands on, text 4.5:1 (WCAG 2.1, 1.4.3 and 1.4.11), and no meaning hangs on
/// colour alone.
enum Palette {
  static let background = "#ffffff"
  static let text = "#222222"
  static let mutedText = "#595959"

  /// Lines that only help the eye.
  static let grid = "#dddddd"

  /// Axes.
  static let axis = "#767676"

  /// Bars, and the outlines of boxes.
  static let mark = "#0072b2"

  /// What a box is filled with, inside its outline.
  static let box = "#d6e9f5"

  /// Thin marks on top of others.
  static let ink = "#111111"

  /// The mark of a mean, inside an outline of ink.
  static let mean = "#d55e00"
}
