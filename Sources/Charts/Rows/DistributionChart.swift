public import Markup

/// How a number is spread within each of some categories, one to a row.
///
/// A box goes from the lower to the upper quartile, with the median as a heavy line in it; a line
/// goes from the minimum to the maximum; a diamond is the mean. What else a box plot may show,
/// such as outliers, is not drawn: all values lie within the line.
///
/// The form is that of J. W. Tukey, *Exploratory Data Analysis*, 1977, with whiskers up to the
/// extremes.
public struct DistributionChart: Chart {
  /// A category.
  public struct Row: Hashable, Sendable {
    public let label: String

    /// How the number is spread, or nil if that is not defined.
    public let distribution: Distribution?

    /// What stands at the right: the number of cases.
    public let count: String

    /// What stands in the row if there is no distribution.
    public let undefinedText: String

    public init(
      label: String, distribution: Distribution?, count: String, undefinedText: String
    ) {
      self.label = label
      self.distribution = distribution
      self.count = count
      self.undefinedText = undefinedText
    }
  }

  /// What the marks are called in the legend.
  public struct Words: Hashable, Sendable {
    public let range, quartiles, median, mean: String

    public init(range: String, quartiles: String, median: String, mean: String) {
      self.range = range
      self.quartiles = quartiles
      self.median = median
      self.mean = mean
    }
  }

  public let frame: ChartFrame
  public let rows: [Row]

  /// What the numbers are, below the axis.
  public let axisTitle: String

  /// What stands above the numbers of cases.
  public let countHeading: String

  public let words: Words

  /// Whether numbers on the axis are whole.
  public let wholeNumbers: Bool

  public let numberText: NumberText

  public init(
    frame: ChartFrame, rows: [Row], axisTitle: String, countHeading: String, words: Words,
    wholeNumbers: Bool = false, numberText: @escaping NumberText
  ) {
    self.frame = frame
    self.rows = rows
    self.axisTitle = axisTitle
    self.countHeading = countHeading
    self.words = words
    self.wholeNumbers = wholeNumbers
    self.numberText = numberText
  }

  public func svg() -> Element {
    picture(frame, draw: rows.isEmpty ? nil : { drawContent(on: &$0) })
  }

  private func drawContent(on canvas: inout Canvas) {
    let distributions = rows.compactMap(\.distribution)
    let plan = RowPlan(
      rows.map {
        RowTexts(
          label: $0.label, aside: $0.count, asideShare: 1, asideGap: 14,
          textInsteadOfMarks: $0.distribution == nil ? $0.undefinedText : nil)
      },
      asideHeading: countHeading,
      values: distributions.flatMap { [$0.minimum, $0.maximum] }, wholeNumbers: wholeNumbers,
      numberText: numberText, width: frame.width)

    if !distributions.isEmpty {
      drawLegend(legend, limit: frame.width - 2 * margin, on: &canvas)
    }
    plan.draw(axisTitle: axisTitle, on: &canvas) { index, middle, canvas in
      if let distribution = rows[index].distribution, let scale = plan.axis?.scale {
        draw(distribution, scale: scale, y: middle, on: &canvas)
      }
      canvas.text(
        plan.rows[index].aside, colour: TextStyle.label.colour, x: plan.asideEnd,
        middle: middle, anchor: .end)
    }
  }

  private func draw(
    _ distribution: Distribution, scale: LinearScale, y: Double, on canvas: inout Canvas
  ) {
    let position = scale.position(of:)
    drawRange(
      from: position(distribution.minimum), to: position(distribution.maximum), y: y, on: &canvas)
    drawBox(
      from: position(distribution.lowerQuartile), to: position(distribution.upperQuartile), y: y,
      on: &canvas)
    drawMedian(x: position(distribution.median), y: y, on: &canvas)
    drawMean(x: position(distribution.mean), y: y, on: &canvas)
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry(text: words.range) { canvas, x, y in
        drawRange(from: x + 1, to: x + 25, y: y, on: &canvas)
      },
      LegendEntry(text: words.quartiles) { canvas, x, y in
        drawBox(from: x + 1, to: x + 25, y: y, on: &canvas)
      },
      LegendEntry(text: words.median, width: 8) { canvas, x, y in
        drawMedian(x: x + 4, y: y, on: &canvas)
      },
      LegendEntry(text: words.mean, width: 10) { canvas, x, y in
        drawMean(x: x + 5, y: y, on: &canvas)
      },
    ]
  }
}

private func drawRange(from start: Double, to end: Double, y: Double, on canvas: inout Canvas) {
  canvas.path(
    [
      [(start, y - 4), (start, y + 4)], [(start, y), (end, y)], [(end, y - 4), (end, y + 4)],
    ], ["fill": "none", "stroke": Palette.mark, "stroke-width": "1.5"])
}

private func drawBox(from start: Double, to end: Double, y: Double, on canvas: inout Canvas) {
  canvas.rectangle(
    x: start...end, y: (y - 6.5)...(y + 6.5),
    ["fill": Palette.box, "stroke": Palette.mark, "stroke-width": "1.5"])
}

private func drawMedian(x: Double, y: Double, on canvas: inout Canvas) {
  canvas.line(
    from: (x, y - 8.5), to: (x, y + 8.5), ["stroke": Palette.ink, "stroke-width": "3"])
}

private func drawMean(x: Double, y: Double, on canvas: inout Canvas) {
  canvas.path(
    [[(x, y - 4.5), (x + 4.5, y), (x, y + 4.5), (x - 4.5, y)]], isClosed: true,
    ["fill": Palette.mean, "stroke": Palette.background, "stroke-width": "1"])
}
