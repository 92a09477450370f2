import Charts
import Markup
import OverlapAnalysis

/// The page of a report: HTML that stands by itself and runs no script.
struct ReportPage: Sendable {
  let contents: ReportContents
  let drawings: ReportDrawings
  let language: Language
  let anchors: PageAnchors

  init(_ contents: ReportContents, _ drawings: ReportDrawings, in language: Language) {
    self.contents = contents
    self.drawings = drawings
    self.language = language
    anchors = PageAnchors(
      boards: contents.boards.lazy.map(\.name), networks: contents.networks.lazy.map(\.name))
  }

  var words: ScopeWords { contents.words }
  var scope: Scope { contents.scope }

  /// The page as UTF-8.
  func html() -> [UInt8] {
    htmlDocument(language: language.rawValue, title: text(title), style: pageStyle) { writer in
      writer.append(
        Element(
          "a", ["class": "skip", "href": "#inhoud"],
          text: text(Phrase(nl: "Naar de inhoud", en: "Skip to the contents"))))
      writer.append(header)
      writer.append(navigation)
      writer.element("main", ["id": "inhoud"]) { writer in
        for section in sections { writer.append(element(of: section)) }
      }
      writer.append(footer)
    }
  }

  private var sections: [ReportSection] {
    ReportSection.allCases.filter {
      $0.isTold(in: words) && ($0 != .inside || !inside.isEmpty)
    }
  }

  private var title: Phrase { words.reportTitle }

  private var header: Element {
    Element("header") {
      Element("h1", text: text(title))
      Element("p", ["class": "lead"], text: text(scope.sentence))
    }
  }

  private var navigation: Element {
    Element("nav", ["aria-label": text(Phrase(nl: "Inhoud", en: "Contents"))]) {
      Element("ol") {
        for section in sections {
          Element("li") {
            Element("a", ["href": "#\(section.anchor)"], text: text(section.title(words)))
          }
        }
      }
    }
  }

  private func element(of section: ReportSection) -> Element {
    let heading = "\(section.anchor)-kop"
    return Element("section", ["id": section.anchor, "aria-labelledby": heading]) {
      Element("h2", ["id": heading], text: text(section.title(words)))
      children(of: section)
    }
  }

  private func children(of section: ReportSection) -> [Node] {
    switch section {
    case .inShort: inShort
    case .counted: counted
    case .tables: tables
    case .elsewhere: elsewhere
    case .coinciding: coinciding
    case .inside: inside
    case .hours: hours
    case .variants: variants
    case .entries: entries
    case .account: account
    }
  }

  private var footer: Element {
    Element("footer") {
      paragraph(
        Phrase(
          nl: "Gemaakt met drukte \(contents.version). \(scope.sentence.nl)",
          en: "Made with drukte \(contents.version). \(scope.sentence.en)"))
    }
  }
}
