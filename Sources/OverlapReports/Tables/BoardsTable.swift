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
    ) { $0.cell($0.degree) }
    let coMembers = ColumnOf<BoardFinding>(
      "co_members", .integer, nl: "andere \(board.many.nl) daarin",
      en: "other \(board.many.en) in them"
    ) { $0.cell($0.coMembers) }
    let hours = ColumnOf<BoardFinding>(
      "hours", .decimal(places: 1), nl: "uren per jaar", en: "hours a year"
    ) { $0.load.cell }
    let hoursUnknown = ColumnOf<BoardFinding>(
      "hours_unknown", .integer, nl: "zetels zonder alle uren", en: "seats lacking hours"
    ) { $0.load.unknownSeatsCell }
    let hoursLow = ColumnOf<BoardFinding>(HourColumns.low) { $0.load.lowCell }
    let hoursHigh = ColumnOf<BoardFinding>(HourColumns.high) {
      $0.load.highCell(listMayGrow: $0.didNotAnswer)
    }

    let load = HoursNote(findings.map(\.load))
    var reading = [name]
    if scope.participants == .all { reading.append(kind) }
    if findings.contains(where: { $0.sizeClass != nil }) { reading.append(sizeClass) }
    reading += [degree, coMembers]
    var notes = [words.territoryNote ?? coMembersNote(words)]
    if scope.nature == .network {
      if load.isWorthShowing {
        let shown = hours.showing {
          $0.load.readingCell(places: 1, listMayGrow: $0.didNotAnswer)
        }
        reading += [shown, hoursUnknown]
      }
      if !findings.isEmpty { notes.append(load.phrase) }
    }
    if let note = noAnswerNote(findings.filter(\.didNotAnswer), words) { notes.append(note) }
    if let note = incomplete.note(words) { notes.append(note) }

    return Table(
      .boards, scope: scope, caption: board.many.capitalised,
      columns: [
        id, name, kind, sizeClass, degree, coMembers, hours, hoursUnknown, hoursLow, hoursHigh,
      ],
      reading: reading, notes: notes,
      emptyText: incomplete.emptyText(
        Phrase(nl: "Er zijn geen \(board.many.nl)", en: "There are no \(board.many.en)"), words),
      rowNoun: board, rows: allRows(of: findings))
  }

  /// Who did not answer, and what that leaves open.
  private static func noAnswerNote(_ findings: [BoardFinding], _ words: ScopeWords) -> Phrase? {
    guard !findings.isEmpty else { return nil }
    let names = findings.map(\.name.label)
    let counted = words.participant.counted(findings.count)
    return Phrase(
      nl: """
        Niet geantwoord op de vraag naar de eigen netwerken: \(counted.nl) \
        (\(quoted(names, in: .nl))). Wat hier van hen staat, is een ondergrens (≥), en onbekend (–) \
        voor wie op geen lijst staat.
        """,
      en: """
        Did not answer when asked for their networks: \(counted.en) (\(quoted(names, in: .en))). \
        What is given of them is a lower bound (≥), and unknown (–) for who is on no list.
        """)
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

extension BoardFinding {
  /// A count of what lists say of it, as a cell: a lower bound when it did not answer, missing when
  /// it is on no list either.
  func cell(_ count: Int) -> Cell {
    if isDegreeUnknown { return .missing }
    return didNotAnswer ? .integerAtLeast(count) : .integer(count)
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
