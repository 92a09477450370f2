/// Attributes in the DOT language: `[label="PO 27-01", shape="box"]`.
///
/// All values pass through the one escape.
struct AttributeList {
  private var pairs: [String] = []

  /// The list as it stands in a source.
  var text: String { "[\(pairs.joined(separator: ", "))]" }

  mutating func set(_ name: String, _ value: String?) {
    if let value { pairs.append("\(name)=\(quoted(value))") }
  }

  /// Each line of a label that aligns left ends with a mark that says so, the last one, too.
  mutating func set(label: String, alignsLeft: Bool) {
    pairs.append("label=\(alignsLeft ? quoted(label + "\n", lineEnd: "\\l") : quoted(label))")
  }

  mutating func set(_ name: String, _ number: Double?) {
    set(name, number.map(numberText))
  }

  mutating func set(_ name: String, _ colour: DotGraph.Colour?) {
    set(name, colour.map(colourText))
  }

  /// The id and the classes of an element. Tooltips and links are put into the SVG afterwards.
  mutating func set(_ element: DotGraph.Element, id: DotGraph.Identifier) {
    set("id", id.text)
    if !element.classes.isEmpty {
      set("class", element.classes.map(\.text).joined(separator: " "))
    }
  }

  mutating func set(_ others: [DotGraph.Attribute: String]) {
    for (attribute, value) in others.sorted(by: { $0.key < $1.key }) { set(attribute.name, value) }
  }
}

/// A number in the shortest digits that no other number shares, whole ones without a decimal point.
private func numberText(_ number: Double) -> String {
  precondition(number.isFinite, "\(number) is no size")
  let text = number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// A position as `54,18.5`, in points.
func positionText(_ position: DotGraph.Position) -> String {
  "\(numberText(position.x)),\(numberText(position.y))"
}

/// A colour as `#0072b2`, with two digits more for its opacity unless it is opaque.
private func colourText(_ colour: DotGraph.Colour) -> String {
  let parts = [colour.red, colour.green, colour.blue]
  let shown = colour.opacity == 255 ? parts : parts + [colour.opacity]
  return shown.reduce(into: "#") { text, part in
    text += (part < 16 ? "0" : "") + String(part, radix: 16)
  }
}
