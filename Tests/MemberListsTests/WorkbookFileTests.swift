import BoardNetworks
import MemberLists
import Spreadsheets
import Testing

/// Workbooks as files, from their bytes on.
struct WorkbookFileTests {
  private func read(_ bytes: [UInt8]) -> Reading {
    readLandscape(from: [InputFile(path: "boek.xlsx", sha256: "", bytes: bytes)], at: nil)
  }

  /// The tables of a sample as the sheets of one workbook, every cell a text.
  private func workbook(of files: [InputFile]) throws -> [UInt8] {
    let sheets = try files.map { file in
      var rows: [WorkbookRow] = []
      _ = try CSVSheet(bytes: file.bytes).forEachRow { row in
        rows.append(
          WorkbookRow((0..<row.cellCount).map { WorkbookCell(.text(row.text(ofCell: $0))) }))
        return true
      }
      return WorkbookSheet(name: String(file.path.prefix { $0 != "." }), rows: WorkbookRows(rows))
    }
    return try xlsxFile(Workbook(title: "Proef", sheets: sheets))
  }

  @Test("a sample reads alike as files of text and as one workbook")
  func sampleAsWorkbook() throws {
    let files = try sample("regio-voorbeeld")
    let asText = readLandscape(from: files, at: nil)
    let asWorkbook = try read(workbook(of: files))
    #expect(!asText.ties.isEmpty)
    #expect(asWorkbook.ties == asText.ties)
    #expect(asWorkbook.kinds == asText.kinds)
    #expect(asWorkbook.problems.map(\.place.row) == asText.problems.map(\.place.row))
    #expect(asWorkbook.landscape?.boards.map(\.name) == asText.landscape?.boards.map(\.name))
    #expect(asWorkbook.landscape?.networks.map(\.name) == asText.landscape?.networks.map(\.name))
    #expect(asWorkbook.provenance.sources.map(\.sheet) == files.map { $0.path.dropLast(4) + "" })
  }

  @Test("numbers, days and ids of a workbook read as those of text")
  func typedCells() throws {
    let heading = ["deelnemer", "netwerk", "van", "zetels"].map { WorkbookCell(.text($0)) }
    let row = [
      WorkbookCell(.number(412), .numbers("00000")), WorkbookCell(.number(27)),
      WorkbookCell(.date(year: 2019, month: 8, day: 1), .numbers("d-m-yyyy")),
      WorkbookCell(.number(2)),
    ]
    let sheet = WorkbookSheet(
      name: "Leden", rows: WorkbookRows([WorkbookRow(heading), WorkbookRow(row)]))
    let reading = try read(xlsxFile(Workbook(title: "Proef", sheets: [sheet])))
    #expect(reading.ties == ["00412 27"])
    let details = try #require(reading.details("00412", "27"))
    #expect(details.period.from == day(2019, 8, 1))
    #expect(details.seatCount == 2)
  }

  @Test("a workbook that cannot be read is told, and nothing is computed")
  func unreadable() throws {
    let bytes = try workbook(of: sample("regio-voorbeeld"))
    let cases: [([UInt8], Problem.WorkbookFlaw)] = [
      (Array(bytes.dropLast(30)), .damaged),
      ([0xD0, 0xCF, 0x11, 0xE0], .noWorkbook),
    ]
    for (bytes, flaw) in cases {
      let reading = read(bytes)
      #expect(reading.landscape == nil)
      #expect(reading.kinds == [.unreadableWorkbook(flaw)])
    }
  }
}
