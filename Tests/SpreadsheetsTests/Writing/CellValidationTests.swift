import Testing

@testable import Spreadsheets

struct CellValidationTests {
  private let range = CellRange(rows: 2...100, columns: 1...1)

  private func parts(_ validations: CellValidation...) throws -> [String: String] {
    var sheet = WorkbookSheet(name: "Blad 1", rows: WorkbookRows([]))
    sheet.validations = validations
    return try SpreadsheetsTests.parts(
      ofArchive: xlsxFile(Workbook(title: "Proef", sheets: [sheet])))
  }

  @Test("words that fit stand in the cells themselves, with what is said of them")
  func short() throws {
    let parts = try parts(
      CellValidation(
        range, .words(["ja", "nee"]), messageTitle: String(repeating: "t", count: 40),
        message: String(repeating: "m", count: 300), isStrict: true))
    let sheet = parts.sheet(1)
    #expect(sheet.contains("<formula1>\"ja,nee\"</formula1>"))
    #expect(sheet.contains("sqref=\"B2:B100\""))
    #expect(sheet.contains("showErrorMessage=\"1\""))
    #expect(sheet.contains("promptTitle=\"\(String(repeating: "t", count: 31))…\""))
    #expect(sheet.contains("prompt=\"\(String(repeating: "m", count: 254))…\""))
    #expect(parts.sheet(2).isEmpty)
  }

  @Test(
    "words that do not fit stand on a hidden sheet",
    arguments: [
      (0..<100).map { "keuze \($0)" }, ["met, komma", "zonder"], ["\"aangehaald\"", "gewoon"],
    ])
  func long(words: [String]) throws {
    let validation = CellValidation(range, .words(words))
    let parts = try parts(validation, validation)
    let sheet = parts.sheet(1)
    #expect(sheet.contains("<formula1>'Keuzes'!$A$1:$A$\(words.count)</formula1>"))
    #expect(!sheet.contains("showErrorMessage"))
    #expect(parts["xl/workbook.xml"]!.contains("name=\"Keuzes\" sheetId=\"2\" state=\"hidden\""))
    #expect(parts.sheet(2).components(of: "<c r=") == words.count)
  }

  @Test("a list holds 255 characters with its commas")
  func fit() {
    let half = String(repeating: "a", count: 127)
    #expect(CellValidation.fitInCell([half, half]))
    #expect(!CellValidation.fitInCell([half, half + "a"]))
    #expect(!CellValidation.fitInCell(["a", ""]))
  }

  @Test("cells of another sheet can be chosen from, whatever it is called")
  func cells() throws {
    let parts = try parts(
      CellValidation(range, .cells(sheet: 0, CellRange(rows: 2...2000, columns: 0...0))),
      CellValidation(range, .number(atLeast: 0)))
    #expect(parts.sheet(1).contains("<formula1>'Blad 1'!$A$2:$A$2000</formula1>"))
    #expect(parts.sheet(1).contains("operator=\"greaterThanOrEqual\""))
  }

  @Test("a scale colours every block, however many there are, and no other cell")
  func colourScale() throws {
    let count = 300
    let blocks = (1...count).flatMap { row -> [CellRange] in
      let before = row > 1 ? [CellRange(rows: row...row, columns: 0...row - 2)] : []
      let after = row < count ? [CellRange(rows: row...row, columns: row...count - 1)] : []
      return before + after
    }
    var sheet = WorkbookSheet(name: "Matrix", rows: WorkbookRows([]))
    sheet.colourScales = [
      ColourScale(
        ranges: blocks, from: ColourScale.End(0, Colour(0xFFFFFF)),
        to: ColourScale.End(9, Colour(0x0072B2)))
    ]
    let document = try SpreadsheetsTests.parts(
      ofArchive: xlsxFile(Workbook(title: "Proef", sheets: [sheet]))
    ).sheet(1)
    let references = document.split(separator: "<conditionalFormatting sqref=\"").dropFirst()
      .flatMap { $0.prefix { $0 != "\"" }.split(separator: " ").map(String.init) }
    // A block of one cell is written as that cell.
    let expected = blocks.map { block in
      block.columns.count == 1 ? String(block.reference.prefix { $0 != ":" }) : block.reference
    }
    let written = references.map { reference in
      let ends = reference.split(separator: ":")
      return ends.count == 2 && ends[0] == ends[1] ? String(ends[0]) : reference
    }
    #expect(Set(written) == Set(expected))
    #expect(written.count == expected.count)
    #expect(document.contains("FF0072B2"))
  }

  @Test("columns have letters", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (16_383, "XFD")])
  func letters(column: Int, expected: String) {
    #expect(columnLetters(column) == expected)
  }

  @Test("a name of a sheet is quoted where another sheet speaks of it")
  func quotedSheet() {
    let range = CellRange(rows: 2...9, columns: 0...2)
    #expect(range.reference(onSheet: "Wie 't weet") == "'Wie ''t weet'!$A$2:$C$9")
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { split(separator: text).count - 1 }
}
