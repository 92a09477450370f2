import BoardNetworks
import Testing

@testable import OverlapReports

struct CheckReportTests {
  private static let provenance: Provenance = {
    var memberships = RowBalance()
    memberships.read = 1_304
    memberships.kept = 1_289
    memberships.rejected = 2
    memberships.duplicates = 1
    memberships.leftOut = [.membershipNotAtDate: 11, .total: 1]
    var networks = RowBalance()
    networks.read = 1
    networks.kept = 1
    return Provenance(sources: [
      Source(
        file: "regio/lidmaatschappen.csv", sha256: "3f8a9c0d12abffffffff", encoding: "UTF-8",
        delimiter: ";", table: .memberships, balance: memberships,
        ignoredColumns: ["opmerking", "telefoon"]),
      Source(
        file: "regio/netwerken.csv", sha256: "00112233445566778899", encoding: "Windows-1252",
        delimiter: "tab", table: .networks, balance: networks, ignoredColumns: []),
      Source(
        file: "regio/boek.xlsx", sheet: "Blad2", sha256: "aabbccddeeff00112233", encoding: "",
        delimiter: "", table: nil, balance: RowBalance(), ignoredColumns: []),
    ])
  }()

  private static func notes(_ count: Int) -> [Problem] {
    (0..<count).map { row in
      Problem(.total("Totaal"), at: .init(file: "regio/lidmaatschappen.csv", row: row + 30))
    }
  }

  @Test(
    "check tells what was read, what was counted and what to mend", arguments: Language.allCases)
  func wholeReport(language: Language) throws {
    let problems =
      ProblemSamples.input.filter { $0.severity != .fatal } + CheckReportTests.notes(25)
    let report = CheckReport(
      provenance: CheckReportTests.provenance, problems: problems, scope: Region.scope(),
      summary: Region.summary)
    for width in [80, 120] {
      let text = report.text(in: language, width: width)
      try expectGolden(text, "check-\(language.rawValue)-\(width).txt")
    }
  }

  @Test("check works when reading failed", arguments: Language.allCases)
  func failed(language: Language) throws {
    let report = CheckReport(
      provenance: CheckReportTests.provenance, problems: ProblemSamples.input, findings: nil)
    try expectGolden(
      report.text(in: language, width: 80), "check-fatal-\(language.rawValue)-80.txt")
  }

  @Test("an input without problems is told to be fine")
  func fine() {
    let report = CheckReport(
      provenance: Provenance(sources: []), problems: [], scope: Region.scope(),
      summary: Region.summary)
    #expect(report.text(in: .nl, width: 80).hasSuffix("deze invoer kan zo gebruikt worden.\n"))
    #expect(report.text(in: .en, width: 80).hasSuffix("this input can be used as it is.\n"))
  }

  @Test("no line is wider than the screen", arguments: [20, 40, 80, 120])
  func width(width: Int) {
    for language in Language.allCases {
      let text = CheckReport(
        provenance: CheckReportTests.provenance,
        problems: ProblemSamples.all.map { Problem($0.kind, at: .init(file: "a.csv", row: 1)) },
        scope: Region.scope(nature: .territory), summary: Region.summary
      ).text(in: language, width: width)
      for line in text.split(separator: "\n") {
        #expect(screenWidth(of: line) <= width, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test("of one kind twenty are shown, and the rest is counted where they stop")
  func manyOfAKind() {
    let problems = CheckReportTests.notes(154) + [Problem(.onlyLastDays, at: .init())]
    let lines = ProblemList(problems).text(in: .nl, width: 200).split(separator: "\n")
    #expect(lines.count == 1 + 20 + 1 + 1)
    #expect(lines[0] == "Ter informatie (155)")
    #expect(
      lines[21] == "  - en nog 134 van deze soort; `drukte table problems` geeft ze alle.")
  }

  @Test("notes are left out on request, and nothing is nothing")
  func withoutNotes() {
    let list = ProblemList(ProblemSamples.input, includingNotes: false)
    #expect(!list.text(in: .nl, width: 80).contains("Ter informatie"))
    #expect(list.text(in: .nl, width: 80).contains("rij 14"))
    #expect(
      ProblemList(CheckReportTests.notes(2), includingNotes: false).text(in: .nl, width: 80) == "")
  }

  @Test("a balance that does not add up is not shown as one that does")
  func unbalanced() {
    var balance = RowBalance()
    balance.read = 5
    let source = Source(
      file: "a.csv", sha256: "00", encoding: "UTF-8", delimiter: ",", table: .memberships,
      balance: balance, ignoredColumns: [])
    let report = CheckReport(
      provenance: Provenance(sources: [source]), problems: [], findings: nil)
    #expect(report.text(in: .nl, width: 100).contains("5 rijen gelezen ≠ 0 lidmaatschappen"))
  }
}
