import Spreadsheets
import Testing

struct CSVWriterTests {
  private func written(_ rows: [[CSVCell]], as dialect: CSVDialect) -> String {
    String(decoding: dialect.bytes(of: rows), as: UTF8.self)
  }

  @Test("machine files have commas, LF, no mark and text as it is")
  func machine() {
    let rows: [[CSVCell]] = [
      [.text("naam"), .text("uren")], [.text("=1+1"), .number("-2.5")],
      [.text("’s-Gravenhage; é"), .number("")],
    ]
    #expect(
      written(rows, as: .machine) == "naam,uren\n=1+1,-2.5\n’s-Gravenhage; é,\n")
  }

  @Test("files for Dutch Excel have a mark, semicolons, CRLF and guarded text")
  func dutchExcel() {
    let rows: [[CSVCell]] = [
      [.text("naam"), .text("uren")], [.text("=1+1"), .number("-2,5")],
      [.text("'s-Hertogenbosch"), .text("-2,5")],
    ]
    #expect(
      written(rows, as: .dutchExcel)
        == "\u{FEFF}naam;uren\r\n'=1+1;-2,5\r\n's-Hertogenbosch;'-2,5\r\n")
  }

  @Test(
    "a cell is quoted when it must be",
    arguments: [
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
      (" a", "\" a\""), ("a\u{A0}", "\"a\u{A0}\""), ("a b", "a b"), ("a;b", "a;b"), ("'", "'"),
      ("\"\u{301}", "\"\"\"\u{301}\""), ("\u{FEFF}a", "\"\u{FEFF}a\""),
    ])
  func quoting(cell: String, expected: String) {
    let bytes = CSVDialect.machine.bytes(of: [[.text(cell), .text("x")]])
    #expect(bytes == Array("\(expected),x\n".utf8))
  }

  @Test("a number that holds the delimiter is quoted")
  func quotedNumber() {
    #expect(written([[.number("1,5")]], as: .machine) == "\"1,5\"\n")
  }

  @Test("a guarded cell is quoted round its guard")
  func quotedGuard() {
    #expect(written([[.text("=A1;B1")]], as: .dutchExcel) == "\u{FEFF}\"'=A1;B1\"\r\n")
  }

  @Test("an empty cell alone is told from a row without cells")
  func emptyRows() throws {
    let bytes = CSVDialect.machine.bytes(of: [[.text("a")], [.text("")], []])
    #expect(bytes == Array("a\n\"\"\n\n".utf8))
    #expect(SheetContents(of: try CSVSheet(bytes: bytes)).rows == [["a"], [""], []])
  }

  @Test("rows can be added one by one, after the opening of the file")
  func appending() {
    var bytes = CSVDialect.dutchExcel.opening
    CSVDialect.dutchExcel.append(row: [.text("a")], to: &bytes)
    var piece: [UInt8] = []
    CSVDialect.dutchExcel.append(row: [.text("b")], to: &piece)
    #expect(bytes + piece == Array("\u{FEFF}a\r\nb\r\n".utf8))
  }

  @Test("a file without rows is its opening")
  func noRows() {
    #expect(CSVDialect.machine.bytes(of: []).isEmpty)
    #expect(CSVDialect.dutchExcel.bytes(of: []) == [0xEF, 0xBB, 0xBF])
  }

  /// Tables of cells that are made to be misread.
  private func hostileTable(seed: Int) -> [[String]] {
    var random = SplitMix(seed: seed)
    let specials = [
      ",", ";", "\t", "\"", "\n", "\r", "'", "=", "-", " ", "\u{A0}", "\u{FEFF}", "é", "a",
    ]
    let followers = ["", "", "\u{301}", "\u{200D}", "\u{FE0F}", "\r\n"]
    let table = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          specials.randomElement(using: &random)! + followers.randomElement(using: &random)!
        }.joined()
      }
    }
    return [["id", "naam"]] + table
  }

  private func sameBytes(_ first: [[String]], _ second: [[String]]) -> Bool {
    first.map { $0.map { Array($0.utf8) } } == second.map { $0.map { Array($0.utf8) } }
  }

  @Test("what is written for machines is read back byte for byte", arguments: 0..<500)
  func machineRoundTrip(seed: Int) throws {
    let table = hostileTable(seed: seed)
    let bytes = CSVDialect.machine.bytes(of: table.map { $0.map(CSVCell.text) })
    let contents = SheetContents(of: try CSVSheet(bytes: bytes, delimiter: .comma))
    #expect(sameBytes(contents.rows, table))
    #expect(contents.defects.isEmpty)
  }

  @Test("what is written for Dutch Excel is read back once unguarded", arguments: 0..<500)
  func dutchRoundTrip(seed: Int) throws {
    let table = hostileTable(seed: seed)
    let bytes = CSVDialect.dutchExcel.bytes(of: table.map { $0.map(CSVCell.text) })
    let sheet = try CSVSheet(bytes: bytes, delimiter: .semicolon)
    let contents = SheetContents(of: sheet)
    #expect(sameBytes(contents.rows.map { $0.map(FormulaGuard.unguarded) }, table))
    #expect(contents.defects.isEmpty)

    var texts: [[String]] = []
    _ = sheet.forEachRow { row in
      texts.append((0..<row.cellCount).map(row.text(ofCell:)))
      return true
    }
    let trimmed = table.map { $0.map { String(utf8: Blanks.trimmed(Array($0.utf8).span)) } }
    #expect(sameBytes(texts, trimmed))
  }
}
