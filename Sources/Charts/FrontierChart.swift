public import Markup

/// Two numbers against each other, of which the second is the least that can be had with the first:
/// a line of steps through points.
///
/// What is below the steps cannot be had. Between two points nothing is better than the one at the
/// right, so that the line goes level from each point to the left until the next, and then down. A
/// point that is not proven to be the least has a bar down to what nothing is below.
public struct FrontierChart: Chart {
  /// What can be had.
  public struct Point: Hashable, Sendable {
    public let x, y: Double

    /// What nothing with as much of the first number is below; `y` itself when that is proven.
    public let bound: Double

    /// What stands beside it; nothing when empty.
    public let label: String

    /// - Precondition: All three are finite and at least 0, and the bound is not above `y`.
    public init(x: Double, y: Double, bound: Double, label: String = "") {
      precondition(
        x.isFinite && y.isFinite && bound.isFinite && x >= 0 && bound >= 0 && bound <= y,
        "(\(x), \(y)) with the bound \(bound) is no point of a frontier")
      self.x = x
      self.y = y
      self.bound = bound
      self.label = label
    }
  }

  /// What the marks are called in the legend.
  public struct Words: Hashable, Sendable {
    public let proven, found, bound, now: String

    public init(proven: String, found: String, bound: String, now: String) {
      self.proven = proven
      self.found = found
      self.bound = bound
      self.now = now
    }
  }

  public let frame: ChartFrame

  /// In any order.
  public let points: [Point]

  /// How things stand without any choice: a mark of its own. Nil for none.
  public let now: Point?

  /// What the numbers are: below the horizontal axis, and above the vertical one.
  public let xTitle, yTitle: String
  public let words: Words

  /// Write the numbers of the axes.
  public let xText, yText: NumberText

  public init(
    frame: ChartFrame, points: [Point], now: Point?, xTitle: String, yTitle: String, words: Words,
    xText: @escaping NumberText, yText: @escaping NumberText
  ) {
    self.frame = frame
    self.points = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    self.now = now
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.words = words
    self.xText = xText
    self.yText = yText
  }

  public func svg() -> Element {
    picture(frame, draw: points.isEmpty ? nil : { drawContent(on: &$0) })
  }

  private func drawContent(on canvas: inout Canvas) {
    let room = frame.width - 2 * margin
    drawLegend(legend, limit: room, on: &canvas)
    let title = TextBlock(yTitle, font: TextStyle.heading.font, limit: room)
    canvas.text(title, colour: TextStyle.heading.colour, x: margin, top: canvas.bottom)
    canvas.bottom += title.height + 8

    let all = points + (now.map { [$0] } ?? [])
    let top = canvas.bottom
    let y = LinearScale(
      covering: all.map(\.y), from: top + FrontierChart.height, to: top, atMost: 7)
    let ticks = y.ticks.values.map {
      TextBlock(yText($0, y.ticks.decimals), font: TextStyle.tick.font, limit: .infinity)
    }
    let start = margin + (ticks.map(\.width).max() ?? 0) + 8
    let x = horizontalAxis(covering: all.map(\.x), from: start)
    canvas.widen(to: x.scale.end + max(FrontierChart.room, x.overhang.right) + margin)

    drawGrid(x, y, labels: ticks, on: &canvas)
    drawSteps(x.scale, y, on: &canvas)
    for point in points { draw(point, x.scale, y, on: &canvas) }
    if let now {
      drawNow(x: x.scale.position(of: now.x), y: y.position(of: now.y), on: &canvas)
    }
    drawLabels(x.scale, y, on: &canvas)

    canvas.bottom = y.start + 10
    let lineHeight = TextStyle.tick.font.lineHeight
    for (value, label) in zip(x.scale.ticks.values, x.labels) {
      canvas.text(
        label, colour: TextStyle.tick.colour, x: x.scale.position(of: value), top: canvas.bottom,
        anchor: .middle)
    }
    let axisTitle = TextBlock(
      xTitle, font: TextStyle.heading.font, limit: x.scale.end - x.scale.start)
    canvas.text(
      axisTitle, colour: TextStyle.heading.colour, x: x.scale.start,
      top: canvas.bottom + lineHeight + 5)
    canvas.bottom += lineHeight + 5 + axisTitle.height
  }

  private static let height = 260.0

  /// What is kept free at the right of the horizontal axis.
  private static let room = 24.0

  /// An axis that begins so far from the edge that its first number has room.
  private func horizontalAxis(covering values: [Double], from start: Double) -> HorizontalAxis {
    func axis(from start: Double) -> HorizontalAxis {
      HorizontalAxis(
        covering: values, from: start,
        length: max(160, frame.width - margin - start - FrontierChart.room), wholeNumbers: false,
        numberText: xText)
    }
    let first = axis(from: start)
    return first.overhang.left <= start - margin
      ? first : axis(from: margin + first.overhang.left)
  }

