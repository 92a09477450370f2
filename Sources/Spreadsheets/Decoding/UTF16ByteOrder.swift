/// Which byte of a UTF-16 code unit comes first.
enum UTF16ByteOrder {
  case littleEndian, bigEndian

  /// What a byte order mark says; `nil` without one.
  init?(markOf bytes: Span<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .littleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .bigEndian
    } else {
      return nil
    }
  }

  /// What the NUL bytes say; `nil` if they do not look like UTF-16.
  ///
  /// Letters below U+0100, digits and delimiters have a NUL for their high byte.
  /// At least half of the first 2,048 code units must, and at most an eighth may
  /// have one for their low byte.
  init?(guessedFrom bytes: Span<UInt8>) {
    var first = 0
    var second = 0
    let unitCount = min(bytes.count / 2, 2048)
    for unit in 0..<unitCount {
      if bytes[2 * unit] == 0 { first += 1 }
      if bytes[2 * unit + 1] == 0 { second += 1 }
    }
    guard unitCount > 0, 2 * max(first, second) >= unitCount, 8 * min(first, second) <= unitCount
    else { return nil }
    self = first > second ? .bigEndian : .littleEndian
  }

  var encoding: TextEncoding {
    switch self {
    case .littleEndian: .utf16LittleEndian
    case .bigEndian: .utf16BigEndian
    }
  }

  /// Decodes UTF-16 without its mark.
  ///
  /// - Throws: `SpreadsheetError.undecodable` with the high byte of a surrogate
  ///   without its other half, with a NUL character, or with the last byte if
  ///   their number is odd.
  func utf8(decoding bytes: Span<UInt8>) throws(SpreadsheetError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 + bytes.count / 8)
    let unitCount = bytes.count / 2
    var index = 0
    while index < unitCount {
      let unit = codeUnit(index, of: bytes)
      if unit < 0x80, unit > 0 {
        text.append(UInt8(unit))
        index += 1
      } else if let scalar = scalar(at: index, of: bytes), scalar.value > 0 {
        text += String(scalar).utf8
        index += UTF16.width(scalar)
      } else {
        throw .undecodable(line: lineNumber(after: text.span), byte: UInt8(unit >> 8))
      }
    }
    if !bytes.count.isMultiple(of: 2) {
      throw .undecodable(line: lineNumber(after: text.span), byte: bytes[bytes.count - 1])
    }
    return text
  }

  /// The scalar that begins with a code unit; `nil` for half a surrogate pair.
  private func scalar(at index: Int, of bytes: Span<UInt8>) -> Unicode.Scalar? {
    let lead = codeUnit(index, of: bytes)
    guard UTF16.isLeadSurrogate(lead) else { return Unicode.Scalar(lead) }
    guard 2 * index + 3 < bytes.count else { return nil }
    let trail = codeUnit(index + 1, of: bytes)
    guard UTF16.isTrailSurrogate(trail) else { return nil }
    return Unicode.Scalar(0x10000 + UInt32(lead & 0x3FF) << 10 + UInt32(trail & 0x3FF))
  }

  private func codeUnit(_ index: Int, of bytes: Span<UInt8>) -> UInt16 {
    let first = UInt16(bytes[2 * index])
    let second = UInt16(bytes[2 * index + 1])
    return self == .littleEndian ? second << 8 | first : first << 8 | second
  }
}
