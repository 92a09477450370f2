import BoardNetworks
import Charts
import Markup
import OverlapAnalysis

extension ReportPage {
  /// What the tables take of boards, who asks for it, and what is not known of it.
  @NodeBuilder var hours: [Node] {
    if contents.knowsHours {
      paragraph(hoursIntroduction)
      paragraph(totalHoursSentence)
      if let euroSentence { paragraph(euroSentence) }
      sizeHours
      boardHours
      capacity
      askers
      endings
      seatsThrough
      networkHours
      missingCells
    } else {
      paragraph(HoursNote([]).phrase)
      endings
    }
  }

  private var hoursIntroduction: Phrase {
    Phrase(
      nl: """
        Overleglast is wat alle tafels samen van een \(words.participant.one.nl) vragen, in uren \
        per jaar. Voor elke zetel is dat het aantal bijeenkomsten maal de duur, de voorbereiding \
        en de reistijd. Gremia tellen mee.
        """,
      en: """
        Load is what all tables together take of a \(words.participant.one.en), in hours a year. \
        For each seat that is the number of meetings times their duration, preparation and travel. \
        Bodies count.
        """)
  }

  /// What the hours cost, where that was asked for: over the same seats, with the same bandwidth.
  private var euroSentence: Phrase? {
    guard let rate = contents.hourlyRate else { return nil }
    let total = contents.totalHours
    let load = total.load.scaled(by: rate.euros)
      .clause(seats: total.seats, listMayGrow: seatsMayLack, in: .euros)
    return Phrase(
      nl: "In euro's is dat \(load.nl). \(rate.note.nl)",
      en: "In euros that is \(load.en). \(rate.note.en)")
  }

  // MARK: - By board

  /// The boards with most hours; those of which nothing is known last.
  private var boardsByHours: [BoardHours] {
    leading(contents.limits.rows, of: contents.boardHours) { one, other in
      (one.hours.load.interval?.lowerBound ?? -1) > (other.hours.load.interval?.lowerBound ?? -1)
    }
  }

  private var hoursCaption: Phrase {
    let counted = words.participant.counted(boardsByHours.count)
    return Phrase(
      nl: "Overleglast per \(words.participant.one.nl) in uren per jaar; n = \(counted.nl).",
      en: "Load by \(words.participant.one.en) in hours a year; n = \(counted.en).")
  }

  /// The hours of each board as a bar; nil when none are known.
  var hoursChart: ReportChart? {
    guard words.nature == .network, contents.knowsHours else { return nil }
    let shown = boardsByHours
    let chart = BarChart(
      frame: frame(
        id: "grafiek-uren",
        title: Phrase(
          nl: "Overleglast per \(words.participant.one.nl)",
          en: "Load by \(words.participant.one.en)"),
        description: hoursCaption, count: words.participant.counted(shown.count)),
      rows: shown.map { board in
        BarChart.Row(
          label: anchors.label(ofBoard: board.name), amount: amount(of: board),
          undefinedText: text(Phrase(nl: "onbekend", en: "unknown")))
      },
      axisTitle: text(Phrase(nl: "uren per jaar", en: "hours a year")),
      words: BarChart.Words(
        lowerBound: text(Phrase(nl: "ten minste", en: "at least")),
        interval: text(Phrase(nl: "bandbreedte", en: "interval"))),
      numberText: numberText)
    return ReportChart(path: "diagrams/hours-by-board.svg", chart: chart)
  }

  private func amount(of board: BoardHours) -> BarChart.Amount? {
    let load = board.hours.load
    guard let interval = load.interval, interval.upperBound.isFinite else { return nil }
    let isLowerBound = load.unestimatedSeats > 0 || board.didNotAnswer
    return BarChart.Amount(
      interval.lowerBound,
      text: CellText(board.readingCell(places: 0), kind: .decimal(places: 0), in: language).text,
      isLowerBound: isLowerBound,
      interval: !isLowerBound && interval.lowerBound < interval.upperBound ? interval : nil)
  }

  @NodeBuilder private var boardHours: [Node] {
    let shown = boardsByHours
    heading(
      Phrase(nl: "Per \(words.participant.one.nl)", en: "By \(words.participant.one.en)"))
    if let chart = hoursChart { figure(chart, hoursCaption) }
    table(
      shown,
      caption: Phrase(
        nl: "Overleglast per \(words.participant.one.nl)",
        en: "Load by \(words.participant.one.en)"), columns: boardColumns(shown))
    notes([
      shownNote(
        shown.count, of: contents.boards.count, in: .load,
        which: Phrase(nl: "die met de meeste uren", en: "those with most hours")),
      HoursNote(contents.boards.map(\.load)).phrase, noAnswerNote,
      contents.incomplete.note(words),
    ])
    if let hoursCheck { note(hoursCheck) }
    if let mostPerStaff { mostPerStaff }
    if let columnsToAskFor { note(columnsToAskFor) }
  }

