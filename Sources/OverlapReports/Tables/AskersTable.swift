import BoardNetworks
import OverlapAnalysis

/// Who asks for hours, and for a scheme what ends with it.
struct AskerRow: Sendable {
  let asker: HoursAsker
  let asked: HoursAsked
  let ending: SchemeEnding?

  /// Parts of all hours; the first only when all of these are known and every seat is listed.
  let share, shareOfKnown: Double?

  /// Whether a list of one of its networks lacks members.
  let listMayGrow: Bool

  /// The rows of all askers: by scheme, commissioner, obligation and theme; none for territories,
  /// which take no hours.
  static func all(of findings: OverlapFindings) -> [AskerRow] {
    guard findings.scope.nature == .network else { return [] }
    let total = findings.totalHours()
    let incomplete = Set(findings.incompleteListings().map(\.name))
    let isAllListed = incomplete.isEmpty && !findings.boardHours().contains { $0.didNotAnswer }
    let endings = findings.schemeEndings()
    return HoursAsker.allCases.flatMap { asker in
      findings.hoursAsked(by: asker).map { asked in
        AskerRow(
          asker: asker, asked: asked,
          ending: asker == .scheme ? endings.first { $0.scheme == asked.label } : nil,
          share: isAllListed ? asked.share(of: total) : nil,
          shareOfKnown: asked.shareOfKnown(of: total),
          listMayGrow: asked.networks.contains { incomplete.contains($0) })
      }
    }
  }
}

extension Table {
  /// A row for each scheme, commissioner, obligation and theme: the hours it asks for, and of a
  /// scheme what ends with it.
  static func askers(_ rows: [AskerRow], scope: Scope, incomplete: IncompleteLists) -> Table {
    let words = ScopeWords(scope)
    let columns = AskerColumns(words)
    let note = HoursNote(rows.map(\.asked.load))
    return Table(
      .askers, scope: scope,
      caption: Phrase(nl: "Wie om de uren vraagt", en: "Who asks for the hours"),
      columns: columns.machines, reading: columns.reading,
      notes: rows.isEmpty
        ? [] : [note.phrase, sumNote(words), incomplete.note(words)].compactMap { $0 },
      emptyText: words.choose(
        network: incomplete.emptyText(
          Phrase(
            nl: "Geen \(words.participant.one.nl) heeft een zetel in een netwerk",
            en: "No \(words.participant.one.en) has a seat in a network"), words),
        territory: words.noHours),
      rowNoun: Noun.row, rows: allRows(of: rows))
  }

