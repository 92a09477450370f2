/// Windows-1252, as Windows in Western Europe writes text and Excel writes CSV.
///
/// It is ISO 8859-1 with 27 characters of its own in the place of control
/// characters. Five bytes there mean nothing: 81, 8D, 8F, 90 and 9D.
///
/// Microsoft, *cp1252 to Unicode table*, version 2.01, 1998.
enum Windows1252 {
  /// What the bytes 80 to 9F stand for; 0 for those that stand for nothing.
  private static let specials: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The scalar a byte stands for; `nil` if it stands for nothing, or for a
  /// control character other than tab, LF, VT, FF and CR, which no text holds.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x20...0x7F, 0x09...0x0D, 0xA0...0xFF: Unicode.Scalar(byte)
    case 0x80...0x9F where specials[Int(byte) - 0x80] != 0:
      Unicode.Scalar(specials[Int(byte) - 0x80])
    default: nil
    }
  }

  /// Decodes bytes to UTF-8.
  ///
  /// - Throws: `SpreadsheetError.undecodable` for the first byte that stands for
  ///   nothing.
  static func utf8(decoding bytes: Span<UInt8>) throws(SpreadsheetError) -> [UInt8] {
    let encoded = (0...UInt8.max).map { scalar(of: $0).map { [UInt8](String($0).utf8) } ?? [] }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for index in bytes.indices {
      let byte = bytes[index]
      if (0x20...0x7F).contains(byte) {
        text.append(byte)
      } else {
        let scalar = encoded[Int(byte)]
        if scalar.isEmpty { throw .undecodable(at: index, of: bytes) }
        text += scalar
      }
    }
    return text
  }
}
