import Testing

@testable import OverlapAnalysis
@testable import OverlapReports

@Suite("Hours in words")
struct HoursTextTests {
  private static let known = Load(hours: 100, unknownSeats: 0)
  private static let lacking = Load(hours: 100.06, unknownSeats: 2)
  private static let estimated = Load(
    hours: 100, unknownSeats: 2, estimatedSeats: 2, interval: 120.04...180.01)
  private static let partly = Load(
    hours: 100, unknownSeats: 3, estimatedSeats: 1, interval: 120...180)
  private static let narrow = Load(
    hours: nil, unknownSeats: 1, estimatedSeats: 1, interval: 8...8)
  private static let unknown = Load(hours: nil, unknownSeats: 4)

  private func finding(_ load: Load) -> BoardFinding {
    BoardFinding(
      name: Name(id: "A", label: "A"), kind: nil, sizeClass: nil, didNotAnswer: false, degree: 1,
      coMembers: 0,
      load: load)
  }

  private func table(_ loads: [Load]) -> Table {
    Table.boards(loads.map(finding), scope: Region.scope(), incomplete: IncompleteLists())
  }

  @Test("a clause gives n, and from where to where, rounded outwards")
  func clauses() {
    func clause(_ load: Load, mayGrow: Bool = false) -> Phrase {
      load.clause(seats: 7, listMayGrow: mayGrow)
    }
    #expect(clause(HoursTextTests.known).nl == "100 uur per jaar, over 7 zetels")
    #expect(
      clause(HoursTextTests.known, mayGrow: true).nl
        == "ten minste 100 uur per jaar, over ten minste 7 zetels")
    #expect(
      clause(HoursTextTests.lacking).nl
        == "ten minste 100 uur per jaar, over 7 zetels; van 2 daarvan zijn niet alle uren bekend")
    #expect(
      clause(HoursTextTests.estimated).nl
        == "120 tot 180,1 uur per jaar, over 7 zetels; van 2 daarvan zijn de uren geheel of "
        + "deels geschat")
    #expect(
      clause(HoursTextTests.estimated).en
        == "120 to 180.1 hours a year, over 7 seats; of 2 of these the hours are estimated, "
        + "in whole or in part")
    #expect(
      clause(HoursTextTests.partly).nl
        == "120 tot 180 uur per jaar voor zover bekend of geschat (het kunnen er meer zijn), over 7 "
        + "zetels; van 3 daarvan zijn niet alle uren bekend, van 1 zijn ze geschat")
    #expect(clause(HoursTextTests.narrow).nl.hasPrefix("ca. 8 uur per jaar, over 7 zetels;"))
    #expect(
      clause(HoursTextTests.unknown).nl
        == "onbekend, over 7 zetels; van geen zetel zijn de uren bekend")
  }

  @Test("machines get what is known, and the ends; no high end where hours cannot be estimated")
  func machines() {
    let loads = [
      HoursTextTests.known, HoursTextTests.lacking, HoursTextTests.estimated,
      HoursTextTests.partly, HoursTextTests.narrow, HoursTextTests.unknown,
    ]
    let lines = table(loads).text(as: .csv).split(separator: "\n").dropFirst()
    #expect(
      lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).suffix(4) } == [
        ["100.0", "0", "100.0", "100.0"], ["100.06", "2", "100.06", ""],
        ["100.0", "2", "120.04", "180.01"], ["100.0", "3", "120.0", ""],
        ["", "1", "8.0", "8.0"], ["", "4", "", ""],
      ])
  }

  @Test("readers get an interval in words where it says more, and where it is from")
  func readers() {
    let text = table([HoursTextTests.known, HoursTextTests.estimated, HoursTextTests.partly])
      .text(width: 120)
    #expect(text.contains(" 100,0 "))
    #expect(text.contains(" 120,0 tot 180,1 "))
    #expect(text.contains(" ≥ 120,0 "))
    let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flowing.contains("niet te schatten; in 1 van de 3 rijen"))
    #expect(flowing.contains("geschat uit de tabel met aannames"))
    #expect(!table([HoursTextTests.known]).text(width: 120).contains("schat"))
    let english = table([HoursTextTests.narrow]).text(in: .en, width: 120)
    #expect(english.contains(" about 8.0 "))
  }

  @Test(
    "numbers are rounded up as they are rounded down",
    arguments: [
      (0.001, "0,1"), (0.06, "0,1"), (0.9, "0,9"), (0.91, "1,0"), (99.99, "100,0"), (12, "12,0"),
      (0, "0,0"),
    ])
  func up(value: Double, text: String) {
    #expect(Language.nl.decimal(value, places: 1, rounding: .up) == text)
  }
}
