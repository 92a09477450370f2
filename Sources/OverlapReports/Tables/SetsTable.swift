import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each set of networks, with the boards they have in common. People do not get the
  /// sets of one board that is alone in its networks.
  static func sets(_ findings: SetFindings, scope: Scope, incomplete: IncompleteLists) -> Table {
    let words = ScopeWords(scope)
    let boards = words.participant.many
    let networks = words.network.many

    typealias SetColumn = ColumnOf<SetFinding>
    let kind = SetColumn("kind", .text, nl: "soort", en: "kind") { .term($0.kind.term(words)) }
    let networkIDs = SetColumn(
      "networks", .list, nl: "id's van \(networks.nl)", en: "ids of \(networks.en)"
    ) { .list($0.networks.map(\.id)) }
    let count = SetColumn(
      "boards_count", .integer, nl: "aantal \(boards.nl)", en: "number of \(boards.en)"
    ) { .integer($0.boards.count) }
    let boardIDs = SetColumn(
      "boards", .list, nl: "id's van \(boards.nl)", en: "ids of \(boards.en)"
    ) { .list($0.boards.map(\.id)) }
    let networkNames = SetColumn("network_names", .list, nl: networks.nl, en: networks.en) {
      .list($0.networks.map(\.label))
    }
    let boardNames = SetColumn("board_names", .list, nl: boards.nl, en: boards.en) {
      .list($0.boards.map(\.label))
    }
    let alone = findings.values.count { $0.isOneAlone }

    return Table(
      .sets, scope: scope,
      caption: Phrase(
        nl: "\(networks.nl.capitalised) en de \(boards.nl) die ze gemeen hebben",
        en: "\(networks.en.capitalised) and the \(boards.en) they have in common"),
      columns: [kind, networkIDs, count, boardIDs, networkNames, boardNames],
      rows: allRows(of: findings.values),
      reading: [kind, networkNames, count, boardNames],
      readingRows: { visit in
        for finding in findings.values where !finding.isOneAlone {
          guard visit(finding) else { return }
        }
      },
      notes: setNotes(findings, alone: alone, words)
        + [words.territoryNote, incomplete.note(words)].compactMap { $0 },
      facts: [
        TableFact("closed_sets", .integer(findings.closedCount)),
        TableFact("closed_sets_complete", .boolean(findings.closedOutcome == .complete)),
      ],
      emptyText: incomplete.emptyText(
        Phrase(
          nl: "Geen twee \(boards.nl) en geen twee \(networks.nl) vallen samen",
          en: "No two \(boards.en) and no two \(networks.en) coincide"), words),
      rowNoun: Noun(nl: ("verzameling", "verzamelingen"), en: ("set", "sets")))
  }

  private static func setNotes(
    _ findings: SetFindings, alone: Int, _ words: ScopeWords
  ) -> [Phrase] {
    let meanings = SetFinding.Kind.allCases.map { kind in
      let name = kind.term(words).phrase
      let meaning = kind.meaning(words)
      return Phrase { "\(quoted(name[$0])): \(meaning[$0])" }
    }
    let aloneNote = Phrase(
      nl: """
        Niet getoond, wel in csv, csv-nl en json: \(words.participant.counted(alone).nl) met een \
        eigen combinatie van \(words.network.many.nl).
        """,
      en: """
        Not shown, but in csv, csv-nl and json: \(words.participant.counted(alone).en) with a \
        combination of \(words.network.many.en) of its own.
        """)
    return meanings + (alone > 0 ? [aloneNote] : [])
      + [findings.closedOutcome.note(found: findings.closedCount)]
  }
}

extension SetFinding {
  /// Whether it is one board that is in precisely its networks, as most are.
  fileprivate var isOneAlone: Bool { kind == .exclusive && boards.count == 1 }
}

extension SetFinding.Kind {
  fileprivate func term(_ words: ScopeWords) -> Term {
    let phrase =
      switch self {
      case .exclusive:
        Phrase(nl: "precies deze", en: "precisely these")
      case .closed: Phrase(nl: "ten minste deze", en: "at least these")
      case .contained: Phrase(nl: "het eerste in het tweede", en: "the first in the second")
      case .equal: Phrase(nl: "gelijk", en: "equal")
      }
    return Term(rawValue, phrase)
  }

  fileprivate func meaning(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    let networks = words.network.many
    return switch self {
    case .exclusive:
      Phrase(
        nl: "de \(boards.nl) met precies deze \(networks.nl), en geen andere.",
        en: "the \(boards.en) with precisely these \(networks.en), and no others.")
    case .closed:
      Phrase(
        nl: """
          alle \(boards.nl) met deze \(networks.nl), die samen geen ander gemeen hebben; ten minste \
          twee van beide.
          """,
        en: """
          all \(boards.en) with these \(networks.en), which have no other in common; at least two \
          of both.
          """)
    case .contained:
      Phrase(
        nl: "alle \(boards.nl) van het eerste horen ook bij het tweede, dat er meer heeft.",
        en: "all \(boards.en) of the first belong to the second too, which has more.")
    case .equal:
      Phrase(
        nl: "deze \(networks.nl) hebben dezelfde \(boards.nl).",
        en: "these \(networks.en) have the same \(boards.en).")
    }
  }
}

extension SetFindings.ClosedOutcome {
  fileprivate func note(found: Int) -> Phrase {
    let count = Phrase { $0.integer(found) }
    switch self {
    case .complete:
      return Phrase(
        nl: "Van de soort \"ten minste deze\" zijn er \(count.nl); dat zijn ze alle.",
        en: "Of the kind \"at least these\" there are \(count.en); these are all.")
    case .limited(let limit):
      return Phrase(
        nl: """
          Van de soort "ten minste deze" zijn er \(count.nl) gevonden; er zijn er meer: het zoeken \
          stopt bij \(Language.nl.integer(limit)).
          """,
        en: """
          Of the kind "at least these" \(count.en) were found; there are more: the search ends at \
          \(Language.en.integer(limit)).
          """)
    case .tooMuchWork(let steps, let limit):
      return Phrase(
        nl: """
          De soort "ten minste deze" is niet gezocht: dat zijn \(Language.nl.integer(steps)) \
          combinaties, en boven \(Language.nl.integer(limit)) gebeurt dat niet.
          """,
        en: """
          The kind "at least these" was not looked for: that takes \(Language.en.integer(steps)) \
          combinations, and above \(Language.en.integer(limit)) it is not done.
          """)
    }
  }
}
