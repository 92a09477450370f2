public import Markup

/// How often each of some values occurs, as columns side by side with the count above each.
public struct ColumnChart: Chart {
  /// A value, or several taken together.
  public struct Column: Hashable, Sendable {
    public let label: String

    /// How often it occurs, at least 0.
    public let count: Int

    /// - Precondition: The count is not negative.
    public init(label: String, count: Int) {
      precondition(count >= 0, "nothing occurs \(count) times")
      self.label = label
      self.count = count
    }
  }

  public let frame: ChartFrame
  public let columns: [Column]

  /// What the labels are, below them.
  public let labelTitle: String

  /// What is counted, above the columns.
  public let countTitle: String

  /// Writes a count.
  public let numberText: NumberText

  public init(
    frame: ChartFrame, columns: [Column], labelTitle: String, countTitle: String,
    numberText: @escaping NumberText
  ) {
    self.frame = frame
    self.columns = columns
    self.labelTitle = labelTitle
    self.countTitle = countTitle
    self.numberText = numberText
  }

  public func svg() -> Element {
    picture(frame, draw: columns.isEmpty ? nil : { drawContent(on: &$0) })
  }

  private func drawContent(on canvas: inout Canvas) {
    let room = frame.width - 2 * margin
    let countTitle = TextBlock(countTitle, font: TextStyle.heading.font, limit: room)
    canvas.text(countTitle, colour: TextStyle.heading.colour, x: margin, top: canvas.bottom)
    canvas.bottom += countTitle.height

    // The count of the highest column stands above the last tick.
    let top = canvas.bottom + TextStyle.label.font.lineHeight + 4
    let scale = LinearScale(
      covering: columns.map { Double($0.count) }, from: top + 200, to: top, atMost: 7,
      wholeNumbers: true)
    let ticks = scale.ticks.values.map {
      TextBlock(numberText($0, 0), font: TextStyle.tick.font, limit: .infinity)
    }
    let start = margin + (ticks.map(\.width).max() ?? 0) + 8
    let counts = columns.map {
      TextBlock(numberText(Double($0.count), 0), font: TextStyle.label.font, limit: .infinity)
    }
    let slot = slotWidth(counts: counts, room: frame.width - margin - start)
    let end = start + slot * Double(columns.count)
    canvas.widen(to: end + margin)

    drawGrid(scale, labels: ticks, x: start...end, on: &canvas)
    drawColumns(scale, counts: counts, start: start, slot: slot, on: &canvas)
    canvas.line(from: (start, scale.start), to: (end, scale.start), ["stroke": Palette.axis])
    canvas.bottom = scale.start + 4
    drawLabels(start: start, slot: slot, on: &canvas)

    let labelTitle = TextBlock(
      labelTitle, font: TextStyle.heading.font, limit: frame.width - margin - start)
    canvas.text(
      labelTitle, colour: TextStyle.heading.colour, x: start, top: canvas.bottom + 5)
    canvas.bottom += labelTitle.height + 5
  }

  /// How far apart columns stand: as far as there is room, but such that no count and no word of a
  /// label touches the next.
  private func slotWidth(counts: [TextBlock], room: Double) -> Double {
    let font = TextStyle.label.font
    let words = columns.map { min(160, widestPiece(of: $0.label, font: font)) }
    let widest = max(words.max() ?? 0, counts.map(\.width).max() ?? 0)
    return max(room / Double(columns.count), widest + 8)
  }

  private func drawGrid(
    _ scale: LinearScale, labels: [TextBlock], x: ClosedRange<Double>, on canvas: inout Canvas
  ) {
    canvas.group(["stroke": Palette.grid]) { canvas in
      for value in scale.ticks.values where value != 0 {
        let y = scale.position(of: value)
        canvas.line(from: (x.lowerBound, y), to: (x.upperBound, y))
      }
    }
    for (value, label) in zip(scale.ticks.values, labels) {
      canvas.text(
        label, colour: TextStyle.tick.colour, x: x.lowerBound - 8,
        middle: scale.position(of: value), anchor: .end)
    }
  }

  private func drawColumns(
    _ scale: LinearScale, counts: [TextBlock], start: Double, slot: Double, on canvas: inout Canvas
  ) {
    let halfWidth = min(28, slot * 0.36)
    for (index, column) in columns.enumerated() {
      let middle = start + (Double(index) + 0.5) * slot
      let height = column.count == 0 ? scale.start : scale.position(of: Double(column.count))
      let top = column.count == 0 ? scale.start : min(height, scale.start - 1)
      if column.count > 0 {
        canvas.rectangle(
          x: (middle - halfWidth)...(middle + halfWidth), y: top...scale.start,
          ["fill": Palette.mark])
      }
      canvas.text(
        counts[index], colour: TextStyle.label.colour, x: middle,
        top: top - counts[index].height - 1, anchor: .middle)
    }
  }

  private func drawLabels(start: Double, slot: Double, on canvas: inout Canvas) {
    let style = TextStyle.label
    var height = 0.0
    for (index, column) in columns.enumerated() {
      let block = TextBlock(balanced: column.label, font: style.font, limit: slot - 8)
      canvas.text(
        block, colour: style.colour, x: start + (Double(index) + 0.5) * slot, top: canvas.bottom,
        anchor: .middle)
      height = max(height, block.height)
    }
    canvas.bottom += height
  }
}
