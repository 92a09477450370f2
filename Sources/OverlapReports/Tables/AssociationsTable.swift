import OverlapAnalysis

extension Table {
  /// A row for each number that networks have and each trait it is compared with. People get those
  /// that have a correlation.
  static func associations(_ findings: [AssociationFinding], scope: Scope) -> Table {
    let words = ScopeWords(scope)
    let networks = words.network.many
    typealias AssociationColumn = ColumnOf<AssociationFinding>

    let attribute = AssociationColumn("attribute", .text, nl: "cijfer", en: "figure") {
      .text($0.attribute)
    }
    let trait = AssociationColumn("trait", .text, nl: "naast", en: "beside") {
      .term($0.trait.term(words))
    }
    let counted = AssociationColumn(
      "networks", .integer, nl: "alle \(networks.nl)", en: "all \(networks.en)"
    ) { .integer($0.networkCount) }
    let count = AssociationColumn("n", .integer, nl: "n", en: "n") { .integer($0.count) }
    let rho = AssociationColumn(
      "rho", .decimal(places: 2), nl: "verband", en: "correlation"
    ) { .decimal($0.coefficient) }
    let low = AssociationColumn("low", .decimal(places: 2), nl: "vanaf", en: "from") {
      .decimal($0.interval?.lowerBound)
    }
    let high = AssociationColumn("high", .decimal(places: 2), nl: "tot", en: "to") {
      .decimal($0.interval?.upperBound)
    }
    let p = AssociationColumn("p", .decimal(places: 3), nl: "p", en: "p") { .decimal($0.pValue) }
    let holm = AssociationColumn(
      "holm", .decimal(places: 3), nl: "p na Holm", en: "p after Holm"
    ) { .decimal($0.holm) }
    let samples = AssociationColumn(
      "samples", .integer, nl: "willekeurige volgordes", en: "random orders"
    ) { .integer($0.sampleCount) }
    let anecdotal = AssociationColumn("anecdotal", .yesNo, nl: "anekdote", en: "anecdote") {
      .boolean($0.coefficient == nil ? nil : $0.isAnecdotal)
    }

    return Table(
      .associations, scope: scope,
      caption: Phrase(
        nl: "Cijfers uit de lijst naast de bouw van \(networks.nl)",
        en: "Figures of the list beside the build of \(networks.en)"),
      columns: [
        attribute, trait, counted, count, rho, low, high, p, holm, samples, anecdotal,
      ], rows: allRows(of: findings),
      reading: [attribute, trait, count, rho, low, high, p, holm, anecdotal],
      readingRows: allRows(of: findings.filter { $0.coefficient != nil }),
      notes: AssociationText.notes(findings, words),
      emptyText: findings.isEmpty
        ? Phrase(
          nl: """
            De tabel van \(networks.nl) heeft geen kolommen met cijfers, zoals scores uit een \
            enquête.
            """,
          en: """
            The table of \(networks.en) has no columns of figures, such as scores of a survey.
            """)
        : Phrase(
          nl: """
            Geen enkel cijfer is van genoeg \(networks.nl) bekend, of verschilt genoeg, om een \
            verband te berekenen.
            """,
          en: """
            No figure is known of enough \(networks.en), or differs enough, to compute a correlation.
            """),
      rowNoun: nil)
  }
}
