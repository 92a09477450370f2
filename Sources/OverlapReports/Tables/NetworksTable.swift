import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each network, by id: its size, its pairs of members, its hours, its list.
  static func networks(_ findings: [NetworkFinding], scope: Scope) -> Table {
    let words = ScopeWords(scope)
    let board = words.participant
    let network = words.network

    let id = ColumnOf<NetworkFinding>("id", .text, nl: "id", en: "id") { .text($0.name.id) }
    let name = ColumnOf<NetworkFinding>("name", .text, nl: network.one.nl, en: network.one.en) {
      .text($0.name.label)
    }
    let type = ColumnOf<NetworkFinding>("type", .text, nl: "type", en: "type") { .text($0.type) }
    let size = ColumnOf<NetworkFinding>("size", .integer, nl: board.many.nl, en: board.many.en) {
      $0.listing.cell($0.size)
    }
    let pairs = ColumnOf<NetworkFinding>("pairs", .integer, nl: "paren", en: "pairs") {
      $0.listing.cell($0.pairs)
    }
    let elsewhere = words.elsewhereHeading
    let shareElsewhere = ColumnOf<NetworkFinding>(
      "share_elsewhere", .share, nl: elsewhere.nl, en: elsewhere.en
    ) { .share($0.shareElsewhere) }
    let hours = ColumnOf<NetworkFinding>(
      "hours", .decimal(places: 1), nl: "uren per jaar", en: "hours a year"
    ) { $0.load.cell }
    let hoursUnknown = ColumnOf<NetworkFinding>(
      "hours_unknown", .integer, nl: "zetels zonder alle uren", en: "seats lacking hours"
    ) { $0.load.unknownSeatsCell }
    let hoursLow = ColumnOf<NetworkFinding>(HourColumns.low) { $0.load.lowCell }
    let hoursHigh = ColumnOf<NetworkFinding>(HourColumns.high) {
      $0.load.highCell(listMayGrow: $0.listing.isComplete == false)
    }
    let listed = ColumnOf<NetworkFinding>("listed", .integer, nl: "op de lijst", en: "listed") {
      .integer($0.listing.listed)
    }
    let declared = ColumnOf<NetworkFinding>("declared", .integer, nl: "opgegeven", en: "declared") {
      .integer($0.listing.declared)
    }
    let missing = ColumnOf<NetworkFinding>(
      "missing", .integer, nl: "ontbreken", en: "missing"
    ) { $0.listing.missingCell }
    let complete = ColumnOf<NetworkFinding>(
      "complete", .yesNo, nl: "lijst compleet", en: "list complete"
    ) { .boolean($0.listing.isComplete) }
    let memberWide = ColumnOf<NetworkFinding>(
      "member_wide", .yesNo, nl: "bijna alle \(board.many.nl)",
      en: "nearly all \(board.many.en)"
    ) { .boolean($0.listing.isUnknown ? nil : $0.isMemberWide) }

    let load = HoursNote(findings.map(\.load))
    var reading = [name]
    if findings.contains(where: { $0.type != nil }) { reading.append(type) }
    reading.append(size)
    if findings.contains(where: { $0.listing.isUnknown }) { reading.append(declared) }
    reading += [shareElsewhere.titled(words.shortElsewhereHeading)]
    var notes = [words.elsewhereShareNote]
    if scope.nature == .network {
      if load.isWorthShowing {
        let shown = hours.showing {
          $0.load.readingCell(places: 1, listMayGrow: $0.listing.isComplete == false)
        }
        reading += [shown, hoursUnknown]
      }
      if !findings.isEmpty { notes.append(load.phrase) }
    }
    notes += [
      memberWideNote(findings.filter(\.isMemberWide), scope: scope),
      IncompleteLists(findings.map { ($0.name, $0.listing) }).note(words),
    ].compactMap { $0 }

    return Table(
      .networks, scope: scope, caption: network.many.capitalised,
      columns: [
        id, name, type, size, pairs, shareElsewhere, hours, hoursUnknown, listed, declared,
        complete, memberWide, hoursLow, hoursHigh, missing,
      ],
      reading: reading, notes: notes,
      emptyText: words.noNetworks,
      rowNoun: network, rows: allRows(of: findings))
  }

  /// Which networks make nearly every pair meet.
  private static func memberWideNote(_ findings: [NetworkFinding], scope: Scope) -> Phrase? {
    guard !findings.isEmpty else { return nil }
    let words = ScopeWords(scope)
    let names = findings.map(\.name.label)
    let threshold = Phrase { $0.percentage(scope.memberWideShare) }
    return Phrase(
      nl: """
        Met minstens \(threshold.nl) van de \(words.participant.many.nl) (van de regio, waar die \
        genoemd is): \(quoted(names, in: .nl)).
        """,
      en: """
        With at least \(threshold.en) of the \(words.participant.many.en) (of the region, where \
        one is given): \(quoted(names, in: .en)).
        """)
  }
}
