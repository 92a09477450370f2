import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each two networks that share a board.
  ///
  /// - Parameter overlaps: Passes the overlaps on, from the first, each time it is called.
  static func overlaps(
    scope: Scope, incomplete: IncompleteLists,
    _ overlaps: @escaping Rows<OverlapFinding>
  ) -> Table {
    let words = ScopeWords(scope)
    let boards = words.participant.many
    let network = words.network.one
    let networks = words.network.many

    typealias OverlapColumn = ColumnOf<OverlapFinding>
    let first = OverlapColumn("first", .text, nl: "eerste id", en: "first id") {
      .text($0.first.id)
    }
    let second = OverlapColumn("second", .text, nl: "tweede id", en: "second id") {
      .text($0.second.id)
    }
    let shared = OverlapColumn(
      "shared", .integer, nl: "gedeelde \(boards.nl)", en: "shared \(boards.en)"
    ) { .integer($0.shared) }
    let jaccard = OverlapColumn(
      "jaccard", .share, nl: "overeenkomst (Jaccard)", en: "similarity (Jaccard)"
    ) { .share($0.jaccard) }
    let containmentFirst = OverlapColumn(
      "containment_first", .share, nl: "gedeeld deel van het eerste", en: "shared part of the first"
    ) { .share($0.containmentFirst) }
    let containmentSecond = OverlapColumn(
      "containment_second", .share, nl: "gedeeld deel van het tweede",
      en: "shared part of the second"
    ) { .share($0.containmentSecond) }
    let ids = OverlapColumn(
      "boards", .list, nl: "id's van \(boards.nl)", en: "ids of \(boards.en)"
    ) { .list($0.boards.map(\.id)) }
    let firstName = OverlapColumn(
      "first_name", .text, nl: "eerste \(network.nl)", en: "first \(network.en)"
    ) { .text($0.first.label) }
    let secondName = OverlapColumn(
      "second_name", .text, nl: "tweede \(network.nl)", en: "second \(network.en)"
    ) { .text($0.second.label) }
    let names = OverlapColumn("board_names", .list, nl: boards.nl, en: boards.en) {
      .list($0.boards.map(\.label))
    }

    let themes = ThemeColumns(words, by: scope.alike)

    let shareNote = Phrase(
      nl: """
        Het gedeelde deel van een \(network.nl) is het deel van zijn \(boards.nl) dat ook bij het \
        andere hoort; dat van beide is het deel van alle \(boards.nl) van de twee samen (Jaccard).
        """,
      en: """
        The shared part of a \(network.en) is the share of its \(boards.en) that belong to the \
        other too; that of both is the share of all \(boards.en) of the two together (Jaccard).
        """)
    let caption = Phrase(
      nl: "Paren \(networks.nl) met minstens één \(words.sharedParticipant.nl)",
      en: "Pairs of \(networks.en) with at least one \(words.sharedParticipant.en)")
    return Table(
      .overlaps, scope: scope, caption: caption,
      columns: [
        first, second, shared, jaccard, containmentFirst, containmentSecond, ids, firstName,
        secondName, names,
      ] + themes.machines,
      reading: [
        firstName, secondName, shared,
        jaccard.titled(Phrase(nl: "gedeeld deel van beide", en: "shared part of both")),
        containmentFirst, containmentSecond,
      ] + themes.reading + [names],
      notes: [shareNote] + (words.nature == .network ? [scope.alike.sentence(words)] : [])
        + [words.territoryNote, incomplete.note(words)].compactMap { $0 },
      facts: [
        TableFact("same_members_from", .share(scope.alike.members)),
        TableFact("same_themes_from", .share(scope.alike.themes)),
      ],
      emptyText: incomplete.emptyText(
        Phrase(
          nl: "Geen twee \(networks.nl) delen een \(words.participant.one.nl)",
          en: "No two \(networks.en) share a \(words.participant.one.en)"), words),
      rowNoun: words.networkPair, rows: overlaps)
  }
}
