import OverlapAnalysis

extension ChangeReport {
  /// What the difference in hours is made of, with the tables behind each cause.
  func addHours(to screen: inout ScreenText) {
    guard !changes.load.causes.isEmpty else { return }
    screen.addHeading(
      Phrase(nl: "Waardoor de uren veranderden", en: "Why the hours changed"))
    let total = changes.load.total
    var rows = changes.load.causes.map { cause in
      CauseRow(
        label: cause.cause.label(words.scope), hours: cause.part.hours,
        unknownSeats: cause.part.unknownSeats, boards: cause.boards,
        tables: cause.tables.map { table in
          Phrase { language in
            let names = language.enumerated(table.networks.map(\.shown))
            return "\(names) \(language.signedHours(table.hours))"
          }
        })
    }
    rows.append(
      CauseRow(
        label: Phrase(nl: "samen", en: "together"), hours: total.difference, unknownSeats: 0,
        boards: nil, tables: []))
    let language = screen.language
    let columns: [ColumnOf<CauseRow>] = [
      ColumnOf("cause", .text, nl: "oorzaak", en: "cause") { .term(Term($0.label.en, $0.label)) },
      ColumnOf("hours", .mixed, nl: "uren per jaar", en: "hours a year") { $0.hoursCell },
      ColumnOf(
        "boards", .integer, nl: words.scope.participant.many.nl, en: words.scope.participant.many.en
      ) {
        .integer($0.boards)
      },
      ColumnOf("tables", .list, nl: "waar", en: "where") { [showsAll] row in
        .list(row.shownTables(in: language, showsAll: showsAll))
      },
    ]
    screen.addRows(rows, columns: columns)
    if let note = unknownHoursNote { screen.addNote(note) }
  }

  /// What is no part of the causes, or only in part.
  private var unknownHoursNote: Phrase? {
    let total = changes.load.total
    let partial = total.parts.filter { $0.unknownSeats > 0 }.reduce(0) { $0 + $1.unknownSeats }
    var sentences: [Phrase] = []
    if partial > 0 {
      let seats = Noun.seat.counted(partial)
      sentences.append(
        Phrase(
          nl: """
            Een * betekent: van een of meer zetels zijn niet alle uren bekend (\(seats.nl)); wat \
            daarvan bekend is, telt mee.
            """,
          en: """
            A * means: of one or more seats not all hours are known (\(seats.en)); what is known of \
            them counts.
            """))
    }
    if total.seatsUnknownInBoth > 0, changes.basis == .counts {
      let seats = Noun.seat.counted(total.seatsUnknownInBoth)
      sentences.append(
        Phrase(
          nl: """
            Van \(seats.nl) zijn de uren toen en nu niet bekend. Of daar iets veranderde, weten we \
            niet; zij tellen hier niet mee.
            """,
          en: """
            Of \(seats.en) the hours are not known, then nor now. Whether they changed we do not \
            know; they do not count here.
            """))
    }
    return sentences.isEmpty ? nil : .joined(sentences)
  }

  /// How the load of each board changed, most first.
  func addBoardHours(to screen: inout ScreenText) {
    let changed = stayed.filter { !$0.change.parts.isEmpty }
    guard !changed.isEmpty else { return }
    let order = changed.indices.sorted { one, other in
      let (first, second) = (changed[one].change.difference, changed[other].change.difference)
      return first != second ? first > second : one < other
    }
    let shown = showsAll ? order : NameList.bothEnds(order)
    let boards = words.scope.participant
    screen.addHeading(
      Phrase(
        nl: "Wie meer en wie minder uren heeft", en: "Who has more hours, and who has fewer"))
    screen.addRows(
      shown.map { changed[$0] },
      columns: [
        ColumnOf("board", .text, nl: boards.one.nl, en: boards.one.en) { .text($0.board.shown) },
        ColumnOf(
          "hours_earlier", .decimal(places: 1), nl: words.earlier.nl, en: words.earlier.en
        ) { $0.change.earlier.readingCell(places: 1) },
        ColumnOf("hours_later", .decimal(places: 1), nl: words.later.nl, en: words.later.en) {
          $0.change.later.readingCell(places: 1)
        },
        ColumnOf("difference", .mixed, nl: "verschil", en: "difference") {
          signedCell($0.change.difference)
        },
        ColumnOf("direction", .text, nl: "overleglast", en: "load") {
          .term($0.change.direction.term)
        },
      ])
    if shown.count < order.count {
      screen.addItem(NameList.more(order.count - shown.count))
    }
    let possible = stayed.filter {
      [.possiblyRises, .possiblyFalls, .unclear].contains($0.change.direction)
    }
    if !possible.isEmpty { screen.addNote(possiblyNote(possible)) }
  }

  private func possiblyNote(_ boards: [BoardLoadChange]) -> Phrase {
    let list = NameList(boards.map(\.board), showsAll: showsAll).phrase
    return Phrase(
      nl: """
        Mogelijk: van een of meer zetels zijn de uren niet helemaal bekend, of dit \
        \(words.scope.participant.one.nl) gaf geen antwoord. Dat kan het verschil groter of kleiner \
        maken, of omkeren. Zo is het bij: \(list.nl).
        """,
      en: """
        Possibly: of one or more seats the hours are not fully known, or the \
        \(words.scope.participant.one.en) did not answer. That may make the difference larger or \
        smaller, or turn it round. So it is with: \(list.en).
        """)
  }
}

/// A cause as a row.
private struct CauseRow: Sendable {
  let label: Phrase
  let hours: Double
  let unknownSeats: Int
  let boards: Int?
  let tables: [Phrase]

  var hoursCell: Cell {
    let phrase = Phrase { $0.signedHours(hours) + (unknownSeats > 0 ? " *" : "") }
    return .term(Term(phrase.en, phrase))
  }

  func shownTables(in language: Language, showsAll: Bool) -> [String] {
    let count = showsAll ? tables.count : min(tables.count, 8)
    let rest = tables.count - count
    return tables.prefix(count).map { $0[language] }
      + (rest > 0 ? [NameList.more(rest)[language]] : [])
  }
}

/// Hours with their sign.
func signedCell(_ hours: Double) -> Cell {
  let phrase = Phrase { $0.signedHours(hours) }
  return .term(Term(phrase.en, phrase))
}

extension NameList {
  /// Of a long list that goes from most to least, the first and the last.
  static func bothEnds<Element>(_ elements: [Element]) -> [Element] {
    elements.count <= shownCount
      ? elements : Array(elements.prefix(shownCount / 2) + elements.suffix(shownCount / 2))
  }
}
