/// The sheets of a file, whose kind is told by its bytes.
public struct SpreadsheetFile: Sendable {
  public let format: Format

  /// The sheets in the order of the workbook, hidden ones included; at least one.
  public let sheets: [any Sheet]

  public enum Format: Hashable, Sendable {
    case csv(TextEncoding, Delimiter)

    /// Excel since 2007, with or without macros.
    case xlsx

    /// OpenDocument, as LibreOffice writes it.
    case ods
  }

  /// Opens a file as far as needed to know what is in it.
  ///
  /// - Parameter limits: The most that a workbook may hold.
  /// - Throws: `SpreadsheetError` if the bytes hold no table that can be read.
  public init(
    bytes: consuming [UInt8], limits: WorkbookLimits = .standard
  ) throws(SpreadsheetError) {
    switch FileKind(signatureOf: bytes.span) {
    case .xlsxOrOdsZip:
      let archive = try ZipArchive(bytes: bytes, limits: limits)
      if archive.entry(at: "_rels/.rels") != nil {
        format = .xlsx
        sheets = try XLSXWorkbook.sheets(in: archive, limits: limits)
      } else if archive.entry(at: "META-INF/manifest.xml") != nil
        || archive.entry(at: "content.xml") != nil
      {
        format = .ods
        sheets = try ODSWorkbook.sheets(in: archive, limits: limits)
      } else {
        throw .notAWorkbook
      }
    case .oldExcel:
      throw CompoundFile.error(in: bytes.span)
    default:
      let sheet = try CSVSheet(bytes: bytes)
      format = .csv(sheet.encoding, sheet.delimiter)
      sheets = [sheet]
    }
  }
}
