/// Why bytes could not be read as a table.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// There is nothing in the file but blanks, a byte order mark or a `sep=` line, or no sheet with
  /// cells in the workbook.
  case empty

  /// The file is of a kind that begins with a mark of its own.
  case notText(FileKind)

  /// A byte that is no text in any encoding that is known here.
  ///
  /// Lines count from 1; LF, CR and CRLF each end one.
  case undecodable(line: Int, byte: UInt8)

  /// The workbook opens with a password only.
  case passwordProtected

  /// A workbook of Excel 97 to 2003 (.xls).
  case oldWorkbook

  /// A workbook whose parts are binary (.xlsb).
  case binaryWorkbook

  /// A zip archive or a compound file that holds something else, such as a text document.
  case notAWorkbook

  /// The archive is cut off or damaged, so that its entries cannot be found.
  case damagedArchive

  /// A part that the workbook says it has is not in the archive.
  case missingPart(String)

  /// A part of the archive cannot be inflated or is not the XML it should be; the line, counted
  /// from 1, where that is known.
  case damagedPart(String, line: Int?)

  /// A part of the archive has a document type, which no program puts there and through which it
  /// could grow without end or ask for other files.
  case documentType(part: String)

  /// There is more in the workbook than `WorkbookLimits` allow.
  case tooLarge(WorkbookQuantity, limit: Int)
}
