import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each two networks that share a theme and no board.
  ///
  /// - Parameter pairs: Passes the pairs on, from the first, each time it is called.
  static func alignments(
    scope: Scope, incomplete: IncompleteLists, _ pairs: @escaping Rows<OverlapFinding>
  ) -> Table {
    let words = ScopeWords(scope)
    let network = words.network
    typealias OverlapColumn = ColumnOf<OverlapFinding>
    let first = OverlapColumn("first", .text, nl: "eerste id", en: "first id") {
      .text($0.first.id)
    }
    let second = OverlapColumn("second", .text, nl: "tweede id", en: "second id") {
      .text($0.second.id)
    }
    let firstName = OverlapColumn(
      "first_name", .text, nl: "eerste \(network.one.nl)", en: "first \(network.one.en)"
    ) { .text($0.first.label) }
    let secondName = OverlapColumn(
      "second_name", .text, nl: "tweede \(network.one.nl)", en: "second \(network.one.en)"
    ) { .text($0.second.label) }
    let themes = ThemeColumns(words, by: scope.alike)
    return Table(
      .alignments, scope: scope,
      caption: Phrase(
        nl:
          "Paren \(network.many.nl) met een gedeeld thema en zonder \(words.sharedParticipant.nl)",
        en: "Pairs of \(network.many.en) with a shared theme and no \(words.sharedParticipant.en)"),
      columns: [first, second] + themes.machines + [firstName, secondName],
      reading: [firstName, secondName] + themes.machines.prefix(1) + themes.reading,
      notes: (scope.nature == .network ? [scope.alike.sentence(words)] : [])
        + [words.territoryNote, incomplete.note(words)].compactMap { $0 },
      emptyText: incomplete.emptyText(
        Phrase(
          nl: """
            Geen twee \(network.many.nl) zonder \(words.sharedParticipant.nl) hebben een thema \
            gemeen, voor zover thema's zijn opgegeven
            """,
          en: """
            No two \(network.many.en) without a \(words.sharedParticipant.en) have a theme in \
            common, as far as themes are given
            """), words),
      rowNoun: words.networkPair, rows: pairs)
  }
}

/// The columns on what two networks are about.
struct ThemeColumns {
  /// The themes that both have, how far they are the same, and what the two have in common.
  let machines: [ColumnOf<OverlapFinding>]

  /// What the two have in common; nothing for territories, at which nobody sits.
  let reading: [ColumnOf<OverlapFinding>]

  init(_ words: ScopeWords, by rule: AlikeRule) {
    let quadrant = ColumnOf<OverlapFinding>(
      "quadrant", .text, nl: "wat gelijk is", en: "what is the same"
    ) { pair in
      guard words.nature == .network, let quadrant = pair.quadrant(by: rule) else {
        return .missing
      }
      return .term(quadrant.term)
    }
    machines = [
      ColumnOf("theme_shared", .list, nl: "gedeelde thema's", en: "shared themes") {
        $0.themes.jaccard == nil ? .missing : .list($0.themes.shared)
      },
      ColumnOf("theme_jaccard", .share, nl: "thema's: deel van beide", en: "themes: of both") {
        .share($0.themes.jaccard)
      },
      ColumnOf(
        "theme_of_fewest", .share, nl: "thema's: deel van de minste", en: "themes: of fewest"
      ) { .share($0.themes.partOfFewest) },
      quadrant,
    ]
    reading = words.nature == .network ? [quadrant] : []
  }
}
