import Markup
import OverlapAnalysis

extension ReportPage {
  /// Which cells to ask for, so that hours become known.
  var missingCells: [Node] {
    let missing = contents.missingHours
    guard !missing.isEmpty else { return [] }
    let shown = missing.prefix(contents.limits.rows)
    let name = PageColumn<MissingHours>(heading: words.network.one, isNumeric: false) { row in
      guard let whole = row.bodyOf else { return [link(toNetwork: row.network)] }
      return [
        .text(displayed(row.network.label)),
        .text(text(Phrase(nl: " (gremium van ", en: " (body of "))), link(toNetwork: whole), ")",
      ]
    }
    return [
      .element(
        heading(
          Phrase(
            nl: "Welke gegevens de uren preciezer maken",
            en: "Which data would make the hours more exact"))),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Cellen om het eerst naar te vragen", en: "Cells to ask for first"),
          columns: [
            name,
            column(Phrase(nl: "ontbreekt", en: "missing"), .text) { row in
              .term(Term(row.missingPhrase.en, row.missingPhrase))
            },
            column(Phrase(nl: "zetels", en: "seats"), .integer) { .integer($0.seats) },
            column(
              Phrase(nl: "geschat per zetel, uren per jaar", en: "estimated a seat, hours a year"),
              .mixed
            ) { .range($0.estimate?.lowerBound, $0.estimate?.upperBound) },
            column(
              Phrase(nl: "bandbreedte die vervalt, uren", en: "interval that goes, hours"),
              .decimal(places: 0)
            ) { .decimal($0.width) },
          ])),
    ]
      + notes([
        MissingHours.orderNote,
        shownNote(
          shown.count, of: missing.count, in: .missing,
          which: Phrase(nl: "de bovenste", en: "those at the top")),
      ]).map(Node.element)
  }
}
