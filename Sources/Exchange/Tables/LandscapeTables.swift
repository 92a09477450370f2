import BoardNetworks

/// The tables that a landscape can be read from, of which a format makes files.
///
/// Memberships always, and each other table that has rows. Boards and networks have a table even when
/// they have nothing but an id: it says that two of them are two, however alike they are spelled.
///
/// - Parameter delegates: Whether those who sit at tables are named.
func writtenTables(of landscape: Landscape, delegates: Bool) -> [WrittenTable] {
  var tables: [WrittenTable] = []
  if !landscape.boards.isEmpty {
    tables.append(
      WrittenTable(.participants, participantColumns(of: landscape), of: landscape.boards))
  }
  if !landscape.networks.isEmpty {
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
