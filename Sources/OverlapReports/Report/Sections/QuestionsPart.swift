import Markup
import OverlapAnalysis

extension ReportPage {
  /// Boards that want to work on the same, and whether they share a network; only where the lists
  /// tell what boards want to work on.
  @NodeBuilder var questions: [Node] {
    let found = contents.questions
    if !found.isEmpty {
      let shared = found.filter { $0.boards.count > 1 }
      heading(
        Phrase(
          nl: "Gelijke ontwikkelvragen", en: "Like development questions"))
      paragraph(questionsSentence(shared, all: found.count))
      if !shared.isEmpty {
        table(
          shared.prefix(contents.limits.rows),
          caption: Phrase(
            nl: "Ontwikkelvragen van twee of meer \(words.participant.many.nl)",
            en: "Development questions of two or more \(words.participant.many.en)"),
          columns: questionColumns)
      }
      if !contents.leadingQuestionPairs.isEmpty { questionPairs }
      notes(
        [
          shownNote(
            contents.limits.rows, of: shared.count, in: .questions,
            which: Phrase(nl: "de eerste", en: "the first"))
        ] + QuestionText.notes(words))
    }
  }

  private func questionsSentence(_ shared: [QuestionFinding], all: Int) -> Phrase {
    let boards = words.participant.many
    let apart = shared.filter { $0.pairsApart > 0 }.count
    return Phrase(
      nl: """
        De \(boards.nl) noemen \(Noun.question.counted(all).nl) waar zij aan willen werken; \
        \(Noun.question.counted(shared.count).nl) bij meer dan één. Bij \
        \(Language.nl.integer(apart)) daarvan zijn er \(boards.nl) die geen enkel \
        \(words.network.one.nl) delen. Zij kunnen met elkaar in contact worden gebracht.
        """,
      en: """
        The \(boards.en) name \(Noun.question.counted(all).en) that they want to work on; \
        \(Noun.question.counted(shared.count).en) by more than one. For \
        \(Language.en.integer(apart)) of these there are \(boards.en) that share no \
        \(words.network.one.en). They can be put in touch.
        """)
  }

  private var questionColumns: [PageColumn<QuestionFinding>] {
    let limit = contents.limits.names
    return [
      column(Phrase(nl: "vraag", en: "question"), .text) { .text($0.question) },
      PageColumn(heading: words.participant.many, isNumeric: false) { finding in
        self.boards(finding.boards, limit: limit, more: self.whole(.questions))
      },
      PageColumn(
        heading: Phrase(
          nl: "\(words.network.many.nl) met twee of meer van hen",
          en: "\(words.network.many.en) with two or more of them"), isNumeric: false
      ) { finding in
        self.networks(finding.networks, limit: limit, more: self.whole(.questions))
      },
      column(
        Phrase(
          nl: "paren zonder gedeeld \(words.network.one.nl)",
          en: "pairs without a shared \(words.network.one.en)"), .integer
      ) { .integer($0.pairsApart) },
    ]
  }

  private var questionPairs: [Node] {
    let shown = contents.leadingQuestionPairs
    let boards = words.participant.many
    return [
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "\(boards.nl.capitalised) met een gelijke vraag en geen gedeeld netwerk",
            en: "\(boards.en.capitalised) with a like question and no shared network"),
          columns: [
            boardColumn(words.participant.one, \QuestionPairFinding.first),
            boardColumn(Phrase(nl: "en", en: "and"), \QuestionPairFinding.second),
            column(Phrase(nl: "vragen", en: "questions"), .list) { .list($0.questions) },
          ]))
    ]
      + notes([
        shownNote(
          shown.count, of: contents.questionPairCount, in: .questionPairs,
          which: Phrase(
            nl: "de paren met de meeste gelijke vragen", en: "the pairs with most like questions")),
        shown.contains(where: \.isUncertain) ? QuestionText.uncertain(words) : nil,
      ]).map(Node.element)
  }
}

extension Noun {
  fileprivate static let question = Noun(
    nl: ("vraag", "vragen"), en: ("question", "questions"))
}
