/// Divides the text of a CSV file into records and cells, front to back.
///
/// The grammar is that of RFC 4180 with what people and programs make of it:
///
/// - LF, CR and CRLF each end a record, in any mixture; the last record need
///   not be ended. An empty line is a record without cells.
/// - A cell is quoted if its first byte that is no blank is a quote. Blanks
///   before that quote are dropped. Between the quotes two quotes mean one, and
///   delimiters and line breaks are text. What follows the closing quote is
///   text up to the next delimiter, and a defect unless it is blank.
/// - In any other cell a quote is text.
///
/// Y. Shafranovich, *Common Format and MIME Type for Comma-Separated Values
/// (CSV) Files*, RFC 4180, 2005.
struct CSVRecordScanner {
  static let quote: UInt8 = 0x22

  private let delimiter: UInt8

  /// Where the next record begins.
  private var position: Int

  private var recordCount = 0

  /// What was wrong with the records up to now.
  private(set) var defects: [SheetDefect] = []

  init(delimiter: Delimiter, start: Int) {
    self.delimiter = delimiter.rawValue
    position = start
  }

  /// Reads the next record.
  ///
  /// - Parameters:
  ///   - text: The whole text, the same in every call.
  ///   - row: A row of that text, which gets the cells and the number.
  /// - Returns: `false` if there is no further record, or none that ends.
  mutating func scanRecord(of text: Span<UInt8>, into row: inout Row) -> Bool {
    guard position < text.count else { return false }
    recordCount += 1
    row.begin(number: recordCount)

    var index = position
    var hasCell = !Self.isLineBreak(text[index])
    while hasCell {
      guard let end = scanCell(at: index, of: text, into: &row) else {
        defects.append(.unterminatedQuote(row: recordCount))
        position = text.count
        return false
      }
      hasCell = end < text.count && text[end] == delimiter
      index = hasCell ? end + 1 : end
    }
    position = Self.endOfLineBreak(at: index, in: text)
    return true
  }

  /// Reads the cell that begins at `start`.
  ///
  /// - Returns: Where it ends: at a delimiter, a line break or the end of the
  ///   text; `nil` if a quote opens and does not close.
  private mutating func scanCell(
    at start: Int, of text: Span<UInt8>, into row: inout Row
  ) -> Int? {
    var first = start
    while first < text.count, !isEndOfCell(text[first]) {
      let length = Blanks.length(at: first, in: text)
      if length == 0 { break }
      first += length
    }
    if first < text.count, text[first] == Self.quote {
      return scanQuotedCell(at: first, of: text, into: &row)
    }
    let end = endOfCell(from: first, in: text)
    row.appendCell(from: start, to: end)
    return end
  }

  /// Reads the cell whose opening quote stands at `opening`; returns as
  /// `scanCell(at:of:into:)` does.
  private mutating func scanQuotedCell(
    at opening: Int, of text: Span<UInt8>, into row: inout Row
  ) -> Int? {
    let start = opening + 1
    var closing = start
    var hasEscapes = false
    while true {
      while closing < text.count, text[closing] != Self.quote { closing += 1 }
      guard closing < text.count else { return nil }
      guard closing + 1 < text.count, text[closing + 1] == Self.quote else { break }
      hasEscapes = true
      closing += 2
    }

    let end = endOfCell(from: closing + 1, in: text)
    let rest = text.extracting(closing + 1..<end)
    if rest.isEmpty, !hasEscapes {
      row.appendCell(from: start, to: closing)
      return end
    }
    if !Blanks.areAll(of: rest) {
      defects.append(.textAfterClosingQuote(row: recordCount, cell: row.cellCount))
    }
    row.appendCell { cell in
      var index = start
      while index < closing {
        cell.append(text[index])
        index += text[index] == Self.quote ? 2 : 1
      }
      for index in rest.indices { cell.append(rest[index]) }
    }
    return end
  }

  private func endOfCell(from start: Int, in text: Span<UInt8>) -> Int {
    var index = start
    while index < text.count, !isEndOfCell(text[index]) { index += 1 }
    return index
  }

  private func isEndOfCell(_ byte: UInt8) -> Bool {
    byte == delimiter || Self.isLineBreak(byte)
  }

  static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }

  /// Where the text goes on after the line break at `index`, or the end.
  static func endOfLineBreak(at index: Int, in text: Span<UInt8>) -> Int {
    guard index < text.count else { return text.count }
    let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
    return index + (isPair ? 2 : 1)
  }
}
