public import Markup

/// An amount for each of some categories, as bars from zero to the right, one to a row.
///
/// An amount of which only the least is known is hatched and open at its end, with an arrowhead.
public struct BarChart: Chart {
  /// An amount, and how sure it is.
  public struct Amount: Hashable, Sendable {
    /// At least 0.
    public let value: Double

    /// The amount as it is written beside the bar, with all it needs to be read, such as "ten
    /// minste 40 uur".
    public let text: String

    /// Whether the amount may be more, and how much more is not known.
    public let isLowerBound: Bool

    /// Between which numbers the amount lies.
    public let interval: ClosedRange<Double>?

    /// - Precondition: All numbers are finite and at least 0.
    public init(
      _ value: Double, text: String, isLowerBound: Bool = false,
      interval: ClosedRange<Double>? = nil
    ) {
      precondition(value.isFinite && value >= 0, "an amount is at least 0")
      if let interval {
        precondition(
          interval.lowerBound >= 0 && interval.upperBound.isFinite,
          "an interval starts at 0 or later")
      }
      self.value = value
      self.text = text
      self.isLowerBound = isLowerBound
      self.interval = interval
    }
  }

  /// A category.
  public struct Row: Hashable, Sendable {
    public let label: String

    /// The amount, or nil if it is not known.
    public let amount: Amount?

    /// What stands in the row if there is no amount.
    public let undefinedText: String

    public init(label: String, amount: Amount?, undefinedText: String) {
      self.label = label
      self.amount = amount
      self.undefinedText = undefinedText
    }
  }

  /// What the marks are called in the legend, which has those that there are.
  public struct Words: Hashable, Sendable {
    public let lowerBound, interval: String

    public init(lowerBound: String, interval: String) {
      self.lowerBound = lowerBound
      self.interval = interval
    }
  }

  public let frame: ChartFrame
  public let rows: [Row]

  /// What the numbers are, below the axis.
  public let axisTitle: String

  public let words: Words

  /// Whether numbers on the axis are whole.
  public let wholeNumbers: Bool

  public let numberText: NumberText

  public init(
    frame: ChartFrame, rows: [Row], axisTitle: String, words: Words, wholeNumbers: Bool = false,
    numberText: @escaping NumberText
  ) {
    self.frame = frame
    self.rows = rows
    self.axisTitle = axisTitle
    self.words = words
    self.wholeNumbers = wholeNumbers
    self.numberText = numberText
  }

  public func svg() -> Element {
    picture(frame, draw: rows.isEmpty ? nil : { drawContent(on: &$0) })
  }

  private func drawContent(on canvas: inout Canvas) {
    let amounts = rows.compactMap(\.amount)
    let ends = rows.map { $0.amount.map { max($0.value, $0.interval?.upperBound ?? 0) } ?? 0 }
    let greatest = ends.max() ?? 0
    let plan = RowPlan(
      zip(rows, ends).map { row, end in
        RowTexts(
          label: row.label, aside: row.amount?.text ?? "",
          asideShare: greatest > 0 ? end / greatest : 0, asideGap: row.amount.map(gap) ?? 0,
          textInsteadOfMarks: row.amount == nil ? row.undefinedText : nil)
      },
      asideHeading: "", values: amounts.isEmpty ? [] : ends, wholeNumbers: wholeNumbers,
      numberText: numberText, width: frame.width)

    drawLegend(legend(of: amounts), limit: frame.width - 2 * margin, on: &canvas)
    plan.draw(axisTitle: axisTitle, on: &canvas) { index, middle, canvas in
      guard let amount = rows[index].amount, let scale = plan.axis?.scale else { return }
      let end = draw(amount, scale: scale, y: middle, on: &canvas)
      canvas.text(
        plan.rows[index].aside, colour: TextStyle.label.colour, x: end + gap(after: amount),
        middle: middle)
    }
  }

