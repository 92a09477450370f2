import Spreadsheets
import Testing

/// Files that are made to take a reader's memory, time or secrets.
struct HostileWorkbookTests {
  private static let hostileTypes = [
    // Billion laughs.
    """
    <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
    """,
    // Quadratic blow-up.
    "<!DOCTYPE x [<!ENTITY a \"\(String(repeating: "a", count: 50_000))\">]>",
    // External entities.
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\">",
  ]

  private func error(
    _ bytes: [UInt8], limits: WorkbookLimits = .standard
  ) -> SpreadsheetError? {
    #expect(throws: SpreadsheetError.self) { try SpreadsheetFile(bytes: bytes, limits: limits) }
  }

  @Test("a document type in any part is refused, and named", arguments: hostileTypes)
  func documentTypes(type: String) {
    let workbook = MadeWorkbook(
      "<row><c t='s'><v>0</v></c></row>", sharedTexts: "<si><t>a</t></si>")
    for entry in workbook.entries where !entry.path.hasPrefix("[") {
      let text = type + String(decoding: entry.bytes, as: UTF8.self)
      let bytes = workbook.bytes(replacing: entry.path, with: text)
      #expect(error(bytes) == .documentType(part: entry.path))
    }
    let content = type + MadeODS.content("<office:spreadsheet/>")
    #expect(error(MadeODS.archive(content)) == .documentType(part: "content.xml"))
  }

  @Test("an archive that claims to be larger than the limits is not opened")
  func bomb() throws {
    var limits = WorkbookLimits()
    limits.entryBytes = 1 << 20
    let bytes = try WorkbookFixture.bytes("bomb.xlsx")
    #expect(error(bytes, limits: limits) == .tooLarge(.inflatedBytes, limit: 1 << 20))
    limits = WorkbookLimits()
    limits.totalBytes = 1 << 20
    #expect(error(bytes, limits: limits) == .tooLarge(.inflatedBytes, limit: 1 << 20))
    limits = WorkbookLimits()
    limits.entryCount = 3
    #expect(error(bytes, limits: limits) == .tooLarge(.entries, limit: 3))
  }

  @Test("an entry that is longer than it claims is damage, wherever it is")
  func lies() throws {
    let bytes = try WorkbookFixture.bytes("lying_bomb.xlsx")
    #expect(error(bytes) == .damagedPart("xl/worksheets/sheet1.xml", line: nil))
    let workbook = MadeWorkbook(
      String(repeating: "<row><c><v>1</v></c></row>", count: 20_000), sharedTexts: "")
    for claim in [0, 100, 1 << 16, 1 << 29] {
      var entries = workbook.entries
      entries[2].claimedSize = claim
      let made = ZipWriter(entries: entries).bytes()
      guard let file = try? SpreadsheetFile(bytes: made) else { continue }
      #expect(entries[2].path == "xl/worksheets/sheet1.xml")
      let contents = SheetContents(of: file.sheets[0])
      #expect(contents.defects == [.damaged(afterRow: contents.numbers.last ?? 0)], "\(claim)")
    }
  }

  @Test("entries that share their bytes are refused")
  func overlap() {
    let workbook = MadeWorkbook(String(repeating: "<row><c><v>1</v></c></row>", count: 20_000))
    var bytes = workbook.bytes()
    // The directory stands at the end: the entry is told twice more in it.
    let end = bytes.count - 22
    let start = Int(bytes[end + 16]) | Int(bytes[end + 17]) << 8 | Int(bytes[end + 18]) << 16
    let directory = Array(bytes[start..<end])
    bytes.insert(contentsOf: directory + directory, at: end)
    let count = UInt8(workbook.entries.count * 3)
    for (place, byte) in [(8, count), (10, count)] {
      bytes[end + 2 * directory.count + place] = byte
    }
    let size = directory.count * 3
    bytes[end + 2 * directory.count + 12] = UInt8(size & 0xFF)
    bytes[end + 2 * directory.count + 13] = UInt8(size >> 8)
    #expect(error(bytes) == .damagedArchive)
  }

