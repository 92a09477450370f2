import Spreadsheets
import Testing

/// Random damage, by seed: whatever it does, reading ends, and what was read is within bounds.
struct WorkbookMutationTests {
  /// Reads all that can be read; says whether anything was refused or found wrong.
  private func readAll(_ bytes: [UInt8]) -> Bool {
    var limits = WorkbookLimits()
    limits.cellCount = 1 << 20
    limits.entryBytes = 1 << 24
    guard let file = try? SpreadsheetFile(bytes: bytes, limits: limits) else { return true }
    var hasDefects = false
    for sheet in file.sheets {
      var last = 0
      var cellCount = 0
      let defects = sheet.forEachRow { row in
        #expect(row.number > last && row.number <= 1 << 20)
        #expect((1...(1 << 14)).contains(row.cellCount))
        last = row.number
        cellCount += row.cellCount
        return true
      }
      #expect(cellCount <= 1 << 20)
      if !defects.isEmpty { hasDefects = true }
      _ = sheet.mergedRanges
    }
    return hasDefects
  }

  @Test(
    "flipped bytes in a file end in an error, a defect or a workbook",
    arguments: ["calc.xlsx", "calc.ods", "openpyxl.xlsx", "odfpy.ods"])
  func flippedBytes(name: String) throws {
    let bytes = try WorkbookFixture.bytes(name)
    var noticed = 0
    for seed in 0..<60 {
      var random = SplitMix(seed: seed)
      var copy = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let index = Int.random(in: copy.indices, using: &random)
        copy[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      if readAll(copy) { noticed += 1 }
    }
    #expect(noticed > 30)
  }

  private static let pieces: [String] = [
    "<", ">", "/>", "</c>", "</row>", "<row>", "<c r=\"A1\">", "<v>", "</v>", "<is>", "<t>", "&#0;",
    "&lt;", "\"", " r=\"", " r=\"ZZZ99999999\"", " t=\"s\"", " s=\"99999\"", "1", "-1",
    "99999999999999999999", "1e999", "<![CDATA[", "]]>", "<!--", "-->", "<?x?>", "<!DOCTYPE a>",
    "_x0000_", "_xD83C_", "<mergeCell ref=\"B2:A1\"/>", "<sheetData>", "</sheetData>", "é", "🏫",
    " table:number-rows-repeated=\"999999999\"", " table:number-columns-repeated=\"99999\"",
    " table:number-columns-spanned=\"99999\"", " office:value-type=\"float\"",
    " office:value=\"1e400\"", " office:date-value=\"2026-10-01T25:99:99\"",
    " office:time-value=\"PT99999999999H\"", "<text:s text:c=\"999999\"/>", "</table:table-cell>",
    "<table:table-row>", "</table:table>", "<text:p>", "</text:p>", "<office:annotation>",
  ]

  /// A text with pieces of it taken out, doubled or put in.
  private func damaged(_ text: String, using random: inout SplitMix) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      default:
        bytes.insert(contentsOf: Self.pieces.randomElement(using: &random)!.utf8, at: start)
      }
    }
    return bytes
  }

  @Test("damaged parts of an Excel workbook end in an error, a defect or a workbook")
  func damagedParts() {
    let workbook = MadeWorkbook(
      """
      <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>46296.5</v></c></row>
      <row r="3" hidden="1"><c r="B3" t="inlineStr"><is><r><t>a_x000D_</t></r></is></c>
      <c r="D3" t="b"><f>A1</f><v>1</v></c><c r="E3" s="2"><v>12</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:B1"/></mergeCells>
      """, sharedTexts: "<si><t>een</t></si><si><r><t>twee</t></r></si>",
      formats: ["d-m-yyyy", "00000"])
    let entries = workbook.entries
    var noticed = 0
    for seed in 0..<1500 {
      var random = SplitMix(seed: seed)
      var copy = entries
      let index = Int.random(in: 1..<entries.count, using: &random)
      copy[index].bytes = damaged(
        String(decoding: entries[index].bytes, as: UTF8.self), using: &random)
      if readAll(ZipWriter(entries: copy).bytes()) { noticed += 1 }
    }
    #expect(noticed > 500 && noticed < 1500)
  }

  @Test("damaged content of an OpenDocument spreadsheet ends in an error or a workbook")
  func damagedContent() {
    let content = MadeODS.content(
      """
      <office:spreadsheet><table:table table:name="Een"><table:table-row>
      <table:table-cell office:value-type="float" office:value="12"><text:p>0012</text:p>
      </table:table-cell><table:table-cell table:number-columns-repeated="3"/>
      <table:table-cell office:value-type="date" office:date-value="2026-10-01">
      <office:annotation><text:p>n</text:p></office:annotation><text:p>a<text:s text:c="3"/>b</text:p>
      </table:table-cell></table:table-row><table:table-row table:number-rows-repeated="4">
      <table:table-cell table:number-columns-spanned="2" office:value-type="time"
      office:time-value="PT36H"/><table:covered-table-cell/><table:table-cell/></table:table-row>
      </table:table></office:spreadsheet>
      """)
    var noticed = 0
    for seed in 0..<1500 {
      var random = SplitMix(seed: seed)
      let bytes = damaged(content, using: &random)
      let archive = ZipWriter(entries: [.init("content.xml", bytes)])
      if readAll(archive.bytes()) { noticed += 1 }
    }
    #expect(noticed > 500 && noticed < 1500)
  }

  @Test("a damaged directory or header of the archive ends in an error, a defect or a workbook")
  func damagedArchive() {
    let workbook = MadeWorkbook(
      "<row><c t='s'><v>0</v></c></row>", sharedTexts: "<si><t>a</t></si>")
    let bytes = workbook.bytes()
    var noticed = 0
    for seed in 0..<1500 {
      var random = SplitMix(seed: seed)
      var copy = bytes
      // Most of the time in the directory, which is the last third of so small an archive.
      let start = Bool.random(using: &random) ? copy.count * 2 / 3 : 0
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: start..<copy.count, using: &random)
        copy[index] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random)!
      }
      if readAll(copy) { noticed += 1 }
    }
    #expect(noticed > 500 && noticed < 1500)
  }
}
