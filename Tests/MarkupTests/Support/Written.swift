import Markup

/// A node as HTML.
func html(_ element: Element) -> String {
  written(element, .html)
}

/// A node as XML, without a declaration.
func xml(_ element: Element) -> String {
  written(element, .xml)
}

private func written(_ element: Element, _ grammar: Grammar) -> String {
  var writer = MarkupWriter(grammar)
  writer.append(element)
  return String(decoding: writer.bytes, as: UTF8.self)
}