  @Test("more cells than the limit end the sheet, and the rows before them are read")
  func cellBomb() throws {
    var limits = WorkbookLimits()
    limits.cellCount = 100_000
    let rows = (1...20).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    let file = try SpreadsheetFile(bytes: MadeWorkbook(rows).bytes(), limits: limits)
    let contents = SheetContents(of: file.sheets[0])
    #expect(contents.numbers == Array(1...6))
    #expect(contents.defects == [.tooLarge(.cells, limit: 100_000, afterRow: 6)])
  }

  @Test("more text than the limit is not held")
  func textBomb() throws {
    var limits = WorkbookLimits()
    limits.textBytes = 1000
    let long = String(repeating: "a", count: 700)
    let shared = MadeWorkbook("", sharedTexts: "<si><t>\(long)</t></si><si><t>\(long)</t></si>")
    #expect(error(shared.bytes(), limits: limits) == .tooLarge(.textBytes, limit: 1000))
    let cell = "<c t='str'><v>\(long)</v></c>"
    let rows = "<row>\(cell)</row><row>\(cell)</row><row>\(cell)\(cell)</row>"
    let file = try SpreadsheetFile(bytes: MadeWorkbook(rows).bytes(), limits: limits)
    let contents = SheetContents(of: file.sheets[0])
    #expect(contents.defects == [.tooLarge(.textBytes, limit: 1000, afterRow: 1)])

    let spaces =
      "<table:table-cell><text:p>a<text:s text:c='999999999'/>b</text:p></table:table-cell>"
    let ods = MadeODS("<table:table-row>\(spaces)</table:table-row>").bytes()
    #expect(error(ods) == .tooLarge(.textBytes, limit: WorkbookLimits.standard.textBytes))
  }

  @Test("a text that many cells share or repeat counts for each of them")
  func repeatedText() throws {
    var limits = WorkbookLimits()
    limits.textBytes = 1000
    let long = String(repeating: "a", count: 300)
    let rows = String(repeating: "<row><c t='s'><v>0</v></c></row>", count: 5)
    let workbook = MadeWorkbook(rows, sharedTexts: "<si><t>\(long)</t></si>")
    let file = try SpreadsheetFile(bytes: workbook.bytes(), limits: limits)
    let contents = SheetContents(of: file.sheets[0])
    #expect(contents.numbers == [1, 2, 3])
    #expect(contents.defects == [.tooLarge(.textBytes, limit: 1000, afterRow: 3)])

    func table(rows: Int, columns: Int) -> MadeODS {
      MadeODS(
        """
        <table:table-row table:number-rows-repeated='\(rows)'>\
        <table:table-cell table:number-columns-repeated='\(columns)'>\
        <text:p>\(long)</text:p></table:table-cell></table:table-row>
        """)
    }
    #expect(try table(rows: 3, columns: 1).open(limits: limits).sheets.count == 1)
    for (rows, columns) in [(4, 1), (1, 4), (2, 2)] {
      let bytes = table(rows: rows, columns: columns).bytes()
      #expect(error(bytes, limits: limits) == .tooLarge(.textBytes, limit: 1000))
    }
  }

  @Test("more shared texts than there can be cells, and more sheets than the limit, are refused")
  func manyThings() {
    var limits = WorkbookLimits()
    limits.cellCount = 10
    let texts = MadeWorkbook("", sharedTexts: String(repeating: "<si/>", count: 11))
    #expect(error(texts.bytes(), limits: limits) == .tooLarge(.cells, limit: 10))
    limits = WorkbookLimits()
    limits.sheetCount = 2
    var workbook = MadeWorkbook("")
    workbook.sheets += ["<sheetData/>", "<sheetData/>"]
    #expect(error(workbook.bytes(), limits: limits) == .tooLarge(.sheets, limit: 2))
    let table = "<table:table/>"
    let content = MadeODS.content(
      "<office:spreadsheet>\(table)\(table)\(table)</office:spreadsheet>")
    #expect(error(MadeODS.archive(content), limits: limits) == .tooLarge(.sheets, limit: 2))
  }

