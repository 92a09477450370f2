/// A mark and what it means.
struct LegendEntry {
  let text: String

  /// How wide the mark is.
  var width = 26.0

  /// Draws the mark from *x* on, around the height *y*.
  let draw: (_ canvas: inout Canvas, _ x: Double, _ y: Double) -> Void
}

/// Draws marks with what they mean, side by side as far as there is room.
///
/// - Parameter limit: How wide the legend may be.
func drawLegend(_ entries: [LegendEntry], limit: Double, on canvas: inout Canvas) {
  guard !entries.isEmpty else { return }
  let style = TextStyle.legend
  var x = margin
  var lineHeight = 0.0
  for entry in entries {
    let lead = entry.width + 7
    let block = TextBlock(entry.text, font: style.font, limit: limit - lead)
    if x > margin, x + lead + block.width > margin + limit {
      canvas.bottom += lineHeight + 3
      x = margin
      lineHeight = 0
    }
    entry.draw(&canvas, x, canvas.bottom + style.font.lineHeight / 2)
    canvas.text(block, colour: style.colour, x: x + lead, top: canvas.bottom)
    x += lead + block.width + 20
    lineHeight = max(lineHeight, block.height, style.font.lineHeight)
  }
  canvas.bottom += lineHeight + 9
}
