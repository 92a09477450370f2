/// The most that a workbook may hold, so that no file can take a machine's memory or its day.
///
/// What is read is inflated in passing and let go of again. Held are the file itself, its shared
/// texts (XLSX) or its cells (ODS), and the row at hand: with `standard` about 1 GB at most beside
/// the file, whatever its bytes say.
public struct WorkbookLimits: Hashable, Sendable {
  /// Entries of the archive; a workbook has a few for each sheet and one for each picture.
  public var entryCount = 10_000

  /// Inflated bytes of one entry. 200,000 rows of five cells take 41 MB in an XLSX file.
  public var entryBytes = 1 << 30

  /// Inflated bytes of all entries.
  public var totalBytes = 2 << 30

  /// Sheets of a workbook.
  public var sheetCount = 1_000

  /// Cells of a sheet (XLSX) or of all sheets (ODS), empty ones before a filled one in their row
  /// included. A sheet of Excel with all its rows can have 19 columns.
  public var cellCount = 20_000_000

  /// Bytes of text: of the shared texts, and of the cells of a sheet (XLSX) or of all sheets (ODS),
  /// with what cells share or repeat counted each time.
  public var textBytes = 1 << 28

  public init() {}

  public static let standard = WorkbookLimits()

  /// The number of rows and columns of a sheet in Excel and LibreOffice.
  static let rowCount = 1 << 20
  static let columnCount = 1 << 14
}

/// What there can be too much of in a workbook.
public enum WorkbookQuantity: Hashable, Sendable, CaseIterable {
  case entries, inflatedBytes, sheets, cells, textBytes
}
