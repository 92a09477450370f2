import OverlapAnalysis

/// A network or a board, and how far the same people sit there again. It names nobody.
enum DelegatesRow: Sendable {
  case network(NetworkPeople)
  case board(BoardPeople)
}

extension Table {
  /// A row for each network, and then for each board, of which it is given who sits where.
  static func delegates(_ people: PeopleFindings, scope: Scope) -> Table {
    let words = ScopeWords(scope)
    typealias DelegatesColumn = ColumnOf<DelegatesRow>

    func column(
      _ key: String, _ kind: Column.Kind, nl: String, en: String,
      network: @escaping @Sendable (NetworkPeople) -> Cell,
      board: @escaping @Sendable (BoardPeople) -> Cell
    ) -> DelegatesColumn {
      DelegatesColumn(key, kind, nl: nl, en: en) { row in
        switch row {
        case .network(let people): network(people)
        case .board(let people): board(people)
        }
      }
    }
    let mode = column(
      "mode", .text, nl: "soort", en: "kind",
      network: { _ in .term(ReciprocitySubject.network.term(words)) },
      board: { _ in .term(ReciprocitySubject.board.term(words)) })
    let id = column(
      "id", .text, nl: "id", en: "id", network: { .text($0.name.id) }, board: { .text($0.name.id) })
    let name = column(
      "name", .text, nl: "naam", en: "name", network: { .text($0.name.label) },
      board: { .text($0.name.label) })
    let ties = column(
      "memberships", .integer,
      nl: "lidmaatschappen", en: "memberships",
      network: { .integer($0.members) }, board: { .integer($0.networks) })
    let known = column(
      "known", .integer, nl: "persoon bekend", en: "person known", network: { .integer($0.known) },
      board: { .integer($0.known) })
    let persons = column(
      "people", .integer, nl: "mensen", en: "people", network: { .integer($0.people) },
      board: { .integer($0.people) })
    let pairs = column(
      "pairs", .integer, nl: "paren", en: "pairs", network: { .integer($0.pairs) },
      board: { .integer($0.pairs) })
    let boardMeetings = column(
      "board_meetings", .integer, nl: "samen elders", en: "together elsewhere",
      network: { .integer($0.boardMeetings) }, board: { _ in .missing })
    let same = column(
      "same_people", .integer, nl: "dezelfde mensen", en: "the same people",
      network: { .integer($0.peopleMeetings) }, board: { .integer($0.samePerson) })
    let share = column(
      "share_same", .share, nl: "deel dezelfde mensen", en: "share of the same people",
      network: { .share($0.sameShare) }, board: { .share($0.sameShare) })
    let boardsElsewhere = column(
      "elsewhere_boards", .decimal(places: 2),
      nl: "\(words.otherShared.nl), \(words.participant.many.nl)",
      en: "\(words.otherShared.en), \(words.participant.many.en)",
      network: { .decimal($0.boardsElsewhere) }, board: { _ in .missing })
    let peopleElsewhere = column(
      "elsewhere_people", .decimal(places: 2), nl: "\(words.otherShared.nl), dezelfde mensen",
      en: "\(words.otherShared.en), the same people",
      network: { .decimal($0.peopleElsewhere) }, board: { _ in .missing })

    return Table(
      .delegates, scope: scope,
      caption: Phrase(
        nl: "Of het dezelfde mensen zijn die er weer zitten",
        en: "Whether it is the same people who sit there again"),
      columns: [
        mode, id, name, ties, known, persons, pairs, boardMeetings, same, share, boardsElsewhere,
        peopleElsewhere,
      ],
      reading: [mode, name, ties, known, persons, share, boardsElsewhere, peopleElsewhere],
      notes: PeopleText.notes(people, words) + (people.isGiven ? [shareNote(words)] : []),
      emptyText: Phrase(
        nl: """
          De lijsten zeggen niet wie er voor een \(words.participant.one.nl) zit: de kolom \
          afgevaardigde ontbreekt of is leeg. Alles gaat daarom over \(words.participant.many.nl), \
          niet over mensen.
          """,
        en: """
          The lists do not say who sits there for a \(words.participant.one.en): the column \
          afgevaardigde is missing or empty. Everything is therefore about \
          \(words.participant.many.en), not about people.
          """),
      rowNoun: nil,
      rows: allRows(
        of: people.networks.map(DelegatesRow.network) + people.boards.map(DelegatesRow.board)))
  }

  private static func shareNote(_ words: ScopeWords) -> Phrase {
    let (board, network) = (words.participant.one, words.network.one)
    return Phrase(
      nl: """
        Het deel dezelfde mensen: bij een \(network.nl), van de keren dat twee \
        \(words.participant.many.nl) ook elders samen zitten, hoe vaak dat dezelfde twee mensen zijn; \
        bij een \(board.nl), van elke twee van zijn \(words.network.many.nl), hoe vaak dezelfde \
        persoon in beide zit.
        """,
      en: """
        The share of the same people: for a \(network.en), of the times that two \
        \(words.participant.many.en) sit together elsewhere too, how often it is the same two people; \
        for a \(board.en), of each two of its \(words.network.many.en), how often the same person \
        sits in both.
        """)
  }
}
