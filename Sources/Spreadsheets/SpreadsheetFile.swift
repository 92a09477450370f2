/// The sheets of a file, whose kind is told by its bytes.
public struct SpreadsheetFile: Sendable {
  public let format: Format

  /// The sheets in the order of the workbook, hidden ones included; at least one.
  public let sheets: [any Sheet]

  public enum Format: Hashable, Sendable {
    case csv(TextEncoding, Delimiter)
  }

  /// Opens a file as far as needed to know what is in it.
  ///
  /// - Throws: `SpreadsheetError` if the bytes hold no table that can be read.
  public init(bytes: consuming [UInt8]) throws(SpreadsheetError) {
    let sheet = try CSVSheet(bytes: bytes)
    format = .csv(sheet.encoding, sheet.delimiter)
    sheets = [sheet]
  }
}