  private static func sumNote(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Elke soort vrager (regeling, opdrachtgever, verplichting, thema) verdeelt dezelfde uren \
        opnieuw: tel ze niet bij elkaar op. Een netwerk met meer thema's telt bij elk daarvan \
        helemaal mee. Staat er bij een gremium niets, dan geldt wat bij zijn netwerk staat. Het \
        percentage is een deel van de uren die bekend zijn.
        """,
      en: """
        Each kind of asker (scheme, commissioner, obligation, theme) divides the same hours anew: \
        do not add these up. A network with several themes counts in full under each of them. Where \
        a body gives nothing, what its network gives holds. The percentage is a part of the hours \
        that are known.
        """)
  }
}

/// The columns of `askers`.
private struct AskerColumns {
  typealias AskerColumn = ColumnOf<AskerRow>

  let machines, reading: [AskerColumn]

  init(_ words: ScopeWords) {
    let board = words.participant
    let network = words.network
    @Sendable func count(_ row: AskerRow, _ count: Int) -> Cell {
      row.listMayGrow ? .integerAtLeast(count) : .integer(count)
    }
    let asker = AskerColumn("asker", .text, nl: "soort vrager", en: "kind of asker") {
      .term($0.asker.term)
    }
    let label = AskerColumn("label", .text, nl: "wie of wat vraagt", en: "who or what asks") {
      $0.asked.obligation.map { .term(Term($0.rawValue, $0.phrase)) } ?? .text($0.asked.label)
    }
    let networks = AskerColumn("networks", .list, nl: network.many.nl, en: network.many.en) {
      .list($0.asked.networks.map(\.id))
    }
    let names = AskerColumn(
      "network_names", .list, nl: "namen van de \(network.many.nl)",
      en: "names of the \(network.many.en)"
    ) { .list($0.asked.networks.map(\.label)) }
    let boards = AskerColumn("boards", .integer, nl: board.many.nl, en: board.many.en) {
      count($0, $0.asked.boards)
    }
    let seats = AskerColumn("seats", .integer, nl: "zetels", en: "seats") {
      count($0, $0.asked.seats)
    }
    let hours = AskerColumn(
      "hours", .decimal(places: 1), nl: "uren per jaar", en: "hours a year"
    ) { $0.asked.load.cell }
    let unknown = AskerColumn(
      "hours_unknown", .integer, nl: "zetels zonder alle uren", en: "seats lacking hours"
    ) { .integer($0.asked.load.unknownSeats) }
    let low = AskerColumn(HourColumns.low) { $0.asked.load.lowCell }
    let high = AskerColumn(HourColumns.high) {
      $0.asked.load.highCell(listMayGrow: $0.listMayGrow)
    }
    let share = AskerColumn("share", .share, nl: "deel van alle uren", en: "share of all hours") {
      .share($0.share)
    }
    let shareOfKnown = AskerColumn(
      "share_known", .share, nl: "deel van de bekende uren", en: "share of known hours"
    ) { .share($0.shareOfKnown) }
    machines =
      [
        asker, label, networks, names, boards, seats, hours, unknown, low, high, share,
        shareOfKnown,
      ] + AskerColumns.ending(words)
    reading = [
      asker, label, boards, seats,
      hours.showing { $0.asked.load.readingCell(places: 1, listMayGrow: $0.listMayGrow) },
      unknown, shareOfKnown,
    ]
  }

  /// What ends with a scheme.
  private static func ending(_ words: ScopeWords) -> [AskerColumn] {
    let board = words.participant
    let network = words.network
    return [
      AskerColumn("scheme_until", .list, nl: "regeling loopt tot", en: "scheme runs until") {
        $0.ending.map { .list($0.until.map(\.description)) } ?? .missing
      },
      AskerColumn(
        "networks_ending", .list, nl: "\(network.many.nl) die ophouden",
        en: "\(network.many.en) that end"
      ) {
        $0.ending.map { .list($0.networks.map(\.id)) } ?? .missing
      },
      AskerColumn("bodies_ending", .list, nl: "gremia die ophouden", en: "bodies that end") {
        $0.ending.map { .list($0.bodies.map(\.body.id)) } ?? .missing
      },
      AskerColumn(
        "bodies_left", .list, nl: "gremia die hun \(network.one.nl) verliezen",
        en: "bodies that lose their \(network.one.en)"
      ) { $0.ending.map { .list($0.bodiesLeft.map(\.body.id)) } ?? .missing },
      AskerColumn(
        "pairs", .integer, nl: "paren in die \(network.many.nl)",
        en: "pairs in those \(network.many.en)"
      ) { $0.endingCell { $0.pairs } },
      AskerColumn(
        "pairs_only_there", .integer, nl: "paren alleen daar", en: "pairs only there"
      ) { $0.endingCell { $0.pairsApart.count } },
      AskerColumn(
        "pairs_left_in_member_wide", .integer, nl: "paren met alleen nog grote \(network.many.nl)",
        en: "pairs left with large \(network.many.en) alone"
      ) { $0.endingCell { $0.pairsLeftInMemberWide } },
      AskerColumn(
        "boards_nowhere_else", .list, nl: "\(board.many.nl) zonder ander \(network.one.nl)",
        en: "\(board.many.en) in no other \(network.one.en)"
      ) { $0.ending.map { .list($0.boardsNowhere.map(\.id)) } ?? .missing },
    ]
  }
}

extension AskerRow {
  fileprivate func endingCell(_ count: (SchemeEnding) -> Int) -> Cell {
    ending.map { .integer(count($0)) } ?? .missing
  }
}

extension HoursAsker {
  var term: Term {
    switch self {
    case .scheme: Term("scheme", Phrase(nl: "regeling", en: "scheme"))
    case .commissioner: Term("commissioner", Phrase(nl: "opdrachtgever", en: "commissioner"))
    case .obligation: Term("obligation", Phrase(nl: "verplichting", en: "obligation"))
    case .theme: Term("theme", Phrase(nl: "thema", en: "theme"))
    }
  }
}
