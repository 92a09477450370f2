import BoardNetworks
import OverlapAnalysis

/// What changed as rows and columns for programs.
struct ChangeTable: Sendable {
  /// What machines call it: English, and the same for ever.
  let key: String
  let columns: [Column]
  let rows: [[Cell]]

  init<Value>(_ key: String, _ values: [Value], _ columns: [ColumnOf<Value>]) {
    self.key = key
    self.columns = columns.map(\.column)
    rows = values.map { value in columns.map { $0.cell(value) } }
  }
}

extension ChangeFindings {
  /// All of it: hours by cause and by board, networks, members, boards, pairs, themes.
  var tables: [ChangeTable] {
    [
      causesTable, boardHoursTable, networksTable, membersTable, pairsTable, boardsTable,
      themesTable,
    ]
  }

  private var causesTable: ChangeTable {
    let words = ScopeWords(later.scope)
    typealias Row = (cause: LoadCause, table: TablePart)
    let rows: [Row] = load.causes.flatMap { cause in cause.tables.map { (cause.cause, $0) } }
    return ChangeTable(
      "load_causes", rows,
      [
        ColumnOf("cause", .text, nl: "oorzaak", en: "cause") { row in
          .term(Term(row.cause.key, row.cause.label(words)))
        },
        ColumnOf("is_change", .yesNo, nl: "is verandering", en: "is change") {
          .boolean($0.cause.isChange)
        },
        ColumnOf("networks", .list, nl: "netwerken", en: "networks") {
          .list($0.table.networks.map(\.id))
        },
        ColumnOf("boards", .integer, nl: "besturen", en: "boards") { .integer($0.table.boards) },
        ColumnOf("hours", .decimal(places: 1), nl: "uren", en: "hours") {
          $0.table.part.cell
        },
        ColumnOf("unknown_seats", .integer, nl: "zetels onbekend", en: "unknown seats") {
          .integer($0.table.part.unknownSeats)
        },
      ])
  }

  private var boardHoursTable: ChangeTable {
    let words = ScopeWords(later.scope)
    return ChangeTable(
      "load", load.boards,
      [
        ColumnOf("id", .text, nl: "id", en: "id") { .text($0.board.id) },
        ColumnOf("name", .text, nl: "naam", en: "name") { .text($0.board.label) },
        ColumnOf("predecessors", .list, nl: "eerst", en: "predecessors") {
          .list($0.predecessors.map(\.id))
        },
        ColumnOf("hours_earlier", .decimal(places: 1), nl: "uren eerst", en: "hours earlier") {
          $0.change.earlier.cell
        },
        ColumnOf("unknown_seats_earlier", .integer, nl: "onbekend eerst", en: "unknown earlier") {
          $0.change.earlier.unknownSeatsCell
        },
        ColumnOf("hours_later", .decimal(places: 1), nl: "uren later", en: "hours later") {
          $0.isThere ? $0.change.later.cell : .missing
        },
        ColumnOf("unknown_seats_later", .integer, nl: "onbekend later", en: "unknown later") {
          $0.change.later.unknownSeatsCell
        },
        ColumnOf("difference", .decimal(places: 1), nl: "verschil", en: "difference") {
          .decimal($0.change.difference)
        },
        ColumnOf("difference_low", .decimal(places: 1), nl: "verschil laag", en: "difference low") {
          .decimal($0.change.range.lower)
        },
        ColumnOf("difference_high", .decimal(places: 1), nl: "verschil hoog", en: "difference high")
        { .decimal($0.change.range.upper) },
        ColumnOf("direction", .text, nl: "richting", en: "direction") {
          .term($0.change.direction.term)
        },
      ]
        + LoadCause.allCases.map { cause in
          ColumnOf(
            cause.key, .decimal(places: 1), nl: cause.label(words).nl,
            en: cause.label(words).en
          ) { board in
            board.change.parts.first { $0.cause == cause }?.cell ?? .decimal(0)
          }
        })
  }

  private var networksTable: ChangeTable {
    ChangeTable(
      "networks", networks,
      [
        ColumnOf("earlier", .list, nl: "eerst", en: "earlier") { .list($0.earlier.map(\.name.id)) },
        ColumnOf("later", .list, nl: "later", en: "later") { .list($0.later.map(\.name.id)) },
        ColumnOf("kind", .text, nl: "wat", en: "kind") { .term($0.kind.term) },
        ColumnOf("evidence", .text, nl: "zekerheid", en: "evidence") { .term($0.evidence.term) },
        ColumnOf("size_earlier", .integer, nl: "omvang eerst", en: "size earlier") {
          $0.earlier.sizeCell
        },
        ColumnOf("size_later", .integer, nl: "omvang later", en: "size later") {
          $0.later.sizeCell
        },
        ColumnOf("mean_earlier", .decimal(places: 2), nl: "elders eerst", en: "elsewhere earlier") {
          .decimal($0.earlier.count == 1 ? $0.earlier[0].encounters?.mean : nil)
        },
        ColumnOf("mean_later", .decimal(places: 2), nl: "elders later", en: "elsewhere later") {
          .decimal($0.later.count == 1 ? $0.later[0].encounters?.mean : nil)
        },
      ])
  }

  private var membersTable: ChangeTable {
    typealias Row = (network: NetworkChange, member: MemberChange, joined: Bool)
    let rows: [Row] = networks.flatMap { network in
      network.joined.map { (network, $0, true) } + network.left.map { (network, $0, false) }
    }
    return ChangeTable(
      "members", rows,
      [
        ColumnOf("networks", .list, nl: "netwerken", en: "networks") {
          .list($0.network.later.map(\.name.id))
        },
        ColumnOf("board", .text, nl: "bestuur", en: "board") { .text($0.member.board.id) },
        ColumnOf("change", .text, nl: "wat", en: "change") { .term($0.joined ? .joined : .left) },
        ColumnOf("evidence", .text, nl: "zekerheid", en: "evidence") {
          .term($0.member.evidence.term)
        },
      ])
  }

