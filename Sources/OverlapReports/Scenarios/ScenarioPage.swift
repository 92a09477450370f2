import Markup
import OverlapAnalysis

/// The page of a scenario: HTML that stands by itself and runs no script, with the text that a screen
/// shows and the pictures before and after.
struct ScenarioPage {
  let findings: ScenarioFindings
  let pictures: [ReportDrawing]
  let language: Language
  let version: String

  func html() -> [UInt8] {
    let sections = sections
    return htmlDocument(
      language: language.rawValue, title: ScenarioReport.title[language], style: pageStyle
    ) { writer in
      writer.append(header)
      writer.append(navigation(of: sections))
      writer.element("main", ["id": "inhoud"]) { writer in
        for section in sections { writer.append(section.element(in: language)) }
      }
      writer.append(
        Element("footer") {
          Element(
            "p",
            text: Phrase(
              nl: "Gemaakt met drukte \(version). \(findings.before.scope.sentence.nl)",
              en: "Made with drukte \(version). \(findings.before.scope.sentence.en)")[language])
        })
    }
  }

  private var header: Element {
    Element("header") {
      Element("h1", text: ScenarioReport.title[language])
      Element("p", ["class": "lead"], text: findings.before.scope.sentence[language])
    }
  }

  private func navigation(of sections: [ScreenSection]) -> Element {
    Element("nav", ["aria-label": Phrase(nl: "Inhoud", en: "Contents")[language]]) {
      Element("ol") {
        for section in sections {
          Element("li") {
            Element("a", ["href": "#\(section.anchor)"], text: section.title[language])
          }
        }
      }
    }
  }

  /// The sections of the text, with the pictures behind the summary.
  private var sections: [ScreenSection] {
    var screen = ScreenText(in: language, width: 80)
    ScenarioReport(findings, showsAll: true).addSections(to: &screen)
    var sections = ScreenSection.all(of: screen.blocks)
    let place = sections.firstIndex { $0.title == ChangeReport.summaryTitle }.map { $0 + 1 }
    var both = ScreenSection(
      title: Phrase(nl: "Voor en na, getekend", en: "Before and after, drawn"),
      anchor: "voor-en-na")
    both.nodes = pictures.map { picture in
      .element(
        Element("figure") {
          picture.markup
          Element("figcaption", text: picture.diagram.summary)
        })
    }
    sections.insert(both, at: place ?? 0)
    return sections
  }
}

/// A part of a text with a heading, as a page has it.
struct ScreenSection {
  let title: Phrase

  /// What identifies it in the page.
  let anchor: String
  var blocks: [ScreenBlock] = []

  /// What stands below the blocks.
  var nodes: [Node] = []

  init(title: Phrase, anchor: String) {
    self.title = title
    self.anchor = anchor
  }

  /// The sections of a text; what stands before the first heading is left out.
  static func all(of blocks: [ScreenBlock]) -> [ScreenSection] {
    var sections: [ScreenSection] = []
    for block in blocks {
      if case .heading(let title) = block {
        sections.append(ScreenSection(title: title, anchor: "deel-\(sections.count + 1)"))
      } else if !sections.isEmpty {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections
  }

  func element(in language: Language) -> Element {
    Element("section", ["id": anchor, "aria-labelledby": "\(anchor)-kop"]) {
      Element("h2", ["id": "\(anchor)-kop"], text: title[language])
      children(in: language)
      nodes
    }
  }

  /// Items that follow each other make one list.
  private func children(in language: Language) -> [Node] {
    var nodes: [Node] = []
    var items: [Element] = []
    func endList() {
      if !items.isEmpty { nodes.append(.element(Element("ul") { items })) }
      items = []
    }
    for block in blocks {
      if case .item(let phrase) = block {
        items.append(Element("li", text: phrase[language]))
        continue
      }
      endList()
      nodes.append(.element(block.element(in: language)))
    }
    endList()
    return nodes
  }
}

extension ScreenBlock {
  fileprivate func element(in language: Language) -> Element {
    switch self {
    case .heading(let phrase): Element("h2", text: phrase[language])
    case .opening(let phrase), .paragraph(let phrase): Element("p", text: phrase[language])
    case .note(let phrase): Element("p", ["class": "note"], text: phrase[language])
    case .item(let phrase): Element("p", text: phrase[language])
    case .lines(let lines): Element("pre", text: lines.joined(separator: "\n"))
    case .facts(let facts):
      Element("dl") {
        for fact in facts {
          Element("div") {
            Element("dt", text: fact.label[language])
            Element("dd", text: fact.value[language])
          }
        }
      }
    case .rows(let columns, let rows): ScreenBlock.table(columns, rows, in: language)
    }
  }

  private static func table(
    _ columns: [Column], _ rows: [[Cell]], in language: Language
  ) -> Element {
    Element("div", ["class": "wide", "tabindex": "0"]) {
      Element("table") {
        Element("thead") {
          Element("tr") {
            for column in columns {
              Element(
                "th", column.kind.isNumeric ? ["scope": "col", "class": "n"] : ["scope": "col"],
                text: column.heading[language])
            }
          }
        }
        Element("tbody") {
          for row in rows {
            Element("tr") {
              for (position, (column, cell)) in zip(columns, row).enumerated() {
                let text = CellText(cell, kind: column.kind, in: language).text
                if position == 0 {
                  Element("th", ["scope": "row"], text: text)
                } else {
                  Element("td", column.kind.isNumeric ? ["class": "n"] : [:], text: text)
                }
              }
            }
          }
        }
      }
    }
  }
}
