import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// Who is on one list of a network and not on another; nothing when no network has two sources.
  var agreement: [Node] {
    let all = contents.agreements
    guard words.nature == .network, !all.isEmpty else { return [] }
    let shown = all.prefix(contents.limits.rows)
    return [
      .element(
        heading(
          Phrase(nl: "Twee bronnen van één netwerk", en: "Two sources of one network"))),
      .element(paragraph(agreementSentence)),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Wat twee bronnen van de leden zeggen", en: "What two sources say of the members"),
          columns: agreementColumns)),
    ]
      + notes([
        shownNote(
          contents.limits.rows, of: all.count, in: .agreement,
          which: Phrase(nl: "de eerste", en: "the first"))
      ]).map(Node.element)
      + shown.filter(\.differs).map { .element(names(of: $0)) }
      + notes(AgreementText.notes(all, words)).map(Node.element)
  }

  private var agreementSentence: Phrase {
    let networks = Set(contents.agreements.map(\.network)).count
    let counted = words.network.counted(networks)
    let all = contents.agreements.count
    let differing = contents.agreements.count(where: \.differs)
    return Phrase(
      nl: """
        Van \(counted.nl) noemen twee of meer bronnen de leden. In \
        \(Language.nl.integer(differing)) van de \(Language.nl.integer(all)) vergelijkingen staan \
        er namen in de ene bron en niet in de andere.
        """,
      en: """
        Of \(counted.en) two or more sources name the members. In \
        \(Language.en.integer(differing)) of the \(Language.en.integer(all)) comparisons there are \
        names in one source and not in the other.
        """)
  }

  private var agreementColumns: [PageColumn<SourceAgreement>] {
    [
      networkColumn(words.network.one, \.network),
      column(Phrase(nl: "eerste bron", en: "first source"), .text) { .text($0.first) },
      column(Phrase(nl: "tweede bron", en: "second source"), .text) { .text($0.second) },
      column(Phrase(nl: "in beide", en: "in both"), .integer) { .integer($0.onBoth.count) },
      column(Phrase(nl: "alleen in de eerste", en: "in the first only"), .integer) {
        .integer($0.onlyFirst.count)
      },
      column(Phrase(nl: "alleen in de tweede", en: "in the second only"), .integer) {
        .integer($0.onlySecond.count)
      },
      column(Phrase(nl: "zonder antwoord", en: "without an answer"), .integer) {
        .integer($0.unansweredOnFirst.count + $0.unansweredOnSecond.count)
      },
      column(Phrase(nl: "in geen van beide, geschat", en: "in neither, estimated"), .text) {
        guard let missed = $0.estimate?.missed else { return .missing }
        let phrase = Phrase { language in
          "\(Phrase(nl: "ca.", en: "about")[language]) \(language.decimal(missed, places: 0))"
        }
        return .term(Term(phrase.en, phrase))
      },
      column(Phrase(nl: "geschat aantal leden", en: "estimated members"), .text) {
        $0.estimateWords.map { .term(Term($0.en, $0)) } ?? .missing
      },
    ]
  }

  /// Who is on one list alone, folded.
  private func names(of agreement: SourceAgreement) -> Element {
    let network = anchors.label(ofNetwork: agreement.network)
    let first = quoted(agreement.first)
    let second = quoted(agreement.second)
    let title = Phrase(
      nl: "\(network): \(first) en \(second)", en: "\(network): \(first) and \(second)")
    return details(title) {
      named(
        Phrase(nl: "Alleen in \(first): ", en: "Only in \(first): "), agreement.onlyFirst)
      named(
        Phrase(nl: "Alleen in \(second): ", en: "Only in \(second): "), agreement.onlySecond)
      named(
        Phrase(
          nl: "In \(first), en zonder antwoord: ", en: "In \(first), and without an answer: "),
        agreement.unansweredOnFirst)
      named(
        Phrase(
          nl: "In \(second), en zonder antwoord: ", en: "In \(second), and without an answer: "),
        agreement.unansweredOnSecond)
    }
  }

  private func named(_ start: Phrase, _ names: [Name]) -> [Node] {
    guard !names.isEmpty else { return [] }
    let boards = boards(names, limit: 4 * contents.limits.names, more: whole(.agreement))
    return [.element(Element("p", children: [.text(text(start))] + boards + ["."]))]
  }
}

extension SourceAgreement {
  /// Whether anyone is in one source and not, or not known to be, in the other.
  fileprivate var differs: Bool { !onlyFirst.isEmpty || !onlySecond.isEmpty || hasUnanswered }
}