  private var pairsTable: ChangeTable {
    typealias Row = (pair: PairChange, isGained: Bool)
    let rows: [Row] = pairs.lost.map { ($0, false) } + pairs.gained.map { ($0, true) }
    return ChangeTable(
      "pairs", rows,
      [
        ColumnOf("first", .text, nl: "eerste", en: "first") { .text($0.pair.first.id) },
        ColumnOf("second", .text, nl: "tweede", en: "second") { .text($0.pair.second.id) },
        ColumnOf("change", .text, nl: "wat", en: "change") {
          .term($0.isGained ? .gained : .lost)
        },
        ColumnOf("networks", .list, nl: "netwerken", en: "networks") {
          .list($0.pair.networks.map(\.id))
        },
        ColumnOf("evidence", .text, nl: "zekerheid", en: "evidence") {
          .term($0.pair.evidence.term)
        },
      ])
  }

  private var boardsTable: ChangeTable {
    typealias Row = (change: Term, from: [Name], to: Name?)
    let rows: [Row] =
      boards.came.map { (.came, [], $0) } + boards.went.map { (.went, [$0], nil) }
      + boards.mergers.map { (.merged, $0.boards, $0.into) }
      + boards.renamed.map { (.renamed, [$0.from], $0.to) }
      + boards.nowNowhere.map { (.nowNowhere, [], $0) }
      + boards.nowSomewhere.map { (.nowSomewhere, [], $0) }
    return ChangeTable(
      "boards", rows,
      [
        ColumnOf("change", .text, nl: "wat", en: "change") { .term($0.change) },
        ColumnOf("earlier", .list, nl: "eerst", en: "earlier") { .list($0.from.map(\.id)) },
        ColumnOf("later", .text, nl: "later", en: "later") { .text($0.to?.id) },
      ])
  }

  private var themesTable: ChangeTable {
    ChangeTable(
      "themes", themes,
      [
        ColumnOf("theme", .text, nl: "thema", en: "theme") { .text($0.theme) },
        ColumnOf("tables_earlier", .list, nl: "tafels eerst", en: "tables earlier") {
          .list($0.tablesEarlier.map(\.id))
        },
        ColumnOf("tables_later", .list, nl: "tafels later", en: "tables later") {
          .list($0.tablesLater.map(\.id))
        },
        ColumnOf("boards_without", .list, nl: "geen tafel meer", en: "boards without") {
          .list($0.boardsWithout.map(\.id))
        },
        ColumnOf("boards_with", .list, nl: "nu een tafel", en: "boards with") {
          .list($0.boardsWith.map(\.id))
        },
        ColumnOf("boards_unknown", .list, nl: "onbekend", en: "boards unknown") {
          .list($0.boardsUnknown.map(\.id))
        },
      ])
  }
}

extension LoadPart {
  /// Its hours; missing when nothing is known of them.
  var cell: Cell { isKnown ? .decimal(hours) : .missing }
}

extension [NetworkState] {
  /// The boards on the list of one network; missing for several, or when nobody is listed that is
  /// declared.
  fileprivate var sizeCell: Cell {
    guard count == 1, let state = first else { return .missing }
    return state.listing.cell(state.size)
  }
}

extension Term {
  fileprivate static let came = Term("came", Phrase(nl: "erbij", en: "came"))
  fileprivate static let went = Term("went", Phrase(nl: "niet meer", en: "went"))
  fileprivate static let merged = Term("merged", Phrase(nl: "gefuseerd", en: "merged"))
  fileprivate static let renamed = Term("renamed", Phrase(nl: "heet anders", en: "renamed"))
  fileprivate static let nowNowhere = Term(
    "now_nowhere", Phrase(nl: "in geen netwerk meer", en: "in no network any more"))
  fileprivate static let nowSomewhere = Term(
    "now_somewhere", Phrase(nl: "eerst in geen netwerk", en: "in no network before"))
  fileprivate static let joined = Term("joined", Phrase(nl: "erbij", en: "joined"))
  fileprivate static let left = Term("left", Phrase(nl: "eraf", en: "left"))
  fileprivate static let gained = Term(
    "gained", Phrase(nl: "komen elkaar nu tegen", en: "meet now"))
  fileprivate static let lost = Term(
    "lost", Phrase(nl: "komen elkaar niet meer tegen", en: "meet no longer"))
}

extension NetworkChangeKind {
  fileprivate var term: Term {
    switch self {
    case .came: .came
    case .went: .went
    case .carriedOn: Term("carried_on", Phrase(nl: "bleef", en: "carried on"))
    case .combined: Term("combined", Phrase(nl: "samengevoegd", en: "combined"))
    case .split: Term("split", Phrase(nl: "gesplitst", en: "split"))
    case .rearranged: Term("rearranged", Phrase(nl: "herschikt", en: "rearranged"))
    }
  }
}

extension ChangeEvidence {
  fileprivate var term: Term {
    switch self {
    case .certain: Term("certain", Phrase(nl: "zeker", en: "certain"))
    case .listed: Term("listed", Phrase(nl: "volgens de lijsten", en: "by the lists"))
    case .uncertain: Term("uncertain", Phrase(nl: "niet zeker", en: "not certain"))
    }
  }
}
