import BoardNetworks
import Foundation
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("What is unknown stands on the page as unknown")
struct ReportUnknownTests {
  private static let meetings = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)

  /// Two networks that declare members and name nobody.
  private static let nameless = ReportSamples.findings(
    boards: [],
    networks: [
      RegionalNetwork(id: "N1", declaredMemberCount: 3),
      RegionalNetwork(id: "N2", declaredMemberCount: 4),
    ], members: [])

  /// N1 lists A and B of three. B did not answer; C did not either, and is on no list.
  private static let partial = ReportSamples.findings(
    boards: [
      Board(id: "A"), Board(id: "B", responded: false), Board(id: "C", responded: false),
    ],
    networks: [
      RegionalNetwork(id: "N1", meetings: meetings, declaredMemberCount: 3),
      RegionalNetwork(id: "N2", meetings: meetings, declaredMemberCount: 5),
      RegionalNetwork(id: "N3", meetings: meetings),
    ], members: [(0, 0), (0, 2), (1, 0)])

  /// The cells of the rows of a table that begin with a name.
  private func rows(_ name: String, in page: HTMLText, captioned caption: String) -> [[String]] {
    let parts = page.text.components(separatedBy: "<caption>\(caption)</caption>")
    guard parts.count == 2, let table = parts[1].components(separatedBy: "</table>").first
    else { return [] }
    return table.components(separatedBy: "<tr>").map(cells).filter { $0.first == name }
  }

  private func cells(ofRow row: String) -> [String] {
    row.components(separatedBy: "</t").compactMap { cell in
      guard let start = cell.range(of: "<t") else { return nil }
      return String(cell[start.lowerBound...]).replacing(#/<[^>]*>/#, with: "")
    }
  }

  @Test("nobody listed is not zero boards, nor that nobody is shared or would miss anything")
  func nobody() throws {
    let visible = try ReportUnknownTests.nameless.page().visible
    #expect(visible.contains("Geteld: 2 netwerken; hoeveel besturen, is niet bekend."))
    #expect(visible.contains("Welke netwerken dezelfde besturen hebben, is daarom onbekend."))
    #expect(visible.contains("Wat er zou verdwijnen, is daarom onbekend."))
    #expect(visible.contains("leden niet bekend"))
    for claim in ["0 besturen", "Kleine aantallen", "Geen twee", "Bij geen"] {
      #expect(!visible.contains(claim), "\(claim)")
    }
    let english = try ReportUnknownTests.nameless.page(in: .en).visible
    #expect(english.contains("Counted: 2 networks; how many boards is not known."))
    #expect(!english.contains("0 boards"))
  }

  @Test("the chart does not call unknown members fewer than two")
  func chart() throws {
    let files = try ReportUnknownTests.nameless.report().files
    let chart = try #require(files.first { $0.path == "diagrams/elsewhere-by-network.svg" })
    let text = String(decoding: chart.bytes, as: UTF8.self)
    #expect(text.contains("leden niet bekend"))
    #expect(!text.contains("minder dan twee"))
  }

  @Test(
    "drawings do not count boards that nobody named", arguments: ["two-mode", "boards", "networks"])
  func drawings(name: String) throws {
    let files = try ReportUnknownTests.nameless.report().files
    let drawing = try #require(files.first { $0.path == "diagrams/\(name).svg" })
    let text = String(decoding: drawing.bytes, as: UTF8.self)
    #expect(text.contains("n = 2 netwerken; onbekend: besturen"))
    #expect(!text.contains("n = 0") && !text.contains("geen besturen"))
  }

  @Test("hours that more seats may add to are at least so many, in every table")
  func atLeast() throws {
    let page = try ReportUnknownTests.partial.page()
    #expect(page.text.contains("aria-hidden=\"true\">≥ 48</span>"))
    #expect(
      page.visible.contains("van 2 besturen ten minste 48 uur per jaar, over ten minste 3 zetels"))
    let boards = "Overleglast per bestuur"
    #expect(rows("A", in: page, captioned: boards) == [["A", "2", "32", "0"]])
    #expect(rows("B", in: page, captioned: boards) == [["B", "≥ 1", "≥ 16", "0"]])
    #expect(rows("C", in: page, captioned: boards) == [["C", "–", "–", "–"]])
    let networks = "Uren van alle leden samen, gremia inbegrepen"
    #expect(rows("N1", in: page, captioned: networks) == [["N1", "≥ 2", "≥ 2", "≥ 32", "0"]])
    #expect(rows("N2", in: page, captioned: networks) == [["N2", "–", "–", "–", "–"]])
    #expect(rows("N3", in: page, captioned: networks) == [["N3", "1", "1", "16", "0"]])
    let variants = "Wat verdwijnt als dit ene netwerk stopt"
    #expect(
      rows("N1", in: page, captioned: variants).first?.dropFirst(2).prefix(2) == ["≥ 2", "≥ 1"])
    #expect(rows("N1", in: page, captioned: variants).first?.last == "≥ 32")
    let unknown = rows("N2", in: page, captioned: variants).first ?? []
    #expect(unknown.count > 2 && unknown.dropFirst().allSatisfy { $0 == "–" })
  }

  @Test("the figure of the hours is the one of its sentence when hours are estimated")
  func estimated() throws {
    let findings = ReportSamples.findings(
      boards: [Board(id: "A")],
      networks: (1...4).map { number in
        RegionalNetwork(
          id: "N\(number)", type: "tafel",
          meetings: number == 4
            ? Meetings() : Meetings(perYear: Double(number), duration: 1, preparation: 1, travel: 1)
        )
      }, members: (0..<4).map { (0, $0) })
    let page = try findings.page()
    let load = findings.totalHours().load
    #expect(load.estimatedSeats == 1)
    let words = try #require(load.intervalWords { $0.decimal($1, places: 0, rounding: $2) })
    #expect(page.text.contains("aria-hidden=\"true\">\(words.nl)</span>"))
    #expect(page.visible.contains("van 1 bestuur \(words.nl) uur per jaar"))
  }
}
