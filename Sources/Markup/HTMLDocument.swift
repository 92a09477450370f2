/// What a browser may do for a page: show it with the styles and pictures that are in it.
///
/// Nothing is fetched, no script runs, and no form goes anywhere, also if hostile text were to get
/// past the escape.
private let contentSecurityPolicy = """
  default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'
  """

/// Writes a page of HTML that stands by itself.
///
/// - Parameters:
///   - language: The language of the page, such as `nl`.
///   - title: What a browser calls the page.
///   - style: The style sheet; it needs no escape and gets none.
///   - body: Writes what is in `body`.
/// - Returns: The page as UTF-8, or what the body has not taken of it.
/// - Precondition: The style sheet has no `</` and no `<!` in it.
public func htmlDocument<Failure: Error>(
  language: String, title: String, style: String,
  body: (inout MarkupWriter) throws(Failure) -> Void
) throws(Failure) -> [UInt8] {
  var writer = MarkupWriter(.html)
  writer.appendPrologue("<!DOCTYPE html>")
  try writer.element("html", ["lang": language]) { (writer) throws(Failure) in
    writer.append(head(title: title, style: style))
    try writer.element("body", content: body)
  }
  writer.endDocument()
  return writer.takeBytes()
}

/// What a page says of itself; how to read its bytes comes first, then what they may do.
private func head(title: String, style: String) -> Element {
  Element("head") {
    Element("meta", ["charset": "utf-8"])
    Element(
      "meta", ["http-equiv": "Content-Security-Policy", "content": contentSecurityPolicy])
    Element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    Element("title", text: title)
    if !style.isEmpty { Element("style", text: "\n\(style)\n") }
  }
}
