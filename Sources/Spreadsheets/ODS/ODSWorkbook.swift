import Markup

/// The sheets of an OpenDocument spreadsheet (.ods), as LibreOffice writes it.
///
/// OASIS, *Open Document Format for Office Applications (OpenDocument) Version 1.3*, 2021, part 2
/// for the package and part 3 for its content.
enum ODSWorkbook {
  /// Reads the sheets in the order of the workbook. They share one part of the archive, so that
  /// all are read at once, and kept as text.
  ///
  /// - Throws: `SpreadsheetError` for a package that is no spreadsheet, is protected, or whose
  ///   content is damaged or more than the limits allow.
  /// - Complexity: O(*n*) for *n* inflated bytes, and room for the cells that hold something.
  static func sheets(
    in archive: ZipArchive, limits: WorkbookLimits
  ) throws(SpreadsheetError) -> [ODSSheet] {
    try checkProtection(of: archive)
    let part = try archive.part(at: "content.xml")
    var scanner = ODSScanner(part: part.path, limits: limits)
    try archive.readPart(part) { event in scanner.take(event) }
    if let error = scanner.error { throw error }
    guard scanner.isSpreadsheet else { throw .notAWorkbook }
    guard !scanner.tables.isEmpty else { throw .empty }
    let text = scanner.text
    return scanner.tables.map { ODSSheet(table: $0, text: text) }
  }

  /// Looks in the list of parts whether any is encrypted.
  private static func checkProtection(of archive: ZipArchive) throws(SpreadsheetError) {
    guard let manifest = archive.entry(at: "META-INF/manifest.xml") else { return }
    var isEncrypted = manifest.isEncrypted
    if !isEncrypted {
      try archive.readPart(manifest) { event in
        if case .start(let tag) = event { isEncrypted = tag.name.isNamed("encryption-data") }
        return !isEncrypted
      }
    }
    if isEncrypted { throw .passwordProtected }
  }
}

/// A sheet of an OpenDocument spreadsheet.
///
/// The text of a cell follows the rules of `XLSXSheet`, by what the cell shows instead of by its
/// format: a day has a time when a colon shows, and a number the zeros in front that show. Comments
/// are no part of a cell, and nothing is in one that lies under a merged block.
struct ODSSheet: Sheet {
  fileprivate let table: ODSTable

  /// The text of all sheets.
  fileprivate let text: [UInt8]

  var name: String? { table.name }
  var isHidden: Bool { table.isHidden }
  var mergedRanges: [CellRange] { table.mergedRanges }

  /// Passes on the rows that hold something, each repetition of its own.
  ///
  /// - Complexity: O(*n*) for *n* cells up to the last that is filled in each row.
  func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect] {
    table.forEachRow(of: text, body)
    return table.defects
  }
}
