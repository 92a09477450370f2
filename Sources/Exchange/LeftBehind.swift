public import BoardNetworks

/// Something of a landscape that what was written of it does not hold: a fact, put into words where
/// it is shown.
public enum LeftBehind: Hashable, Sendable {
  /// Names of delegates, with their function and mandate.
  ///
  /// Nobody asked for them, or the format has no place for them.
  case delegates(count: Int, areAsked: Bool)

  /// What some rows of a table say in a column, which has a Dutch heading and an English one.
  case column(TableKind, nl: String, en: String, count: Int)
  case schools(Int)
  case assumptions(Int)

  /// The day that the landscape describes; reading takes it from the tables.
  case date(CalendarDate)

  /// Territories, or networks, where the format cannot tell one from the other.
  case otherNature(Nature, entries: Int, memberships: Int)

  /// Labels that are not the name alone, since a format needs them to be different.
  case changedLabels(Int)

  /// Texts with something that the format cannot hold: control characters, which became U+FFFD, and
  /// in a workbook line breaks of other kinds than its own, and what is longer than a cell.
  case adaptedTexts(Int)

  /// Texts in lists with a semicolon in them, which are read as two.
  case splitTexts(Int)

  /// Through whom some take part who is no participant or network: what was written cannot be read
  /// back before they are added.
  case unlistedVia([String])
}

/// What is left behind when a landscape is written.
///
/// - Returns: In the order of the cases; nothing that counts none.
func leftBehind(
  of landscape: Landscape, in format: ExchangeFormat, delegates: Bool, nature: Nature
) -> [LeftBehind] {
  var result: [LeftBehind] = []
  let names = landscape.memberships.reduce(0) { $0 + $1.details.delegates.count }
  if names > 0, !delegates || format == .pajek {
    result.append(.delegates(count: names, areAsked: delegates))
  }
  if format == .pajek { result += columnsLeftBehind(of: landscape, nature: nature) }
  if [.pajek, .gephi, .kumu].contains(format) {
    if !landscape.schools.isEmpty { result.append(.schools(landscape.schools.count)) }
    if !landscape.assumptions.isEmpty {
      result.append(.assumptions(landscape.assumptions.count))
    }
  }
  if format != .graphml, let day = landscape.date.day,
    format == .pajek || landscape.date != .newest(day) || day != landscape.newestDay
  {
    result.append(.date(day))
  }
  switch format {
  case .pajek:
    result += otherNatureLeftBehind(of: landscape, nature: nature)
    let networks = landscape.networks.indices.filter { landscape.networks[$0].nature == nature }
    let changed = PajekLabels(of: landscape, networks: networks).changedCount
    if changed > 0 { result.append(.changedLabels(changed)) }
  case .graphml, .xlsx:
    let adapted = texts(of: landscape, delegates: delegates)
      .count { format == .xlsx ? isAdaptedInCell($0) : hasForbiddenInXML($0) }
    if adapted > 0 { result.append(.adaptedTexts(adapted)) }
    fallthrough
  case .csv, .gephi, .kumu:
    let split = listedTexts(of: landscape).count { $0.utf8.contains(UInt8(ascii: ";")) }
    if split > 0 { result.append(.splitTexts(split)) }
    let outsiders = unlistedVia(in: landscape)
    if !outsiders.isEmpty { result.append(.unlistedVia(outsiders)) }
  }
  return result
}

/// What a label and a number of seats do not tell.
private func columnsLeftBehind(of landscape: Landscape, nature: Nature) -> [LeftBehind] {
  let networks = landscape.networks.filter { $0.nature == nature }
  let memberships = landscape.memberships.filter { landscape[$0.network].nature == nature }
  // The name stands in the place of the id.
  let participants = participantColumns(of: landscape).map { column in
    column.header.key == "id" ? column.only { $0.name != nil && $0.name != $0.id } : column
  }
  let networkColumns = networkColumns(of: landscape).map { column in
    column.header.key == "id" ? column.only { $0.name != nil && $0.name != $0.id } : column
  }
  let tables = [
    WrittenTable(.participants, participants, of: landscape.boards),
    WrittenTable(.networks, networkColumns, of: networks),
    WrittenTable(
      .memberships, tieColumns(of: landscape, delegates: false), of: memberships.map(\.details)),
  ]
  let held: Set<String> = ["name", "nature", "seats"]
  return tables.flatMap { table in
    zip(table.headers, table.filledCounts).compactMap { header, count in
      count == 0 || held.contains(header.key)
        ? nil : .column(table.kind, nl: header.heading, en: header.key, count: count)
    }
  }
}

extension WrittenColumn {
  /// The column, of no more than some values.
  fileprivate func only(_ isMeant: @escaping (Value) -> Bool) -> WrittenColumn {
    lifted { isMeant($0) ? $0 : nil }
  }
}

private func otherNatureLeftBehind(of landscape: Landscape, nature: Nature) -> [LeftBehind] {
  let entries = landscape.networks.count { $0.nature != nature }
  guard entries > 0 else { return [] }
  let memberships = landscape.memberships.count { landscape[$0.network].nature != nature }
  return [
    .otherNature(
      nature == .network ? .territory : .network, entries: entries, memberships: memberships)
  ]
}

/// Every text of a landscape that comes from outside.
private func texts(of landscape: Landscape, delegates: Bool) -> [String] {
  let graph = LandscapeGraph(of: landscape, delegates: delegates)
  let tables = [
    graph.participants, graph.networks, graph.ties,
    WrittenTable(.schools, schoolColumns(of: landscape), of: landscape.schools),
    WrittenTable(.assumptions, assumptionColumns, of: landscape.assumptions),
  ]
  return tables.flatMap { table in
    table.headers.map(\.heading) + table.rows.joined().flatMap(\.freeTexts)
  }
}

/// The texts of lists that a reader of tables parts at semicolons.
private func listedTexts(of landscape: Landscape) -> [String] {
  var texts = landscape.networks.flatMap(\.themes)
  for board in landscape.boards {
    texts += board.aliases + board.municipalities + board.developmentQuestions
  }
  for membership in landscape.memberships {
    texts += membership.details.roles + membership.details.sources
  }
  return texts
}

private func unlistedVia(in landscape: Landscape) -> [String] {
  guard
    writtenTables(of: landscape, delegates: false).contains(where: { $0.kind == .participants })
  else { return [] }
  var names: Set<String> = []
  for membership in landscape.memberships {
    if case .other(let name)? = membership.details.via { names.insert(name) }
  }
  return names.sorted { NaturalSortKey($0) < NaturalSortKey($1) }
}

/// Whether a cell of a workbook cannot hold a text as it is.
private func isAdaptedInCell(_ text: String) -> Bool {
  hasForbiddenInXML(text) || text.utf16.count > 32_767
    || text.unicodeScalars.contains { ["\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0) }
}

private func hasForbiddenInXML(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
