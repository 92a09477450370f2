import Foundation
import Spreadsheets
import Testing

/// Workbooks and what stands in them, as written by `Fixtures/make_workbooks.py`.
struct WorkbookFixture: Decodable {
  let file: String
  let sheets: [SheetFixture]

  struct SheetFixture: Decodable {
    let name: String
    let hidden: Bool
    let rows: [RowFixture]
    let merged: [[Int]]
    let hiddenRows: [Int]
    let uncalculated: Int?
  }

  struct RowFixture: Decodable {
    let number: Int
    let cells: [String]
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: "workbooks/\(name)")))
  }

  static func all() throws -> [WorkbookFixture] {
    let data = try Data(contentsOf: folder.appending(path: "workbooks.json"))
    return try JSONDecoder().decode([WorkbookFixture].self, from: data)
  }
}

struct WorkbookAgreementTests {
  @Test(
    "reads what Python put in, from files of openpyxl, odfpy and LibreOffice",
    arguments: ["openpyxl.xlsx", "calc.xlsx", "calc.ods", "odfpy.ods"])
  func agreement(name: String) throws {
    let fixture = try #require(try WorkbookFixture.all().first { $0.file == name })
    let file = try SpreadsheetFile(bytes: WorkbookFixture.bytes(name))
    #expect(file.format == (name.hasSuffix("ods") ? .ods : .xlsx))
    #expect(file.sheets.map(\.name) == fixture.sheets.map(\.name))
    for (sheet, expected) in zip(file.sheets, fixture.sheets) {
      #expect(sheet.isHidden == expected.hidden)
      let contents = SheetContents(of: sheet)
      #expect(contents.numbers == expected.rows.map(\.number))
      for (cells, row) in zip(contents.rows, expected.rows) {
        #expect(cells == row.cells, "\(name) \(expected.name) \(row.number)")
      }
      #expect(contents.hiddenRows == expected.hiddenRows)
      let merged = expected.merged.map {
        CellRange(rows: $0[0]...$0[1], columns: $0[2]...$0[3])
      }
      let found = sheet.mergedRanges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
      #expect(found == merged)
      #expect(SheetContents(of: sheet) == contents)
      if let count = expected.uncalculated {
        #expect(contents.defects == [.uncalculatedFormulas(count: count, row: 1, cell: 0)])
      } else {
        #expect(contents.defects.isEmpty)
      }
    }
  }

  @Test("the sheets of a file may be read at one time", arguments: ["calc.xlsx", "calc.ods"])
  func atOneTime(name: String) async throws {
    let file = try SpreadsheetFile(bytes: WorkbookFixture.bytes(name))
    let alone = file.sheets.map { SheetContents(of: $0) }
    let together = await withTaskGroup(of: (Int, SheetContents).self) { group in
      for _ in 0..<4 {
        for (index, sheet) in file.sheets.enumerated() {
          group.addTask { (index, SheetContents(of: sheet)) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 4 * alone.count)
    for (index, contents) in together { #expect(contents == alone[index]) }
  }
}
