/// Why an import cannot be made of the tables and the choices that were given.
public enum SchoolListFlaw: Error, Hashable, Sendable {
  /// DUO's list lacks columns that tell which board has which location.
  case missingHeadings([String], file: String, found: [String])

  /// DUO's list has headings and no location that counts.
  case noLocations(file: String)

  /// A cell of DUO's list holds lines: it begins with a quotation mark that was not meant, and
  /// swallowed the rows up to the next one.
  case linesInCell(file: String, row: Int, column: String, lines: Int)

  /// DUO's list does not give a division that was asked for.
  case missingDivision(Division, file: String)

  /// A table has no column with postcodes, municipalities or their numbers.
  case noKeyColumn(file: String, found: [String])

  /// A table that should give the municipality of a postcode has no column with postcodes.
  case noPostcodeColumn(file: String, found: [String])

  /// A table of boards has no column with their numbers, or none with their names.
  case noBoardColumns(file: String, found: [String])

  /// A table has no column with this heading.
  case unknownColumn(String, file: String, found: [String])

  /// Which column to take has to be said: these could be meant, or none.
  case unchosenColumn(file: String, candidates: [String])

  /// No location has this denomination.
  case unknownDenomination(String, found: [String])

  /// Whether the command line is to be mended; otherwise the data are.
  public var isInRequest: Bool {
    switch self {
    case .missingDivision, .unknownColumn, .unchosenColumn, .unknownDenomination: true
    case .missingHeadings, .noLocations, .linesInCell, .noKeyColumn, .noPostcodeColumn,
      .noBoardColumns:
      false
    }
  }
}
