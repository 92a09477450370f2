import BoardNetworks
import Spreadsheets
import Testing

@testable import MemberLists

struct WorkbookTests {
  @Test("the tables may be the sheets of one workbook")
  func tablesAsSheets() throws {
    let reading = read(workbook: [
      TextSheet("Besturen", "id;naam\nB1;De Brug\nB2;Het Anker\n"),
      TextSheet("Leden", "deelnemer;netwerk\nB1;N1\nHet Anker;N1\n"),
      TextSheet("Netwerken", "id;naam;type\nN1;Opleiden;SO&P\n"),
    ])
    #expect(reading.ties == ["B1 N1", "B2 N1"])
    #expect(reading.kinds == [])
    #expect(reading.provenance.sources.map(\.sheet) == ["Besturen", "Leden", "Netwerken"])
    #expect(reading.provenance.sources.map(\.table) == [.participants, .memberships, .networks])
    #expect(reading.provenance.sources.allSatisfy { $0.file == "boek.xlsx" })
  }

  @Test("sheets that hold nothing are passed over; a workbook of nothing else is empty")
  func emptySheets() {
    let list = TextSheet("Leden", "deelnemer;netwerk\nB1;N1\n")
    let reading = read(workbook: [list, TextSheet("Blad2", ""), TextSheet("Blad3", "\n;;\n")])
    #expect(reading.ties == ["B1 N1"])
    #expect(reading.kinds == [])
    #expect(read(workbook: [TextSheet("Blad1", ""), TextSheet("Blad2", "")]).kinds == [.emptyFile])
  }

  @Test("a hidden sheet is left out, and that is said")
  func hiddenSheet() {
    let reading = read(workbook: [
      TextSheet("Leden", "deelnemer;netwerk\nB1;N1\n"),
      TextSheet("Oud", "deelnemer;netwerk\nB2;N1\n", isHidden: true),
    ])
    #expect(reading.ties == ["B1 N1"])
    #expect(reading.kinds == [.hiddenSheet])
    #expect(reading.problems[0].place.sheet == "Oud")
  }

  @Test("a sheet that is no table is passed over with a note")
  func unreadSheet() {
    let reading = read(workbook: [
      TextSheet("Leden", "deelnemer;netwerk\nB1;N1\n"), TextSheet("Kleuren", "van;alles\nen;wat\n"),
    ])
    #expect(reading.kinds == [.unreadSheet])
  }

  @Test("a duplicate names the sheet that has the row, too")
  func duplicateOfSheet() {
    let reading = read(workbook: [
      TextSheet("2024", "deelnemer;netwerk\nB1;N1\n"),
      TextSheet("2025", "deelnemer;netwerk\nB2;N1\nB1;N1\n"),
    ])
    #expect(reading.kinds == [.duplicate(ofRow: 2, file: nil, sheet: "2024")])
    #expect(reading.problems[0].place.sheet == "2025")
    #expect(reading.problems[0].place.row == 3)
  }
}
