import BoardNetworks
public import OverlapAnalysis

extension ChangeFindings {
  /// All of it for programs, as JSON: the two moments with their totals, and a table for each
  /// question.
  public func json() -> [UInt8] {
    var bytes = Array("{\n".utf8)
    appendJSONFields(
      [
        ("schema", .integer(1)), ("basis", .text(basis.rawValue)),
        ("same_input", .boolean(isSameInput)),
        ("participants", .text(later.scope.participants.key)),
        ("nature", .text(later.scope.nature.rawValue)),
      ], to: &bytes)
    for (key, moment) in [("earlier", earlier), ("later", later)] {
      bytes += "  ".utf8
      appendJSON(key, to: &bytes)
      bytes += ": ".utf8
      appendJSONObject(moment.jsonFields, to: &bytes)
      bytes += ",\n".utf8
    }
    bytes += "  \"difference\": ".utf8
    appendJSONObject(load.total.jsonFields, to: &bytes)
    bytes += ",\n  \"pair_counts\": ".utf8
    appendJSONObject(pairs.jsonFields, to: &bytes)
    bytes += ",\n  \"knowledge\": ".utf8
    appendJSONObject(knowledge.jsonFields, to: &bytes)
    bytes += ",\n  \"tables\": {".utf8
    for (index, table) in tables.enumerated() {
      bytes += (index == 0 ? "\n    " : ",\n    ").utf8
      appendJSON(table.key, to: &bytes)
      bytes += ": [".utf8
      for (row, cells) in table.rows.enumerated() {
        bytes += (row == 0 ? "\n      " : ",\n      ").utf8
        appendJSONObject(zip(table.columns, cells).map { ($0.key, $1) }, to: &bytes)
      }
      bytes += (table.rows.isEmpty ? "]" : "\n    ]").utf8
    }
    bytes += "\n  }\n}\n".utf8
    return bytes
  }
}

extension Moment {
  fileprivate var jsonFields: [JSONField] {
    [
      ("date", .text(scope.date.day?.description)), ("date_origin", .text(scope.date.origin.key)),
      ("boards", .integer(summary.boards)), ("networks", .integer(summary.networks)),
      ("bodies", .integer(bodies)), ("layers", .integer(layers)),
      ("memberships", .integer(summary.memberships)), ("pairs", .integer(summary.pairs)),
      ("seats", .integer(hours.seats)), ("hours", hours.load.cell),
      ("hours_low", hours.load.lowCell), ("hours_high", hours.load.highCell(listMayGrow: false)),
      ("unknown_seats", hours.load.unknownSeatsCell),
      ("elsewhere_pairs_once", .decimal(summary.elsewherePairsOnce)),
      (
        "elsewhere_pairs_once_without_member_wide",
        .decimal(summary.elsewherePairsOnceWithoutMemberWide)
      ),
      ("elsewhere_max", .integer(summary.elsewhereMaximum)),
    ]
  }
}

extension LoadChange {
  fileprivate var jsonFields: [JSONField] {
    [
      ("hours", .decimal(difference)), ("change", difference == nil ? .missing : .decimal(change)),
      ("hours_low", .decimal(range.lower)), ("hours_high", .decimal(range.upper)),
      ("seats_unknown_in_both", .integer(seatsUnknownInBoth)),
    ] + parts.map { ($0.cause.key, $0.cell) }
  }
}

extension PairChanges {
  fileprivate var jsonFields: [JSONField] {
    [
      ("kept", .integer(kept)), ("lost", .integer(lost.count)), ("gained", .integer(gained.count)),
      ("became_one", .integer(becameOne)), ("with_gone_board", .integer(withGoneBoard)),
      ("with_new_board", .integer(withNewBoard)),
    ]
  }
}

extension KnowledgeChanges {
  fileprivate var jsonFields: [JSONField] {
    func ids(_ names: [Name]) -> Cell { .list(names.map(\.id)) }
    return [
      ("hours_became_known", ids(hoursBecameKnown)),
      ("hours_became_unknown", ids(hoursBecameUnknown)), ("answer_now", ids(answerNow)),
      ("answer_no_longer", ids(answerNoLonger)), ("never_answered", ids(neverAnswered)),
      ("incomplete_earlier", ids(incompleteEarlier.map(\.network))),
      ("incomplete_later", ids(incompleteLater.map(\.network))),
    ]
  }
}
