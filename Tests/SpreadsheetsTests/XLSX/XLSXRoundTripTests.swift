import Spreadsheets
import Testing

/// What `xlsxFile(_:)` writes, read again.
struct XLSXRoundTripTests {
  private static let texts = [
    "De Brug", " voor en na ", "a\nb", "a\tb", "=1+1", "00123", "1E5", "TRUE", "<b>&\"'</b>", "]]>",
    "_x0041_", "_x005F_x000D_", "_x_", "e\u{301}", "🏫👩‍👧", "\u{FFFD}", "'s-Gravenhage", "\u{A0}",
  ]

  /// A cell to be written, and the text that is to be read in it.
  private func randomCell(using random: inout SplitMix) -> (cell: WorkbookCell, text: String) {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return (.empty, "")
    case 1:
      let isTrue = Bool.random(using: &random)
      return (WorkbookCell(.boolean(isTrue)), isTrue ? "TRUE" : "FALSE")
    case 2:
      let number = Int.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random)
      return (WorkbookCell(.number(Double(number))), "\(number)")
    case 3:
      let number = Int.random(in: 0..<99_999, using: &random)
      let digits = "\(number)"
      let zeros = String(repeating: "0", count: 5 - digits.utf8.count)
      return (WorkbookCell(.number(Double(number)), .numbers("00000")), zeros + digits)
    case 4:
      let quarters = Int.random(in: -9999...9999, using: &random)
      let text = quarters.isMultiple(of: 4) ? "\(quarters / 4)" : "\(Double(quarters) / 4)"
      return (WorkbookCell(.number(Double(quarters) / 4), .numbers("0%")), text)
    case 5:
      let day = Int.random(in: 10...28, using: &random)
      let year = Int.random(in: 1900...2100, using: &random)
      let style = CellStyle.numbers("d-m-yyyy")
      return (WorkbookCell(.date(year: year, month: 12, day: day), style), "\(year)-12-\(day)")
    default:
      let text = Self.texts.randomElement(using: &random)!
      return (WorkbookCell(.text(text)), text)
    }
  }

  @Test("cells, names, hidden sheets and merged blocks come back as written", arguments: 0..<30)
  func roundTrip(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var sheets: [WorkbookSheet] = []
    var expected: [[(number: Int, cells: [String])]] = []
    for index in 0...1 {
      var rows: [WorkbookRow] = []
      var read: [(number: Int, cells: [String])] = []
      for number in 1...Int.random(in: 1...20, using: &random) {
        let cells = (0..<Int.random(in: 0...8, using: &random)).map { _ in
          randomCell(using: &random)
        }
        rows.append(WorkbookRow(cells.map(\.cell)))
        var texts = cells.map(\.text)
        while texts.last?.isEmpty == true { texts.removeLast() }
        if !texts.isEmpty { read.append((number, texts)) }
      }
      var sheet = WorkbookSheet(name: "Blad & \(index)", rows: WorkbookRows(rows))
      sheet.isHidden = index == 1
      if seed.isMultiple(of: 3) {
        sheet.mergedRanges = [CellRange(rows: 30...31, columns: 1...4)]
      }
      sheets.append(sheet)
      expected.append(read)
    }
    let bytes = try xlsxFile(Workbook(title: "Proef", sheets: sheets))
    let file = try SpreadsheetFile(bytes: bytes)
    #expect(file.format == .xlsx)
    #expect(file.sheets.map(\.name) == ["Blad & 0", "Blad & 1"])
    #expect(file.sheets.map(\.isHidden) == [false, true])
    for (sheet, written) in zip(zip(file.sheets, sheets), expected) {
      let contents = SheetContents(of: sheet.0)
      #expect(contents.numbers == written.map(\.number))
      #expect(
        contents.rows.map { $0.map { Array($0.utf8) } }
          == written.map { $0.cells.map { Array($0.utf8) } })
      #expect(contents.defects.isEmpty)
      #expect(sheet.0.mergedRanges == sheet.1.mergedRanges)
    }
  }

  @Test("shared texts come back as written, too")
  func sharedTexts() throws {
    let rows = Self.texts.map { WorkbookRow([WorkbookCell(.text($0))]) }
    var sheet = WorkbookSheet(name: "Blad", rows: WorkbookRows(rows))
    sheet.charts = [
      WorkbookChart(
        .columns, title: "t", description: "d",
        categories: CellRange(rows: 1...2, columns: 0...0),
        series: [
          WorkbookChart.Series(
            name: "s", values: CellRange(rows: 1...2, columns: 0...0), colour: Colour(0))
        ], row: 1, column: 3)
    ]
    let file = try SpreadsheetFile(bytes: xlsxFile(Workbook(title: "Proef", sheets: [sheet])))
    let read = SheetContents(of: file.sheets[0]).rows.map { Array($0[0].utf8) }
    #expect(read == Self.texts.map { Array($0.utf8) })
  }
}
