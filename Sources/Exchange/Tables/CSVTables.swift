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
/// - Parameter delegates: Whether those who sit at tables are named.
/// - Returns: The names of the files and their bytes: `lidmaatschappen.csv` always, and each other
///   table that says more than its absence would.
/// - Complexity: O(*b* + *n* + *m* + *s*) for *b* boards, *n* networks, *m* memberships and *s*
///   schools.
public func tables(
  of landscape: Landscape, delegates: Bool = false
) -> [(name: String, bytes: [UInt8])] {
  writtenTables(of: landscape, delegates: delegates).map { table in
    (table.name + ".csv", CSVDialect.dutchExcel.bytes(of: table.dutchRows))
  }
}
