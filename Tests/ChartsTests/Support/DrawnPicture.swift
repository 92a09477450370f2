import Markup

@testable import Charts

/// A rectangle in a picture.
struct Box {
  let left, right, top, bottom: Double

  /// Whether two boxes share more than rounding explains.
  func overlaps(_ other: Box) -> Bool {
    let slack = 0.02
    return left + slack < other.right && other.left + slack < right
      && top + slack < other.bottom && other.top + slack < bottom
  }

  func contains(_ other: Box) -> Bool {
    let slack = 0.02
    return left - slack <= other.left && other.right <= right + slack && top - slack <= other.top
      && other.bottom <= bottom + slack
  }
}

/// A line of text in a picture, measured from its attributes.
struct DrawnText {
  let text: String
  let box: Box

  /// Whether `textLength` is the width of the text in the table.
  let hasItsLength: Bool
}

/// What stands in a picture, found in its elements.
struct DrawnPicture {
  let box: Box
  private(set) var texts: [DrawnText] = []

  /// Bars, boxes, whiskers, diamonds and arrowheads.
  private(set) var marks: [Box] = []

  /// Lines of axes and grid, and marks.
  private(set) var shapes: [Box] = []

  init(_ svg: Element) {
    box = Box(
      left: 0, right: svg.number("width"), top: 0, bottom: svg.number("height"))
    visit(svg)
  }

  private mutating func visit(_ element: Element) {
    switch element.name {
    case "text": texts.append(DrawnText(element))
    case "line":
      add(
        Box(
          left: min(element.number("x1"), element.number("x2")),
          right: max(element.number("x1"), element.number("x2")),
          top: min(element.number("y1"), element.number("y2")),
          bottom: max(element.number("y1"), element.number("y2"))),
        isMark: element.attributes["stroke"] == Palette.ink)
    case "rect":
      let left = element.number("x")
      let top = element.number("y")
      add(
        Box(
          left: left, right: left + element.number("width"), top: top,
          bottom: top + element.number("height")),
        isMark: element.attributes["fill"] != Palette.background)
    case "path":
      let numbers = (element.attributes["d"] ?? "").split { "MLZ ".contains($0) }
        .compactMap { Double($0) }
      let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
      let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
      add(
        Box(
          left: xs.min() ?? 0, right: xs.max() ?? 0, top: ys.min() ?? 0, bottom: ys.max() ?? 0),
        isMark: true)
    default: break
    }
    for case .element(let child) in element.children { visit(child) }
  }

  private mutating func add(_ box: Box, isMark: Bool) {
    shapes.append(box)
    if isMark { marks.append(box) }
  }
}

extension DrawnPicture {
  /// Pairs of texts of which one covers a part of the other.
  var overlappingTexts: [String] {
    texts.indices.flatMap { index in
      texts[(index + 1)...].filter { $0.box.overlaps(texts[index].box) }
        .map { "\(texts[index].text) | \($0.text)" }
    }
  }

  /// Texts that reach beyond the picture.
  var textsOutside: [String] {
    texts.filter { !box.contains($0.box) }.map(\.text)
  }

  /// Texts that share room with a mark.
  var textsOnMarks: [String] {
    texts.filter { text in marks.contains { $0.overlaps(text.box) } }.map(\.text)
  }
}

extension DrawnText {
  fileprivate init(_ element: Element) {
    var text = ""
    for case .text(let part) in element.children { text += part }
    let font = Font(
      size: element.attributes["font-size"].flatMap(Double.init) ?? 12,
      weight: element.attributes["font-weight"] == "bold" ? .bold : .regular)
    let width = font.width(of: text)
    let x = element.number("x")
    let left =
      switch element.attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    let y = element.number("y")
    self.text = text
    box = Box(left: left, right: left + width, top: y - font.ascent, bottom: y + font.descent)
    hasItsLength = abs(element.number("textLength") - width) <= 0.005 + 1e-9
  }
}

extension Element {
  fileprivate func number(_ name: String) -> Double {
    attributes[name].flatMap(Double.init) ?? 0
  }
}