  private func drawGrid(
    _ x: HorizontalAxis, _ y: LinearScale, labels: [TextBlock], on canvas: inout Canvas
  ) {
    canvas.group(["stroke": Palette.grid]) { canvas in
      for value in y.ticks.values where value != 0 {
        let height = y.position(of: value)
        canvas.line(from: (x.scale.start, height), to: (x.scale.end, height))
      }
      for value in x.scale.ticks.values where value != 0 {
        let place = x.scale.position(of: value)
        canvas.line(from: (place, y.start), to: (place, y.end))
      }
    }
    canvas.line(
      from: (x.scale.start, y.start), to: (x.scale.end, y.start), ["stroke": Palette.axis])
    canvas.line(
      from: (x.scale.start, y.start), to: (x.scale.start, y.end), ["stroke": Palette.axis])
    for (value, label) in zip(y.ticks.values, labels) {
      canvas.text(
        label, colour: TextStyle.tick.colour, x: x.scale.start - 8, middle: y.position(of: value),
        anchor: .end)
    }
  }

  private func drawSteps(_ x: LinearScale, _ y: LinearScale, on canvas: inout Canvas) {
    canvas.group(["stroke": Palette.mark, "stroke-width": "1.5"]) { canvas in
      var end = (x: x.start, y: y.position(of: points[0].y))
      for point in points {
        let corner = (x: end.x, y: y.position(of: point.y))
        let next = (x: x.position(of: point.x), y: corner.y)
        if corner.y != end.y { canvas.line(from: end, to: corner) }
        if next.x != corner.x { canvas.line(from: corner, to: next) }
        end = next
      }
    }
  }

  private func draw(
    _ point: Point, _ x: LinearScale, _ y: LinearScale, on canvas: inout Canvas
  ) {
    let place = x.position(of: point.x)
    let height = y.position(of: point.y)
    if point.isProven {
      drawProven(x: place, y: height, on: &canvas)
    } else {
      drawBound(x: place, from: height, to: y.position(of: point.bound), on: &canvas)
      drawFound(x: place, y: height, on: &canvas)
    }
  }

  /// Labels stand above their points, to the left, where that is free: those of points with more of
  /// the first number go first.
  private func drawLabels(_ x: LinearScale, _ y: LinearScale, on canvas: inout Canvas) {
    var taken = points.map { point in
      let place = x.position(of: point.x)
      return Room(
        x: (place - 5)...(place + 5),
        y: (y.position(of: point.y) - 5)...(y.position(of: point.bound) + 5))
    }
    if let now {
      let place = x.position(of: now.x)
      let height = y.position(of: now.y)
      taken.append(Room(x: (place - 6)...(place + 6), y: (height - 6)...(height + 6)))
    }
    for point in points.reversed() where !point.label.isEmpty {
      let block = TextBlock(point.label, font: TextStyle.note.font, limit: 170)
      let right = x.position(of: point.x) - 6
      let bottom = y.position(of: point.y) - 6
      let room = Room(x: (right - block.width)...right, y: (bottom - block.height)...bottom)
      guard room.x.lowerBound > x.start, room.y.lowerBound >= y.end,
        !taken.contains(where: room.overlaps)
      else { continue }
      taken.append(room)
      canvas.text(
        block, colour: TextStyle.note.colour, x: right, top: room.y.lowerBound, anchor: .end)
    }
  }

  /// Only the marks that there are.
  private var legend: [LegendEntry] {
    var entries: [LegendEntry] = []
    if points.contains(where: \.isProven) {
      entries.append(
        LegendEntry(text: words.proven, width: 10) { canvas, x, y in
          drawProven(x: x + 5, y: y, on: &canvas)
        })
    }
    if points.contains(where: { !$0.isProven }) {
      entries.append(
        LegendEntry(text: words.found, width: 10) { canvas, x, y in
          drawFound(x: x + 5, y: y, on: &canvas)
        })
      entries.append(
        LegendEntry(text: words.bound, width: 10) { canvas, x, y in
          drawBound(x: x + 5, from: y - 6, to: y + 6, on: &canvas)
        })
    }
    if now != nil {
      entries.append(
        LegendEntry(text: words.now, width: 10) { canvas, x, y in
          drawNow(x: x + 5, y: y, on: &canvas)
        })
    }
    return entries
  }
}

/// A rectangle that something takes.
private struct Room {
  let x, y: ClosedRange<Double>

  func overlaps(_ other: Room) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
}

extension FrontierChart.Point {
  fileprivate var isProven: Bool { bound == y }
}

private func drawProven(x: Double, y: Double, on canvas: inout Canvas) {
  canvas.rectangle(
    x: (x - 3.5)...(x + 3.5), y: (y - 3.5)...(y + 3.5), ["fill": Palette.mark])
}

private func drawFound(x: Double, y: Double, on canvas: inout Canvas) {
  canvas.rectangle(
    x: (x - 3.5)...(x + 3.5), y: (y - 3.5)...(y + 3.5),
    ["fill": Palette.background, "stroke": Palette.mark, "stroke-width": "1.5"])
}

private func drawBound(x: Double, from top: Double, to bottom: Double, on canvas: inout Canvas) {
  canvas.path(
    [[(x, top), (x, bottom)], [(x - 4, bottom), (x + 4, bottom)]],
    ["fill": "none", "stroke": Palette.mark, "stroke-width": "1.5"])
}

private func drawNow(x: Double, y: Double, on canvas: inout Canvas) {
  canvas.path(
    [[(x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y)]], isClosed: true,
    ["fill": Palette.mean, "stroke": Palette.background, "stroke-width": "1"])
}
