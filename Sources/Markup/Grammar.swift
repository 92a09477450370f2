/// The two ways to write elements.
///
/// SVG is XML, also inside HTML, where readers follow these rules for it too.
public enum Grammar: Hashable, Sendable {
  case html
  case xml
}

extension Grammar {
  /// The grammar of what stands inside an element.
  ///
  /// HTML 13.2.6.5: what is inside `svg` and `math` is foreign, up to the few elements of SVG in
  /// which HTML begins anew.
  func inside(_ name: String, documentGrammar: Grammar) -> Grammar {
    guard documentGrammar == .html else { return .xml }
    switch name {
    case "svg", "math": return .xml
    case "foreignObject", "desc", "title": return .html
    default: return self
    }
  }
}

/// Whether an element of HTML is empty by definition and has no end tag (HTML 13.1.2).
func isVoid(_ name: String) -> Bool {
  switch name {
  case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
    "track", "wbr":
    true
  default:
    false
  }
}

/// Whether an element of HTML holds text that is no markup at all (HTML 13.1.2).
func isRawText(_ name: String) -> Bool {
  name == "style" || name == "script"
}

/// Whether a browser leaves out a line feed that an element of HTML begins with.
func losesFirstLineFeed(_ name: String) -> Bool {
  name == "pre" || name == "textarea"
}

/// Whether every space in an element may be seen.
func keepsSpace(_ name: String, grammar: Grammar) -> Bool {
  switch grammar {
  case .html: name == "pre" || name == "textarea"
  case .xml: name == "text" || name == "tspan" || name == "textPath"
  }
}

/// Whether space before and after an element of HTML is invisible, so that it may stand on a line
/// of its own.
func standsOnItsOwn(_ name: String) -> Bool { namesOnTheirOwn.contains(name) }

/// Whether an element of HTML may hold others that stand on lines of their own.
func holdsLines(_ name: String) -> Bool {
  name == "td" || name == "th" || standsOnItsOwn(name)
}

private let namesOnTheirOwn: Set<String> = [
  "html", "head", "body", "base", "link", "meta", "script", "style", "title",
  "main", "header", "footer", "nav", "section", "article", "aside", "div", "hr",
  "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "blockquote", "figure", "figcaption",
  "ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "form", "fieldset", "legend",
  "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr",
]
