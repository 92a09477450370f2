import Markup

/// What is kept free around a picture.
let margin = 16.0

/// Draws a chart: title, content and source below one another, with what a screen reader says.
///
/// - Parameter draw: Draws the content, or nil if there is none; begins at the bottom of the
///   canvas, and moves it.
func picture(_ frame: ChartFrame, draw: ((inout Canvas) -> Void)?) -> Element {
  var canvas = Canvas(width: frame.width)
  let room = frame.width - 2 * margin
  canvas.bottom = margin
  canvas.paragraph(frame.title, .title, limit: room)
  canvas.bottom += 10
  if let draw {
    draw(&canvas)
  } else {
    canvas.paragraph(frame.emptyText, .label, limit: room)
  }
  if let source = frame.source {
    canvas.bottom += 10
    canvas.paragraph(source, .note, limit: room)
  }
  let height = (canvas.bottom + margin - 4).rounded(.up)

  let font = TextStyle.label.font
  let titleID = "\(frame.id)-title"
  let descriptionID = "\(frame.id)-description"
  return Element(
    "svg",
    [
      "viewBox": "0 0 \(coordinate(canvas.width)) \(coordinate(height))",
      "width": coordinate(canvas.width), "height": coordinate(height),
      "id": frame.id, "lang": frame.language, "role": "img",
      "aria-labelledby": "\(titleID) \(descriptionID)",
      "font-family": "DejaVu Sans, Verdana, sans-serif", "font-size": coordinate(font.size),
      "fill": TextStyle.label.colour,
    ]
  ) {
    Element("title", ["id": titleID], text: frame.title)
    Element("desc", ["id": descriptionID], text: frame.description)
    Element(
      "rect",
      [
        "width": coordinate(canvas.width), "height": coordinate(height),
        "fill": Palette.background,
      ])
    canvas.elements
  }
}

extension Canvas {
  /// Draws a text over the whole width below what there is.
  fileprivate mutating func paragraph(_ text: String, _ style: TextStyle, limit: Double) {
    let block = TextBlock(text, font: style.font, limit: limit)
    self.text(block, colour: style.colour, x: margin, top: bottom)
    bottom += block.height
  }
}
