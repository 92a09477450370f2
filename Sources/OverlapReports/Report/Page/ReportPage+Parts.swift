import Charts
import Markup
import OverlapAnalysis

/// What all sections are made of.
extension ReportPage {
  func text(_ phrase: Phrase) -> String { phrase[language] }

  func paragraph(_ phrase: Phrase) -> Element { Element("p", text: text(phrase)) }

  /// What is to be kept in mind with numbers, in smaller print.
  func note(_ phrase: Phrase) -> Element {
    Element("p", ["class": "note"], text: text(phrase))
  }

  func notes(_ phrases: [Phrase?]) -> [Element] { phrases.compactMap { $0 }.map { note($0) } }

  func heading(_ phrase: Phrase) -> Element { Element("h3", text: text(phrase)) }

  func list(_ phrases: [Phrase]) -> Element {
    Element("ul") { for phrase in phrases { Element("li", text: text(phrase)) } }
  }

  /// A part that is closed until it is opened.
  func details(_ summary: Phrase, @NodeBuilder children: () -> [Node]) -> Element {
    Element("details") {
      Element("summary", text: text(summary))
      children()
    }
  }

  func facts(_ facts: [Fact]) -> Element {
    Element("dl") {
      for fact in facts {
        Element("div") {
          Element("dt", text: text(fact.label))
          Element("dd", text: text(fact.value))
        }
      }
    }
  }
}

// MARK: - Links

extension ReportPage {
  func link(toBoard name: Name) -> Node {
    link(anchors.label(ofBoard: name), anchor: anchors.anchor(ofBoard: name))
  }

  func link(toNetwork name: Name) -> Node {
    link(anchors.label(ofNetwork: name), anchor: anchors.anchor(ofNetwork: name))
  }

  private func link(_ label: String, anchor: String?) -> Node {
    guard let anchor else { return .text(label) }
    return .element(Element("a", ["href": "#\(anchor)"], text: label))
  }

  /// Names with semicolons between them; of a long list the first, and how many more.
  func linked(
    _ names: [Name], limit: Int = .max, more: Phrase? = nil, by link: (Name) -> Node
  ) -> [Node] {
    var nodes: [Node] = []
    for (index, name) in names.prefix(limit).enumerated() {
      if index > 0 { nodes.append("; ") }
      nodes.append(link(name))
    }
    if names.count > limit {
      let rest = andMore(names.count - limit)
      nodes.append(.text(text(Phrase { "; \(rest[$0])" })))
      if let more { nodes.append(.text(text(Phrase { " (\(more[$0]))" }))) }
    }
    return nodes
  }

  func boards(_ names: [Name], limit: Int = .max, more: Phrase? = nil) -> [Node] {
    linked(names, limit: limit, more: more, by: link(toBoard:))
  }

  func networks(_ names: [Name], limit: Int = .max, more: Phrase? = nil) -> [Node] {
    linked(names, limit: limit, more: more, by: link(toNetwork:))
  }

  func andMore(_ count: Int) -> Phrase {
    Phrase(
      nl: "en nog \(Language.nl.integer(count))", en: "and \(Language.en.integer(count)) more")
  }

  /// That a table beside the page holds the rest.
  func whole(_ table: TableName) -> Phrase {
    Phrase(nl: "alle in \(table.place.nl)", en: "all in \(table.place.en)")
  }

  /// How many rows stand here of how many, and where the rest is; nothing when all are here.
  func shownNote(_ shown: Int, of count: Int, in table: TableName, which: Phrase) -> Phrase? {
    guard shown < count else { return nil }
    return Phrase(
      nl: """
        Hier staan \(Language.nl.integer(shown)) van de \(Language.nl.integer(count)): \
        \(which.nl). Ze staan allemaal in \(table.place.nl).
        """,
      en: """
        Here are \(Language.en.integer(shown)) of \(Language.en.integer(count)): \(which.en). All \
        of them are in \(table.place.en).
        """)
  }
}

// MARK: - Pictures

extension ReportPage {
  /// A chart with what it shows below it.
  func figure(_ chart: ReportChart, _ caption: Phrase) -> Element {
    figure(.element(chart.chart.svg()), caption, path: chart.path)
  }

  /// A drawing with what it shows below it.
  func figure(_ drawing: ReportDrawing) -> Element {
    let summary = drawing.diagram.summary
    return figure(.vouched(drawing.markup), Phrase { _ in summary }, path: drawing.path)
  }

  private func figure(_ picture: Node, _ caption: Phrase, path: String) -> Element {
    let apart = Phrase(nl: " Los bestand: \(path).", en: " As a file: \(path).")
    return Element("figure") {
      Element(
        "div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": text(caption)],
        children: [picture])
      Element("figcaption", text: text(caption + apart))
    }
  }
}

/// A chart of the page, and the path of its file.
struct ReportChart: Sendable {
  let path: String
  let chart: any Chart

  func svgFile() -> [UInt8] { chart.svgFile() }
}
