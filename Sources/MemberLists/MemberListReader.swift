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
  var opened: [OpenedFile] = []
  var sheetCount = 0
  let isAlone = files.count == 1
  for file in files {
    opened.append(OpenedFile(file, at: sheetCount, isOptional: !isAlone, log: &log))
    sheetCount += max(1, opened.last!.sheets.count)
  }
  files = []
  return readLandscape(from: opened, at: date, log: &log)
}

/// Reads files that were opened into their sheets.
///
/// - Parameter log: What was wrong with files that could not be opened.
func readLandscape(
  from files: consuming [OpenedFile], at date: CalendarDate? = nil, log: inout ProblemLog
) -> Reading {
  let descriptions = files.flatMap { file in
    Array(repeating: SourceDescription(file), count: max(1, file.sheets.count))
  }
  let sheets = InputSheet.all(of: files)
  let sheetNames = sheets.map(\.sheetName)
  files = []
  var opened = open(sheets, log: &log)
  reportUnrecognised(opened, log: &log)

  let found = opened.map(\.table?.table)
  var balances = [RowBalance](repeating: RowBalance(), count: opened.count)
  if !found.contains(where: { $0?.kind == .memberships }), !log.isFatal {
    var paths: [String] = []
    for path in descriptions.map(\.file) where !paths.contains(path) { paths.append(path) }
    log.add(.noMemberships(files: paths), at: .everywhere)
  }
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
      file: descriptions[position].file, sheet: sheetNames[position],
      sha256: descriptions[position].sha256, encoding: descriptions[position].encoding,
      delimiter: descriptions[position].delimiter, table: found[position]?.kind,
      balance: balances[position], ignoredColumns: found[position]?.ignoredColumns ?? [])
  }
  return Reading(
    landscape: log.isFatal ? nil : landscape, provenance: Provenance(sources: sources),
    problems: log.sorted())
}

/// What a source says of its file.
private struct SourceDescription {
  let file, sha256, encoding, delimiter: String

  init(_ opened: OpenedFile) {
    file = opened.path
    sha256 = opened.sha256
    encoding = opened.encoding
    delimiter = opened.delimiter
  }
}

/// A sheet as far as it could be opened.
private struct OpenedSheet {
  var table: OpenTable?

  /// Headings that no table has, and the table that the name of the sheet leads one to expect.
  var unrecognised: (headings: [String], expected: TableKind?, place: InputPlace)?
}

/// Recognises every sheet that is to be seen. Those that hold nothing are passed over, unless none
/// holds anything.
private func open(_ sheets: [InputSheet], log: inout ProblemLog) -> [OpenedSheet] {
  let shown = sheets.map { sheet in sheet.sheet.map { !$0.isHidden && !$0.isEmpty } ?? false }
  let isAlone = shown.count { $0 } == 1 && !sheets.contains { $0.sheet == nil }
  for sheet in sheets where sheet.sheet?.isHidden == true {
    log.add(.hiddenSheet, at: sheet.place)
  }
  let filled = Set(zip(sheets, shown).filter(\.1).map(\.0.file))
  var reported: Set<String> = []
  for sheet in sheets where sheet.sheet != nil && !filled.contains(sheet.file) {
    if reported.insert(sheet.file).inserted { log.add(.emptyFile, at: sheet.place) }
  }
  return zip(sheets, shown).map { sheet, isShown in
    isShown ? open(sheet, isAlone: isAlone, log: &log) : OpenedSheet()
  }
}

/// A sheet whose name promises a table that no other one holds must be mended; any other that is
/// not recognised is passed over.
private func reportUnrecognised(_ opened: [OpenedSheet], log: inout ProblemLog) {
  let found = Set(opened.compactMap(\.table?.table.kind))
  for case (let headings, let expected, let place)? in opened.map(\.unrecognised) {
    if let expected, !found.contains(expected) {
      log.add(.noUsableHeading(found: headings, expected), at: place)
    } else {
      log.add(place.sheet == nil ? .unreadFile : .unreadSheet, at: place)
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
  _ input: InputSheet, isAlone: Bool, log: inout ProblemLog
) -> OpenedSheet {
  var opened = OpenedSheet()
  var place = input.place
  guard let sheet = input.sheet, let headed = HeadedSheet(sheet, at: place, log: &log) else {
    return opened
  }
  place.row = headed.headingRow

  switch recognise(headings: headed.headings, name: input.name, isAlone: isAlone) {
  case .table(let recognised):
    let table = InputTable(
      source: input.source, file: input.file, sheetName: input.sheetName,
      headingRow: headed.headingRow, recognised: recognised)
    opened.table = OpenTable(table: table, sheet: sheet)
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

extension Sheet {
  /// Whether no row holds anything; a row that never ends does.
  fileprivate var isEmpty: Bool {
    var isEmpty = true
    let defects = forEachRow { row in
      isEmpty = row.isBlank
      return isEmpty
    }
    return isEmpty && defects.isEmpty
  }
}
