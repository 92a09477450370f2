import BoardNetworks
import OverlapAnalysis

/// Something that ends, is left behind or comes apart when a scheme ends, by name.
struct EndingRow: Sendable {
  /// What the row is about.
  enum Kind: String, CaseIterable, Sendable {
    case network, body
    case bodyLeft = "body_left"
    case board
    case pair
  }

  let ending: SchemeEnding
  let kind: Kind
  let first: Name

  /// The network of a body, and the other board of a pair.
  let second: Name?
}

extension SchemeEnding {
  /// Passes on everything by name: networks, bodies, bodies left behind, boards, pairs.
  fileprivate func visit(_ body: (EndingRow) -> Bool) -> Bool {
    func pass(_ kind: EndingRow.Kind, _ first: Name, _ second: Name? = nil) -> Bool {
      body(EndingRow(ending: self, kind: kind, first: first, second: second))
    }
    for network in networks { guard pass(.network, network) else { return false } }
    for named in bodies { guard pass(.body, named.body, named.network) else { return false } }
    for named in bodiesLeft {
      guard pass(.bodyLeft, named.body, named.network) else { return false }
    }
    for board in boardsNowhere { guard pass(.board, board) else { return false } }
    for pair in pairsApart { guard pass(.pair, pair.first, pair.second) else { return false } }
    return true
  }
}

extension Table {
  /// A row for each network and body that ends with a scheme, and for each board and pair that is in
  /// no other network: scheme by scheme.
  static func endings(
    _ endings: [SchemeEnding], scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let columns = endingColumns(words)
    return Table(
      .endings, scope: scope,
      caption: Phrase(
        nl: "Wat ophoudt als een regeling stopt, met namen",
        en: "What ends when a scheme ends, by name"),
      columns: columns,
      reading: [columns[0].showing { .term($0.ending.term) }]
        + columns.filter { ["what", "first_name", "second_name"].contains($0.column.key) },
      notes: scope.nature == .network && !endings.isEmpty
        ? [endingsNote(words), words.hereOnlyNote, incomplete.note(words)].compactMap { $0 } : [],
      emptyText: words.choose(
        network: Phrase(
          nl: "Van geen enkel netwerk is een regeling opgegeven (kolom regeling).",
          en: "Of no network is a scheme given (column scheme)."),
        territory: Phrase(
          nl: "Over gebieden is dit niet te zeggen: een gebied is geen tafel waaraan iemand zit.",
          en: "Of territories this cannot be said: a territory is no table at which anyone sits.")),
      rowNoun: Noun.row
    ) { visit in
      for ending in endings { guard ending.visit(visit) else { return } }
    }
  }

  private static func endingColumns(_ words: ScopeWords) -> [ColumnOf<EndingRow>] {
    [
      ColumnOf("scheme", .text, nl: "regeling", en: "scheme") { .text($0.ending.scheme) },
      ColumnOf("scheme_until", .list, nl: "loopt tot", en: "runs until") {
        .list($0.ending.until.map(\.description))
      },
      ColumnOf("what", .text, nl: "wat", en: "what") { .term($0.kind.term(words)) },
      ColumnOf("first", .text, nl: "id", en: "id") { .text($0.first.id) },
      ColumnOf("first_name", .text, nl: "naam", en: "name") { .text($0.first.label) },
      ColumnOf("second", .text, nl: "id van het andere", en: "id of the other") {
        .text($0.second?.id)
      },
      ColumnOf("second_name", .text, nl: "gremium van, of met", en: "body of, or with") {
        .text($0.second?.label)
      },
    ]
  }

  private static func endingsNote(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Wat ophoudt als een regeling stopt en er niets voor in de plaats komt: alle netwerken en \
        gremia van die regeling tegelijk. Een paar komt niet meer samen als alle netwerken die de \
        twee delen daarbij zijn. \(words.participant.many.nl.capitalised) kunnen zelf besluiten \
        door te gaan; dat staat in geen lijst.
        """,
      en: """
        What ends when a scheme ends and nothing comes in its place: all networks and bodies of \
        that scheme together. A pair no longer meets when all networks that the two share are among \
        these. \(words.participant.many.en.capitalised) may decide to carry on by themselves; that is \
        in no list.
        """)
  }
}

extension SchemeEnding {
  /// The scheme with its last day.
  fileprivate var term: Term {
    let label = displayed(scheme)
    guard !until.isEmpty else { return Term(scheme, Phrase { _ in label }) }
    let to = Phrase(nl: "tot en met", en: "until")
    return Term(
      scheme,
      Phrase { language in
        let days = until.map { language.shortDate($0) }
        return "\(label) (\(to[language]) \(language.enumerated(days)))"
      })
  }
}

extension EndingRow.Kind {
  fileprivate func term(_ words: ScopeWords) -> Term {
    let board = words.participant
    let phrase =
      switch self {
      case .network: Phrase(nl: "netwerk houdt op", en: "network ends")
      case .body: Phrase(nl: "gremium houdt op", en: "body ends")
      case .bodyLeft: Phrase(nl: "gremium verliest zijn netwerk", en: "body loses its network")
      case .board:
        Phrase(
          nl: "\(board.one.nl) heeft geen ander netwerk",
          en: "\(board.one.en) has no other network")
      case .pair:
        Phrase(nl: "paar zit nergens anders samen", en: "pair meets nowhere else")
      }
    return Term(rawValue, phrase)
  }
}
