import BoardNetworks
import MemberLists
import Spreadsheets
import Testing

@testable import Exchange

struct TableWorkbookTests {
  @Test(
    "a workbook has a sheet for each table: numbers are numbers, days are days, texts are texts")
  func cells() throws {
    let day = CalendarDate(year: 2019, month: 8, day: 1)!
    let landscape = try Landscape(
      boards: [
        Board(
          id: "00041", name: "=De Brug", aliases: ["'=x", "y"], pupilCount: 1200, boardStaff: 2.5,
          responded: true)
      ],
      networks: [
        RegionalNetwork(
          id: "N", obligation: .agreement, period: Period(from: day, to: nil)!,
          attributes: ["'=score": 0.125])
      ],
      memberships: [Membership(board: BoardIndex(0), network: NetworkIndex(0))])
    let sheets = workbookSheets(of: landscape, delegates: false)
    #expect(sheets.map(\.name) == ["deelnemers", "netwerken", "lidmaatschappen"])
    let participants = rows(of: sheets[0])
    #expect(participants.count == 2)
    let headings = participants[0]
    func value(_ heading: String, _ row: [WorkbookCell.Value]) -> WorkbookCell.Value? {
      headings.firstIndex(of: .text(heading)).map { row[$0] }
    }
    #expect(value("id", participants[1]) == .text("00041"))
    #expect(value("naam", participants[1]) == .text("=De Brug"))
    #expect(value("alias", participants[1]) == .text("''=x; y"))
    #expect(value("leerlingen", participants[1]) == .number(1200))
    #expect(value("fte_bestuur", participants[1]) == .number(2.5))
    #expect(value("respons", participants[1]) == .text("ja"))
    #expect(value("regio", participants[1]) == .empty)
    let networks = rows(of: sheets[1])
    #expect(networks[0].last == .text("''=score"))
    #expect(networks[1].last == .number(0.125))
    #expect(networks[1].contains(.text("afspraak")))
    #expect(networks[1].contains(.date(year: 2019, month: 8, day: 1)))
  }

  @Test("a workbook is written the same each time, and begins as a zip archive does")
  func bytes() throws {
    let landscape = try Landscape(boards: [Board(id: "B")], networks: [], memberships: [])
    let one = try Conversion(of: landscape, to: .xlsx).files[0].bytes
    #expect(one.starts(with: Array("PK".utf8)))
    #expect(try Conversion(of: landscape, to: .xlsx).files[0].bytes == one)
  }

  @Test(
    "a workbook gives back what a cell can hold: line breaks of one kind, numbers of 16 digits",
    arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    let landscape = try RandomLandscape.make(seed: seed)
    let first = try reread(landscape, as: .xlsx)
    #expect(first.problems.filter { $0.severity != .note } == [])
    let held = try #require(first.landscape)
    #expect(held.boards.count == landscape.boards.count)
    #expect(held.networks.count == landscape.networks.count)
    #expect(held.memberships.count == landscape.memberships.count)
    #expect(held.schools.count == landscape.schools.count)
    #expect(held.assumptions.count == landscape.assumptions.count)
    #expect(try reread(held, as: .xlsx).landscape == held)
    if try Conversion(of: landscape, to: .xlsx, delegates: true).leftBehind.count == 1 {
      #expect(held.boards.map(\.id) == landscape.boards.map(\.id))
      #expect(held.networks.map(\.name) == landscape.networks.map(\.name))
    }
  }

  @Test("texts that a cell cannot hold as they are, are counted")
  func adapted() throws {
    let landscape = try Landscape(
      boards: [Board(id: "a\rb", name: "c\nd"), Board(id: "e\u{1}")], networks: [],
      memberships: [])
    #expect(try Conversion(of: landscape, to: .xlsx).leftBehind == [.adaptedTexts(2)])
  }

  private func rows(of sheet: WorkbookSheet) -> [[WorkbookCell.Value]] {
    var rows: [[WorkbookCell.Value]] = []
    sheet.rows.visit { row in
      rows.append(row.cells.map(\.value))
      return true
    }
    return rows
  }
}
