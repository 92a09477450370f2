public import BoardNetworks
import Spreadsheets

/// Writes a landscape as the tables that it can be read from.
///
/// The tables are CSV for Excel with Dutch settings, under the headings that the reader of tables
/// gives as ours. What is unknown is an empty cell. Reading them back at the landscape's reference
/// date gives the same landscape, with two exceptions: a list (roles, themes, ...) with a semicolon
/// in one of its texts has more of them, and a membership `via` someone whom the landscape does not
/// know cannot be read beside a table of participants, which then asks to add that participant.
///
/// - Returns: The names of the files and their bytes: `lidmaatschappen.csv` always, and each other
///   table that says more than its absence would.
/// - Complexity: O(*b* + *n* + *m* + *s*) for *b* boards, *n* networks, *m* memberships and *s*
///   schools.
public func tables(of landscape: Landscape) -> [(name: String, bytes: [UInt8])] {
  var tables: [(name: String, bytes: [UInt8])] = []
  func add(_ name: String, _ rows: [[CSVCell]]) {
    tables.append((name + ".csv", CSVDialect.dutchExcel.bytes(of: rows)))
  }

  if landscape.needsParticipants { add("deelnemers", participantRows(of: landscape)) }
  if landscape.needsNetworks { add("netwerken", networkRows(of: landscape)) }
  add("lidmaatschappen", membershipRows(of: landscape))
  if !landscape.schools.isEmpty { add("scholen", schoolRows(of: landscape)) }
  if !landscape.assumptions.isEmpty { add("aannames", assumptionRows(of: landscape)) }
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
