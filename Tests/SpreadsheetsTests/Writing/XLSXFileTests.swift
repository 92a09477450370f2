import Testing

@testable import Spreadsheets

struct XLSXFileTests {
  private let hostile = [
    "=HYPERLINK(\"http://example.org\",\"x\")", "+31 20 123", "-", "@SUM(A1)", "http://example.org",
    "mailto:a@example.org", "internal:Blad1!A1", "1-2", "<b>&\"'</b>", "00123", "\u{301}=", "TRUE",
    String(repeating: "naam ", count: 60) + ".", "a\nb", "\u{1}\u{0}x", "👩‍👩‍👧‍👦", "]]>",
  ]

  private func oneColumn(_ cells: [WorkbookCell], name: String = "Blad") -> WorkbookSheet {
    WorkbookSheet(
      name: name, columns: [WorkbookColumn()], rows: WorkbookRows(cells.map { WorkbookRow([$0]) }))
  }

  private func parts(_ sheets: WorkbookSheet..., rowLimit: Int = 1000) throws -> [String: String] {
    try parts(ofArchive: xlsxFile(Workbook(title: "Proef", sheets: sheets), rowLimit: rowLimit))
  }

  private func parts(ofArchive bytes: [UInt8]) throws -> [String: String] {
    try SpreadsheetsTests.parts(ofArchive: bytes)
  }

  private func escaped(_ text: String) -> String {
    cellText(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  @Test("every text is an inline text, and no formula, link or number")
  func texts() throws {
    let sheet = try parts(oneColumn(hostile.map { WorkbookCell(.text($0)) })).sheet(1)
    for text in hostile {
      #expect(sheet.contains("<is><t>\(escaped(text))</t></is>"), "\(text)")
    }
    #expect(!sheet.contains("<f>"))
    #expect(!sheet.contains("hyperlink"))
    #expect(!sheet.contains("<v>"))
  }

  @Test("every text of a sheet with charts is a shared text, and no title is a reference")
  func textsBesideCharts() throws {
    var sheet = oneColumn(hostile.map { WorkbookCell(.text($0)) })
    for text in hostile {
      sheet.charts.append(
        WorkbookChart(
          .columns, title: text, description: text,
          categories: CellRange(rows: 1...2, columns: 0...0),
          series: [
            WorkbookChart.Series(
              name: text, values: CellRange(rows: 1...2, columns: 0...0), colour: Colour(0))
          ], row: 1, column: 3))
      sheet.charts[sheet.charts.count - 1].categoryTitle = text
    }
    let parts = try parts(sheet)
    let shared = try #require(parts["xl/sharedStrings.xml"])
    for text in hostile { #expect(shared.contains("<si><t>\(escaped(text))</t></si>"), "\(text)") }
    #expect(!parts.sheet(1).contains("<f>"))
    for (path, chart) in parts where path.hasPrefix("xl/charts/chart") {
      let references = chart.split(separator: "<c:f>").dropFirst().map { $0.prefix { $0 != "<" } }
      #expect(references.allSatisfy { $0.hasPrefix("Blad!$A$1:") }, "\(references)")
    }
  }

  @Test("numbers, days and yes or no are written as such; what a sheet has not is left empty")
  func values() throws {
    let cells: [WorkbookCell.Value] = [
      .number(0.25), .number(-0.0), .number(.nan), .number(.infinity), .boolean(true),
      .date(year: 2026, month: 10, day: 1), .date(year: 1899, month: 2, day: 3), .empty, .text(""),
    ]
    let sheet = try parts(oneColumn(cells.map { WorkbookCell($0) })).sheet(1)
    for cell in [
      "<c r=\"A1\"><v>0.25</v></c>", "<c r=\"A2\"><v>0</v></c>", "<c r=\"A5\" t=\"b\"><v>1</v></c>",
      "<c r=\"A6\"><v>46296</v></c>", "<t>1899-02-03</t>",
    ] { #expect(sheet.contains(cell), "\(cell)") }
    for empty in ["A3", "A4", "A8", "A9"] { #expect(!sheet.contains("r=\"\(empty)\"")) }
  }

  @Test("the same workbook gives the same bytes")
  func deterministic() throws {
    var sheet = oneColumn(hostile.map { WorkbookCell(.text($0), .heading) })
    sheet.notes = [CellNote(row: 1, column: 0, text: "Uitleg")]
    let workbook = Workbook(title: "Proef", sheets: [sheet, oneColumn([.empty])])
    #expect(try xlsxFile(workbook) == xlsxFile(workbook))
  }

  @Test("a table has headings that stay in sight, a filter and rows that repeat in print")
  func table() throws {
    let sheet = WorkbookSheet.table(
      name: "Besturen", headings: ["Naam", "Deel"],
      columns: [WorkbookColumn(), WorkbookColumn(style: .numbers("0.0%"))],
      rows: WorkbookRows([WorkbookRow([WorkbookCell(.text("a")), WorkbookCell(.number(0.5))])]))
    let parts = try parts(sheet)
    #expect(parts.sheet(1).contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
    #expect(parts.sheet(1).contains("<autoFilter ref=\"A1:B2\"/>"))
    #expect(parts["xl/workbook.xml"]!.contains("Besturen!$1:$1</definedName>"))
    #expect(parts["xl/styles.xml"]!.contains("formatCode=\"0.0%\""))
  }

  @Test("a sheet with more rows than there is room for ends with its note, and else without")
  func tooManyRows() throws {
    var sheet = oneColumn((1...6).map { WorkbookCell(.number(Double($0))) })
    sheet.cutNote = "De rest staat elders."
    let cut = try parts(sheet, rowLimit: 5).sheet(1)
    #expect(cut.contains("<c r=\"A4\"><v>4</v></c>"))
    #expect(cut.contains("<c r=\"A5\" t=\"inlineStr\"><is><t>De rest staat elders.</t></is></c>"))
    #expect(!cut.contains("r=\"A6\""))
    let whole = try parts(sheet, rowLimit: 6).sheet(1)
    #expect(whole.contains("<c r=\"A6\"><v>6</v></c>"))
    #expect(!whole.contains("De rest"))
  }

  @Test("sheets whose names differ in case alone are told apart, each with its own cells")
  func alikeNames() throws {
    let parts = try parts(
      oneColumn([WorkbookCell(.text("een"))], name: "A"),
      oneColumn([WorkbookCell(.text("twee"))], name: "a"))
    #expect(parts.sheet(1).contains("een"))
    #expect(parts.sheet(2).contains("twee"))
    #expect(parts["xl/workbook.xml"]!.contains("<sheet name=\"a (2)\" sheetId=\"2\""))
  }

  @Test("the first sheet that is not hidden shows")
  func active() throws {
    var hidden = oneColumn([.empty], name: "Weg")
    hidden.isHidden = true
    let book = try #require(try parts(hidden, oneColumn([.empty]))["xl/workbook.xml"])
    #expect(book.contains("<sheet name=\"Weg\" sheetId=\"1\" state=\"hidden\""))
    #expect(book.contains("activeTab=\"1\""))
  }
}
