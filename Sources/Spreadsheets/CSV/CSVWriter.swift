extension CSVDialect {
  /// What a file begins with, before its first row: the byte order mark, or nothing.
  public var opening: [UInt8] {
    hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Writes a whole file.
  public func bytes(of rows: some Sequence<[CSVCell]>) -> [UInt8] {
    var bytes = opening
    for row in rows { append(row: row, to: &bytes) }
    return bytes
  }

  /// Writes a row at the end of what there is of a file, or of a piece of one.
  public func append(row: [CSVCell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(delimiter.rawValue) }
      let text = guarded(cell)
      if needsQuotes(text.utf8Span.span) || (row.count == 1 && text.isEmpty) {
        appendQuoted(text, to: &bytes)
      } else {
        bytes += text.utf8
      }
    }
    switch lineEnd {
    case .lf: bytes.append(0x0A)
    case .crlf: bytes += [0x0D, 0x0A]
    }
  }

  private func guarded(_ cell: CSVCell) -> String {
    switch cell {
    case .text(let text): guardsFormulas ? FormulaGuard.guarded(text) : text
    case .number(let text): text
    }
  }

  private func needsQuotes(_ cell: Span<UInt8>) -> Bool {
    for index in cell.indices {
      let byte = cell[index]
      if byte == delimiter.rawValue || byte == CSVRecordScanner.quote
        || CSVRecordScanner.isLineBreak(byte)
      {
        return true
      }
    }
    return Blanks.trimmed(cell).count < cell.count
  }

  private func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(CSVRecordScanner.quote)
    for byte in text.utf8 {
      if byte == CSVRecordScanner.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(CSVRecordScanner.quote)
  }
}
