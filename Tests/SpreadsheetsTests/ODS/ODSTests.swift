import Spreadsheets
import Testing

struct ODSTests {
  /// The text of a cell with a content.
  private func text(_ content: String, attributes: String = "") throws -> String {
    let cell = "<table:table-cell \(attributes)>\(content)</table:table-cell>"
    return try MadeODS("<table:table-row>\(cell)</table:table-row>").contents().rows.first?.first
      ?? ""
  }

  @Test(
    "a text has the blanks that show, and a line for each paragraph",
    arguments: [
      ("<text:p>a</text:p><text:p>b</text:p>", "a\nb"), ("<text:p/><text:p>b</text:p>", "\nb"),
      ("<text:p> a\n\t b </text:p>", "a b"), ("<text:p>a<text:s/>b</text:p>", "a b"),
      ("<text:p>a <text:s text:c='2'/>b</text:p>", "a   b"), ("<text:p><text:s/>a</text:p>", " a"),
      ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
      (
        "<text:p><text:span>a<text:span> b</text:span></text:span> <text:a>c</text:a></text:p>",
        "a b c"
      ),
      ("<office:annotation><text:p>nee</text:p></office:annotation><text:p>ja</text:p>", "ja"),
      ("<text:p>j<office:annotation><text:p>nee</text:p></office:annotation>a</text:p>", "ja"),
      (
        "<draw:frame><draw:text-box><text:p>nee</text:p></draw:text-box></draw:frame><text:p>ja</text:p>",
        "ja"
      ),
      (
        "<table:table><table:table-row><table:table-cell><text:p>nee</text:p></table:table-cell></table:table-row></table:table><text:p>ja</text:p>",
        "ja"
      ),
      ("<text:p>&lt;é🏫<![CDATA[&]]></text:p>", "<é🏫&"), ("", ""),
    ])
  func texts(content: String, text: String) throws {
    #expect(try self.text(content, attributes: "office:value-type='string'") == text)
  }

  @Test(
    "a value reads as it does in a workbook of Excel, not as it shows",
    arguments: [
      ("float' office:value='1000.50", "1.000,50", "1000.5"),
      ("float' office:value='4.5E4", "?", "45000"),
      ("float' office:value='12", "00012", "00012"), ("float' office:value='12", "0012,0", "12"),
      ("float' office:value='0", "000", "000"), ("float' office:value='-12", "-0012", "-12"),
      ("percentage' office:value='0.125", "13%", "0.125"),
      ("currency' office:value='5", "€ 5", "5"),
      ("date' office:date-value='2026-10-01", "01-10-26", "2026-10-01"),
      ("date' office:date-value='2026-10-01T00:00:00", "01-10-26 00:00", "2026-10-01"),
      ("date' office:date-value='2026-10-01T14:30:00.5", "14:30", "2026-10-01 14:30"),
      ("date' office:date-value='2026-10-01T14:30:00", "", "2026-10-01 14:30"),
      ("date' office:date-value='2026-10-01T14:30:00", "1 oktober", "2026-10-01"),
      ("time' office:time-value='PT14H30M00S", "?", "14:30"),
      ("time' office:time-value='PT36H00M01.5S", "?", "36:00:01"),
      ("time' office:time-value='P1D", "?", "P1D"),
      ("boolean' office:boolean-value='true", "WAAR", "TRUE"),
      ("boolean' office:boolean-value='false", "ONWAAR", "FALSE"),
      ("float' office:value='1' table:formula='of:=TRUE()", "WAAR", "TRUE"),
      ("float' office:value='2' table:formula='of:=1+1", "2", "2"),
      ("string' office:string-value='a", "b", "b"), ("string", "#N/B", "#N/B"), ("raar", "a", "a"),
    ])
  func values(attributes: String, shown: String, text: String) throws {
    let read = try self.text(
      "<text:p>\(shown)</text:p>", attributes: "office:value-type='\(attributes)'")
    #expect(read == text)
  }

