import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// What seats through another count for, three ways; nothing where there are none.
  @NodeBuilder var seatsThrough: [Node] {
    let totals = contents.viaTotals
    if totals.through.seats > 0 {
      let seats = Noun.seat.counted(totals.through.seats)
      let boards = words.participant.counted(totals.boardsThrough)
      heading(Phrase(nl: "Zetels via een ander", en: "Seats through another"))
      paragraph(
        Phrase(
          nl: """
            \(boards.nl.capitalised) \(totals.boardsThrough == 1 ? "heeft" : "hebben") samen \
            \(seats.nl) via een ander, zoals een koepel of een cluster. De uren daarvan kunnen op drie \
            manieren tellen. \(countedSentence.nl)
            """,
          en: """
            \(boards.en.capitalised) \(totals.boardsThrough == 1 ? "has" : "have") \(seats.en) \
            through another, such as an umbrella or a cluster. Their hours can count in three ways. \
            \(countedSentence.en)
            """))
      table(
        throughRows,
        caption: Phrase(
          nl: "Overleglast met zetels via een ander, op drie manieren",
          en: "Load with seats through another, three ways"),
        columns: [
          column(Phrase(nl: "een zetel via een ander", en: "a seat through another"), .text) {
            .term(Term($0.label.en, $0.label))
          },
          column(Phrase(nl: "zetels", en: "seats"), .integer) { .integer($0.hours.seats) },
          column(Phrase(nl: "uren per jaar", en: "hours a year"), .decimal(places: 0)) {
            $0.hours.load.readingCell(places: 0)
          },
          column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
            .integer($0.hours.load.unknownSeats)
          },
        ])
      notes([severalSeatsNote, outsidersNote, unlistedSeatsNote])
      details(Phrase(nl: "Wie, waar en via wie", en: "Who, where and through whom")) {
        Element("ul") { for board in boardsThrough { item(of: board) } }
      }
    }
  }

  private struct ThroughRow {
    let label: Phrase
    let hours: TotalHours
  }

  private var throughRows: [ThroughRow] {
    let totals = contents.viaTotals
    return [
      ThroughRow(
        label: Phrase(nl: "telt bij wie lid is", en: "counts with the member"),
        hours: totals.counting),
      ThroughRow(
        label: Phrase(nl: "telt bij wie er zit", en: "counts with who sits there"),
        hours: totals.representative),
      ThroughRow(label: Phrase(nl: "telt niet", en: "does not count"), hours: totals.direct),
    ]
  }

  /// Which of the three ways the rest of the page counts by.
  private var countedSentence: Phrase {
    switch scope.via {
    case .count:
      Phrase(
        nl: "Elders in dit rapport tellen ze bij wie lid is.",
        en: "Elsewhere in this report they count with the member.")
    case .representative:
      Phrase(
        nl: "Elders in dit rapport tellen ze bij wie er zit, zoals gevraagd.",
        en: "Elsewhere in this report they count with who sits there, as asked for.")
    case .without:
      Phrase(
        nl: "Elders in dit rapport tellen ze niet, zoals gevraagd.",
        en: "Elsewhere in this report they do not count, as asked for.")
    }
  }

  /// That one who sits somewhere for several counts there for each of them.
  private var severalSeatsNote: Phrase? {
    guard contents.boardHours.contains(where: { !$0.byVia.forOthers.isEmpty }) else { return nil }
    return Phrase(
      nl: """
        Wie voor een ander aan tafel zit, telt in de tweede rij ook voor die zetel, naast de eigen. \
        Is dat één stoel, geef de ander dan 0 zetels op.
        """,
      en: """
        Who sits at a table for another counts in the second row for that seat too, beside its own. \
        If that is one chair, give the other 0 seats.
        """)
  }

  /// Which seats count for nobody when they count with who sits there.
  private var outsidersNote: Phrase? {
    let outsiders = contents.viaTotals.throughOutsiders
    guard outsiders.seats > 0 else { return nil }
    let seats = Noun.seat.counted(outsiders.seats)
    let load = outsiders.load.clause(seats: outsiders.seats, listMayGrow: false)
    return Phrase(
      nl: """
        Bij \(seats.nl) is wie er zit geen \(words.participant.one.nl) dat meetelt, zoals een \
        cluster: \(load.nl). Die uren staan alleen in de eerste rij.
        """,
      en: """
        In \(seats.en) who sits there is no \(words.participant.one.en) that is counted, such as a \
        cluster: \(load.en). Those hours are in the first row alone.
        """)
  }

  /// The boards with a seat through another, as far as there is room.
  private var boardsThrough: [BoardHours] {
    Array(
      contents.boardHours.lazy.filter { !$0.byVia.through.isEmpty }
        .prefix(contents.limits.rows))
  }

  private func item(of board: BoardHours) -> Element {
    var nodes = [link(toBoard: board.name), ": "]
    for (index, seat) in board.byVia.through.enumerated() {
      if index > 0 { nodes.append("; ") }
      nodes.append(link(toNetwork: seat.network))
      nodes.append(.text(text(Phrase(nl: " via ", en: " through "))))
      switch seat.holder {
      case .board(let name): nodes.append(link(toBoard: name))
      case .network(let name): nodes.append(link(toNetwork: name))
      case .other(let label): nodes.append(.text(displayed(label)))
      case nil:
        nodes.append(
          .text(text(Phrase(nl: "wie naar elkaar verwijzen", en: "those who refer to each other"))))
      }
    }
    return Element("li", children: nodes)
  }
}
