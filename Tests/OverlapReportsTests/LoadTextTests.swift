import BoardNetworks
import Markup
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("Load, who asks for it, and what ends, in words")
struct LoadTextTests {
  /// The cells of a table by column, for each row by what stands in its first column.
  private func rows(_ table: Table) -> [String: [String: Cell]] {
    var result: [String: [String: Cell]] = [:]
    table.forEachRow(for: .machines) { cells in
      guard case .text(let id)? = cells.first else { return }
      result[id] = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.key), cells))
    }
    return result
  }

  /// A01: 19 + 27.5 + 12.75 = 59.25, and at least 8 in a project group of 4 to 16 hours a seat.
  @Test("hours by staff, school and capacity, as far as they are known")
  func load() throws {
    let rows = rows(TableName.load.table(of: try LoadRegion.findings()))
    let wending = try #require(rows["A01"])
    #expect(wending["hours"] == .atLeast(67.25))
    #expect(wending["hours_low"] == .decimal(67.25))
    #expect(wending["hours_high"] == .decimal(75.25))
    #expect(wending["hours_per_fte"] == .atLeast(33.625))
    #expect(wending["hours_complete"] == .boolean(false))
    #expect(wending["above_capacity"] == .term(CapacityStanding.above.term))
    #expect(wending["hours_above"] == .atLeast(7.25))
    #expect(wending["hours_above_high"] == .decimal(15.25))
    // B02 may be above by what its working group takes; without fte or with 0 there is no rate.
    #expect(rows["B02"]?["above_capacity"] == .term(CapacityStanding.possiblyAbove.term))
    #expect(rows["C03"]?["hours_per_fte"] == .missing)
    #expect(rows["C02"]?["above_capacity"] == .missing)
    // D02 did not answer and is on no list.
    #expect(rows["D02"]?["hours"] == .missing)
    #expect(rows["D02"]?["seats"] == .missing)
    #expect(rows["D02"]?["above_capacity"] == .term(CapacityStanding.possiblyAbove.term))
  }

  @Test("who sits where for whom, and what that counts for")
  func through() throws {
    let rows = rows(TableName.load.table(of: try LoadRegion.findings()))
    #expect(rows["C02"]?["through"] == .list(["B01 (N01)"]))
    #expect(rows["B01"]?["for_others"] == .list(["C02 (N01)"]))
    #expect(rows["D01"]?["through"] == .list(["N15 (N04)"]))
    #expect(rows["B02"]?["through"] == .list(["koepel (N02b)"]))
    #expect(rows["C02"]?["hours_counting"] == .decimal(31.75))
    #expect(rows["C02"]?["hours_without"] == .decimal(12.75))
    #expect(rows["B01"]?["seats_representative"] == .integer(6))
  }

  @Test("nothing speaks of money unless it is asked for, and then with its bandwidth")
  func money() throws {
    let findings = try LoadRegion.findings()
    let without = TableName.load.table(of: findings)
    #expect(!without.columns.contains { $0.key.hasPrefix("euro") })
    for language in Language.allCases {
      let text = without.text(in: language, width: 120).lowercased()
      #expect(!text.contains("euro") && !text.contains("€"))
    }
    let rate = try #require(HourlyRate("85,50"))
    let table = TableName.load.table(of: findings, hourlyRate: rate)
    let rows = rows(table)
    #expect(rows["A01"]?["euro"] == .atLeast(67.25 * 85.5))
    #expect(rows["A01"]?["euro_high"] == .decimal(75.25 * 85.5))
    #expect(rows["D02"]?["euro"] == .missing)
    #expect(table.text(in: .nl, width: 120).contains("€ 85,50 per uur"))
  }

  @Test(
    "an amount is a number above 0, with a comma or a point",
    arguments: [
      ("85", 85.0), ("85,5", 85.5), ("85.50", 85.5), ("0", nil), ("-1", nil), ("1.000,00", nil),
      ("", nil), ("85,", nil), ("inf", nil), ("8e2", nil), ("٨٥", nil),
    ] as [(String, Double?)])
  func rate(text: String, euros: Double?) {
    #expect(HourlyRate(text)?.euros == euros)
  }

  @Test("what taking part through another counts for is said, and written for programs")
  func scope() throws {
    for via in ViaChoice.allCases {
      let table = TableName.boards.table(of: try LoadRegion.findings(via: via))
      #expect(table.text(as: .json).contains("\"via\": \"\(via.rawValue)\""))
      #expect(table.text(in: .nl, width: 200).contains("--via \(via.rawValue)") == (via != .count))
      #expect((table.statement?.en ?? "").contains("--via \(via.rawValue)") == (via != .count))
    }
  }

  @Test("by name, what ends with a scheme: networks, bodies, those left behind, boards, pairs")
  func endings() throws {
    let table = TableName.endings.table(of: try LoadRegion.findings())
    var lines: [String] = []
    table.forEachRow(for: .machines) { cells in
      func word(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): text
        case .term(let term): term.key
        case .list(let texts): texts.joined(separator: "+")
        default: "-"
        }
      }
      lines.append([0, 1, 2, 3, 5].map { word(cells[$0]) }.joined(separator: " | "))
    }
    let region = "Onderwijsregio's | 2026-12-31+2027-12-31"
    #expect(
      lines.filter { $0.hasPrefix("Onderwijs") } == [
        "\(region) | network | N02 | -", "\(region) | network | N04 | -",
        "\(region) | body | N02a | N02", "\(region) | body_left | N02b | N02",
      ])
    #expect(lines.contains("passend onderwijs (WPO) | - | network | N01 | -") == false)
    #expect(lines.contains("passend onderwijs (WPO) |  | network | N01 | -"))
    #expect(lines.contains("voorschoolse educatie |  | body | N02b | N02"))
    // C02, C03 and D01 meet some in the collaborative alone.
    #expect(lines.contains("passend onderwijs (WPO) |  | pair | C02 | C03"))
    #expect(lines.contains("passend onderwijs (WPO) |  | pair | C03 | D01"))
  }

  @Test("parts of all hours are given when all are known, parts of known hours always")
  func shares() throws {
    var rows = AskerRow.all(of: try LoadRegion.findings())
    #expect(rows.allSatisfy { $0.share == nil })
    let known = rows.filter { $0.asker == .commissioner }.compactMap(\.shareOfKnown)
    #expect(abs(known.reduce(0, +) - 1) < 1e-12)
    let landscape = try Landscape(
      boards: [Board(id: "A")],
      networks: [
        RegionalNetwork(
          id: "N", scheme: "S",
          meetings: Meetings(perYear: 1, duration: 3, preparation: 0, travel: 0)),
        RegionalNetwork(
          id: "M", meetings: Meetings(perYear: 1, duration: 1, preparation: 0, travel: 0)),
      ],
      memberships: [0, 1].map { Membership(board: BoardIndex(0), network: NetworkIndex($0)) })
    rows = AskerRow.all(
      of: OverlapFindings(
        of: Selection(of: landscape), provenance: Provenance(sources: []), problems: []))
    #expect(rows.filter { $0.asker == .scheme }.map(\.share) == [0.75, 0.25])
  }

  @Test("territories have hours of boards, and nothing that ends")
  func territories() throws {
    let findings = try LoadRegion.findings(nature: .territory)
    #expect(rows(TableName.load.table(of: findings))["A01"]?["hours"] == .atLeast(67.25))
    #expect(TableName.endings.table(of: findings).text(in: .nl).contains("Over gebieden"))
  }
}
