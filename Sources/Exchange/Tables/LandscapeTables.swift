import BoardNetworks

/// The tables that a landscape can be read from, of which a format makes files.
///
/// Memberships always, and each other table that says more than its absence would. Boards and networks
/// whose ids are no codes have one, too: it says that two of them are two, however alike they are
/// spelled.
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
  /// Whether memberships alone would lose anything of the boards.
  fileprivate var needsParticipants: Bool {
    boards.contains { $0 != Board(id: $0.id) || !isUnmistakable($0.id) }
      || Set(memberships.map(\.board)).count < boards.count
  }

  /// Whether memberships alone would lose anything of the networks.
  fileprivate var needsNetworks: Bool {
    networks.contains { $0 != RegionalNetwork(id: $0.id) || !isUnmistakable($0.id) }
      || Set(memberships.map(\.network)).count < networks.count
  }
}

/// Whether a reader takes an id for no other and for no list of several: a code of letters, digits,
/// hyphens and the like, with a digit in it.
func isUnmistakable(_ id: String) -> Bool {
  var hasDigit = false
  for byte in id.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      break
    default: return false
    }
  }
  return hasDigit
}
