public import BoardNetworks
import Spreadsheets

/// Reads a list of memberships, or a set of tables, into a landscape.
///
/// The input is read to its end and all of its problems are reported together. Each row read is
/// kept, a duplicate, rejected or left out, and the counts add up. Neither the order of the rows nor
/// that of the files changes the landscape.
///
/// - Parameters:
///   - files: Lists and tables in any shape; each sheet is recognised by its headings and marks, and
///     then by its name.
///   - date: The day to describe; nil for the newest first day in the input.
///   - map: A table that says how sheets are to be read; what it leaves open is recognised.
///   - naming: What is known of names besides.
/// - Complexity: O(*s* + *b* log *b* + *n* log *n*) for *s* bytes, *b* boards and *n* networks.
public func readLandscape(
  from files: consuming [InputFile], at date: CalendarDate? = nil, map: InputFile? = nil,
  naming: NamingFiles = NamingFiles()
) -> Reading {
  var log = ProblemLog()
  // These are no lists, also when they lie in the folder of the lists.
  for other in [map, naming.decisions, naming.register].compactMap({ $0 }) {
    files.removeAll { $0.path == other.path || !other.bytes.isEmpty && $0.bytes == other.bytes }
  }
  let entries = map.map { MapEntries($0, log: &log) } ?? .none
  var opened: [OpenedFile] = []
  var sheetCount = 0
  let isAlone = files.count == 1
  for file in files {
    opened.append(OpenedFile(file, at: sheetCount, isOptional: !isAlone, log: &log))
    sheetCount += max(1, opened.last!.sheets.count)
  }
  files = []
  return readLandscape(from: opened, at: date, map: entries, naming: naming, log: &log)
}

/// Reads files that were opened into their sheets.
///
/// - Parameter log: What was wrong with files that could not be opened.
func readLandscape(
  from files: consuming [OpenedFile], at date: CalendarDate? = nil, map: MapEntries = .none,
  naming: NamingFiles = NamingFiles(), log: inout ProblemLog
) -> Reading {
  let descriptions = files.flatMap { file in
    Array(repeating: SourceDescription(file), count: max(1, file.sheets.count))
  }
  var input = Optional(PlannedInput(InputSheet.all(of: files), map: map, log: &log))
  files = []
  input!.reportUnrecognised(log: &log)
  let passedOver = input!.sheets.map { $0.passedOver.map { SheetUnderstanding(shape: $0) } }
  let understood = input!.map
  let sheetNames = input!.sheets.map(\.input.sheetName)
  var opened: [OpenTable?] = []
  for sheet in input!.sheets { opened.append(sheet.table(known: input!.known, log: &log)) }
  input = nil

  let found = opened.map(\.?.table)
  var understandings = zip(opened, passedOver).map { $0?.understanding ?? $1 }
  var balances = [RowBalance](repeating: RowBalance(), count: opened.count)
  if !found.contains(where: { $0?.kind == .memberships }), !log.isFatal {
    var paths: [String] = []
    for path in descriptions.map(\.file) where !paths.contains(path) { paths.append(path) }
    log.add(.noMemberships(files: paths), at: .everywhere)
  }
  let tables = Dictionary(grouping: opened.compactMap { $0 }, by: \.table.kind)
  opened = []
  let decisions =
    naming.decisions.map { AliasDecisions(reading: $0, at: descriptions.count, log: &log) }
  let register =
    naming.register.map { NameRegister(reading: $0, at: descriptions.count + 1, log: &log) }
  var assembly = LandscapeAssembly(
    reading: tables, at: date, decisions: decisions ?? AliasDecisions(),
    register: register ?? NameRegister(), log: &log, balances: &balances)
  let landscape = assembly.landscape(log: &log, balances: &balances)

  for table in found.compactMap({ $0 }) {
    if balances[table.source].read == 0, !log.isFatal(in: table.source) {
      log.add(.noRows(table.kind), at: table.place())
    }
    let ignored = table.ignoredColumns
    if !ignored.isEmpty {
      let row = table.headingRow > 0 ? table.headingRow : understandings[table.source]?.headingRow
      log.add(.ignoredColumns(ignored), at: table.sheetPlace(row: row))
    }
    let shared = assembly.rows.sharedCells[table.source] ?? 0
    understandings[table.source]?.sharedCells += shared
  }
  let sources = found.indices.map { position in
    Source(
      file: descriptions[position].file, sheet: sheetNames[position],
      sha256: descriptions[position].sha256, encoding: descriptions[position].encoding,
      delimiter: descriptions[position].delimiter, table: found[position]?.kind,
      balance: balances[position], ignoredColumns: found[position]?.ignoredColumns ?? [],
      understanding: understandings[position])
  }
  return Reading(
    landscape: log.isFatal ? nil : landscape, provenance: Provenance(sources: sources),
    problems: log.sorted(), map: understood, nameReview: assembly.nameReview)
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

extension InputTable {
  /// The headings whose columns are not used.
  fileprivate var ignoredColumns: [String] {
    recognised.unknownColumns.filter { !attributeColumns.contains($0) }
      .map { recognised.headings[$0] }.filter { !$0.isEmpty }
  }

  /// A row of the analyst's sheet.
  fileprivate func sheetPlace(row: Int?) -> InputPlace {
    InputPlace(source: source, file: file, sheet: sheetName, row: row)
  }
}
