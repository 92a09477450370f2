import OverlapAnalysis

extension Table {
  /// A row for each network, and then for each board, and level of which something is told: who
  /// brings, who takes, who does both.
  static func reciprocity(of findings: OverlapFindings) -> Table {
    reciprocity(
      ReciprocitySubject.allCases.flatMap { findings.reciprocities(by: $0) },
      scope: findings.scope)
  }

  static func reciprocity(_ findings: [ReciprocityFinding], scope: Scope) -> Table {
    let words = ScopeWords(scope)
    typealias ReciprocityColumn = ColumnOf<ReciprocityFinding>

    let mode = ReciprocityColumn("mode", .text, nl: "soort", en: "kind") {
      .term($0.subject.term(words))
    }
    let id = ReciprocityColumn("id", .text, nl: "id", en: "id") { .text($0.name.id) }
    let name = ReciprocityColumn("name", .text, nl: "naam", en: "name") { .text($0.name.label) }
    let level = ReciprocityColumn("level", .text, nl: "niveau", en: "level") {
      .term($0.level.term)
    }
    let memberships = ReciprocityColumn(
      "memberships", .integer, nl: "lidmaatschappen", en: "memberships"
    ) { .integer($0.answers.count) }

    func counted(
      _ key: String, nl: String, en: String,
      _ names: @escaping @Sendable (ReciprocityFinding) -> [Name]
    ) -> ReciprocityColumn {
      ReciprocityColumn(key, .integer, nl: nl, en: en) { .integer(names($0).count) }
    }
    func ids(
      _ column: ReciprocityColumn, _ names: @escaping @Sendable (ReciprocityFinding) -> [Name]
    ) -> ReciprocityColumn {
      let heading = column.column.heading
      return ReciprocityColumn(
        "ids_\(column.column.key)", .list, nl: "\(heading.nl): id's", en: "\(heading.en): ids"
      ) { .list(names($0).map(\.id)) }
    }
    let both = counted("both", nl: "brengt en haalt", en: "brings and takes", \.both)
    let onlyBrings = counted(
      "only_brings", nl: "brengt alleen", en: "only brings", \.onlyBring)
    let onlyTakes = counted("only_takes", nl: "haalt alleen", en: "only takes", \.onlyTake)
    let neither = counted("neither", nl: "geen van beide", en: "neither", \.neither)
    let bringsAtLeast = counted(
      "brings_at_least", nl: "brengt, halen onbekend", en: "brings, taking unknown",
      \.bringAtLeast)
    let takesAtLeast = counted(
      "takes_at_least", nl: "haalt, brengen onbekend", en: "takes, bringing unknown",
      \.takeAtLeast)
    let untold = counted("untold", nl: "onbekend", en: "unknown", \.untold)
    let counts = [both, onlyBrings, onlyTakes, neither, bringsAtLeast, takesAtLeast, untold]

    return Table(
      .reciprocity, scope: scope,
      caption: Phrase(nl: "Brengen en halen", en: "Bringing and taking"),
      columns: [mode, id, name, level, memberships] + counts
        + [ids(onlyBrings, \.onlyBring), ids(onlyTakes, \.onlyTake)],
      reading: [mode, name, level] + counts,
      notes: findings.isEmpty ? [] : ReciprocityText.notes(words),
      emptyText: Phrase(
        nl: """
          De lijsten zeggen niet wat \(words.participant.many.nl) brengen en halen: kolommen als \
          brengt_inhoud en haalt_inhoud ontbreken of zijn leeg.
          """,
        en: """
          The lists do not say what \(words.participant.many.en) bring and take: columns such as \
          brengt_inhoud and haalt_inhoud are missing or empty.
          """),
      rowNoun: nil, rows: allRows(of: findings))
  }
}
