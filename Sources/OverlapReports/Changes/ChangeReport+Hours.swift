import OverlapAnalysis

extension ChangeReport {
  /// What the difference in hours is made of, with the tables behind each cause, and their sum.
  func addHours(to screen: inout ScreenText) {
    guard !changes.load.causes.isEmpty, hasHours else { return }
    screen.addHeading(
      words.choose(
        counts: Phrase(
          nl: "Waardoor de uren veranderden (uren per jaar)",
          en: "Why the hours changed (hours a year)"),
        measures: Phrase(
          nl: "Waardoor de uren veranderen (uren per jaar)",
          en: "Why the hours change (hours a year)")))
    let total = changes.load.total.difference
    let column = signedColumn(
      of: changes.load.causes.map { $0.part.isKnown ? $0.part.hours : nil } + [total])
    var facts = zip(changes.load.causes, column).map { cause, hours in
      Fact(nl: hours.nl, en: hours.en, causeText(cause))
    }
    facts.append(
      Fact(nl: column.last!.nl, en: column.last!.en, Phrase(nl: "samen", en: "together")))
    screen.addFacts(facts)
    if let note = unknownHoursNote { screen.addNote(note) }
  }

  /// Whether any hours are known, in either landscape.
  private var hasHours: Bool {
    changes.load.total.earlier.hours != nil || changes.load.total.later.hours != nil
  }

  private func causeText(_ cause: CauseOfChange) -> Phrase {
    let boards = words.scope.participant.counted(cause.boards)
    let mark = cause.part.unknownSeats > 0 ? " *" : ""
    let shown = showsAll ? cause.tables[...] : cause.tables.prefix(ChangeReport.shortCount)
    let rest = cause.tables.count - shown.count
    let tables = Phrase { language in
      shown.map { table in
        let names = language.enumerated(table.networks.map(\.shown))
        return "\(names) \(table.part.text(in: language))"
      }.joined(separator: "; ") + (rest > 0 ? "; " + NameList.more(rest)[language] : "")
    }
    return cause.cause.label(words.scope)
      + Phrase(
        nl: "\(mark) (\(boards.nl)): \(tables.nl)", en: "\(mark) (\(boards.en)): \(tables.en)")
  }

  /// Hours with their sign, one under the other; a question mark where they are not known.
  private func signedColumn(of hours: [Double?]) -> [Phrase] {
    func aligned(_ language: Language) -> [String] {
      let texts = hours.map { $0.map { language.signedHours($0, places: 1) } ?? "?" }
      let width = texts.map { screenWidth(of: $0) }.max() ?? 0
      return texts.map { String(repeating: " ", count: width - screenWidth(of: $0)) + $0 }
    }
    return zip(aligned(.nl), aligned(.en)).map { Phrase(nl: $0, en: $1) }
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
            daarvan bekend is, telt mee. Een ? betekent: er is niets van bekend.
            """,
          en: """
            A * means: of one or more seats not all hours are known (\(seats.en)); what is known of \
            them counts. A ? means: nothing is known of them.
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
    guard !changed.isEmpty, hasHours else { return }
    let order = changed.indices.sorted { one, other in
      let (first, second) = (
        changed[one].change.knownDifference, changed[other].change.knownDifference
      )
      return first != second ? first > second : one < other
    }
    let shown = showsAll ? order : NameList.bothEnds(order)
    let boards = words.scope.participant
    screen.addHeading(
      words.choose(
        counts: Phrase(
          nl: "Wie meer en wie minder uren heeft", en: "Who has more hours, and who has fewer"),
        measures: Phrase(
          nl: "Wie meer en wie minder uren krijgt", en: "Who gets more hours, and who fewer")))
    let language = screen.language
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
        ColumnOf("direction", .text, nl: "dus", en: "so") { .term($0.change.direction.term) },
        ColumnOf("causes", .list, nl: "waardoor", en: "why") { [words] board in
          .list(
            board.change.parts.map { part in
              let label = part.cause.label(words.scope)[language]
              return "\(label) \(part.text(in: language))"
            })
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
        Mogelijk of onbekend: van een of meer zetels zijn de uren niet helemaal bekend, of dit \
        \(words.scope.participant.one.nl) gaf geen antwoord. Dat kan het verschil groter of kleiner \
        maken, of omkeren. Zo is het bij: \(list.nl).
        """,
      en: """
        Possibly or unknown: of one or more seats the hours are not fully known, or the \
        \(words.scope.participant.one.en) did not answer. That may make the difference larger or \
        smaller, or turn it round. So it is with: \(list.en).
        """)
  }
}

/// Hours with their sign; missing when they are not known.
func signedCell(_ hours: Double?) -> Cell {
  guard let hours else { return .missing }
  let phrase = Phrase { $0.signedHours(hours, places: 1) }
  return .term(Term(phrase.en, phrase))
}

extension LoadPart {
  /// Its hours with their sign, or a question mark when nothing is known of them.
  fileprivate func text(in language: Language) -> String {
    isKnown ? language.signedHours(hours) : "?"
  }
}

extension NameList {
  /// Of a long list that goes from most to least, the first and the last.
  static func bothEnds<Element>(_ elements: [Element]) -> [Element] {
    elements.count <= shownCount
      ? elements : Array(elements.prefix(shownCount / 2) + elements.suffix(shownCount / 2))
  }
}
