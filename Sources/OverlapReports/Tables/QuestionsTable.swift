import OverlapAnalysis

extension Table {
  /// A row for each question that boards want to work on: who has it, and where they are together.
  static func questions(
    _ findings: [QuestionFinding], scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let boards = words.participant.many
    let networks = words.network.many
    typealias QuestionColumn = ColumnOf<QuestionFinding>

    let question = QuestionColumn("question", .text, nl: "vraag", en: "question") {
      .text($0.question)
    }
    let count = QuestionColumn(
      "boards_count", .integer, nl: "aantal \(boards.nl)", en: "number of \(boards.en)"
    ) { .integer($0.boards.count) }
    let pairs = QuestionColumn("pairs", .integer, nl: "paren", en: "pairs") { .integer($0.pairs) }
    let apart = QuestionColumn(
      "pairs_apart", .integer, nl: "paren zonder gedeeld \(words.network.one.nl)",
      en: "pairs without a shared \(words.network.one.en)"
    ) { .integer($0.pairsApart) }
    let boardIDs = QuestionColumn(
      "boards", .list, nl: "id's van \(boards.nl)", en: "ids of \(boards.en)"
    ) { .list($0.boards.map(\.id)) }
    let networkIDs = QuestionColumn(
      "networks", .list, nl: "id's van \(networks.nl) met twee of meer",
      en: "ids of \(networks.en) with two or more"
    ) { .list($0.networks.map(\.id)) }
    let boardNames = QuestionColumn("board_names", .list, nl: boards.nl, en: boards.en) {
      .list($0.boards.map(\.label))
    }
    let networkNames = QuestionColumn(
      "network_names", .list, nl: "\(networks.nl) met twee of meer",
      en: "\(networks.en) with two or more"
    ) { .list($0.networks.map(\.label)) }

    return Table(
      .questions, scope: scope,
      caption: Phrase(
        nl: "Ontwikkelvragen van \(boards.nl)", en: "Development questions of \(boards.en)"),
      columns: [
        question, count, pairs, apart, boardIDs, networkIDs, boardNames, networkNames,
      ],
      reading: [question, boardNames, apart, networkNames],
      notes: findings.isEmpty
        ? [] : QuestionText.notes(words) + [incomplete.note(words)].compactMap { $0 },
      emptyText: Phrase.withoutQuestions(words), rowNoun: nil, rows: allRows(of: findings))
  }

  /// A row for each two boards with a question in common and no network.
  static func questionPairs(
    scope: Scope, incomplete: IncompleteLists, _ rows: @escaping Rows<QuestionPairFinding>
  ) -> Table {
    let words = ScopeWords(scope)
    let boards = words.participant.many
    typealias PairColumn = ColumnOf<QuestionPairFinding>

    let first = PairColumn("first", .text, nl: "id van de eerste", en: "id of the first") {
      .text($0.first.id)
    }
    let second = PairColumn("second", .text, nl: "id van de tweede", en: "id of the second") {
      .text($0.second.id)
    }
    let questions = PairColumn("questions", .list, nl: "vragen", en: "questions") {
      .list($0.questions)
    }
    let uncertain = PairColumn("uncertain", .yesNo, nl: "onzeker", en: "uncertain") {
      .boolean($0.isUncertain)
    }
    let firstName = PairColumn("first_name", .text, nl: "eerste", en: "first") {
      .text($0.first.label)
    }
    let secondName = PairColumn("second_name", .text, nl: "tweede", en: "second") {
      .text($0.second.label)
    }
    return Table(
      .questionPairs, scope: scope,
      caption: Phrase(
        nl: "Paren \(boards.nl) met een gelijke vraag en geen gedeeld \(words.network.one.nl)",
        en: "Pairs of \(boards.en) with a like question and no shared \(words.network.one.en)"),
      columns: [first, second, questions, uncertain, firstName, secondName],
      reading: [firstName, secondName, questions, uncertain],
      notes: QuestionText.notes(words)
        + [QuestionText.uncertain(words), incomplete.note(words)].compactMap { $0 },
      emptyText: Phrase(
        nl: """
          Er zijn geen paren \(boards.nl) met een gelijke ontwikkelvraag en zonder gedeeld \
          \(words.network.one.nl).
          """,
        en: """
          There are no pairs of \(boards.en) with a like development question and without a shared \
          \(words.network.one.en).
          """),
      rowNoun: words.pair, rows: rows)
  }
}

extension Phrase {
  /// That the input tells of no development questions.
  fileprivate static func withoutQuestions(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        De lijsten geven van geen \(words.participant.one.nl) ontwikkelvragen: de kolom \
        ontwikkelvragen ontbreekt of is leeg.
        """,
      en: """
        The lists give no \(words.participant.one.en) development questions: the column \
        ontwikkelvragen is missing or empty.
        """)
  }
}
