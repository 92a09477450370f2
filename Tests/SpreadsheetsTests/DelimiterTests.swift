import Spreadsheets
import Testing

struct DelimiterTests {
  private func delimiter(of text: String) throws -> Delimiter {
    try CSVSheet(bytes: Array(text.utf8)).delimiter
  }

  @Test(
    "a table tells its delimiter",
    arguments: [
      ("bestuur;netwerk\nA;B\n", .semicolon),
      ("bestuur,netwerk\nA,B\n", .comma),
      ("bestuur\tnetwerk\nA\tB\n", .tab),
    ] as [(String, Delimiter)])
  func plainTables(text: String, expected: Delimiter) throws {
    #expect(try delimiter(of: text) == expected)
  }

  @Test("decimal commas do not make a comma the delimiter")
  func decimalCommas() throws {
    #expect(try delimiter(of: "id;uren\n1;2,5\n2;3,5\n") == .semicolon)
    #expect(try delimiter(of: "id,a;uren\n1;2,5\n2;3,5\n3;4\n") == .semicolon)
  }

  @Test("delimiters in quotes do not count")
  func quotedDelimiters() throws {
    #expect(try delimiter(of: "\"a;b;c\",d\n\"e;f;g\",h\n") == .comma)
  }

  @Test("the share of rows as long as the first goes before the number of cells")
  func share() throws {
    #expect(try delimiter(of: "a,b,c;d\n1;2\n3;4\n") == .semicolon)
  }

  @Test("with equal shares most cells in the first row win")
  func cells() throws {
    #expect(try delimiter(of: "a,b,c;d\n1,2,3;4\n") == .comma)
  }

  @Test("with equal shares and cells the order is semicolon, tab, comma")
  func order() throws {
    #expect(try delimiter(of: "a;b,c\n1;2,3\n") == .semicolon)
    #expect(try delimiter(of: "a\tb,c\n1\t2,3\n") == .tab)
    #expect(try delimiter(of: "a\tb;c\n1\t2;3\n") == .semicolon)
  }

  @Test("a delimiter that does not split the first row is out")
  func firstRow() throws {
    #expect(try delimiter(of: "a;b\n1,2;3\n1,2;3\n1,2\n") == .semicolon)
  }

  @Test("a single column is taken to have semicolons")
  func singleColumn() throws {
    #expect(try delimiter(of: "naam\nJansen, Piet\nDe Vries, Jan\n") == .semicolon)
    #expect(try SheetContents(ofCSV: "naam\nJansen, Piet\n").rows == [["naam"], ["Jansen, Piet"]])
  }

  @Test("blank rows do not count, and rows after the fiftieth neither")
  func fiftyRows() throws {
    let head = String(repeating: "a,b;c\n", count: 50)
    #expect(try delimiter(of: "\n;\n\n" + head) == .semicolon)
    #expect(try delimiter(of: "a;b,c\n" + String(repeating: "1,2\n", count: 49)) == .comma)
    #expect(
      try delimiter(of: head + String(repeating: "1,2\n", count: 49)) == .semicolon)
  }

  @Test("a record that never ends counts against its delimiter")
  func unterminated() throws {
    #expect(try delimiter(of: "a;b,c\n1;\"2,3\n") == .comma)
  }

  @Test("a caller may name the delimiter")
  func named() throws {
    #expect(
      try SheetContents(ofCSV: "a;b,c\n", delimiter: .comma).rows == [["a;b", "c"]])
    #expect(try SheetContents(ofCSV: "a|b\n", delimiter: .bar).rows == [["a", "b"]])
  }

  @Test(
    "a sep= line decides and is no row",
    arguments: ["sep=,", "SEP=,", "\"sep=,\"", "\u{FEFF}sep=,"], ["\n", "\r\n", "\r"])
  func separatorLine(line: String, end: String) throws {
    let text = line + end + "a;b;c,d" + end + "1;2;3,4"
    let sheet = try CSVSheet(bytes: Array(text.utf8))
    let contents = SheetContents(of: sheet)
    #expect(sheet.delimiter == .comma)
    #expect(contents.rows == [["a;b;c", "d"], ["1;2;3", "4"]])
    #expect(contents.numbers == [1, 2])
  }

  @Test("a sep= line may name a tab or a bar")
  func otherSeparators() throws {
    #expect(try SheetContents(ofCSV: "sep=\t\na;b\tc").rows == [["a;b", "c"]])
    #expect(try SheetContents(ofCSV: "sep=|\na;b|c").rows == [["a;b", "c"]])
  }

  @Test(
    "a first row that only resembles a sep= line is a row",
    arguments: ["sep=x", "sep=", "sep=;;", "sep:;", "\"sep=;", "\"sep=;x\"", "zep=;", " sep=;"])
  func otherFirstRows(line: String) throws {
    let contents = try SheetContents(ofCSV: line + "\na;b\"\n", delimiter: .comma)
    #expect(contents.numbers == (line == "\"sep=;" ? [1] : [1, 2]))
  }
}
