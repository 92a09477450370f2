/// A first line that says what separates the cells, such as `sep=;`.
///
/// Excel obeys the line and does not show it, in quotes or not.
struct SeparatorLine {
  let delimiter: Delimiter

  /// Where the text goes on after the line.
  let end: Int

  /// Reads the line that begins at `start`; `nil` if it says no such thing.
  init?(in text: Span<UInt8>, at start: Int) {
    var index = start
    let isQuoted = text.starts(with: [CSVRecordScanner.quote], at: index)
    if isQuoted { index += 1 }
    guard index + 4 < text.count, text.starts(with: [0x3D], at: index + 3) else { return nil }
    for letter in [0x73, 0x65, 0x70] as [UInt8] {  // s e p, in either case
      guard text[index] | 0x20 == letter else { return nil }
      index += 1
    }
    guard let delimiter = Delimiter(rawValue: text[index + 1]) else { return nil }
    self.delimiter = delimiter
    index += 2
    if isQuoted {
      guard text.starts(with: [CSVRecordScanner.quote], at: index) else { return nil }
      index += 1
    }
    guard index == text.count || CSVRecordScanner.isLineBreak(text[index]) else { return nil }
    end = CSVRecordScanner.endOfLineBreak(at: index, in: text)
  }
}
