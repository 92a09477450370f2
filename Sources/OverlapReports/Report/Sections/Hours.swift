import BoardNetworks
import Charts
import Markup
import OverlapAnalysis

extension ReportPage {
  /// What the tables take of boards, and who asks for it.
  @NodeBuilder var hours: [Node] {
    if contents.knowsHours {
      paragraph(hoursIntroduction)
      paragraph(totalHoursSentence)
      if let chart = hoursChart { figure(chart, hoursCaption) }
      boardHours
      sizeHours
      askers
      networkHours
      missingCells
    } else {
      paragraph(HoursNote([]).phrase)
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

  // MARK: - By board

  /// The boards with most hours; those of which nothing is known last.
  private var boardsByHours: [BoardProfile] {
    leading(contents.limits.rows, of: contents.boardProfiles) { one, other in
      (one.load.interval?.lowerBound ?? -1) > (other.load.interval?.lowerBound ?? -1)
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
      rows: shown.map { profile in
        BarChart.Row(
          label: anchors.label(ofBoard: profile.name), amount: amount(of: profile),
          undefinedText: text(Phrase(nl: "onbekend", en: "unknown")))
      },
      axisTitle: text(Phrase(nl: "uren per jaar", en: "hours a year")),
      words: BarChart.Words(
        lowerBound: text(Phrase(nl: "ten minste", en: "at least")),
        interval: text(Phrase(nl: "bandbreedte", en: "interval"))),
      numberText: numberText)
    return ReportChart(path: "diagrams/hours-by-board.svg", chart: chart)
  }

  private func amount(of profile: BoardProfile) -> BarChart.Amount? {
    let load = profile.load
    guard let interval = load.interval, interval.upperBound.isFinite else { return nil }
    let isLowerBound = load.unestimatedSeats > 0 || didNotAnswer(profile)
    return BarChart.Amount(
      interval.lowerBound,
      text: CellText(hoursCell(of: profile), kind: .decimal(places: 0), in: language).text,
      isLowerBound: isLowerBound,
      interval: !isLowerBound && interval.lowerBound < interval.upperBound ? interval : nil)
  }

  private func didNotAnswer(_ profile: BoardProfile) -> Bool { profile.board.responded == false }

  /// The hours of a board: at least so many when it did not tell all its networks.
  private func hoursCell(of profile: BoardProfile) -> Cell {
    profile.load.readingCell(places: 0, listMayGrow: didNotAnswer(profile))
  }

  /// Its seats; unknown when it did not tell its networks and is on no list.
  private func seatsCell(of profile: BoardProfile) -> Cell {
    guard didNotAnswer(profile) else { return .integer(profile.seatCount) }
    return profile.seatCount == 0 ? .missing : .integerAtLeast(profile.seatCount)
  }

  private var boardHours: [Node] {
    let shown = boardsByHours
    let name: PageColumn<BoardProfile> = boardColumn(words.participant.one, \.name)
    let capacity = shown.contains { $0.board.capacityHours != nil }
    let columns: [PageColumn<BoardProfile>] =
      [
        name,
        column(Phrase(nl: "zetels", en: "seats"), .integer) { self.seatsCell(of: $0) },
        column(Phrase(nl: "uren per jaar", en: "hours a year"), .decimal(places: 0)) {
          self.hoursCell(of: $0)
        },
        column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
          $0.load.unknownSeatsCell
        },
      ]
      + (capacity
        ? [
          column(
            Phrase(nl: "eigen capaciteit in uren", en: "own capacity in hours"),
            .decimal(places: 0)
          ) { .decimal($0.board.capacityHours) }
        ] : [])
    return [
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Overleglast per \(words.participant.one.nl)",
            en: "Load by \(words.participant.one.en)"), columns: columns))
    ]
      + notes([
        shownNote(
          shown.count, of: contents.boards.count, in: .boards,
          which: Phrase(nl: "die met de meeste uren", en: "those with most hours")),
        HoursNote(contents.boards.map(\.load)).phrase, noAnswerNote,
        contents.incomplete.note(words),
      ]).map(Node.element) + aboveCapacity
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

  /// The boards that know to have fewer hours than they carry.
  private var aboveCapacity: [Node] {
    let above = contents.boardProfiles.filter { profile in
      guard let capacity = profile.board.capacityHours, let hours = profile.load.hours
      else { return false }
      return hours > capacity
    }
    guard !above.isEmpty else { return [] }
    let start = Phrase(
      nl: "Meer uren dan de zelf opgegeven capaciteit: ", en: "More hours than their own capacity: "
    )
    return [
      .element(Element("p", children: [.text(text(start))] + boards(above.map(\.name)) + ["."]))
    ]
  }

  private var sizeHours: [Node] {
    guard contents.sizeClasses.contains(where: { $0.sizeClass != nil }) else { return [] }
    return [
      .element(
        table(
          contents.sizeClasses,
          caption: Phrase(nl: "Overleglast naar omvang", en: "Load by size"),
          columns: [
            sizeClassColumn,
            column(words.participant.many, .integer) { .integer($0.boards) },
            column(Phrase(nl: "zetels", en: "seats"), .integer) { .integer($0.hours.seats) },
            column(
              Phrase(nl: "uren per jaar samen", en: "hours a year together"), .decimal(places: 0)
            ) { $0.hours.load.readingCell(places: 0) },
          ]))
    ] + notes([unlistedSeatsNote]).map(Node.element)
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

  // MARK: - By network

  private var networkHours: [Node] {
    let shown = leading(contents.limits.rows, of: contents.networkProfiles) { one, other in
      (one.load.interval?.lowerBound ?? -1) > (other.load.interval?.lowerBound ?? -1)
    }
    let name: PageColumn<NetworkProfile> = networkColumn(words.network.one, \.name)
    return [
      .element(heading(Phrase(nl: "Per netwerk", en: "By network"))),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Uren van alle leden samen, gremia inbegrepen",
            en: "Hours of all members together, bodies included"),
          columns: [
            name,
            column(words.participant.many, .integer) { $0.listing.cell($0.members.count) },
            column(Phrase(nl: "zetels", en: "seats"), .integer) { $0.listing.cell($0.seatCount) },
            column(Phrase(nl: "uren per jaar", en: "hours a year"), .decimal(places: 0)) {
              $0.load.readingCell(places: 0, listMayGrow: $0.listing.isComplete == false)
            },
            column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
              $0.listing.isUnknown ? .missing : .integer($0.load.unknownSeats)
            },
          ])),
    ]
      + notes([
        shownNote(
          shown.count, of: contents.networks.count, in: .networks,
          which: Phrase(nl: "die met de meeste uren", en: "those with most hours"))
      ]).map(Node.element)
  }

  // MARK: - What is missing

  private var missingCells: [Node] {
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
            nl: "Cellen die leeg zijn, met de meeste zetels eerst",
            en: "Cells that are empty, those with most seats first"),
          columns: [
            name,
            column(Phrase(nl: "ontbreekt", en: "missing"), .text) { row in
              let phrase = Phrase.joined(row.missing.map(\.phrase), by: ", ")
              return .term(Term(phrase.en, phrase))
            },
            column(Phrase(nl: "zetels", en: "seats"), .integer) { .integer($0.seats) },
            column(
              Phrase(nl: "geschat per zetel, uren per jaar", en: "estimated a seat, hours a year"),
              .mixed
            ) { .range($0.estimate?.lowerBound, $0.estimate?.upperBound) },
          ])),
    ]
      + notes([
        shown.count < missing.count
          ? Phrase(
            nl: """
              Hier staan de \(Language.nl.integer(shown.count)) met de meeste zetels; er zijn er \
              \(Language.nl.integer(missing.count)).
              """,
            en: """
              Here are the \(Language.en.integer(shown.count)) with most seats; there are \
              \(Language.en.integer(missing.count)).
              """) : nil
      ]).map(Node.element)
  }
}

extension HourCell {
  fileprivate var phrase: Phrase {
    switch self {
    case .meetings: Phrase(nl: "bijeenkomsten per jaar", en: "meetings a year")
    case .duration: Phrase(nl: "duur", en: "duration")
    case .preparation: Phrase(nl: "voorbereiding", en: "preparation")
    case .travel: Phrase(nl: "reistijd", en: "travel")
    }
  }
}
