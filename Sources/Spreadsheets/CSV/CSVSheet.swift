/// The table in a CSV file.
///
/// Encoding and delimiter are found from the text. Records are those of RFC
/// 4180, read leniently: see `CSVRecordScanner`.
public struct CSVSheet: Sheet {
  public let encoding: TextEncoding

  public let delimiter: Delimiter

  /// The file as UTF-8.
  private let text: [UInt8]

  /// Where the first row begins, after a byte order mark and a `sep=` line.
  private let start: Int

  /// Reads a file as far as needed to know how it is written.
  ///
  /// - Parameters:
  ///   - bytes: The file. UTF-8 is kept as it is and read in place.
  ///   - delimiter: What separates the cells, whatever the file itself suggests.
  ///     Without it, a `sep=` line says so; else it is guessed.
  /// - Throws: `SpreadsheetError` if the bytes hold no text that can be read.
  public init(
    bytes: consuming [UInt8], delimiter: Delimiter? = nil
  ) throws(SpreadsheetError) {
    if let kind = FileKind(signatureOf: bytes.span) { throw .notText(kind) }
    let decoded = try DecodedText(decoding: bytes)
    let line = SeparatorLine(in: decoded.bytes.span, at: decoded.start)
    let start = line?.end ?? decoded.start
    if Blanks.firstOther(in: decoded.bytes.span, from: start) == decoded.bytes.count {
      throw .empty
    }
    encoding = decoded.encoding
    self.delimiter =
      delimiter ?? line?.delimiter ?? Delimiter(guessedFrom: decoded.bytes, start: start)
    text = decoded.bytes
    self.start = start
  }

  /// A CSV file has no name for its only table.
  public var name: String? { nil }

  /// Reads the rows in order, blank ones included.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and room for the longest row.
  public func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect] {
    var scanner = CSVRecordScanner(delimiter: delimiter, start: start)
    var row = Row(of: text)
    while scanner.scanRecord(of: text.span, into: &row), body(row) {}
    return scanner.defects
  }
}
