import BoardNetworks
import Spreadsheets
import Testing

@testable import MemberLists

/// What is sent around as a template comes back as a workbook.
struct TemplateRoundTripTests {
  private func read(_ workbook: Workbook) throws -> Reading {
    readLandscape(
      from: [InputFile(path: "regio.xlsx", sha256: "", bytes: try xlsxFile(workbook))])
  }

  /// The template with rows below the headings of its tables, by table.
  private func filledIn(
    _ text: @escaping (Explanation) -> String, _ rows: [TableKind: [[String: WorkbookCell]]]
  ) -> Workbook {
    var workbook = inputTemplate(text)
    for (position, kind) in TemplateSheet.order.enumerated() {
      let columns = TemplateSheet(kind: kind).columns
      let headings = WorkbookRow(columns.map { WorkbookCell(.text($0.heading)) })
      let filled = (rows[kind] ?? []).map { row in
        WorkbookRow(columns.map { row[$0.heading] ?? .empty })
      }
      workbook.sheets[position + 1].rows = WorkbookRows([headings] + filled)
    }
    return workbook
  }

  private func example(of kind: TableKind) -> [String: WorkbookCell] {
    Dictionary(
      uniqueKeysWithValues: TemplateColumn.columns(of: kind).map {
        ($0.heading, WorkbookCell(.text($0.example(in: kind))))
      })
  }

  @Test("a template that nobody touched says no more than that its tables are empty")
  func untouched() throws {
    for text: (Explanation) -> String in [{ $0.nl }, { $0.en }] {
      let reading = try read(inputTemplate(text))
      for problem in reading.problems {
        guard case .noRows = problem.kind else {
          Issue.record("\(problem)")
          continue
        }
      }
      #expect(reading.landscape?.memberships.isEmpty == true)
    }
  }

  @Test("a template that is filled in is read without a word")
  func filledIn() throws {
    for text: (Explanation) -> String in [{ $0.nl }, { $0.en }] {
      var rows: [TableKind: [[String: WorkbookCell]]] = [:]
      for kind in TableKind.allCases { rows[kind] = [example(of: kind)] }
      rows[.networks]![0]["leden_opgegeven"] = WorkbookCell(.number(1))
      rows[.memberships]![0]["van"] = WorkbookCell(
        .date(year: 2024, month: 8, day: 1), .numbers("d-m-yyyy"))
      rows[.participants]![0]["fte_bestuur"] = WorkbookCell(.number(1.5))
      let reading = try read(filledIn(text, rows))
      #expect(reading.problems.isEmpty, "\(reading.problems)")
      let landscape = try #require(reading.landscape)
      #expect(landscape.boards.count == 1 && landscape.networks.count == 1)
      #expect(landscape.memberships.count == 1 && landscape.schools.count == 1)
      #expect(landscape.boards[0].id == "12345" && landscape.boards[0].boardStaff == 1.5)
      let period = landscape.memberships[0].details.period
      #expect(period.from == CalendarDate(year: 2024, month: 8, day: 1))
    }
  }

  @Test("memberships alone are enough, as names and without ids")
  func membershipsAlone() throws {
    let members = ["Stichting A", "Stichting B"].map { name in
      ["deelnemer": WorkbookCell(.text(name)), "netwerk": WorkbookCell(.text("Tafel"))]
    }
    let reading = try read(filledIn({ $0.nl }, [.memberships: members]))
    #expect(reading.landscape?.memberships.count == 2)
    for problem in reading.problems {
      if case .noRows = problem.kind { continue }
      Issue.record("\(problem)")
    }
  }
}