  @Test("repetitions take no room, and those of what holds something count")
  func repeatBomb() throws {
    let filled =
      "<table:table-cell table:number-columns-repeated='16384'><text:p>a</text:p></table:table-cell>"
    let all = "<table:table-row table:number-rows-repeated='1048576'>\(filled)</table:table-row>"
    #expect(error(MadeODS(all).bytes()) == .tooLarge(.cells, limit: 20_000_000))

    let empty = "<table:table-cell table:number-columns-repeated='999999999'/>"
    let rows =
      "<table:table-row table:number-rows-repeated='999999999'>\(empty)\(empty)</table:table-row>"
    let read = try MadeODS(String(repeating: rows, count: 1000)).contents()
    #expect(read == SheetContents(of: try MadeODS("").open().sheets[0]))
    let beyond =
      "<table:table-row>\(empty)<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
    #expect(error(MadeODS(beyond).bytes()) == .damagedPart("content.xml", line: nil))
    let below =
      "\(rows)<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
    #expect(error(MadeODS(below).bytes()) == .tooLarge(.cells, limit: 20_000_000))
  }

  @Test(
    "references to nowhere, twice to one place, or against the order end the sheet",
    arguments: [
      "<row r='3'><c r='ZZZ99999999'><v>1</v></c></row>",
      "<row r='3'><c r='XFE3'><v>1</v></c></row>",
      "<row r='1048577'><c><v>1</v></c></row>", "<row r='99999999999999999999'/>", "<row r='0'/>",
      "<row r='-1'/>", "<row r='3'><c r='A'><v>1</v></c></row>", "<row r='3'><c r='3'/></row>",
      "<row r='3'><c r=''/></row>", "<row r='3'><c r='A3'/><c r='A3'/></row>",
      "<row r='3'><c r='B3'/><c r='A3'/></row>", "<row r='3'><c r='A4'/></row>", "<row r='2'/>",
      "<row r='1'/>", "<row><c r='A2'/></row>", "<row r='3'><c t='s'><v>1</v></c></row>",
      "<row r='3'><c t='s'><v>-1</v></c></row>", "<row r='3'><c t='s'><v>99999999999</v></c></row>",
      "<row r='3'><c t='s'><v>x</v></c></row>", "<row r='3'><c></row>",
      "<row r='1048576'/><row/>",
    ])
  func references(rows: String) throws {
    let workbook = MadeWorkbook(
      "<row r='2'><c r='A2' t='s'><v>0</v></c></row>\(rows)<row r='9'><c><v>9</v></c></row>",
      sharedTexts: "<si><t>a</t></si>")
    let contents = try workbook.contents()
    #expect(contents.rows == [["a"]])
    let last = rows.hasPrefix("<row r='1048576'/>") ? 1_048_576 : 2
    #expect(contents.defects == [.damaged(afterRow: last)])
  }

  @Test("a part that serves for two sheets is refused")
  func sharedPart() {
    var workbook = MadeWorkbook("")
    workbook.sheets.append("<sheetData/>")
    let relations = MadeWorkbook.relationships([
      ("rId0", "worksheet", "worksheets/sheet1.xml"),
      ("rId1", "worksheet", "worksheets/sheet1.xml"),
    ])
    let bytes = workbook.bytes(replacing: "xl/_rels/workbook.xml.rels", with: relations)
    #expect(error(bytes) == .damagedPart("xl/workbook.xml", line: nil))
  }

  @Test("a workbook that is cut off anywhere is refused", arguments: ["calc.xlsx", "calc.ods"])
  func truncated(name: String) throws {
    let bytes = try WorkbookFixture.bytes(name)
    for fiftieth in 1..<50 {
      let part = Array(bytes[..<(bytes.count * fiftieth / 50)])
      #expect(error(part) == .damagedArchive, "\(fiftieth)")
    }
    #expect(error(Array(bytes.dropLast())) == .damagedArchive)
  }
}
