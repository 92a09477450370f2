import BoardNetworks

/// Makes a landscape of DUO's list of the locations of schools, and of tables that say more.
///
/// A region becomes a territory of each board that has a location in it, or a network where the law
/// makes members of those boards. What matches nothing is listed, never guessed.
///
/// - Complexity: O(*s* + *l* *t* log *l*) for *s* bytes, *l* locations, and *t* divisions and tables.
public func readSchoolList(_ request: SchoolListImport) -> SchoolListReading {
  var tables = ImportedTables()
  let list = tables.read(request.schools, holding: .schools) {
    sheet, log, balance throws(SchoolListFlaw) in
    let columns = try SchoolListColumns(of: sheet, file: request.schools.path)
    return try SchoolList(
      reading: sheet, columns, file: request.schools.path, log: &log, balance: &balance)
  }
  let joined = request.joins.map { join in tables.readLookup(join.column) }
  let municipalities = request.municipalities.flatMap { column in
    let table = tables.readLookup(column)
    if let table, !table.hasPostcodes {
      tables.flaws.append(.noPostcodeColumn(file: column.file.path, found: table.headings))
    }
    return table
  }
  let register = request.register.flatMap { file in
    tables.read(file, holding: .participants) { sheet, log, balance throws(SchoolListFlaw) in
      try BoardRegister(reading: sheet, file: file.path, log: &log, balance: &balance)
    }
  }
  if let list { tables.flaws += request.flaws(in: list) }

  var assembly = SchoolListAssembly(locations: list?.locations ?? [])
  if let list, tables.areSound {
    assembly.addRegions(of: request.divisions ?? list.divisions)
    assembly.findMunicipalities(in: municipalities)
    for (join, table) in zip(request.joins, joined) {
      if let table { assembly.add(join, table, exceptions: request.exceptions) }
    }
    assembly.nameBoards(from: register)
  }
  return SchoolListReading(
    landscape: tables.areSound ? assembly.landscape() : nil,
    provenance: Provenance(sources: tables.sources), problems: tables.log.sorted(),
    flaws: tables.flaws, matches: assembly.matches,
    municipalityMatches: assembly.municipalityMatches, unnamedBoards: assembly.unnamedBoards)
}

extension SchoolListImport {
  /// What was asked for and the list does not have.
  fileprivate func flaws(in list: SchoolList) -> [SchoolListFlaw] {
    let missing = (divisions ?? []).filter { !list.divisions.contains($0) }
    let denominations = Set(list.locations.compactMap(\.denomination))
    let known = Set(denominations.map { foldedKey($0) })
    let unknown = exceptions.map(\.denomination).filter { !known.contains(foldedKey($0)) }
    return missing.map { .missingDivision($0, file: schools.path) }
      + unknown.map { .unknownDenomination($0, found: denominations.sorted(by: scalarOrder)) }
  }
}
