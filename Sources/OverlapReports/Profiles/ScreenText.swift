/// A text in sections, as it grows: headings at the edge of the screen, and everything below them a
/// little further.
struct ScreenText {
  private static let margin = 2

  let language: Language
  private let width: Int
  private(set) var text = ""

  /// The same before it was put on lines, for a page.
  private(set) var blocks: [ScreenBlock] = []

  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  init(in language: Language, width: Int) {
    self.language = language
    self.width = max(20, width)
  }

  /// The columns there are below a heading.
  var contentWidth: Int { width - ScreenText.margin }

  /// Begins a section.
  mutating func addHeading(_ phrase: Phrase) {
    endSection()
    blocks.append(.heading(phrase))
    text += paragraph(phrase[language], width: width)
  }

  /// A paragraph at the edge of the screen.
  mutating func addOpening(_ phrase: Phrase) {
    blocks.append(.opening(phrase))
    text += paragraph(phrase[language], width: width)
  }

  mutating func addParagraph(_ phrase: Phrase) {
    blocks.append(.paragraph(phrase))
    text += paragraph(phrase[language], width: width, margin: ScreenText.margin)
  }

  /// A paragraph whose first line sticks out.
  mutating func addNote(_ phrase: Phrase) {
    blocks.append(.note(phrase))
    put(indented(phrase[language], to: contentWidth, by: TextLayout.indent))
  }

  mutating func addItem(_ phrase: Phrase) {
    blocks.append(.item(phrase))
    text += item(phrase[language], width: width)
  }

  mutating func addBlankLine() {
    text += "\n"
  }

  /// Things and what is known of them, side by side where there is room for that.
  mutating func addFacts(_ facts: [Fact]) {
    blocks.append(.facts(facts))
    let labelWidth = facts.map { screenWidth(of: $0.label[language]) }.max() ?? 0
    let gap = 2
    for fact in facts {
      let label = fact.label[language]
      guard labelWidth + gap <= contentWidth / 3 else {
        let line = "\(fact.label[language]): \(fact.value[language])"
        put(indented(line, to: contentWidth, by: TextLayout.indent))
        continue
      }
      let values = wrapped(fact.value[language], to: contentWidth - labelWidth - gap)
      put(
        values.enumerated().map { index, value in
          let start = index == 0 ? label : ""
          let padding = labelWidth + gap - screenWidth(of: start)
          return start + String(repeating: " ", count: padding) + value
        })
    }
  }

  /// Rows and columns.
  mutating func addRows<Value>(_ values: [Value], columns: [ColumnOf<Value>]) {
    let rows = values.map { value in columns.map { $0.cell(value) } }
    blocks.append(.rows(columns.map(\.column), rows))
    let writer = TextRowWriter(columns.map(\.column), in: language, width: contentWidth) { visit in
      for row in rows { visit(row) }
    }
    var bytes = writer.heading
    for row in rows { writer.append(row, to: &bytes) }
    var lines = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    put(lines)
  }

  /// Lines that fit below a heading as they are.
  mutating func addLines(_ lines: [String]) {
    blocks.append(.lines(lines))
    put(lines)
  }

  private mutating func put(_ lines: [String]) {
    let blanks = String(repeating: " ", count: ScreenText.margin)
    for line in lines { text += line.isEmpty ? "\n" : blanks + line + "\n" }
  }

  private mutating func endSection() {
    if !text.isEmpty { text += "\n" }
  }
}

/// A part of a text in sections.
enum ScreenBlock: Sendable {
  case heading(Phrase)
  case opening(Phrase)
  case paragraph(Phrase)
  case note(Phrase)
  case item(Phrase)
  case facts([Fact])
  case rows([Column], [[Cell]])

  /// Lines that stay as they are.
  case lines([String])
}

/// Something known, and what it is called.
struct Fact: Sendable {
  let label, value: Phrase

  init(nl: String, en: String, _ value: Phrase) {
    label = Phrase(nl: nl, en: en)
    self.value = value
  }

  /// Text of a user; nil when there is none.
  init?(nl: String, en: String, _ value: String?) {
    guard let value else { return nil }
    let shown = displayed(value)
    self.init(nl: nl, en: en, Phrase { _ in shown })
  }

  /// Texts of a user; nil when there are none.
  init?(nl: String, en: String, _ values: [String]) {
    self.init(nl: nl, en: en, values.isEmpty ? nil : listed(values))
  }
}

/// Texts of a user, one after another.
func listed(_ texts: [String]) -> String {
  texts.map(displayed).joined(separator: "; ")
}
