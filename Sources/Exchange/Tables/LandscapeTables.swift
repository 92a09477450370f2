import BoardNetworks

/// The tables that a landscape can be read from, of which a format makes files.
///
/// Memberships always, and each other table that says more than its absence would.
///
/// - Parameter delegates: Whether those who sit at tables are named.
func writtenTables(of landscape: Landscape, delegates: Bool) -> [WrittenTable] {
  var tables: [WrittenTable] = []
  if landscape.needsParticipants {
    tables.append(
      WrittenTable(.participants, participantColumns(of: landscape), of: landscape.boards))
  }
  if landscape.needsNetworks {
    tables.append(WrittenTable(.networks, networkColumns(of: landscape), of: landscape.networks))
  }
  let rows = landscape.memberships.flatMap { MembershipRow.rows(of: $0, delegates: delegates) }
  tables.append(WrittenTable(.memberships, membershipColumns(of: landscape), of: rows))
  if !landscape.schools.isEmpty {
    tables.append(WrittenTable(.schools, schoolColumns(of: landscape), of: landscape.schools))
  }
  if !landscape.assumptions.isEmpty {
    tables.append(WrittenTable(.assumptions, assumptionColumns, of: landscape.assumptions))
  }
  return tables
}

extension Landscape {
  /// Whether memberships alone would lose anything of the boards: they tell no more than an id.
  fileprivate var needsParticipants: Bool {
    boards.contains { $0 != Board(id: $0.id) }
      || Set(memberships.map(\.board)).count < boards.count
  }

  /// Whether memberships alone would lose anything of the networks.
  fileprivate var needsNetworks: Bool {
    networks.contains { $0 != RegionalNetwork(id: $0.id) }
      || Set(memberships.map(\.network)).count < networks.count
  }
}
