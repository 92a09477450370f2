import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each network, by id: what would disappear if it stopped and all others stayed.
  ///
  /// - Parameter certificates: Passes the certificates on, from the first, each time it is called.
  static func redundancy(
    scope: Scope, incomplete: IncompleteLists, _ certificates: @escaping Rows<Certificate>
  ) -> Table {
    let words = ScopeWords(scope)
    let columns = RedundancyColumns(words)
    return Table(
      .redundancy, scope: scope,
      caption: Phrase(
        nl: "Wat verdwijnt als een netwerk stopt en alle andere blijven",
        en: "What disappears if a network stops and all others stay"),
      columns: columns.machines, reading: columns.reading,
      notes: scope.nature == .network
        ? [pairsNote(words), substitutesNote(scope), onceNote, taskNote]
          + [incomplete.note(words)].compactMap { $0 } : [],
      facts: [
        TableFact("frequency_factor", .decimal(scope.standIn.frequencyFactor)),
        TableFact("largest_table", scope.standIn.largestSize.map { .integer($0) } ?? .missing),
      ],
      emptyText: words.choose(
        network: words.noNetworks,
        territory: Phrase(
          nl: "Over gebieden is dit niet te zeggen: een gebied is geen tafel waaraan iemand zit.",
          en: "Of territories this cannot be said: a territory is no table at which anyone sits.")),
      rowNoun: words.network, rows: certificates)
  }

  private static func pairsNote(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        "Ook elders": het deel van de paren \(words.participant.many.nl) dat ook lid is van \
        minstens één ander netwerk, welk dan ook; "alleen hier": de paren die in geen ander netwerk \
        samen zitten.
        """,
      en: """
        "Elsewhere too": the share of the pairs of \(words.participant.many.en) that are members of \
        at least one other network, whichever; "only here": the pairs that share no other network.
        """)
  }

  private static func substitutesNote(_ scope: Scope) -> Phrase {
    let share = Phrase { $0.percentage(scope.memberWideShare) }
    let words = ScopeWords(scope)
    let clause = scope.standIn.clause(words)
    return Phrase(
      nl: """
        "Samen in": hoeveel van de paren elkaar tegenkomen in andere netwerken die hierop lijken, \
        en de kleinste groep van zulke netwerken die al die paren bevat. Erop lijken betekent: \
        \(clause.nl). Netwerken met minstens \(share.nl) van de \
        \(words.participant.many.nl) tellen daarbij niet mee.
        """,
      en: """
        "Together in": how many of the pairs meet in other networks that are like this one, and the \
        smallest group of such networks that holds all those pairs. To be like it means: \
        \(clause.en). Networks with at least \(share.en) of the \(words.participant.many.en) do \
        not count there.
        """)
  }

  private static var onceNote: Phrase {
    Phrase(
      nl: """
        Elke rij gaat over één netwerk dat stopt. Twee netwerken kunnen elkaars plaats innemen, en \
        dan gaat wat hier blijft toch verloren als beide stoppen; csv en json noemen per netwerk \
        welke dat zijn, en \(TableName.stops.place.nl) zegt wat samen kan stoppen.
        """,
      en: """
        Each row is about one network that stops. Two networks can take each other's place, and then \
        what stays here is lost after all if both stop; csv and json name these for each network, \
        and \(TableName.stops.place.en) says what can stop together.
        """)
  }

  private static var taskNote: Phrase {
    Phrase(
      nl: """
        De tabel zegt niet dat een netwerk kan verdwijnen: zijn taak en wie erom vraagt, staan \
        voorop. Een wettelijk netwerk kan een agenda delen; het kan niet worden opgeheven.
        """,
      en: """
        The table does not say that a network can go: its task and who asks for it come first. A \
        statutory network can share an agenda; it cannot be dissolved.
        """)
  }
}

/// The columns of `redundancy`.
private struct RedundancyColumns {
  typealias CertificateColumn = ColumnOf<Certificate>

  let machines, reading: [CertificateColumn]

  init(_ words: ScopeWords) {
    let board = words.participant
    let id = CertificateColumn("id", .text, nl: "id", en: "id") { .text($0.name.id) }
    let name = CertificateColumn("name", .text, nl: words.network.one.nl, en: words.network.one.en)
    {
      .text($0.name.label)
    }
    let members = CertificateColumn("members", .integer, nl: board.many.nl, en: board.many.en) {
      $0.listing.cell($0.size)
    }
    let obligation = CertificateColumn("obligation", .text, nl: "verplichting", en: "obligation") {
      $0.obligation.map { .term(Term($0.rawValue, $0.phrase)) } ?? .missing
    }
    let scheme = CertificateColumn("scheme", .text, nl: "regeling", en: "scheme") {
      .text($0.scheme)
    }
    let commissioner = CertificateColumn(
      "commissioner", .text, nl: "opdrachtgever", en: "commissioner"
    ) { .text($0.commissioner) }
    let hours = CertificateColumn(
      "hours", .decimal(places: 1), nl: "uren per jaar", en: "hours a year"
    ) { $0.load.cell }
    let pairs = CertificateColumn("pairs", .integer, nl: "paren", en: "pairs") {
      $0.listing.cell($0.pairs)
    }
    let share = CertificateColumn(
      "share_elsewhere", .share, nl: "ook elders", en: "elsewhere too"
    ) { .share($0.shareElsewhere) }
    let shareBesides = CertificateColumn(
      "share_elsewhere_without_member_wide", .share, nl: "ook elders, zonder grote",
      en: "elsewhere too, excl. large"
    ) { .share($0.shareElsewhereBesidesMemberWide) }
    let onlyHere = CertificateColumn(
      "pairs_only_here", .integer, nl: "alleen hier", en: "only here"
    ) { $0.ifKnown(.integer($0.pairsOnlyHere.count)) }
    let nowhere = CertificateColumn(
      "boards_nowhere_else", .list, nl: "\(board.many.nl) zonder ander \(words.network.one.nl)",
      en: "\(board.many.en) in no other \(words.network.one.en)"
    ) { $0.ifKnown(.list($0.boardsNowhereElse.map(\.label))) }
    let themes = CertificateColumn(
      "themes_only_here", .list, nl: "thema's alleen hier", en: "themes only here"
    ) { $0.ifKnown(.list($0.themesOnlyHere)) }
    let partners = CertificateColumn(
      "partners_only_here", .list, nl: "partners alleen hier", en: "partners only here"
    ) { $0.ifKnown(.list($0.partnersOnlyHere)) }
    let together = RedundancyColumns.substitutes(
      "substitutes", nl: "samen in", en: "together in", \.substitutes)
    let togetherBesides = RedundancyColumns.substitutes(
      "substitutes_without_member_wide", nl: "samen in, zonder grote",
      en: "together in, excl. large",
      \.substitutesBesidesMemberWide)
    let last = CertificateColumn(
      "last_meeting_places", .list, nl: "laatste plek samen met", en: "last place together with"
    ) { .list($0.lastMeetingPlaces.map { "\($0.network.id) (\($0.pairs))" }) }
    let complete = CertificateColumn(
      "complete", .yesNo, nl: "lijst compleet", en: "list complete"
    ) { .boolean($0.listing.isComplete) }

    machines =
      [
        id, name, members, obligation, scheme, commissioner, hours, pairs, share, shareBesides,
        onlyHere, nowhere, themes, partners,
      ] + together + togetherBesides + [last, complete]
    reading = [
      name, members, share, onlyHere, nowhere, themes,
      togetherBesides[0].titled(together[0].column.heading).showing {
        $0.ifKnown($0.substitutesBesidesMemberWide.readingCell(of: $0.pairs))
      },
    ]
  }

  /// The columns of one set of substitutes: which, the pairs they keep, the fewest there can be, and
  /// those of which it is uncertain.
  private static func substitutes(
    _ key: String, nl: String, en: String,
    _ substitutes: @escaping @Sendable (Certificate) -> Substitutes
  ) -> [CertificateColumn] {
    [
      CertificateColumn(key, .list, nl: nl, en: en) {
        $0.ifKnown(.list(substitutes($0).networks.map(\.id)))
      },
      CertificateColumn("\(key)_pairs", .integer, nl: "\(nl): paren", en: "\(en): pairs") {
        $0.ifKnown(.integer(substitutes($0).pairs))
      },
      CertificateColumn("\(key)_fewest", .integer, nl: "\(nl): minstens", en: "\(en): at least") {
        $0.ifKnown(.integer(substitutes($0).fewest))
      },
      CertificateColumn("\(key)_uncertain", .list, nl: "\(nl): onzeker", en: "\(en): uncertain") {
        $0.ifKnown(.list(substitutes($0).uncertain.map(\.id)))
      },
    ]
  }
}

extension Substitutes {
  /// How many of all pairs they keep, and their names: "42 van 55 paren: De Brug; De Kring".
  ///
  /// A name alone would read as if all pairs met there.
  fileprivate func readingCell(of pairs: Int) -> Cell {
    guard pairs > 0 else { return .missing }
    let all = Noun.pair.counted(pairs)
    let names = networks.map(\.label).joined(separator: "; ")
    let phrase = Phrase { language in
      let part = Phrase(nl: "van", en: "of")[language]
      return "\(language.integer(self.pairs)) \(part) \(all[language])"
        + (networks.isEmpty ? "" : ": \(names)")
    }
    return .term(Term(phrase.en, phrase))
  }
}

extension Certificate {
  /// A cell about its members; missing when it is unknown who they are.
  fileprivate func ifKnown(_ cell: Cell) -> Cell { listing.isUnknown ? .missing : cell }
}
