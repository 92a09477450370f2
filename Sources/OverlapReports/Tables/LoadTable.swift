import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each board, by id: its hours a year against its size and capacity, and by who sits
  /// there for it.
  ///
  /// - Parameter hourlyRate: What an hour costs, for columns in euros; without it there are none.
  static func load(
    _ findings: [BoardHours], scope: Scope, incomplete: IncompleteLists,
    hourlyRate: HourlyRate? = nil
  ) -> Table {
    let words = ScopeWords(scope)
    let board = words.participant
    let columns = LoadColumns(words, hourlyRate)
    let note = HoursNote(findings.map(\.hours.load))
    let usesVia = findings.contains { $0.byVia.isUsed }
    let hasCapacity = findings.contains { $0.capacity != nil }

    var reading = [columns.name]
    if findings.contains(where: { $0.sizeClass != nil }) { reading.append(columns.sizeClass) }
    reading += [columns.seats, columns.hours.showing { $0.readingCell(places: 1) }]
    if findings.contains(where: { $0.perStaff != nil }) {
      reading.append(
        columns.perStaff.showing {
          $0.perStaff?.readingCell(places: 1, listMayGrow: $0.didNotAnswer) ?? .missing
        })
    }
    if hasCapacity { reading += [columns.capacity, columns.isAbove] }
    if usesVia { reading += columns.readingByVia }
    if let hourlyRate { reading.append(columns.readingEuros(hourlyRate)) }

    let notes: [Phrase?] = [
      findings.isEmpty ? nil : note.phrase, noAnswerNote(findings, words),
      hasCapacity ? CapacityStanding.note : nil,
      usesVia ? viaNote(words) : nil, hourlyRate?.note, incomplete.note(words),
    ]
    return Table(
      .load, scope: scope,
      caption: Phrase(
        nl: "Overleglast per \(board.one.nl)", en: "Load by \(board.one.en)"),
      columns: columns.machines, reading: reading, notes: notes.compactMap { $0 },
      emptyText: incomplete.emptyText(
        Phrase(nl: "Er zijn geen \(board.many.nl)", en: "There are no \(board.many.en)"), words),
      rowNoun: board, rows: allRows(of: findings))
  }

  private static func noAnswerNote(_ findings: [BoardHours], _ words: ScopeWords) -> Phrase? {
    let silent = findings.filter(\.didNotAnswer)
    guard !silent.isEmpty else { return nil }
    let counted = words.participant.counted(silent.count)
    let names = silent.map(\.name.label)
    return Phrase(
      nl: """
        Niet geantwoord op de vraag naar de eigen netwerken: \(counted.nl) \
        (\(quoted(names, in: .nl))). Hun uren zijn een ondergrens (≥), en onbekend (–) voor wie op \
        geen lijst staat.
        """,
      en: """
        Did not answer when asked for their networks: \(counted.en) (\(quoted(names, in: .en))). \
        Their hours are a lower bound (≥), and unknown (–) for who is on no list.
        """)
  }

  private static func viaNote(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Sommige zetels gaan via een ander: een koepel, een cluster. De uren daarvan kunnen tellen \
        bij het lid, bij wie er zit, of niet. Wie voor meer \(words.participant.many.nl) aan één \
        tafel zit, telt daar bij "wie er zit" zo vaak als de lijst zetels geeft.
        """,
      en: """
        Some seats go through another: an umbrella, a cluster. Their hours can count with the \
        member, with who sits there, or not at all. Who sits at one table for several \
        \(words.participant.many.en) counts there, under "who sits there", for as many seats as the \
        list gives.
        """)
  }
}

/// The columns of `load`.
private struct LoadColumns {
  typealias LoadColumn = ColumnOf<BoardHours>

  let id, name, sizeClass, seats, hours, unknown, complete, staff, perStaff, schools,
    perSchool: LoadColumn
  let capacity, isAbove, above, aboveHigh, through, forOthers: LoadColumn
  private let words: ScopeWords
  private let rate: HourlyRate?

  init(_ words: ScopeWords, _ rate: HourlyRate?) {
    self.words = words
    self.rate = rate
    let board = words.participant
    id = LoadColumn("id", .text, nl: "id", en: "id") { .text($0.name.id) }
    name = LoadColumn("name", .text, nl: board.one.nl, en: board.one.en) { .text($0.name.label) }
    sizeClass = LoadColumn("size_class", .text, nl: "omvang", en: "size") {
      $0.sizeClass.map { .term($0.term) } ?? .missing
    }
    seats = LoadColumn("seats", .integer, nl: "zetels", en: "seats") { $0.seatsCell(of: $0.hours) }
    hours = LoadColumn("hours", .decimal(places: 1), nl: "uren per jaar", en: "hours a year") {
      $0.hoursCell($0.hours.load)
    }
    unknown = LoadColumn(
      "hours_unknown", .integer, nl: "zetels zonder alle uren", en: "seats lacking hours"
    ) { $0.hours.load.unknownSeatsCell }
    complete = LoadColumn(
      "hours_complete", .yesNo, nl: "alle uren bekend", en: "all hours known"
    ) { .boolean($0.hours.load.unknownSeats == 0 && !$0.didNotAnswer) }
    staff = LoadColumn(
      "board_fte", .decimal(places: 1), nl: "fte van het \(board.one.nl)",
      en: "fte of the \(board.one.en)"
    ) { .decimal($0.staff) }
    perStaff = LoadColumn(
      "hours_per_fte", .decimal(places: 1), nl: "uren per fte", en: "hours per fte"
    ) { $0.perStaff.map($0.hoursCell) ?? .missing }
    schools = LoadColumn("schools", .integer, nl: "scholen", en: "schools") {
      .integer($0.schoolCount)
    }
    perSchool = LoadColumn(
      "hours_per_school", .decimal(places: 1), nl: "uren per school", en: "hours per school"
    ) { $0.perSchool.map($0.hoursCell) ?? .missing }
    capacity = LoadColumn(
      "capacity_hours", .decimal(places: 0), nl: "eigen capaciteit in uren",
      en: "own capacity in hours"
    ) { .decimal($0.capacity) }
    isAbove = LoadColumn(
      "above_capacity", .text, nl: "boven capaciteit", en: "above capacity"
    ) { $0.standing.map { .term($0.term) } ?? .missing }
    above = LoadColumn(
      "hours_above", .decimal(places: 1), nl: "uren erboven", en: "hours above it"
    ) { finding in
      finding.above.map { above in
        above.low == above.high ? .decimal(above.low) : .atLeast(above.low)
      } ?? .missing
    }
    aboveHigh = LoadColumn(
      "hours_above_high", .decimal(places: 1), nl: "uren erboven, hoog", en: "hours above it, high"
    ) { .decimal($0.above?.high) }
    through = LoadColumn("through", .list, nl: "via wie, waar", en: "through whom, where") {
      .list($0.byVia.through.map(\.text))
    }
    forOthers = LoadColumn("for_others", .list, nl: "voor wie, waar", en: "for whom, where") {
      .list($0.byVia.forOthers.map { "\($0.board.id) (\($0.network.id))" })
    }
  }

  var machines: [LoadColumn] {
    [id, name, sizeClass, seats, hours, unknown]
      + ends(HourColumns.low, HourColumns.high) { $0.hours.load }
      + [complete, staff, perStaff]
      + ends("hours_per_fte", nl: "uren per fte", en: "hours per fte") { $0.perStaff }
      + [schools, perSchool]
      + ends("hours_per_school", nl: "uren per school", en: "hours per school") { $0.perSchool }
      + [capacity, isAbove, above, aboveHigh, through, forOthers]
      + ViaChoice.allCases.flatMap(byVia) + (rate.map(euros) ?? [])
  }

  /// Seats and hours when taking part through another counts for one thing.
  private func byVia(_ via: ViaChoice) -> [LoadColumn] {
    let heading = via.heading
    let key = "hours_\(via.key)"
    return [
      LoadColumn(
        "seats_\(via.key)", .integer, nl: "zetels, \(heading.nl)",
        en: "seats, \(heading.en)"
      ) { $0.seatsCell(of: $0.byVia[via]) },
      LoadColumn(
        key, .decimal(places: 1), nl: "uren, \(heading.nl)",
        en: "hours, \(heading.en)"
      ) { $0.hoursCell($0.byVia[via].load) },
    ]
      + ends(
        key, nl: "uren, \(heading.nl)", en: "hours, \(heading.en)"
      ) { $0.byVia[via].load }
  }

  /// The hours of each way to count taking part through another.
  var readingByVia: [LoadColumn] {
    ViaChoice.allCases.map { via in
      LoadColumn(
        "hours_\(via.key)", .decimal(places: 1), nl: "uren, \(via.heading.nl)",
        en: "hours, \(via.heading.en)"
      ) { $0.byVia[via].load.readingCell(places: 1, listMayGrow: $0.didNotAnswer) }
    }
  }

  private func euros(_ rate: HourlyRate) -> [LoadColumn] {
    [
      LoadColumn("euro", .decimal(places: 0), nl: "euro per jaar", en: "euros a year") {
        $0.hoursCell($0.hours.load.scaled(by: rate.euros))
      }
    ]
      + ends("euro", nl: "euro per jaar", en: "euros a year") {
        $0.hours.load.scaled(by: rate.euros)
      }
  }

  func readingEuros(_ rate: HourlyRate) -> LoadColumn {
    LoadColumn("euro", .decimal(places: 0), nl: "euro per jaar", en: "euros a year") {
      $0.hours.load.scaled(by: rate.euros)
        .readingCell(places: 0, listMayGrow: $0.didNotAnswer)
    }
  }

  private func ends(
    _ key: String, nl: String, en: String, _ load: @escaping @Sendable (BoardHours) -> Load?
  ) -> [LoadColumn] {
    ends(
      Column("\(key)_low", Phrase(nl: "\(nl), laag", en: "\(en), low"), .decimal(places: 1)),
      Column("\(key)_high", Phrase(nl: "\(nl), hoog", en: "\(en), high"), .decimal(places: 1)),
      load)
  }

  private func ends(
    _ low: Column, _ high: Column, _ load: @escaping @Sendable (BoardHours) -> Load?
  ) -> [LoadColumn] {
    [
      LoadColumn(low) { load($0)?.lowCell ?? .missing },
      LoadColumn(high) { load($0)?.highCell(listMayGrow: $0.didNotAnswer) ?? .missing },
    ]
  }
}

extension ViaChoice {
  /// The choice as part of the name of a column.
  fileprivate var key: String {
    switch self {
    case .count: "counting"
    case .representative: "representative"
    case .without: "without"
    }
  }
}

extension BoardHours {
  /// The hours that are known, as a cell: a lower bound too when there may be more seats.
  fileprivate func hoursCell(_ load: Load) -> Cell {
    guard didNotAnswer, let hours = load.hours, hours.isFinite else { return load.cell }
    return .atLeast(hours)
  }

  /// Seats on lists; unknown when it did not tell its networks and is on none.
  func seatsCell(of hours: TotalHours) -> Cell {
    guard didNotAnswer else { return .integer(hours.seats) }
    return hours.seats == 0 ? .missing : .integerAtLeast(hours.seats)
  }

  /// Its hours for a reader.
  func readingCell(places: Int) -> Cell {
    hours.load.readingCell(places: places, listMayGrow: didNotAnswer)
  }
}

extension SeatThrough {
  /// Who sits where: "B05 (N02)"; "? (N02)" when those who should sit there name each other.
  fileprivate var text: String {
    let name =
      switch holder {
      case .board(let name), .network(let name): name.id
      case .other(let text): displayed(text)
      case nil: "?"
      }
    return "\(name) (\(network.id))"
  }
}
