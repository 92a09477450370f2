import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each two boards that share a network: what is to be expected of sizes alone.
  static func chance(
    _ findings: ChanceFindings, scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let board = words.participant.one
    let boards = words.participant.many
    let network = words.network.one
    let networks = words.network.many

    typealias ChanceColumn = ColumnOf<ChanceFinding>
    let first = ChanceColumn("first", .text, nl: "eerste id", en: "first id") {
      .text($0.first.id)
    }
    let second = ChanceColumn("second", .text, nl: "tweede id", en: "second id") {
      .text($0.second.id)
    }
    let shared = ChanceColumn(
      "shared", .integer, nl: "gedeelde \(networks.nl)", en: "shared \(networks.en)"
    ) { .integer($0.shared) }
    let expected = ChanceColumn(
      "expected", .decimal(places: 2), nl: "verwacht bij deze omvang",
      en: "expected by size alone"
    ) { .decimal($0.expected) }
    let upper = ChanceColumn(
      "p_upper", .share, nl: "kans op minstens zoveel",
      en: "chance of at least as many"
    ) { .share($0.pUpper) }
    let lower = ChanceColumn(
      "p_lower", .share, nl: "kans op hoogstens zoveel",
      en: "chance of at most as many"
    ) { .share($0.pLower) }
    let hypergeometric = ChanceColumn(
      "p_hypergeometric", .share, nl: "kans op minstens zoveel, blind getrokken",
      en: "chance of at least as many, drawn blindly"
    ) { .share($0.pHypergeometric) }
    let holm = ChanceColumn(
      "holm", .share, nl: "kans, over alle paren (Holm)",
      en: "chance, over all pairs (Holm)"
    ) { .share($0.holm) }
    let benjaminiHochberg = ChanceColumn(
      "bh", .share, nl: "kans, over alle paren (Benjamini-Hochberg)",
      en: "chance, over all pairs (Benjamini-Hochberg)"
    ) { .share($0.benjaminiHochberg) }
    let firstName = ChanceColumn(
      "first_name", .text, nl: "eerste \(board.nl)", en: "first \(board.en)"
    ) { .text($0.first.label) }
    let secondName = ChanceColumn(
      "second_name", .text, nl: "tweede \(board.nl)", en: "second \(board.en)"
    ) { .text($0.second.label) }

    return Table(
      .chance, scope: scope,
      caption: Phrase(
        nl:
          "Gedeelde \(networks.nl) van twee \(boards.nl), en wat bij deze omvang te verwachten is",
        en: "Shared \(networks.en) of two \(boards.en), and what is to be expected by size alone"),
      columns: [
        first, second, shared, expected, upper, lower, hypergeometric, holm, benjaminiHochberg,
        firstName, secondName,
      ],
      reading: [firstName, secondName, shared, expected, upper, holm],
      notes: chanceNotes(findings, words)
        + [words.territoryNote, incomplete.note(words)].compactMap { $0 },
      facts: [
        TableFact("comparisons", .integer(findings.comparisonCount)),
        TableFact("held", .integer(findings.heldCount)),
        TableFact("excluded", .integer(findings.excludedCount)),
        TableFact("outcome", .text(findings.outcome.key)),
      ],
      emptyText: incomplete.emptyText(
        Phrase(
          nl: "Geen twee \(boards.nl) delen een \(network.nl)",
          en: "No two \(boards.en) share a \(network.en)"), words),
      rowNoun: words.pair,
      rows: { visit in for finding in findings { guard visit(finding) else { return } } })
  }

  private static func chanceNotes(_ findings: ChanceFindings, _ words: ScopeWords) -> [Phrase] {
    let board = words.participant
    let network = words.network
    let memberships =
      words.nature == .network
      ? Noun.membership : Noun(nl: ("verbinding", "verbindingen"), en: ("tie", "ties"))
    let held = memberships.counted(findings.heldCount)
    let excluded = Noun(
      nl: ("combinatie", "combinaties"), en: ("combination", "combinations")
    ).counted(findings.excludedCount)
    let comparisons = words.pair.counted(findings.comparisonCount)
    let notes = [
      Phrase(
        nl: """
          "Verwacht bij deze omvang" is hoeveel \(network.many.nl) de twee gemiddeld zouden delen als \
          elk \(board.one.nl) en elk \(network.one.nl) even groot bleef en verder het toeval besliste.
          """,
        en: """
          "Expected by size alone" is how many \(network.many.en) the two would share on average if \
          each \(board.one.en) and each \(network.one.en) kept its size and chance did the rest.
          """),
      Phrase(
        nl: """
          "Kans op minstens zoveel" is hoe vaak ze dan minstens zoveel zouden delen als nu. Meer dan \
          verwacht is niet te veel, en minder niet te weinig.
          """,
        en: """
          "Chance of at least as many" is how often they would then share at least as many as now. \
          More than expected is not too many, and fewer is not too few.
          """),
      Phrase(
        nl: """
          Vastgehouden: \(held.nl) waartoe de wet verplicht. Uitgesloten: \(excluded.nl) van een \
          \(board.one.nl) en een \(network.one.nl) met een andere regio.
          """,
        en: """
          Held: \(held.en) that the law prescribes. Excluded: \(excluded.en) of a \(board.one.en) \
          and a \(network.one.en) with another region.
          """),
      Phrase(
        nl: """
          Vergeleken: \(comparisons.nl), ook die niets delen. Bij zoveel paren zijn er altijd met een \
          kleine kans; de kans over alle paren rekent dat mee (Holm; in csv, csv-nl en json ook bh).
          """,
        en: """
          Compared: \(comparisons.en), also those that share nothing. Among so many some always have \
          a small chance; the chance over all pairs allows for that (Holm; in csv, csv-nl and json \
          bh too).
          """),
      Phrase(
        nl: """
          In csv, csv-nl en json staan ook p_lower, de kans op hoogstens zoveel, en p_hypergeometric, \
          de kans als elk \(board.one.nl) blind trok, hoe groot een \(network.one.nl) ook is: lopen \
          de kansen uiteen, dan hangt het antwoord van het model af.
          """,
        en: """
          csv, csv-nl and json have p_lower too, the chance of at most as many, and \
          p_hypergeometric, the chance if each \(board.one.en) drew blindly, however large a \
          \(network.one.en) is: where the chances differ, the answer depends on the model.
          """),
    ]
    return notes + [findings.outcome.note].compactMap { $0 }
  }
}

extension ChanceFindings.Outcome {
  fileprivate var key: String {
    switch self {
    case .computed: "computed"
    case .noSolution: "no_solution"
    case .tooManyPairs: "too_many_pairs"
    }
  }

  /// Why there are no numbers; nil when there are.
  fileprivate var note: Phrase? {
    switch self {
    case .computed: nil
    case .noSolution:
      Phrase(
        nl: "Verwachting en kansen zijn leeg: het model heeft voor deze omvang geen oplossing.",
        en: "Expectation and chances are empty: the model has no solution for these sizes.")
    case .tooManyPairs(let steps, let limit):
      Phrase(
        nl: """
          Verwachting en kansen zijn leeg: dat zijn \(Language.nl.integer(steps)) stappen, en boven \
          \(Language.nl.integer(limit)) worden ze niet berekend.
          """,
        en: """
          Expectation and chances are empty: they take \(Language.en.integer(steps)) steps, and \
          above \(Language.en.integer(limit)) they are not computed.
          """)
    }
  }
}
