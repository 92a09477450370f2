import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each two boards that share a network.
  ///
  /// - Parameter pairs: Passes the pairs on, from the first, each time it is called.
  static func pairs(
    scope: Scope, incomplete: IncompleteLists,
    _ pairs: @escaping Rows<PairFinding>
  ) -> Table {
    let words = ScopeWords(scope)
    let board = words.participant.one
    let boards = words.participant.many
    let networks = words.network.many

    typealias PairColumn = ColumnOf<PairFinding>
    let first = PairColumn("first", .text, nl: "eerste id", en: "first id") { .text($0.first.id) }
    let second = PairColumn("second", .text, nl: "tweede id", en: "second id") {
      .text($0.second.id)
    }
    let shared = PairColumn(
      "shared", .integer, nl: "gedeelde \(networks.nl)", en: "shared \(networks.en)"
    ) { .integer($0.shared) }
    let jaccard = PairColumn(
      "jaccard", .share, nl: "overeenkomst (Jaccard)", en: "similarity (Jaccard)"
    ) { .share($0.jaccard) }
    let overlap = PairColumn(
      "overlap", .share, nl: "overlapcoëfficiënt", en: "overlap coefficient"
    ) { .share($0.overlap) }
    let cosine = PairColumn("cosine", .decimal(places: 2), nl: "cosinus", en: "cosine") {
      .decimal($0.cosine)
    }
    let newman = PairColumn(
      "newman", .decimal(places: 2), nl: "gewicht (Newman)", en: "weight (Newman)"
    ) { .decimal($0.newman) }
    let ids = PairColumn(
      "networks", .list, nl: "id's van \(networks.nl)", en: "ids of \(networks.en)"
    ) { .list($0.networks.map(\.id)) }
    let firstName = PairColumn(
      "first_name", .text, nl: "eerste \(board.nl)", en: "first \(board.en)"
    ) { .text($0.first.label) }
    let secondName = PairColumn(
      "second_name", .text, nl: "tweede \(board.nl)", en: "second \(board.en)"
    ) { .text($0.second.label) }
    let names = PairColumn(
      "network_names", .list, nl: networks.nl, en: networks.en
    ) { .list($0.networks.map(\.label)) }

    let shareNote = Phrase(
      nl: """
        De overeenkomst is het aantal gedeelde \(networks.nl) als deel van alle \(networks.nl) \
        van beide samen (Jaccard).
        """,
      en: """
        Similarity is the number of shared \(networks.en) as a share of all \(networks.en) of \
        the two together (Jaccard).
        """)
    let caption = Phrase(
      nl: "Paren \(boards.nl) met minstens één gedeeld \(words.network.one.nl)",
      en: "Pairs of \(boards.en) with at least one shared \(words.network.one.en)")
    return Table(
      .pairs, scope: scope, caption: caption,
      columns: [
        first, second, shared, jaccard, overlap, cosine, newman, ids, firstName, secondName, names,
      ],
      reading: [firstName, secondName, shared, jaccard, names],
      notes: [shareNote] + [words.territoryNote, incomplete.note(words)].compactMap { $0 },
      emptyText: incomplete.emptyText(
        Phrase(
          nl: "Geen twee \(boards.nl) delen een \(words.network.one.nl)",
          en: "No two \(boards.en) share a \(words.network.one.en)"), words),
      rowNoun: words.pair, rows: pairs)
  }
}
