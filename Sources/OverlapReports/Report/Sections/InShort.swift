import BoardNetworks
import Markup
import OverlapAnalysis

/// A number that matters most, in a sentence.
struct KeyFigure {
  /// The number by itself.
  let value: String
  let sentence: [Node]

  /// Where it is shown, and where the page says how it was computed.
  let section: ReportSection
  let measure: ReportMeasure
}

extension ReportPage {
  /// The landscape in a few sentences, each of which leads to where it is shown.
  @NodeBuilder var inShort: [Node] {
    if let fewNote { fewNote }
    Element("ul", ["class": "figures"]) {
      for figure in keyFigures { element(of: figure) }
    }
    note(words.meetingNote)
    if let note = contents.incomplete.note(words) { self.note(note) }
  }

  private func element(of figure: KeyFigure) -> Element {
    Element("li") {
      Element("span", ["class": "figure", "aria-hidden": "true"], text: figure.value)
      Element("div") {
        Element("p", children: figure.sentence)
        Element("p", ["class": "refs"]) {
          Element(
            "a", ["href": "#\(figure.section.anchor)"], text: text(figure.section.title(words)))
          " · "
          Element(
            "a", ["href": "#\(figure.measure.anchor)"],
            text: text(Phrase(nl: "hoe berekend", en: "how it was computed")))
        }
      }
    }
  }

  private var keyFigures: [KeyFigure] {
    [
      elsewhereFigure, byNetworkFigure, degreeFigure, leadingPairFigure, coincidingFigure,
      hoursFigure, unknownFigure,
    ].compactMap { $0 }
  }

  /// That numbers on few cases are anecdotes; nil without any.
  private var fewNote: Element? {
    guard scope.boardCount > 0, scope.networkCount > 0,
      scope.boardCount < 15 || scope.networkCount < 15
    else { return nil }
    let boards = words.participant.counted(scope.boardCount)
    let networks = words.network.counted(scope.networkCount)
    return Element(
      "p", ["class": "caution"],
      text: text(
        Phrase(
          nl: """
            Kleine aantallen: dit gaat over \(boards.nl) en \(networks.nl). Zulke getallen zijn \
            anekdotisch: één lid meer of minder kan ze veranderen.
            """,
          en: """
            Small numbers: this is about \(boards.en) and \(networks.en). Such numbers are \
            anecdotal: one member more or less can change them.
            """)))
  }

  /// A number in a sentence without links.
  func keyFigure(
    _ value: String, _ sentence: Phrase, _ section: ReportSection, _ measure: ReportMeasure
  ) -> KeyFigure {
    KeyFigure(value: value, sentence: [.text(text(sentence))], section: section, measure: measure)
  }
}
