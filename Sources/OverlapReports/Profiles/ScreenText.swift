/// A text in sections, as it grows: headings at the edge of the screen, and everything below them a
/// little further.
struct ScreenText {
  private static let margin = 2

  let language: Language
  private let width: Int
  private(set) var text = ""

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
    text += paragraph(phrase[language], width: width)
  }

  /// A paragraph at the edge of the screen.
  mutating func addOpening(_ phrase: Phrase) {
    text += paragraph(phrase[language], width: width)
  }

  mutating func addParagraph(_ phrase: Phrase) {
    text += paragraph(phrase[language], width: width, margin: ScreenText.margin)
  }

  /// A paragraph whose first line sticks out.
  mutating func addNote(_ phrase: Phrase) {
    addLines(indented(phrase[language], to: contentWidth, by: TextLayout.indent))
  }

  mutating func addItem(_ phrase: Phrase) {
    text += item(phrase[language], width: width)
  }

  mutating func addBlankLine() {
    text += "\n"
  }

  /// Things and what is known of them, side by side where there is room for that.
  mutating func addFacts(_ facts: [Fact]) {
    let labelWidth = facts.map { screenWidth(of: $0.label[language]) }.max() ?? 0
    let gap = 2
    for fact in facts {
      let label = fact.label[language]
      guard labelWidth + gap <= contentWidth / 3 else {
        addNote(Phrase { "\(fact.label[$0]): \(fact.value[$0])" })
        continue
      }
      let values = wrapped(fact.value[language], to: contentWidth - labelWidth - gap)
      addLines(
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
    let writer = TextRowWriter(columns.map(\.column), in: language, width: contentWidth) { visit in
      for row in rows { visit(row) }
    }
    var bytes = writer.heading
    for row in rows { writer.append(row, to: &bytes) }
    var lines = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    addLines(lines)
  }

  /// Lines that fit below a heading as they are.
  mutating func addLines(_ lines: [String]) {
    let blanks = String(repeating: " ", count: ScreenText.margin)
    for line in lines { text += line.isEmpty ? "\n" : blanks + line + "\n" }
  }

  private mutating func endSection() {
    if !text.isEmpty { text += "\n" }
  }
}

/// Something known, and what it is called.
struct Fact {
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
