import Markup

extension RowPlan {
  /// Draws what stands around the marks of a chart in rows, and then the marks.
  ///
  /// Where there are many rows, the axis is at the top too.
  ///
  /// - Parameters:
  ///   - axisTitle: What the numbers are.
  ///   - drawRow: Draws the marks of a row, around a height.
  func draw(
    axisTitle: String, on canvas: inout Canvas,
    drawRow: (_ index: Int, _ middle: Double, inout Canvas) -> Void
  ) {
    canvas.widen(to: width)
    let hasTopAxis = axis != nil && rows.count > 15
    drawHeadings(axisTitle: hasTopAxis ? axisTitle : "", on: &canvas)
    if hasTopAxis { drawTickLabels(on: &canvas) }

    let top = canvas.bottom + 2
    drawGrid(from: top, on: &canvas)
    for (index, row) in rows.enumerated() {
      let middle = top + row.middle
      canvas.group { canvas in
        canvas.text(
          row.label, colour: TextStyle.label.colour, x: labelEnd, middle: middle, anchor: .end)
        if let textInsteadOfMarks = row.textInsteadOfMarks {
          canvas.text(
            textInsteadOfMarks, colour: TextStyle.note.colour, x: plot.lowerBound + 6,
            middle: middle)
        }
        drawRow(index, middle, &canvas)
      }
    }
    canvas.bottom = top + height
    guard axis != nil else { return }
    canvas.bottom += 3
    drawTickLabels(on: &canvas)
    let title = TextBlock(
      axisTitle, font: TextStyle.heading.font, limit: width - margin - plot.lowerBound)
    canvas.text(
      title, colour: TextStyle.heading.colour, x: plot.lowerBound, top: canvas.bottom + 3)
    canvas.bottom += title.height + 3
  }

  /// Draws the heading of the column at the right, with that of the axis beside it.
  private func drawHeadings(axisTitle: String, on canvas: inout Canvas) {
    let style = TextStyle.heading
    let title = TextBlock(axisTitle, font: style.font, limit: plot.upperBound - plot.lowerBound)
    let height = max(title.height, asideHeading.height)
    guard height > 0 else { return }
    let bottom = canvas.bottom + height
    canvas.text(title, colour: style.colour, x: plot.lowerBound, top: bottom - title.height)
    canvas.text(
      asideHeading, colour: style.colour, x: asideEnd, top: bottom - asideHeading.height,
      anchor: .end)
    canvas.bottom = bottom + 2
  }

  private func drawTickLabels(on canvas: inout Canvas) {
    guard let axis else { return }
    for (value, label) in zip(axis.scale.ticks.values, axis.labels) {
      canvas.text(
        label, colour: TextStyle.tick.colour, x: axis.scale.position(of: value),
        top: canvas.bottom, anchor: .middle)
    }
    canvas.bottom += TextStyle.tick.font.lineHeight
  }

  /// Draws a line at every tick, the one at zero darker, and one that leads from each label to its
  /// marks.
  private func drawGrid(from top: Double, on canvas: inout Canvas) {
    guard let axis else { return }
    let bottom = top + height
    canvas.group(["stroke": Palette.grid]) { canvas in
      for row in rows where row.textInsteadOfMarks == nil {
        canvas.line(
          from: (plot.lowerBound, top + row.middle), to: (plot.upperBound, top + row.middle),
          ["stroke-dasharray": "1 3"])
      }
      for value in axis.scale.ticks.values where value != 0 {
        let x = axis.scale.position(of: value)
        canvas.line(from: (x, top), to: (x, bottom))
      }
    }
    let zero = axis.scale.position(of: 0)
    canvas.line(from: (zero, top), to: (zero, bottom), ["stroke": Palette.axis])
  }
}
