import Spreadsheets
import Testing

struct XLSXSheetTests {
  private func contents(_ rows: String, sharedTexts: String? = nil) throws -> SheetContents {
    try MadeWorkbook(rows, sharedTexts: sharedTexts).contents()
  }

  @Test("cells stand where their references say, and rows have their own numbers")
  func sparse() throws {
    let read = try contents(
      """
      <row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>
      <row r="5"><c r="a5"><v>3</v></c></row><row r="1048576"><c r="C1048576"><v>4</v></c></row>
      """)
    #expect(read.rows == [["", "1", "", "2"], ["3"], ["", "", "4"]])
    #expect(read.numbers == [2, 5, 1_048_576])
    #expect(read.defects.isEmpty)
  }

  @Test("rows and cells without references follow one another")
  func withoutReferences() throws {
    let read = try contents(
      """
      <row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>
      <row r="9"><c r="B9"><v>4</v></c><c><v>5</v></c></row><row><c r="A12"><v>6</v></c></row>
      """)
    #expect(read.rows == [["1", "2"], ["3"], ["", "4", "5"], ["6"]])
    #expect(read.numbers == [1, 3, 9, 12])
  }

  @Test("cells that only have a style, and rows of them, are not there")
  func styledCells() throws {
    let read = try contents(
      """
      <row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="XFD1" s="1"/></row>
      <row r="2" s="1" customFormat="1"><c r="A2" s="1"/></row>
      <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><v></v></c></row>
      """, sharedTexts: "<si><t/></si>")
    #expect(read.rows == [["1"]])
    #expect(read.defects.isEmpty)
  }

  @Test("hidden rows read like others and are told")
  func hiddenRows() throws {
    let file = try MadeWorkbook(
      "<row r='1' hidden='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>"
    ).open()
    var hidden: [Bool] = []
    _ = file.sheets[0].forEachRow { row in
      hidden.append(row.isHidden)
      return true
    }
    #expect(hidden == [true, false])
  }

  @Test("names with and without a prefix read alike, in both editions of the standard")
  func prefixes() throws {
    let workbook = MadeWorkbook("")
    let sheet = """
      <?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">\
      <x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>
      """
    let bytes = workbook.bytes(replacing: "xl/worksheets/sheet1.xml", with: sheet)
    #expect(try SheetContents(of: SpreadsheetFile(bytes: bytes).sheets[0]).rows == [["1"]])
    let list = """
      <x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" \
      xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets>\
      <x:sheet name="Één" sheetId="1" q:id="rId0"/></x:sheets></x:workbook>
      """
    let strict = workbook.bytes(replacing: "xl/workbook.xml", with: list)
    #expect(try SpreadsheetFile(bytes: strict).sheets.map(\.name) == ["Één"])
  }

  @Test("elements that are not known are passed over with all that is in them")
  func unknownElements() throws {
    let read = try contents(
      """
      <controls><anchor><row>7</row></anchor></controls><sheetData><!-- <row/> -->
      <row r="1"><x/><c r="A1"><v>1</v><extLst><v>2</v><is><t>3</t></is></extLst></c>
      <c r="B1" t="inlineStr"><is><t>a<x>b</x></t><y><t>c</t></y></is></c></row></sheetData>
      <extLst><row r="2"><c><v>9</v></c></row></extLst>
      """)
    #expect(read.rows == [["1", "a"]])
  }

  @Test("formulas without an outcome are told, with the first of them")
  func uncalculated() throws {
    let read = try contents(
      """
      <row r="3"><c r="B3"><f>1+1</f></c><c r="C3"><f>1+1</f><v/></c>
      <c r="D3" t="str"><f>""</f><v></v></c><c r="E3"><f>1+1</f><v>2</v></c></row>
      """)
    #expect(read.rows == [["", "", "", "", "2"]])
    #expect(read.defects == [.uncalculatedFormulas(count: 2, row: 3, cell: 1)])
  }

  @Test("merged blocks are told")
  func mergedRanges() throws {
    let file = try MadeWorkbook(
      """
      <sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="4">\
      <mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/><mergeCell ref="C4:A1"/>\
      <mergeCell ref="A1:ZZZZ9"/></mergeCells>
      """
    ).open()
    #expect(
      file.sheets[0].mergedRanges == [
        CellRange(rows: 1...1, columns: 0...2), CellRange(rows: 2...4, columns: 1...1),
      ])
  }

  @Test("merged blocks are told of a part in UTF-16, too")
  func mergedRangesInUTF16() throws {
    var entries = MadeWorkbook(
      "<sheetData/><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"
    ).entries
    let sheet = try #require(entries.firstIndex { $0.path == "xl/worksheets/sheet1.xml" })
    let text = "\u{FEFF}" + String(decoding: entries[sheet].bytes, as: UTF8.self)
    entries[sheet].bytes = text.utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    let file = try SpreadsheetFile(bytes: ZipWriter(entries: entries).bytes())
    #expect(file.sheets[0].mergedRanges == [CellRange(rows: 1...1, columns: 0...2)])
  }

  @Test("reading stops when asked, and can begin anew")
  func stopping() throws {
    let sheet = try MadeWorkbook(
      "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    ).open().sheets[0]
    var numbers: [Int] = []
    let defects = sheet.forEachRow { row in
      numbers.append(row.number)
      return row.number < 2
    }
    #expect(numbers == [1, 2])
    #expect(defects.isEmpty)
    #expect(SheetContents(of: sheet).numbers == [1, 2, 3])
  }
}
