import BoardNetworks
import Testing

@testable import OverlapReports

@Suite("What was counted, and what is missing")
struct CountedSectionTests {
  /// The second section as a reader sees it, folded parts included.
  private func section(_ name: String, in language: Language = .nl) throws -> String {
    let findings = try #require(ReportSamples.all.first { $0.name == name }).findings
    return try #require(findings.page(in: language).section("geteld")).visible
  }

  @Test("each source has its whole hash and the rows that do not count, by reason")
  func rows() throws {
    let visible = try section("two sources")
    #expect(visible.contains("SHA-256: \(String(repeating: "3f8a", count: 16))"))
    #expect(visible.contains("SHA-256: \(String(repeating: "00aa", count: 16))"))
    #expect(visible.contains("vingerafdruk, en 7 rijen die niet meetellen"))
    #expect(
      visible.contains(
        "Dubbel (2): rij 4 (Het Anker, SO&P De Brug, staat ook in regio/oud.csv, rij 14); rij 8 "
          + "(Stichting Openbaar Onderwijs De Wending, SO&P De Brug, staat ook in rij 3)."))
    #expect(
      visible.contains("Afgewezen (2): rij 5 (Onderwijsregio Diepland, de deelnemer is niet"))
    #expect(
      visible.contains(
        "Weggelaten, niet op de peildatum (1): rij 7 (Het Anker, Platform Burgerschap)."))
    #expect(visible.contains("Weggelaten, totaalregel (1): rij 10 (Totaal)."))
  }

  @Test("two sources of one network are told with names, and who did not answer stands apart")
  func agreement() throws {
    let visible = try section("two sources")
    #expect(visible.contains("Van 1 netwerk noemen twee of meer bronnen de leden."))
    #expect(visible.contains("Alleen in \"enquête\": Bestuur 10 ."))
    #expect(visible.contains("Alleen in \"ledenlijst\": Bestuur 9 ."))
    #expect(visible.contains("In \"ledenlijst\", en zonder antwoord: Bestuur 12 ."))
    #expect(visible.contains("ca. 10 (10 tot 13)"))
    #expect(visible.contains("Leden bij wie geen bron staat, tellen hier niet mee."))
    #expect(try section("two sources", in: .en).contains("Two sources of one network"))
  }

  @Test("nothing is said of two sources where there is one, or none")
  func oneSource() throws {
    for name in ["region", "territories", "nothing", "no memberships"] {
      #expect(try !section(name).contains("Twee bronnen"), "\(name)")
    }
  }

  @Test("what is declared, listed and missing at least stand side by side")
  func declared() throws {
    let visible = try section("two sources")
    #expect(visible.contains("SO&P De Brug 12 14 ≥ 2"))
  }

  @Test("check names the first rows of each heap, and where the others are")
  func check() {
    var balance = RowBalance()
    balance.read = 6
    for row in 2...7 { balance.add(UncountedRow(row: row, name: "A", .leftOut(.total))) }
    let many = Source(
      file: "a.csv", sha256: "00", encoding: "", delimiter: "", table: .memberships,
      balance: balance, ignoredColumns: [])
    func text(_ source: Source) -> String {
      CheckReport(provenance: Provenance(sources: [source]), problems: [], findings: nil)
        .text(in: .nl, width: 400)
    }
    #expect(text(many).contains("rij 5 (A); rij 6 (A); en nog 1.\n"))
    #expect(text(many).contains("`drukte table rows` geeft alle rijen die niet meetellen.\n"))
    #expect(text(RowSamples.memberships).contains("Dubbel (2): rij 4 (Het Anker, SO&P De Brug,"))
    #expect(!text(RowSamples.memberships).contains("table rows"))
  }
}
