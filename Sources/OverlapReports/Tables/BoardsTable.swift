import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each board, by id: its networks, its fellow members, its hours.
  static func boards(
    _ findings: [BoardFinding], scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let board = words.participant
    let network = words.network

    let id = ColumnOf<BoardFinding>("id", .text, nl: "id", en: "id") { .text($0.name.id) }
    let name = ColumnOf<BoardFinding>("name", .text, nl: board.one.nl, en: board.one.en) {
      .text($0.name.label)
    }
    let kind = ColumnOf<BoardFinding>("kind", .text, nl: "soort", en: "kind") { .text($0.kind) }
    let sizeClass = ColumnOf<BoardFinding>("size_class", .text, nl: "omvang", en: "size") {
      $0.sizeClass.map { .term($0.term) } ?? .missing
    }
    let degree = ColumnOf<BoardFinding>(
      "degree", .integer, nl: network.many.nl, en: network.many.en
    ) { .integer($0.degree) }
    let coMembers = ColumnOf<BoardFinding>(
      "co_members", .integer, nl: "andere \(board.many.nl) daarin",
      en: "other \(board.many.en) in them"
    ) { .integer($0.coMembers) }
    let hours = ColumnOf<BoardFinding>(
      "hours", .decimal(places: 1), nl: "uren per jaar", en: "hours a year"
    ) { $0.load.cell }
    let hoursUnknown = ColumnOf<BoardFinding>(
      "hours_unknown", .integer, nl: "zetels zonder alle uren", en: "seats lacking hours"
    ) { .integer($0.load.unknownSeats) }
    let hoursLow = ColumnOf<BoardFinding>(HourColumns.low) { $0.load.lowCell }
    let hoursHigh = ColumnOf<BoardFinding>(HourColumns.high) { $0.load.highCell }

    let load = HoursNote(findings.map(\.load))
    var reading = [name]
    if scope.participants == .all { reading.append(kind) }
    if findings.contains(where: { $0.sizeClass != nil }) { reading.append(sizeClass) }
    reading += [degree, coMembers]
    var notes = [words.territoryNote ?? coMembersNote(words)]
    if scope.nature == .network {
      if load.isWorthShowing {
        reading += [hours.showing { $0.load.readingCell(places: 1) }, hoursUnknown]
      }
      if !findings.isEmpty { notes.append(load.phrase) }
    }
    if let note = incomplete.note(words) { notes.append(note) }

    return Table(
      .boards, scope: scope, caption: board.many.capitalised,
      columns: [
        id, name, kind, sizeClass, degree, coMembers, hours, hoursUnknown, hoursLow, hoursHigh,
      ],
      reading: reading, notes: notes,
      emptyText: Phrase(
        nl: "Er zijn geen \(board.many.nl) geteld.", en: "No \(board.many.en) were counted."),
      rowNoun: board, rows: allRows(of: findings))
  }

  private static func coMembersNote(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        "Andere \(boards.nl) daarin" zijn \(boards.nl) met minstens één gedeeld netwerk, elk één \
        keer geteld.
        """,
      en: """
        "Other \(boards.en) in them" are \(boards.en) with at least one shared network, each \
        counted once.
        """)
  }
}

extension BoardSizeClass {
  /// The class as the sector calls it.
  var term: Term {
    switch self {
    case .singleSchool: Term("eenpitter", Phrase(nl: "eenpitter", en: "single school"))
    case .small: Term("klein", Phrase(nl: "klein", en: "small"))
    case .medium: Term("middel", Phrase(nl: "middel", en: "medium"))
    case .large: Term("groot", Phrase(nl: "groot", en: "large"))
    }
  }
}
