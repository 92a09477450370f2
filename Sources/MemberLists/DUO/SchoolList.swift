import BoardNetworks
import Spreadsheets

/// DUO's list of the locations of schools ("alle vestigingen").
///
/// DUO renamed columns over the years: BRIN NUMMER became INSTELLINGSCODE, VESTIGINGSNUMMER
/// VESTIGINGSCODE. Blank cells hold blanks, and a file that Excel saved lacks the zeros in front of
/// codes.
struct SchoolList {
  /// The locations, in order of their codes.
  let locations: [SchoolLocation]

  /// The divisions that the list gives.
  let divisions: [Division]

  /// Reads the list.
  ///
  /// Rows that say the same of a location count once. When rows contradict each other none of them
  /// counts, since nothing but their order would tell them apart.
  ///
  /// - Throws: `SchoolListFlaw.linesInCell` for the first cell that holds more than one line, which
  ///   no cell of DUO's does; `noLocations` when no row counts.
  init(
    reading sheet: OpenSheet, _ columns: SchoolListColumns, file: String, log: inout ProblemLog,
    balance: inout RowBalance
  ) throws(SchoolListFlaw) {
    var flaw: SchoolListFlaw?
    var rows: [String: [(row: Int, location: SchoolLocation)]] = [:]
    sheet.forEachRow(log: &log, balance: &balance) { row, log, balance in
      if flaw == nil, let cell = row.firstCellOfLines {
        let heading = sheet.headings.indices.contains(cell) ? sheet.headings[cell] : ""
        flaw = .linesInCell(
          file: file, row: row.number, column: heading, lines: row.lineCount(ofCell: cell))
      }
      guard let board = row.value(ofCell: columns.board) else {
        balance.rejected += 1
        log.add(.emptyParticipant, at: sheet.place(row: row.number, column: columns.board))
        return
      }
      guard let id = columns.id(of: row) else {
        balance.rejected += 1
        log.add(.emptyName(.schools), at: sheet.place(row: row.number, column: columns.location))
        return
      }
      let location = columns.location(of: row, id: id, board: board)
      rows[id, default: []].append((row.number, location))
    }

    if let flaw { throw flaw }
    var locations: [SchoolLocation] = []
    for (id, group) in rows {
      let numbers = group.map(\.row)
      if Set(group.map(\.location)).count > 1 {
        balance.rejected += group.count
        for number in numbers {
          log.add(.contradictingRows(id, rows: numbers), at: sheet.place(row: number))
        }
        continue
      }
      locations.append(group[0].location)
      balance.kept += 1
      balance.duplicates += group.count - 1
      for number in numbers.dropFirst() {
        log.add(.duplicate(ofRow: numbers[0], file: nil), at: sheet.place(row: number))
      }
    }
    guard !locations.isEmpty else { throw .noLocations(file: file) }
    let order = naturalOrder(of: locations.map(\.id))
    self.locations = order.map { locations[$0] }
    divisions = Division.allCases.filter { columns.regions[$0] != nil }
  }
}

extension Row {
  /// The first cell that holds more than one line.
  fileprivate var firstCellOfLines: Int? {
    for cell in 0..<cellCount where lineCount(ofCell: cell) > 1 { return cell }
    return nil
  }

  /// The lines of a cell, without blanks at its ends.
  fileprivate func lineCount(ofCell cell: Int) -> Int {
    let bytes = trimmedBytes(ofCell: cell)
    var count = 1
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { count += 1 }
    return count
  }
}

/// Where DUO's list has its columns.
struct SchoolListColumns {
  let board, location: Int
  let school, name, postcode, municipality, municipalityNumber, denomination: Int?
  let regions: [Division: (code: Int, name: Int?)]

  /// - Throws: `SchoolListFlaw.missingHeadings` when a location has no code or no board.
  init(of sheet: OpenSheet, file: String) throws(SchoolListFlaw) {
    let board = sheet.column("BEVOEGD GEZAG NUMMER")
    let location = sheet.column("VESTIGINGSNUMMER", "VESTIGINGSCODE")
    guard let board, let location else {
      var missing: [String] = []
      if board == nil { missing.append("BEVOEGD GEZAG NUMMER") }
      if location == nil { missing.append("VESTIGINGSCODE") }
      throw .missingHeadings(missing, file: file, found: sheet.headings)
    }
    self.board = board
    self.location = location
    school = sheet.column("BRIN NUMMER", "INSTELLINGSCODE")
    name = sheet.column("VESTIGINGSNAAM")
    postcode = sheet.column("POSTCODE")
    municipality = sheet.column("GEMEENTENAAM")
    municipalityNumber = sheet.column("GEMEENTENUMMER")
    denomination = sheet.column("DENOMINATIE")
    var regions: [Division: (code: Int, name: Int?)] = [:]
    for division in Division.allCases {
      guard let code = sheet.column(division.heading + " CODE") else { continue }
      regions[division] = (code, sheet.column(division.heading + " NAAM"))
    }
    self.regions = regions
  }

  /// The code of the location; where a list gives only its number within the school, that number
  /// behind the code of the school.
  func id(of row: borrowing Row) -> String? {
    guard let location = row.value(ofCell: self.location) else { return nil }
    guard location.utf8.count <= 2, let school = row.value(ofCell: school) else { return location }
    return school + padded(location, to: 2)
  }

  func location(of row: borrowing Row, id: String, board: String) -> SchoolLocation {
    var regions: [Division: DivisionRegion] = [:]
    for (division, columns) in self.regions {
      guard let code = row.value(ofCell: columns.code) else { continue }
      regions[division] = DivisionRegion(
        code: padded(code, to: Division.codeWidth), name: row.value(ofCell: columns.name))
    }
    return SchoolLocation(
      id: id, name: row.value(ofCell: name), board: padded(board, to: 5),
      postcode: row.value(ofCell: postcode).flatMap(postcodeDigits),
      municipality: row.value(ofCell: municipality),
      municipalityNumber: row.value(ofCell: municipalityNumber).flatMap(municipalityNumber(_:)),
      denomination: row.value(ofCell: denomination), regions: regions)
  }
}
