import Markup
import OverlapAnalysis

extension ReportPage {
  /// What tables take of boards of one size together, also for each of those who sit there.
  @NodeBuilder var sizeHours: [Node] {
    if contents.sizeClasses.contains(where: { $0.sizeClass != nil }) {
      heading(Phrase(nl: "Naar omvang", en: "By size"))
      table(
        contents.sizeClasses, caption: Phrase(nl: "Overleglast naar omvang", en: "Load by size"),
        columns: sizeColumns)
      notes([
        unlistedSeatsNote,
        contents.sizeClasses.contains { $0.staffed != nil } ? perStaffNote : nil,
      ])
    }
  }

  private var sizeColumns: [PageColumn<SizeClassFinding>] {
    let mayGrow = !contents.boardsWithoutAnswer.isEmpty
    var columns = [
      sizeClassColumn,
      column(words.participant.many, .integer) { .integer($0.boards) },
      column(Phrase(nl: "zetels", en: "seats"), .integer) { .integer($0.hours.seats) },
      column(
        Phrase(nl: "uren per jaar samen", en: "hours a year together"), .decimal(places: 0)
      ) { $0.hours.load.readingCell(places: 0) },
      column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
        .integer($0.hours.load.unknownSeats)
      },
    ]
    if contents.sizeClasses.contains(where: { $0.staffed != nil }) {
      columns += [
        column(Phrase(nl: "met fte", en: "with fte"), .integer) {
          .integer($0.staffed?.boards ?? 0)
        },
        column(Phrase(nl: "fte samen", en: "fte together"), .decimal(places: 1)) {
          .decimal($0.staffed?.staff)
        },
        column(Phrase(nl: "uren per fte", en: "hours per fte"), .decimal(places: 0)) { row in
          row.staffed.flatMap { staffed in
            staffed.perStaff?.readingCell(
              places: 0, listMayGrow: mayGrow && staffed.unanswered > 0)
          } ?? .missing
        },
      ]
    }
    return columns
  }

  private var perStaffNote: Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Uren per fte: de uren van de \(boards.nl) waarvan de fte bekend is ("met fte"), gedeeld \
        door hun fte samen. Fte is de omvang van wie namens het \(words.participant.one.nl) aan \
        tafel zit; het zegt niet dat al die uren van één persoon zijn.
        """,
      en: """
        Hours per fte: the hours of the \(boards.en) whose fte is known ("with fte"), divided by \
        their fte together. Fte is the size of those who sit at tables for the \
        \(words.participant.one.en); it does not say that all those hours are of one person.
        """)
  }

  /// That totals miss the seats of those who did not tell their networks; nil when all did.
  var unlistedSeatsNote: Phrase? {
    let count = contents.boardsWithoutAnswer.count
    guard count > 0 else { return nil }
    let counted = words.participant.counted(count)
    return Phrase(
      nl: """
        Van \(counted.nl) zonder antwoord zijn misschien niet alle netwerken bekend. Elke rij kan \
        daardoor nog hoger worden.
        """,
      en: """
        Of \(counted.en) without an answer perhaps not all networks are known. Each row can \
        therefore still go up.
        """)
  }

  /// The boards with most hours for each fte, by name; nil when of fewer than two it is known.
  var mostPerStaff: Element? {
    let known = contents.boardHours.filter { $0.perStaff?.interval != nil }
    guard known.count > 1 else { return nil }
    let shown = leading(3, of: known) { one, other in
      (one.perStaff?.interval?.lowerBound ?? -1) > (other.perStaff?.interval?.lowerBound ?? -1)
    }
    let counted = words.participant.counted(known.count)
    let start = Phrase(
      nl: "De meeste uren per fte, van \(counted.nl) waarvan fte en uren bekend zijn: ",
      en: "Most hours per fte, of \(counted.en) of which fte and hours are known: ")
    var nodes: [Node] = [.text(text(start))]
    for (index, board) in shown.enumerated() {
      if index > 0 { nodes.append("; ") }
      let cell =
        board.perStaff?.readingCell(places: 0, listMayGrow: board.didNotAnswer) ?? .missing
      let amount = CellText(cell, kind: .decimal(places: 0), in: language).text
      let seats = text(Noun.seat.counted(board.hours.seats))
      nodes += [
        link(toBoard: board.name),
        .text(
          text(
            Phrase(
              nl: " (\(amount) uur per fte, n = \(seats))",
              en: " (\(amount) hours per fte, n = \(seats))"))),
      ]
    }
    nodes.append(".")
    return Element("p", children: nodes)
  }
}
