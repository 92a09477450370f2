import BoardNetworks

/// The tables of an import as they are read, one after another.
struct ImportedTables {
  var log = ProblemLog()
  var flaws: [SchoolListFlaw] = []
  private(set) var sources: [Source] = []

  var areSound: Bool { !log.isFatal && flaws.isEmpty }

  /// Reads a file and accounts for its rows.
  mutating func read<Content>(
    _ file: InputFile, holding kind: TableKind,
    _ body: (OpenSheet, inout ProblemLog, inout RowBalance) throws(SchoolListFlaw) -> Content
  ) -> Content? {
    let sheet = OpenSheet(file, holding: kind, at: sources.count, log: &log)
    var balance = RowBalance()
    var content: Content?
    if let sheet {
      do {
        content = try body(sheet, &log, &balance)
      } catch {
        flaws.append(error)
      }
    }
    sources.append(
      Source(
        file: file.path, sha256: file.sha256, encoding: sheet?.encoding ?? "",
        delimiter: sheet?.delimiter ?? "", table: kind, balance: balance, ignoredColumns: []))
    return content
  }

  mutating func readLookup(_ column: SchoolListImport.Column) -> LookupTable? {
    read(column.file, holding: .networks) { sheet, log, balance throws(SchoolListFlaw) in
      try LookupTable(
        reading: sheet, column: column.heading, file: column.file.path, log: &log,
        balance: &balance)
    }
  }
}
