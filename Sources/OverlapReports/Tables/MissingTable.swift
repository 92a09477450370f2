import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each network and body whose hours are not fully known: those first that make the
  /// total least certain.
  static func missing(
    _ findings: [MissingHours], scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let findings = words.nature == .network ? findings : []
    typealias MissingColumn = ColumnOf<MissingHours>
    let hours = Column.Kind.decimal(places: 1)
    let id = MissingColumn("id", .text, nl: "id", en: "id") { .text($0.network.id) }
    let name = MissingColumn(
      "name", .text, nl: "\(words.network.one.nl) of gremium",
      en: "\(words.network.one.en) or body"
    ) {
      .text($0.network.label)
    }
    let bodyOf = MissingColumn("body_of", .text, nl: "gremium van", en: "body of") {
      .text($0.bodyOf?.label)
    }
    let missing = MissingColumn("missing", .text, nl: "ontbreekt", en: "missing") {
      .term(Term($0.missing.map(\.term.key).joined(separator: "; "), $0.missingPhrase))
    }
    let seats = MissingColumn("seats", .integer, nl: "zetels", en: "seats") {
      .integer($0.seats)
    }
    let low = MissingColumn(
      "seat_hours_low", hours, nl: "uren per zetel, laag", en: "hours a seat, low"
    ) { .decimal($0.estimate?.lowerBound) }
    let high = MissingColumn(
      "seat_hours_high", hours, nl: "uren per zetel, hoog", en: "hours a seat, high"
    ) { .decimal($0.estimate?.upperBound) }
    let width = MissingColumn(
      "width", hours, nl: "bandbreedte die vervalt", en: "interval that goes"
    ) { .decimal($0.width) }
    return Table(
      .missing, scope: scope,
      caption: Phrase(
        nl: "Cellen om het eerst naar te vragen", en: "Cells to ask for first"),
      columns: [id, name, bodyOf, missing, seats, low, high, width],
      reading: [name, bodyOf, missing, seats, width],
      notes: words.nature == .network
        ? [findings.isEmpty ? nil : MissingHours.orderNote, incomplete.note(words)]
          .compactMap { $0 } : [],
      emptyText: words.choose(
        network: Phrase(
          nl: "Er ontbreken geen uren van zetels die op een lijst staan.",
          en: "No hours are missing of seats that are listed."), territory: words.noHours),
      rowNoun: Noun.row, rows: allRows(of: findings))
  }
}

extension MissingHours {
  /// Why the rows stand in their order, and what fills the cells until then.
  static let orderNote = Phrase(
    nl: """
      Bovenaan staat waarvan niets zegt hoeveel uren het hoogstens zijn: zolang die cel leeg is, \
      heeft het totaal geen bovengrens. Daarna komt wat geschat is, met de meeste bandbreedte \
      eerst: zetels maal het verschil tussen de hoge en de lage schatting, in uren per jaar.
      """,
    en: """
      At the top is what nothing tells how many hours it is at most: as long as that cell is empty, \
      the total has no upper bound. Then comes what is estimated, with the widest interval first: \
      seats times the difference between the high and the low estimate, in hours a year.
      """)

  /// The cells that are empty, by the headings that a list may have.
  var missingPhrase: Phrase { .joined(missing.map(\.term.phrase), by: "; ") }
}

extension HourCell {
  /// The heading of its column: in English for machines, as in the template for people.
  fileprivate var term: Term {
    switch self {
    case .meetings:
      Term(
        "meetings_per_year", Phrase(nl: "bijeenkomsten per jaar", en: "meetings per year"))
    case .duration: Term("hours", Phrase(nl: "duur in uren", en: "hours of a meeting"))
    case .preparation:
      Term("preparation_hours", Phrase(nl: "voorbereiding in uren", en: "preparation hours"))
    case .travel: Term("travel_hours", Phrase(nl: "reistijd in uren", en: "travel hours"))
    }
  }
}
