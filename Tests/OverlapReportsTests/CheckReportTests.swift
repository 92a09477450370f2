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

  @Test("each sheet is told in a sentence or two: its shape, what was left out and why")
  func shapes() throws {
    var matrix = SheetUnderstanding(shape: .matrix)
    matrix.headingRow = 4
    matrix.titles = ["Wie zit waar?", "Stand per 1-1-2025"]
    matrix.boards = 34
    matrix.networks = 12
    matrix.entries = 113
    matrix.marks = ["x", "X"]
    matrix.groups = ["Regionaal", "Landelijk"]
    matrix.totalColumns = ["Totaal"]
    matrix.isOrientationAssumed = true
    var balance = RowBalance()
    balance.read = 118
    balance.kept = 112
    balance.rejected = 1
    balance.leftOut = [.total: 3, .withoutTie: 1, .remark: 1]
    var transposed = SheetUnderstanding(shape: .transposedMatrix)
    transposed.headingRow = 1
    transposed.boards = 1
    transposed.networks = 2
    transposed.entries = 1
    transposed.marks = ["P"]
    var members = SheetUnderstanding(shape: .members)
    members.network = NetworkNaming(name: "SWV PO", origin: .sheet)
    members.headingRow = 3
    members.boards = 14
    var survey = SheetUnderstanding(shape: .survey)
    survey.headingRow = 1
    survey.boards = 26
    survey.networks = 31
    survey.nameColumns = ["In welke netwerken zit u?"]
    survey.sharedCells = 20
    var answers = RowBalance()
    answers.read = 90
    answers.kept = 80
    answers.duplicates = 2
    answers.leftOut = [.noAnswer: 6, .withoutTie: 2]
    var rows = RowBalance()
    rows.read = 15
    rows.kept = 14
    rows.leftOut = [.total: 1]
    let shapes: [(SheetUnderstanding, TableKind?, RowBalance)] = [
      (matrix, .memberships, balance), (transposed, .memberships, RowBalance()),
      (members, .memberships, rows), (survey, .memberships, answers),
      (SheetUnderstanding(shape: .hidden), nil, RowBalance()),
      (SheetUnderstanding(shape: .notes), nil, RowBalance()),
      (SheetUnderstanding(shape: .empty), nil, RowBalance()),
      (SheetUnderstanding(shape: .skipped), nil, RowBalance()),
    ]
    let sources = shapes.enumerated().map { number, shape in
      Source(
        file: "boek.xlsx", sheet: "Blad\(number + 1)", sha256: "00ff00ff00ff00ff", encoding: "",
        delimiter: "", table: shape.1, balance: shape.2, ignoredColumns: [],
        understanding: shape.0)
    }
    let report = CheckReport(
      provenance: Provenance(sources: sources), problems: [], findings: nil)
    for language in Language.allCases {
      try expectGolden(
        report.text(in: language, width: 80), "check-shapes-\(language.rawValue)-80.txt")
    }
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

  @Test("an input of which no membership is left is not called fit for use")
  func nothingLeft() {
    var balance = RowBalance()
    balance.read = 1
    balance.add(UncountedRow(row: 2, .rejected(.emptyNetwork)))
    let source = Source(
      file: "a.csv", sha256: "00", encoding: "UTF-8", delimiter: ",", table: .memberships,
      balance: balance, ignoredColumns: [])
    let text = CheckReport(
      provenance: Provenance(sources: [source]),
      problems: [Problem(.emptyNetwork, at: .init(file: "a.csv", row: 2))], findings: nil
    ).text(in: .nl, width: 200)
    #expect(text.contains("Er blijft geen lidmaatschap over"))
    #expect(!text.contains("kan gebruikt worden"))
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
