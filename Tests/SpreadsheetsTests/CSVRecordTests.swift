import Spreadsheets
import Testing

struct CSVRecordTests {
  @Test("LF, CRLF and CR end a record, also in one file")
  func lineBreaks() throws {
    let contents = try SheetContents(ofCSV: "a;b\n1;2\r\n3;4\r5;6")
    #expect(contents.rows == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]])
    #expect(contents.numbers == [1, 2, 3, 4])
    #expect(contents.defects.isEmpty)
  }

  @Test("a line break at the end is not a row", arguments: ["", "\n", "\r\n", "\r"])
  func lastLineBreak(end: String) throws {
    #expect(try SheetContents(ofCSV: "a;b\n1;2" + end).rows == [["a", "b"], ["1", "2"]])
  }

  @Test("an empty last cell is a cell", arguments: ["", "\n", "\r\n"])
  func lastCell(end: String) throws {
    #expect(try SheetContents(ofCSV: "a;b\n1;" + end).rows == [["a", "b"], ["1", ""]])
  }

  @Test("blank lines are rows and count")
  func blankLines() throws {
    let contents = try SheetContents(ofCSV: "a;b\n\n;\n \u{A0};\t\n1;2\n\n")
    #expect(contents.rows == [["a", "b"], [], ["", ""], [" \u{A0}", "\t"], ["1", "2"], []])
    #expect(contents.numbers == [1, 2, 3, 4, 5, 6])
    #expect(contents.blankRows == [2, 3, 4, 6])
  }

  @Test("two quotes in a quoted cell are one")
  func doubledQuotes() throws {
    let contents = try SheetContents(ofCSV: #""a ""b""";"""";"""#)
    #expect(contents.rows == [[#"a "b""#, "\"", ""]])
  }

  @Test("delimiters and line breaks in quotes are text, and the record is one row")
  func breaksInQuotes() throws {
    let contents = try SheetContents(ofCSV: "a;b\n\"x;1\r\ny\rz\n\";2\n3;4")
    #expect(contents.rows == [["a", "b"], ["x;1\r\ny\rz\n", "2"], ["3", "4"]])
    #expect(contents.numbers == [1, 2, 3])
  }

  @Test("a quote in an unquoted cell is text")
  func quoteInCell() throws {
    let contents = try SheetContents(ofCSV: #"5" pijp; 5" x;a"b"#)
    #expect(contents.rows == [[#"5" pijp"#, #" 5" x"#, #"a"b"#]])
    #expect(contents.defects.isEmpty)
  }

  @Test(
    "blanks before an opening quote are not part of the cell",
    arguments: [" ", "  ", "\t", "\u{A0}", " \u{FEFF}\u{2003}"])
  func blanksBeforeQuote(blanks: String) throws {
    let contents = try SheetContents(ofCSV: "a;\(blanks)\"a;b\";c\n")
    #expect(contents.rows == [["a", "a;b", "c"]])
    #expect(contents.defects.isEmpty)
  }

  @Test("with tabs between cells, a tab before a quote is a delimiter")
  func tabBeforeQuote() throws {
    #expect(try SheetContents(ofCSV: "a\t\t\"b\tc\"").rows == [["a", "", "b\tc"]])
  }

  @Test("text after a closing quote is kept and reported")
  func textAfterQuote() throws {
    let contents = try SheetContents(ofCSV: "a;b\n1;\"x\"\"y\" z\"w\"\n\"p\"q;r\n")
    #expect(contents.rows == [["a", "b"], ["1", #"x"y z"w""#], ["pq", "r"]])
    #expect(
      contents.defects == [
        .textAfterClosingQuote(row: 2, cell: 1), .textAfterClosingQuote(row: 3, cell: 0),
      ])
  }

  @Test("blanks after a closing quote are kept and no defect")
  func blanksAfterQuote() throws {
    let contents = try SheetContents(ofCSV: "\"a\" ;\"b\"\u{A0}\n")
    #expect(contents.rows == [["a ", "b\u{A0}"]])
    #expect(contents.defects.isEmpty)
  }

  @Test("a quote that never closes is reported with its row, which is not passed on")
  func unterminatedQuote() throws {
    let contents = try SheetContents(ofCSV: "a;b\n\"1\n1\";2\n3;\"4\n5;6\n\n")
    #expect(contents.rows == [["a", "b"], ["1\n1", "2"]])
    #expect(contents.defects == [.unterminatedQuote(row: 3)])
  }

  @Test("a lone quote at the end opens a cell", arguments: ["x;y\n\"", "x;y\n\"\"\"", "x;y\n;\""])
  func loneQuote(text: String) throws {
    #expect(try SheetContents(ofCSV: text).defects == [.unterminatedQuote(row: 2)])
  }

  @Test("special characters are seen when a combining mark or joiner follows")
  func combiningMarks() throws {
    for mark in ["\u{301}", "\u{200D}", "\u{FE0F}"] {
      let contents = try SheetContents(ofCSV: "a;\(mark)b\n\(mark)c;\"\(mark)d\"\r\n\(mark);e")
      #expect(contents.rows == [["a", mark + "b"], [mark + "c", mark + "d"], [mark, "e"]])
    }
  }

  @Test("reading stops when the caller has enough, with the defects up to there")
  func stopping() throws {
    let sheet = try CSVSheet(bytes: Array("a;\"b\"c\n1;2\n3;\"4\"5\n".utf8))
    var numbers: [Int] = []
    let defects = sheet.forEachRow { row in
      numbers.append(row.number)
      return row.number < 2
    }
    #expect(numbers == [1, 2])
    #expect(defects == [.textAfterClosingQuote(row: 1, cell: 1)])
  }

  @Test("a sheet can be read again")
  func readingTwice() throws {
    let sheet = try CSVSheet(bytes: Array("a;b\n\"\"\"1\"\"\";2\n".utf8))
    #expect(SheetContents(of: sheet) == SheetContents(of: sheet))
    #expect(sheet.name == nil)
  }
}
