public import BoardNetworks
import Spreadsheets

/// Reads a list of memberships, or a set of tables, into a landscape.
///
/// The input is read to its end and all of its problems are reported together. Each row read is
/// kept, a duplicate, rejected or left out, and the counts add up. Neither the order of the rows nor
/// that of the files changes the landscape.
///
/// - Parameters:
///   - files: One list, or the tables of a region; each table is recognised by its headings and then
///     by the name of its file.
///   - date: The day to describe; nil for the newest first day in the input.
/// - Complexity: O(*s* + *b* log *b* + *n* log *n*) for *s* bytes, *b* boards and *n* networks.
public func readLandscape(
  from files: consuming [InputFile], at date: CalendarDate? = nil
) -> Reading {
  var log = ProblemLog()
  let descriptions = files.map { ($0.path, $0.sha256) }
  var opened: [OpenedFile] = []
  for (position, file) in files.enumerated() {
    opened.append(open(file, at: position, isAlone: files.count == 1, log: &log))
  }
  files = []
  reportUnrecognised(opened, log: &log)

  let found = opened.map(\.table?.table)
  var balances = [RowBalance](repeating: RowBalance(), count: opened.count)
  if !found.contains(where: { $0?.kind == .memberships }), !log.isFatal {
    log.add(.noMemberships(files: descriptions.map(\.0)), at: .everywhere)
  }
  let formats = opened.map { ($0.encoding, $0.delimiter) }
  let tables = Dictionary(grouping: opened.compactMap(\.table), by: \.table.kind)
  opened = []
  var assembly = LandscapeAssembly(reading: tables, at: date, log: &log, balances: &balances)
  let landscape = assembly.landscape(log: &log, balances: &balances)

  for table in found.compactMap({ $0 }) {
    if balances[table.source].read == 0, !log.isFatal(in: table.source) {
      log.add(.noRows(table.kind), at: table.place())
    }
    let ignored = table.ignoredColumns
    if !ignored.isEmpty {
      log.add(.ignoredColumns(ignored), at: table.place(row: table.headingRow))
    }
  }
  let sources = found.indices.map { position in
    Source(
      file: descriptions[position].0, sha256: descriptions[position].1,
      encoding: formats[position].0, delimiter: formats[position].1,
      table: found[position]?.kind, balance: balances[position],
      ignoredColumns: found[position]?.ignoredColumns ?? [])
  }
  return Reading(
    landscape: log.isFatal ? nil : landscape, provenance: Provenance(sources: sources),
    problems: log.sorted())
}

/// A file as far as it could be opened.
private struct OpenedFile {
  var encoding = ""
  var delimiter = ""
  var table: OpenTable?

  /// Headings that no table has, and the table that the name of the file leads one to expect.
  var unrecognised: (headings: [String], expected: TableKind?, place: InputPlace)?
}

/// A file whose name promises a table that no other file holds must be mended; any other file that
/// is not recognised is passed over.
private func reportUnrecognised(_ opened: [OpenedFile], log: inout ProblemLog) {
  let found = Set(opened.compactMap(\.table?.table.kind))
  for case (let headings, let expected, let place)? in opened.map(\.unrecognised) {
    if let expected, !found.contains(expected) {
      log.add(.noUsableHeading(found: headings, expected), at: place)
    } else {
      log.add(.unreadFile, at: place)
    }
  }
}

extension InputTable {
  /// The headings whose columns are not used.
  fileprivate var ignoredColumns: [String] {
    recognised.unknownColumns.filter { !attributeColumns.contains($0) }
      .map { recognised.headings[$0] }.filter { !$0.isEmpty }
  }
}

private func open(
  _ file: InputFile, at position: Int, isAlone: Bool, log: inout ProblemLog
) -> OpenedFile {
  var place = InputPlace(source: position, file: file.path, sheet: nil)
  var opened = OpenedFile()
  guard let headed = HeadedSheet(file, at: place, isOptional: !isAlone, log: &log) else {
    return opened
  }
  opened.encoding = headed.encoding
  opened.delimiter = headed.delimiter
  place.row = headed.headingRow

  switch recognise(headings: headed.headings, name: file.stem, isAlone: isAlone) {
  case .table(let recognised):
    let table = InputTable(
      source: position, file: file.path, sheetName: headed.sheet.name,
      headingRow: headed.headingRow, recognised: recognised)
    opened.table = OpenTable(table: table, sheet: headed.sheet)
    if recognised.kind == .networks {
      opened.table!.table.attributeColumns = numericColumns(of: opened.table!)
    }
  case .wrongHeadings(let wrong):
    for (column, kind) in wrong {
      place.column = column
      place.heading = headed.headings[column]
      log.add(kind, at: place)
    }
  case .unrecognised(let expected):
    opened.unrecognised = (headed.headings, expected, place)
  }
  return opened
}
