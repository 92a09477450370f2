/// Why bytes could not be read as a table.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// There is nothing in the file but blanks, a byte order mark or a `sep=` line.
  case empty

  /// The file is of a kind that begins with a mark of its own.
  case notText(FileKind)

  /// A byte that is no text in any encoding that is known here.
  ///
  /// Lines count from 1; LF, CR and CRLF each end one.
  case undecodable(line: Int, byte: UInt8)
}