  @Test("what is repeated is there as often, but not behind the last that holds something")
  func repetitions() throws {
    let cell = "<table:table-cell office:value-type='string'"
    let read = try MadeODS(
      """
      <table:table-column table:number-columns-repeated="16384"/>
      <table:table-header-rows><table:table-row>\(cell)><text:p>a</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="3"/>
      \(cell) table:number-columns-repeated="2"><text:p>b</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="16378"/></table:table-row>
      </table:table-header-rows>
      <table:table-row table:number-rows-repeated="5">
      <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row-group><table:table-rows><table:table-row table:number-rows-repeated="2">
      <table:covered-table-cell table:number-columns-repeated="2"><text:p>nee</text:p>
      </table:covered-table-cell>\(cell)><text:p>c</text:p></table:table-cell>
      </table:table-row></table:table-rows></table:table-row-group>
      <table:table-row table:number-rows-repeated="1048568">
      <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      """
    ).contents()
    #expect(read.rows == [["a", "", "", "", "b", "b"], ["", "", "c"], ["", "", "c"]])
    #expect(read.numbers == [1, 7, 8])
    #expect(read.defects.isEmpty)
  }

  @Test("tables out of sight, rows out of sight and merged blocks are told")
  func visibility() throws {
    let styles = """
      <style:style style:name="ta1" style:family="table"><style:table-properties \
      table:display="true"/></style:style><style:style style:name="ta2" style:family="table">\
      <style:table-properties table:display="false"/></style:style>
      """
    let cell = "<table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='3'>"
    let row =
      "<table:table-row table:visibility='filter'>\(cell)<text:p>a</text:p></table:table-cell></table:table-row>"
    let body = """
      <office:spreadsheet><table:content-validations/>
      <table:table table:name="Een" table:style-name="ta1">\(row)</table:table>
      <table:table table:name="Twee" table:style-name="ta2"/>
      <table:table table:name="Drie"/>
      <table:dde-links><table:dde-link><table:table table:name="Vier"/></table:dde-link>
      </table:dde-links></office:spreadsheet>
      """
    let file = try SpreadsheetFile(
      bytes: MadeODS.archive(MadeODS.content(body, styles: styles)))
    #expect(file.sheets.map(\.name) == ["Een", "Twee", "Drie"])
    #expect(file.sheets.map(\.isHidden) == [false, true, false])
    #expect(file.sheets[0].mergedRanges == [CellRange(rows: 1...3, columns: 0...1)])
    #expect(SheetContents(of: file.sheets[0]).hiddenRows == [1])
    #expect(SheetContents(of: file.sheets[1]).rows.isEmpty)
  }

  @Test("formulas without an outcome are told")
  func uncalculated() throws {
    let read = try MadeODS(
      """
      <table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
      <table:table-cell table:formula="of:=1+1" table:number-columns-repeated="2"/></table:table-row>
      """
    ).contents()
    #expect(read.rows == [["a"]])
    #expect(read.defects == [.uncalculatedFormulas(count: 2, row: 1, cell: 1)])
  }

  private func error(_ bytes: [UInt8]) -> SpreadsheetError? {
    #expect(throws: SpreadsheetError.self) { try SpreadsheetFile(bytes: bytes) }
  }

  @Test("protected files, text documents, files without tables or content are refused")
  func refused() {
    let manifest = """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
      <manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>\
      </manifest:file-entry></manifest:manifest>
      """
    var protected = MadeODS("")
    protected.otherEntries = [.init("META-INF/manifest.xml", manifest)]
    #expect(error(protected.bytes()) == .passwordProtected)
    let wrapped = ZipWriter(
      entries: [.init("META-INF/manifest.xml", manifest), .init("encrypted-package", "x")])
    #expect(error(wrapped.bytes()) == .passwordProtected)
    let letter = MadeODS.content("<office:text><text:p>a</text:p></office:text>")
    #expect(error(MadeODS.archive(letter)) == .notAWorkbook)
    #expect(error(MadeODS.archive(MadeODS.content("<office:spreadsheet/>"))) == .empty)
    let hollow = ZipWriter(entries: [.init("META-INF/manifest.xml", "<manifest/>")])
    #expect(error(hollow.bytes()) == .missingPart("content.xml"))
    #expect(error(MadeODS.archive("<a>")) == .damagedPart("content.xml", line: 1))
  }
}