  private func boardColumns(_ shown: [BoardHours]) -> [PageColumn<BoardHours>] {
    let name: PageColumn<BoardHours> = boardColumn(words.participant.one, \.name)
    var columns = [
      name,
      column(Phrase(nl: "zetels", en: "seats"), .integer) { $0.seatsCell(of: $0.hours) },
      column(Phrase(nl: "uren per jaar", en: "hours a year"), .decimal(places: 0)) {
        $0.readingCell(places: 0)
      },
      column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
        $0.hours.load.unknownSeatsCell
      },
    ]
    if contents.boardHours.contains(where: { $0.perStaff != nil }) {
      columns += [
        column(Phrase(nl: "fte", en: "fte"), .decimal(places: 1)) { .decimal($0.staff) },
        column(Phrase(nl: "uren per fte", en: "hours per fte"), .decimal(places: 0)) {
          $0.perStaff?.readingCell(places: 0, listMayGrow: $0.didNotAnswer) ?? .missing
        },
      ]
    }
    if let rate = contents.hourlyRate {
      columns.append(
        column(Phrase(nl: "euro per jaar", en: "euros a year"), .decimal(places: 0)) {
          $0.hours.load.scaled(by: rate.euros)
            .readingCell(places: 0, listMayGrow: $0.didNotAnswer)
        })
    }
    return columns
  }

  /// The hours of one board with few seats, seat by seat, for a reader to check; nil when of none with
  /// two to four tables all is known.
  private var hoursCheck: Phrase? {
    let example = contents.boardProfiles.first { profile in
      (2...4).contains(profile.seats.count) && profile.board.responded != false
        && profile.load.unknownSeats == 0
    }
    guard let example, let total = example.load.hours else { return nil }
    func hours(_ value: Double?) -> Phrase { Phrase { $0.hours(value ?? 0, rounding: .nearest) } }
    let board = displayed(example.name.label)
    let seats = Phrase { language in
      language.enumerated(
        example.seats.map { seat in
          "\(displayed(seat.network.label)) \(hours(seat.load.hours)[language])"
        })
    }
    return Phrase(
      nl: """
        Zo gaat u het na, bijvoorbeeld voor \(board): \(seats.nl), samen \(hours(total).nl) uur. \
        Elk daarvan is het aantal bijeenkomsten maal de uren per keer in de lijst van netwerken.
        """,
      en: """
        To check it, for \(board) for instance: \(seats.en), together \(hours(total).en) hours. Each of \
        these is the number of meetings times the hours each time in the list of networks.
        """)
  }

  /// Whose hours are at least so many because they did not tell all their networks.
  private var noAnswerNote: Phrase? {
    let count = contents.boardsWithoutAnswer.count
    guard count > 0 else { return nil }
    let counted = words.participant.counted(count)
    return Phrase(
      nl: """
        Ook een ondergrens (≥), of onbekend (–): wat hier staat van \(counted.nl) zonder antwoord \
        op de vraag naar de eigen netwerken.
        """,
      en: """
        A lower bound (≥) too, or unknown (–): what is given of \(counted.en) without an answer when \
        asked for their networks.
        """)
  }

  /// The columns that no board fills in, and what they would tell; nil when none is empty.
  private var columnsToAskFor: Phrase? {
    var columns: [Phrase] = []
    if !contents.boardHours.contains(where: { $0.perStaff != nil }) {
      columns.append(
        Phrase(nl: "fte_bestuur (uren per fte)", en: "board_fte (hours per fte)"))
    }
    if !contents.boardHours.contains(where: { $0.capacity != nil }) {
      columns.append(
        Phrase(
          nl: "capaciteit_uren (wie boven de eigen capaciteit komt)",
          en: "capacity_hours (who is above its own capacity)"))
    }
    guard !columns.isEmpty else { return nil }
    let list = Phrase { language in language.enumerated(columns.map { $0[language] }) }
    return Phrase(
      nl: "Niet te zeggen, want leeg in de tabel met deelnemers: \(list.nl).",
      en: "It cannot be said, since it is empty in the table of participants: \(list.en).")
  }
}
