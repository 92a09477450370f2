/// Writes HTML or XML from beginning to end, as UTF-8 bytes.
///
/// Elements that are open close by themselves, texts are escaped, and the same calls give the same
/// bytes. Where space between elements is invisible, they stand on lines of their own, indented by
/// two spaces a level. In HTML that is known by name, as browsers show elements without a style
/// sheet that says otherwise; in XML it is taken to be so in any element that holds only elements,
/// but for texts in SVG.
///
/// ```swift
/// var writer = MarkupWriter(.html)
/// writer.element("tbody") { writer in
///   for pair in pairs {
///     writer.element("tr") { writer in
///       writer.element("td", text: pair.name)
///     }
///     if writer.bytes.count > 65_536 { send(writer.takeBytes()) }
///   }
/// }
/// ```
public struct MarkupWriter: Sendable {
  /// What was written and has not been taken.
  public private(set) var bytes: [UInt8] = []

  private let grammar: Grammar

  /// The elements that are open, with the document itself at the bottom.
  private var levels: [Level]

  /// Whether the last start tag still lacks its `>`.
  private var isTagOpen = false

  public init(_ grammar: Grammar) {
    self.grammar = grammar
    levels = [Level(document: grammar)]
  }

  /// Hands over what was written since the last time and lets go of it.
  ///
  /// It may end in the middle of a tag.
  public mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  /// Writes an element with what a function writes into it.
  ///
  /// In XML, text comes before the elements beside it or not at all: to what comes before a text,
  /// line breaks have been added. `append(_:)` knows what is coming and adds none.
  ///
  /// - Precondition: The name is one that markup allows, and an element that HTML knows to be void
  ///   gets no content.
  public mutating func element<Failure: Error>(
    _ name: String, _ attributes: Attributes = [:],
    content: (inout MarkupWriter) throws(Failure) -> Void
  ) throws(Failure) {
    precondition(isMarkupName(name), "\"\(name)\" is no name for an element")
    begin(name, attributes, isMixed: false)
    try content(&self)
    end(name)
  }

