import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each network or set of networks: what can stop together and what cannot, first with
  /// all networks as meeting places, then without those of nearly all boards where there are any.
  static func stops(_ stops: [StopTogether], scope: Scope, incomplete: IncompleteLists) -> Table {
    let words = ScopeWords(scope)
    let network = words.network
    typealias StopColumn = ColumnOf<StopRow>
    let memberWide = StopColumn(
      "counts_member_wide", .yesNo, nl: "grote tellen als plek", en: "large ones are places"
    ) { .boolean($0.countsMemberWide) }
    let kind = StopColumn("kind", .text, nl: "soort", en: "kind") { .term($0.kind.term) }
    let group = StopColumn("group", .integer, nl: "groep", en: "group") {
      $0.group.map { .integer($0) } ?? .missing
    }
    let ids = StopColumn(
      "networks", .list, nl: "id's van \(network.many.nl)", en: "ids of \(network.many.en)"
    ) { .list($0.networks.map(\.id)) }
    let pairs = StopColumn("pairs", .integer, nl: "paren", en: "pairs") {
      $0.pairs.map { .integer($0) } ?? .missing
    }
    let first = StopColumn("first", .text, nl: "eerste id", en: "first id") {
      .text($0.example?.first.id)
    }
    let second = StopColumn("second", .text, nl: "tweede id", en: "second id") {
      .text($0.example?.second.id)
    }
    let names = StopColumn("network_names", .list, nl: network.many.nl, en: network.many.en) {
      .list($0.networks.map(\.label))
    }
    let firstName = StopColumn("first_name", .text, nl: "zoals", en: "such as") {
      .text($0.example?.first.label)
    }
    let secondName = StopColumn("second_name", .text, nl: "en", en: "and") {
      .text($0.example?.second.label)
    }
    let rows = stops.flatMap { StopRow.all(of: $0) }
    return Table(
      .stops, scope: scope,
      caption: Phrase(
        nl: "Wat samen kan stoppen zonder dat een paar zijn laatste plek verliest, en wat niet",
        en: "What can stop together without a pair losing its last place, and what cannot"),
      columns: [
        memberWide, kind, group, ids, pairs, first, second, names, firstName, secondName,
      ],
      rows: allRows(of: rows),
      reading: (stops.count > 1 ? [memberWide] : []) + [kind, names, pairs, firstName, secondName],
      readingRows: allRows(of: stops.flatMap { StopRow.reading(of: $0) }),
      notes: scope.nature == .network
        ? stopNotes(words) + [incomplete.note(words)].compactMap { $0 } : [],
      facts: facts(of: stops),
      emptyText: words.choose(
        network: words.noNetworks,
        territory: Phrase(
          nl: "Over gebieden is dit niet te zeggen: een gebied is geen tafel waaraan iemand zit.",
          en: "Of territories this cannot be said: a territory is no table at which anyone sits.")),
      rowNoun: Noun(nl: ("regel", "regels"), en: ("line", "lines")))
  }

  /// How many sets there are, with all networks and without those of nearly all boards.
  private static func facts(of stops: [StopTogether]) -> [TableFact] {
    [("", stops.first), ("_without_member_wide", stops.dropFirst().first)].flatMap {
      suffix, together in
      [
        TableFact("sets\(suffix)", together.map { .integer($0.setCount.found) } ?? .missing),
        TableFact(
          "sets\(suffix)_complete", together.map { .boolean($0.setCount.isExact) } ?? .missing),
        TableFact(
          "conflicts\(suffix)",
          together.map {
            .integer($0.onlyPlaces.count + $0.groups.reduce(0) { $0 + $1.conflictCount })
          } ?? .missing),
      ]
    }
  }

  private static func stopNotes(_ words: ScopeWords) -> [Phrase] {
    let large = words.memberWideNetworks
    return [
      Phrase(
        nl: """
          Stoppen alle netwerken van een regel "niet allemaal", dan heeft ten minste één paar geen \
          plek meer, zoals het paar dat erbij staat. Stoppen die van een regel "geen paar zonder \
          plek" of "samen, geen paar zonder plek", dan houdt elk paar een plek; uit dezelfde groep \
          kan er dan geen meer bij. Van een groep staan er \
          hoogstens twintig van elke soort.
          """,
        en: """
          If all networks of a line "not all" stop, at least one pair has no place any more, such as \
          the pair beside it. If those of a line "no pair without a place" or "together, no pair \
          without one" stop, each pair keeps a place; of the same group no other can then. Of a group there are at most twenty of each kind.
          """),
      Phrase(
        nl: """
          Een wettelijk netwerk blijft. "Grote tellen als plek": of paren die elkaar alleen nog \
          tegenkomen in \(large.nl), daarmee een plek hebben.
          """,
        en: """
          A statutory network stays. "Large ones are places": whether pairs that only meet in \
          \(large.en) have a place in that.
          """),
    ]
  }
}

/// One line of `stops`.
struct StopRow {
  let countsMemberWide: Bool
  let kind: Kind
  let group: Int?
  let networks: [Name]
  let pairs: Int?
  let example: MeetingPair?

  enum Kind: String, CaseIterable {
    case statutory
    case onlyPlace = "only_place"
    case free
    case conflict
    case largest
    case unknown
    case leftOut = "left_out"

    var term: Term {
      let phrase =
        switch self {
        case .statutory: Phrase(nl: "wettelijk, blijft", en: "statutory, stays")
        case .onlyPlace: Phrase(nl: "enige plek van een paar", en: "only place of a pair")
        case .free: Phrase(nl: "geen paar zonder plek", en: "no pair without a place")
        case .conflict: Phrase(nl: "niet allemaal", en: "not all")
        case .largest:
          Phrase(nl: "samen, geen paar zonder plek", en: "together, no pair without one")
        case .unknown: Phrase(nl: "leden onbekend", en: "members unknown")
        case .leftOut: Phrase(nl: "telt niet als plek", en: "is no place")
        }
      return Term(rawValue, phrase)
    }
  }

  /// The lines for people: networks of which the same is said stand in one.
  static func reading(of together: StopTogether) -> [StopRow] {
    var rows: [StopRow] = []
    for row in all(of: together) {
      if row.example == nil, row.group == nil, let last = rows.last, last.kind == row.kind {
        rows[rows.count - 1] = StopRow(
          countsMemberWide: row.countsMemberWide, kind: row.kind, group: nil,
          networks: last.networks + row.networks, pairs: nil, example: nil)
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  static func all(of together: StopTogether) -> [StopRow] {
    func row(
      _ kind: Kind, _ networks: [Name], group: Int? = nil, of conflict: StopConflict? = nil
    ) -> StopRow {
      StopRow(
        countsMemberWide: together.countsMemberWide, kind: kind, group: group, networks: networks,
        pairs: conflict?.pairs, example: conflict?.example)
    }
    let groups = together.groups.enumerated().flatMap { index, group in
      group.conflicts.map { row(.conflict, $0.networks, group: index + 1, of: $0) }
        + group.largestSets.map { row(.largest, $0, group: index + 1) }
    }
    return together.statutory.map { row(.statutory, [$0]) }
      + together.onlyPlaces.map { row(.onlyPlace, $0.networks, of: $0) }
      + together.free.map { row(.free, [$0]) } + groups
      + together.unknown.map { row(.unknown, [$0]) }
      + together.leftOut.map { row(.leftOut, [$0]) }
  }
}
