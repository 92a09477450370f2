import Foundation
import Spreadsheets
import Testing

struct TextDecodingTests {
  /// A table with what goes wrong when the encoding is mistaken.
  private static let text = "naam;uren\r\n\"Coöperatie “De Brug” – é ë ï; €\";\"5\"\" x\"\r\n"

  private static let rows = [["naam", "uren"], ["Coöperatie “De Brug” – é ë ï; €", "5\" x"]]

  private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      bigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  private func error(of bytes: [UInt8]) -> SpreadsheetError? {
    do {
      _ = try CSVSheet(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  private func expectText(in bytes: [UInt8], encoding: TextEncoding) throws {
    let sheet = try CSVSheet(bytes: bytes)
    #expect(sheet.encoding == encoding)
    #expect(SheetContents(of: sheet).rows == Self.rows)
  }

  @Test("UTF-8 is read with and without a byte order mark")
  func utf8() throws {
    let bytes = Array(Self.text.utf8)
    try expectText(in: bytes, encoding: .utf8(hasByteOrderMark: false))
    try expectText(in: [0xEF, 0xBB, 0xBF] + bytes, encoding: .utf8(hasByteOrderMark: true))
  }

  @Test("UTF-16 is read in both orders, with and without a mark", arguments: [true, false])
  func utf16(mark: Bool) throws {
    try expectText(
      in: utf16(Self.text, bigEndian: false, mark: mark), encoding: .utf16LittleEndian)
    try expectText(
      in: utf16(Self.text, bigEndian: true, mark: mark), encoding: .utf16BigEndian)
  }

  @Test("UTF-16 of plain ASCII is not taken for UTF-8, though its bytes would be")
  func asciiUTF16() throws {
    let sheet = try CSVSheet(bytes: utf16("a;b\n1;2", bigEndian: false, mark: false))
    #expect(sheet.encoding == .utf16LittleEndian)
    #expect(SheetContents(of: sheet).rows == [["a", "b"], ["1", "2"]])
  }

  @Test("UTF-16 may hold any scalar")
  func utf16Scalars() throws {
    let text = "a;\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}🏫"
    let sheet = try CSVSheet(bytes: utf16(text, bigEndian: true, mark: true))
    #expect(SheetContents(of: sheet).rows == [text.split(separator: ";").map(String.init)])
  }

  @Test("Windows-1252 is read when bytes are not UTF-8")
  func windows1252() throws {
    let bytes = try #require(Self.text.data(using: .windowsCP1252))
    try expectText(in: [UInt8](bytes), encoding: .windows1252)
  }

  @Test("every byte of Windows-1252 is read as Foundation reads it")
  func windows1252Table() throws {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for byte in (0x80...0xFF as ClosedRange<UInt8>) where !undefined.contains(byte) {
      let sheet = try CSVSheet(bytes: [0x61, byte, 0x62])
      let expected = try #require(String(data: Data([byte]), encoding: .windowsCP1252))
      #expect(sheet.encoding == .windows1252)
      #expect(SheetContents(of: sheet).rows == [["a\(expected)b"]])
    }
  }

  @Test(
    "a byte that Windows-1252 does not define is told, with its line",
    arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x00, 0x01, 0x1A, 0x1F] as [UInt8])
  func undefinedBytes(byte: UInt8) {
    let bytes = Array("a;\n1;\r\n2;\r".utf8) + [0xE9, byte, 0x0A, byte]
    #expect(error(of: bytes) == .undecodable(line: 4, byte: byte))
  }

  @Test("a byte order mark of UTF-8 binds")
  func markedUTF8() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a;b\n1;".utf8) + [0xE9, 0x0A]
    #expect(error(of: bytes) == .undecodable(line: 2, byte: 0xE9))
  }

  @Test("NUL is no text in UTF-8")
  func nullInUTF8() {
    #expect(error(of: Array("naam;ë\nx\0;y\n".utf8)) == .undecodable(line: 2, byte: 0))
  }

  @Test("half a surrogate pair is told by its high byte")
  func loneSurrogates() {
    let head: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0D, 0, 0x0A, 0]
    #expect(error(of: head + [0x00, 0xD8]) == .undecodable(line: 2, byte: 0xD8))
    #expect(error(of: head + [0x00, 0xD8, 0x61, 0]) == .undecodable(line: 2, byte: 0xD8))
    #expect(error(of: head + [0x01, 0xDC]) == .undecodable(line: 2, byte: 0xDC))
    #expect(error(of: head + [0, 0]) == .undecodable(line: 2, byte: 0))
  }

  @Test("an odd number of bytes is no UTF-16")
  func oddLength() {
    #expect(error(of: [0xFE, 0xFF, 0, 0x61, 0, 0x0A, 0x62]) == .undecodable(line: 2, byte: 0x62))
    let unmarked = utf16("a;b\n1;2", bigEndian: false, mark: false) + [0x33]
    #expect(error(of: unmarked) == .undecodable(line: 2, byte: 0x33))
  }

  @Test(
    "forms that UTF-8 forbids are not read as UTF-8",
    arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF4, 0xA0, 0x80, 0x80]]
      as [[UInt8]])
  func forbiddenUTF8(bytes: [UInt8]) throws {
    let marked = [0xEF, 0xBB, 0xBF, 0x61] + bytes
    #expect(error(of: marked) == .undecodable(line: 1, byte: bytes[0]))
  }

  @Test(
    "a file with nothing but blanks is empty",
    arguments: ["", " ", "\r\n\n", "\u{FEFF}", "\u{FEFF}\u{A0}\t\n", "sep=;\n", "\u{FEFF}sep=,"])
  func empty(text: String) {
    #expect(error(of: Array(text.utf8)) == .empty)
    #expect(error(of: utf16(text, bigEndian: false, mark: false)) == .empty)
  }

  @Test("bytes that are not UTF-8 are replaced when they become a String")
  func repairedText() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    let text = String(utf8: bytes.span)
    #expect(text == "a\u{FFFD}b")
  }
}