  /// Writes an element with a text, such as a cell of a table.
  ///
  /// - Precondition: As for `element(_:_:content:)`.
  public mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    precondition(isMarkupName(name), "\"\(name)\" is no name for an element")
    begin(name, attributes, isMixed: true)
    append(text: text)
    end(name)
  }

  /// Writes an element with all it holds.
  public mutating func append(_ element: Element) {
    begin(element.name, element.attributes, isMixed: element.children.contains(where: \.isText))
    for child in element.children { append(child) }
    end(element.name)
  }

  /// Writes a node.
  public mutating func append(_ node: Node) {
    switch node {
    case .element(let element): append(element)
    case .text(let text): append(text: text)
    case .vouched(let markup): append(markup)
    }
  }

  /// Writes a text, escaped.
  ///
  /// - Precondition: In a style sheet or script of HTML, where nothing can be escaped, a text has
  ///   no `</` and no `<!` in it and does not end with `<`.
  public mutating func append(text: String) {
    guard !text.isEmpty else { return }
    let holdsRawText = levels[levels.count - 1].holdsRawText
    precondition(
      !holdsRawText || staysInRawText(text), "a style sheet or script has \"</\" or \"<!\" in it")
    let isFirst = isTagOpen
    beginContent(isMixed: true)
    if isFirst, levels[levels.count - 1].losesFirstLineFeed, text.utf8.first == UInt8(ascii: "\n") {
      bytes.append(UInt8(ascii: "\n"))
    }
    appendEscaped(text, in: holdsRawText ? .raw : .content, to: &bytes)
  }

  /// Writes markup as it is.
  public mutating func append(_ markup: VouchedMarkup) {
    beginContent(isMixed: true)
    bytes.append(contentsOf: markup.markup.utf8)
  }

  /// Writes what stands before the first element of a document, on a line of its own.
  mutating func appendPrologue(_ line: StaticString) {
    bytes.append(contentsOf: line.description.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends the last line of a document.
  mutating func endDocument() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func begin(_ name: String, _ attributes: Attributes, isMixed: Bool) {
    let parent = levels.count - 1
    let breaksLine = levels[parent].breaksLine(before: name)
    beginContent(isMixed: false)
    if breaksLine {
      if levels.count > 1 { breakLine(depth: levels.count - 1) }
      levels[parent].endsWithLine = true
    }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for entry in attributes.entries {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: entry.name.utf8)
      bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
      appendEscaped(entry.value, in: .attribute, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    isTagOpen = true
    levels.append(
      Level(name, in: levels[parent], documentGrammar: grammar, isMixed: isMixed))
  }

  private mutating func end(_ name: String) {
    let level = levels.removeLast()
    if isTagOpen {
      isTagOpen = false
      if level.isVoid {
        bytes.append(UInt8(ascii: ">"))
        return
      }
      if level.closesItself {
        bytes += "/>".utf8
        return
      }
      bytes.append(UInt8(ascii: ">"))
    }
    if level.endsWithLine { breakLine(depth: levels.count - 1) }
    bytes += "</".utf8
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Ends the start tag that is open, if one is.
  private mutating func beginContent(isMixed: Bool) {
    let last = levels.count - 1
    if isTagOpen {
      precondition(
        !levels[last].isVoid, "an element of HTML that is void by definition has content")
      bytes.append(UInt8(ascii: ">"))
      isTagOpen = false
    }
    levels[last].endsWithLine = false
    if isMixed { levels[last].isMixed = true }
  }

  private mutating func breakLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes += "  ".utf8 }
  }
}

extension Node {
  /// Whether a node is anything but an element.
  fileprivate var isText: Bool {
    if case .element = self { false } else { true }
  }
}

/// Whether a text cannot end the style sheet or script it stands in, nor begin a comment there.
private func staysInRawText(_ text: String) -> Bool {
  var previous: UInt8 = 0
  for byte in text.utf8 {
    if previous == UInt8(ascii: "<"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") {
      return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "<")
}

/// What the writer knows of an element that is open.
private struct Level {
  /// How what is inside is written.
  let grammar: Grammar

  /// Whether no line may be broken inside, however deep.
  let keepsSpace: Bool

  /// Whether what is inside may stand on lines of its own.
  let holdsLines: Bool

  let isVoid: Bool
  let closesItself: Bool
  let holdsRawText: Bool
  let losesFirstLineFeed: Bool

  /// Whether there is text beside the elements inside.
  var isMixed: Bool

  /// Whether the last thing inside stands on a line of its own.
  var endsWithLine = false

  /// The document as a whole.
  init(document grammar: Grammar) {
    self.grammar = grammar
    keepsSpace = false
    holdsLines = true
    isVoid = false
    closesItself = false
    holdsRawText = false
    losesFirstLineFeed = false
    isMixed = false
  }

  /// An element inside another.
  init(_ name: String, in parent: Level, documentGrammar: Grammar, isMixed: Bool) {
    let isHTML = parent.grammar == .html && name != "svg" && name != "math"
    grammar = parent.grammar.inside(name, documentGrammar: documentGrammar)
    holdsLines = !isHTML || Markup.holdsLines(name)
    isVoid = isHTML && Markup.isVoid(name)
    closesItself = !isHTML
    holdsRawText = isHTML && isRawText(name)
    losesFirstLineFeed = isHTML && Markup.losesFirstLineFeed(name)
    keepsSpace =
      parent.keepsSpace || (!isHTML && isMixed) || (parent.grammar == .xml && parent.isMixed)
      || Markup.keepsSpace(name, grammar: isHTML ? .html : .xml)
    self.isMixed = isMixed
  }

  /// Whether an element inside begins on a new line.
  func breaksLine(before name: String) -> Bool {
    guard !keepsSpace, holdsLines else { return false }
    return grammar == .html ? standsOnItsOwn(name) : !isMixed
  }
}
