import Spreadsheets
import Testing

struct MutationTests {
  /// Files to damage, one of each encoding.
  private static let files: [[UInt8]] = [
    Array("naam;uren\r\n\"De \"\"Brug\"\"; é\";5\r\n\r\n;\r\n".utf8),
    Array("\u{FEFF}id,naam\n1,\"a\nb\"\n2, \"c\" \n".utf8),
    [0xFF, 0xFE] + "a\tb\r\n\"é\"\t🏫\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    Array("a;b\n".utf8) + [0xE9, 0x3B, 0x80, 0x0A],
    Array("sep=;\na;\"b\"\n".utf8),
  ]

  private static let bytesOfNote: [UInt8] = [
    0x22, 0x22, 0x3B, 0x2C, 0x09, 0x0A, 0x0D, 0x20, 0x00, 0xC2, 0xA0, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE,
    0xD8, 0xE2, 0x80, 0x3D,
  ]

  private func randomFile(using random: inout SplitMix) -> [UInt8] {
    if Int.random(in: 0..<4, using: &random) == 0 {
      return (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Bool.random(using: &random)
          ? .random(in: 0...255, using: &random)
          : Self.bytesOfNote.randomElement(using: &random)!
      }
    }
    var bytes = Self.files.randomElement(using: &random)!
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let index = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, index + Int.random(in: 0...3, using: &random))
      let insertion = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        Self.bytesOfNote.randomElement(using: &random)!
      }
      bytes.replaceSubrange(index..<end, with: insertion)
    }
    return bytes
  }

  @Test("damaged files are refused or read, and what is read can be written and read again")
  func damagedFiles() {
    var readCount = 0
    for seed in 0..<2000 {
      var random = SplitMix(seed: seed)
      let bytes = randomFile(using: &random)
      guard let sheet = try? CSVSheet(bytes: bytes) else { continue }
      readCount += 1

      let contents = SheetContents(of: sheet)
      #expect(contents.numbers == Array(1..<(contents.rows.count + 1)), "seed \(seed)")
      let cellBytes = contents.rows.joined().reduce(0) { $0 + $1.utf8.count }
      #expect(cellBytes <= 3 * bytes.count, "seed \(seed)")
      #expect(SheetContents(of: sheet) == contents, "seed \(seed)")

      // What a first row like this becomes is a setting, not a row.
      if contents.rows.first?.first?.lowercased().hasPrefix("sep=") == true { continue }
      var dialect = CSVDialect.machine
      dialect.delimiter = sheet.delimiter
      let again = dialect.bytes(of: contents.rows.map { $0.map(CSVCell.text) })
      guard let reread = try? CSVSheet(bytes: again, delimiter: sheet.delimiter) else {
        #expect(contents.rows.count == contents.blankRows.count, "seed \(seed)")
        continue
      }
      let copy = SheetContents(of: reread)
      #expect(copy.rows == contents.rows, "seed \(seed)")
      #expect(copy.defects.isEmpty, "seed \(seed)")
    }
    #expect(readCount > 500)
  }
}
