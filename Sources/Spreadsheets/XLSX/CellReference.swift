/// Where a cell stands, as `B12` says it.
struct CellReference: Hashable {
  /// Counted from 1.
  let row: Int

  /// Counted from 0.
  let column: Int

  /// Reads a reference of letters in any case and digits; `nil` for anything else, and for what
  /// lies beyond the sheets of Excel, which end at XFD1048576.
  init?(_ bytes: Span<UInt8>) {
    var index = 0
    var column = 0
    while index < bytes.count, let letter = Self.letter(bytes[index]) {
      column = column * 26 + letter
      guard column <= WorkbookLimits.columnCount else { return nil }
      index += 1
    }
    guard index > 0, let row = CellReference.row(bytes.extracting(index...)) else { return nil }
    self.row = row
    self.column = column - 1
  }

  /// The number of a row; `nil` if it is none of a sheet's.
  static func row(_ bytes: Span<UInt8>) -> Int? {
    guard let row = Int(digits: bytes), (1...WorkbookLimits.rowCount).contains(row) else {
      return nil
    }
    return row
  }

  /// 1 for A to 26 for Z.
  private static func letter(_ byte: UInt8) -> Int? {
    let small = byte | 0x20
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) else { return nil }
    return Int(small - UInt8(ascii: "a")) + 1
  }
}

extension CellRange {
  /// Reads `B2:D5`, or `B2` for a block of one cell; `nil` for anything else.
  init?(_ bytes: Span<UInt8>) {
    let colon = bytes.indices.first { bytes[$0] == UInt8(ascii: ":") } ?? bytes.count
    guard let first = CellReference(bytes.extracting(first: colon)) else { return nil }
    var last = first
    if colon < bytes.count {
      guard let other = CellReference(bytes.extracting((colon + 1)...)) else { return nil }
      last = other
    }
    guard first.row <= last.row, first.column <= last.column else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}

extension Int {
  /// Reads a number of one to nine digits; `nil` for anything else.
  init?(digits bytes: Span<UInt8>) {
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for index in bytes.indices {
      guard DecimalText.isDigit(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    self = number
  }
}