  /// Draws an amount.
  ///
  /// - Returns: Where its marks end, but for an arrowhead.
  private func draw(
    _ amount: Amount, scale: LinearScale, y: Double, on canvas: inout Canvas
  ) -> Double {
    let zero = scale.position(of: 0)
    let value = scale.position(of: amount.value)
    var end = value
    if amount.isLowerBound {
      drawOpenBar(from: zero, to: value, y: y, on: &canvas)
    } else if amount.value > 0 {
      drawBar(from: zero, to: value, y: y, on: &canvas)
    }
    if let interval = amount.interval {
      let upper = scale.position(of: interval.upperBound)
      drawInterval(from: scale.position(of: interval.lowerBound), to: upper, y: y, on: &canvas)
      end = max(end, upper)
    }
    if amount.isLowerBound { drawArrowhead(x: end + 2, y: y, on: &canvas) }
    return end
  }

  /// What is kept free between the marks of an amount and its text, for an arrowhead too.
  private func gap(after amount: Amount) -> Double {
    amount.isLowerBound ? 8 + arrowheadLength : 8
  }

  private func legend(of amounts: [Amount]) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    if amounts.contains(where: \.isLowerBound) {
      entries.append(
        LegendEntry(text: words.lowerBound, width: 30) { canvas, x, y in
          drawOpenBar(from: x, to: x + 22, y: y, on: &canvas)
          drawArrowhead(x: x + 24, y: y, on: &canvas)
        })
    }
    if amounts.contains(where: { $0.interval != nil }) {
      entries.append(
        LegendEntry(text: words.interval) { canvas, x, y in
          drawInterval(from: x + 1, to: x + 25, y: y, on: &canvas)
        })
    }
    return entries
  }
}

private let halfBarHeight = 6.5
private let arrowheadLength = 6.0

/// Draws a bar, at least one unit wide so that it is seen.
private func drawBar(from zero: Double, to value: Double, y: Double, on canvas: inout Canvas) {
  canvas.rectangle(
    x: zero...max(value, zero + 1), y: (y - halfBarHeight)...(y + halfBarHeight),
    ["fill": Palette.mark])
}

/// Draws a bar of slanting lines that is open at its end.
private func drawOpenBar(from zero: Double, to value: Double, y: Double, on canvas: inout Canvas) {
  let top = y - halfBarHeight
  let bottom = y + halfBarHeight
  canvas.rectangle(x: zero...value, y: top...bottom, ["fill": Palette.background])
  canvas.path(
    [[(value, top), (zero, top), (zero, bottom), (value, bottom)]]
      + hatching(x: zero...value, y: top...bottom),
    ["fill": "none", "stroke": Palette.mark, "stroke-width": "1.5"])
}

private func drawArrowhead(x: Double, y: Double, on canvas: inout Canvas) {
  canvas.path(
    [[(x, y - 5), (x + arrowheadLength, y), (x, y + 5)]], isClosed: true,
    ["fill": Palette.mark])
}

/// Lines at 45 degrees, five units apart, that fill a rectangle.
private func hatching(
  x: ClosedRange<Double>, y: ClosedRange<Double>
) -> [[(x: Double, y: Double)]] {
  let height = y.upperBound - y.lowerBound
  var lines: [[(x: Double, y: Double)]] = []
  var foot = x.lowerBound - height + 5
  while foot < x.upperBound {
    let start = max(foot, x.lowerBound)
    let end = min(foot + height, x.upperBound)
    lines.append([
      (start, y.upperBound - (start - foot)), (end, y.upperBound - (end - foot)),
    ])
    foot += 5
  }
  return lines
}

/// Draws between which numbers an amount lies, light around dark so that it is seen on a bar.
private func drawInterval(from start: Double, to end: Double, y: Double, on canvas: inout Canvas) {
  let strokes: [[(x: Double, y: Double)]] = [
    [(start, y - 4), (start, y + 4)], [(start, y), (end, y)], [(end, y - 4), (end, y + 4)],
  ]
  canvas.path(
    strokes,
    [
      "fill": "none", "stroke": Palette.background, "stroke-width": "4",
      "stroke-linecap": "square",
    ])
  canvas.path(strokes, ["fill": "none", "stroke": Palette.ink, "stroke-width": "1.5"])
}
