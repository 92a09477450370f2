import BoardNetworks
import Graphviz
import OverlapAnalysis
import Spreadsheets
import Testing

@testable import OverlapReports

@Suite("What is published under pseudonyms names nobody, and small numbers are not read off it")
struct PublicationTests {
  /// What stands in every text of the lists.
  private static let mark = "xqzw"

  private static let findings: OverlapFindings = {
    let boards = (1...9).map { (number: Int) in
      Board(
        id: "\(mark)B\(number)", name: "Stichting \(mark) \(number)", aliases: ["\(mark) alias"],
        kind: number == 9 ? "\(mark) soort" : nil, municipalities: ["\(mark)dorp"],
        region: "\(mark)streek", denomination: "\(mark) denominatie", schoolCount: number,
        capacityHours: 3, developmentQuestions: ["\(mark) vraag", "\(mark) \(number % 3)"],
        responded: number != 2)
    }
    let networks =
      (1...5).map { number in
        RegionalNetwork(
          id: "\(mark)N\(number)", name: "Tafel \(mark) \(number)", type: "\(mark) overleg",
          themes: ["\(mark) thema \(number % 2)"], region: "\(mark)streek",
          obligation: Obligation.allCases[number % 4], scheme: "\(mark) regeling",
          commissioner: "\(mark) opdrachtgever", formality: "\(mark) vorm",
          meetings: number == 5
            ? Meetings() : Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1),
          delegateLevel: "\(mark) niveau", declaredMemberCount: 8,
          attributes: ["\(mark) score": Double(number * number % 7)])
      } + [
        RegionalNetwork(id: "\(mark)N1a", name: "\(mark) stuurgroep", bodyOf: NetworkIndex(0)),
        RegionalNetwork(id: "\(mark)G", name: "\(mark) gebied", nature: .territory),
      ]
    let memberships = boards.indices.flatMap { board in
      networks.indices.filter { ($0 * 2 + board) % 4 != 0 }.map { network in
        Membership(
          board: BoardIndex(board), network: NetworkIndex(network),
          details: SharedDetails(
            MembershipDetails(
              roles: ["\(mark) rol"], via: board == 4 ? .other("\(mark) koepel") : nil,
              delegates: [Delegate(name: "\(mark) Jansen", function: "\(mark) functie")],
              sources: [board % 2 == 0 ? "\(mark) ledenlijst" : "\(mark) enquête"],
              brings: Reciprocity(content: "\(mark) kennis"),
              takes: Reciprocity(content: "nee"))))
      }
    }
    let landscape = try! Landscape(
      boards: boards, networks: networks, memberships: memberships,
      schools: [
        School(id: "\(mark)S", name: "\(mark) school", board: BoardIndex(0), municipality: mark)
      ],
      assumptions: [
        HourAssumption(
          networkType: "\(mark) overleg", low: 1, middle: 2, high: 3, source: "\(mark) bron")
      ])
    let masked = PseudonymousLandscape(of: landscape, PseudonymWords(in: .nl)) { text in
      Array(text.utf8.reversed())
    }
    return OverlapFindings(
      of: Selection(of: masked.landscape, participants: .all), provenance: RowSamples.provenance,
      problems: ProblemSamples.input, isPseudonymous: true)
  }()

  private func expectNoMark(_ text: String, _ what: String) {
    #expect(!text.isEmpty)
    #expect(!text.lowercased().contains(PublicationTests.mark), "\(what)")
  }

  @Test("no table names anything, in any format", arguments: TableName.allCases)
  func tables(name: TableName) {
    let table = name.table(of: PublicationTests.findings)
    for format in TableFormat.allCases {
      for language in Language.allCases {
        expectNoMark(table.text(as: format, in: language, width: 120), "\(name) \(format)")
      }
    }
  }

  @Test("no file of the report names anything", arguments: Language.allCases)
  func report(language: Language) throws {
    let files = try PublicationTests.findings.report(in: language).files
    #expect(files.contains { $0.path == "report.html" })
    for file in files where file.path != Report.workbookName {
      expectNoMark(String(decoding: file.bytes, as: UTF8.self), file.path)
    }
    let page = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(page.contains(PseudonymText.sentence[language]))
    #expect(page.contains("Bestuur 1"))
    // Names of files and of rows come from the input, too.
    for source in RowSamples.provenance.sources {
      for file in files where file.path != Report.workbookName {
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains(source.file), "\(file.path)")
      }
    }
  }

  @Test("no cell of the workbook names anything")
  func workbook() throws {
    let contents = ReportContents(of: PublicationTests.findings, version: "0")
    let workbook = ReportWorkbook(
      contents, tables: TableName.reported.map { contents.table($0) }, accounts: [], in: .nl
    ).workbook
    var texts = 0
    for sheet in workbook.sheets {
      sheet.rows.visit { row in
        for cell in row.cells {
          if case .text(let text) = cell.value {
            texts += 1
            #expect(!text.lowercased().contains(PublicationTests.mark), "\(sheet.name): \(text)")
          }
        }
        return true
      }
    }
    #expect(texts > 100)
    // Where two networks share one board or two, the matrix does not say so.
    let matrix = try #require(workbook.sheets.first { $0.name == "Matrix deelnemers" })
    var withheld = 0
    matrix.rows.visit { row in
      for cell in row.cells.dropFirst(2) {
        #expect(cell.value != .number(1) && cell.value != .number(2))
        if cell.value == .text("<3") { withheld += 1 }
      }
      return true
    }
    #expect(withheld > 0)
  }

  @Test("findings.json says that it is under pseudonyms, and is what its schema says")
  func schema() throws {
    let document = try ReportFilesTests().document(of: PublicationTests.findings)
    #expect(document["pseudonyms"] == .boolean(true))
    #expect(try JSONSchema.ofFindings().errors(in: document) == [])
    #expect(document["sources"]?.items == [])
  }

  @Test("no picture names anything, nor what is told of one board or network")
  func pictures() throws {
    let findings = PublicationTests.findings
    for diagram in DiagramRegion.diagrams(of: findings) {
      let drawing = try diagram.drawing(as: .dot(), by: renderer)
      expectNoMark(String(decoding: drawing, as: UTF8.self), "diagram")
    }
    for language in Language.allCases {
      for text in findings.profileTexts(in: language, width: 120, all: true) {
        expectNoMark(text, "profile")
      }
    }
    expectNoMark(findings.boardText("P1", width: 120, delegates: true), "delegates")
  }

  @Test("no table gives a count of 1 or 2, in any format", arguments: TableName.allCases)
  func smallNumbers(name: TableName) {
    guard SmallNumbers(in: name) != nil else { return }
    let table = name.table(of: PublicationTests.findings)
    for view in [Table.View.machines, .people] {
      table.forEachRow(for: view) { cells in
        for cell in cells {
          switch cell {
          case .integer(let count), .integerAtLeast(let count):
            #expect(!(1...2).contains(count))
          case .list(let names): #expect(!(1...2).contains(names.count))
          default: break
          }
        }
      }
    }
  }

  // MARK: - The rule

  private static let columns = [
    Column("name", Phrase(nl: "naam", en: "name"), .text),
    Column("count", Phrase(nl: "aantal", en: "count"), .integer),
    Column("all", Phrase(nl: "alle", en: "all"), .integer),
    Column("share", Phrase(nl: "deel", en: "share"), .share),
  ]

  private func shown(_ counts: [Int]) -> [[Cell]] {
    let rows: [[Cell]] = counts.enumerated().map { number, count in
      [.text("rij \(number)"), .integer(count), .integer(10), .share(Double(count) / 10)]
    }
    var result: [[Cell]] = []
    let rule = SmallNumbers(in: .boards)!
    rule.visit(
      rows: { visit in for row in rows { guard visit(row) else { return } } },
      {
        result.append($0)
        return true
      })
    return result
  }

  private static let small = Cell.withheld(.fewer(than: 3))
  private static let telling = Cell.withheld(.tells)

  @Test("a row with a small number keeps its name alone, and one of four or more goes with it")
  func rule() {
    let rows = shown([3, 2, 7, 0, 9])
    let bare = [PublicationTests.telling, PublicationTests.telling, PublicationTests.telling]
    #expect(rows[0] == [.text("rij 0"), .integer(3), .integer(10), .share(0.3)])
    #expect(
      rows[1]
        == [
          .text("rij 1"), PublicationTests.small, PublicationTests.telling,
          PublicationTests.telling,
        ])
    // 21 less 3, 0 and 9 is 9, which is 1 and 8, or 2 and 7.
    #expect(rows[2] == [.text("rij 2")] + bare)
    #expect(rows[3] == [.text("rij 3"), .integer(0), .integer(10), .share(0)])
    #expect(rows[4] == [.text("rij 4"), .integer(9), .integer(10), .share(0.9)])
  }

  @Test("without a row of four or more the whole column is left out")
  func columns() {
    // 1 + 3 is 4 in one way alone: 2 and 2 would be two small ones.
    let rows = shown([1, 3, 0])
    #expect(rows.allSatisfy { $0[1] == PublicationTests.telling })
    // 0.3 of 10 would give the 3.
    #expect(rows[1][3] == PublicationTests.telling)
    #expect(rows[2][3] == .share(0))
    #expect(shown([3, 4, 0]).joined().allSatisfy { $0 != PublicationTests.telling })
    #expect(shown([]).isEmpty)
  }

  @Test("a total of a column never tells whether a small number is 1 or 2", arguments: 0..<300)
  func totals(seed: Int) {
    var random = SmallRandom(seed: seed)
    let counts = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      Int.random(in: 0...6, using: &random)
    }
    let rows = shown(counts)
    let total = counts.reduce(0, +)
    // Every column with these cells, shares and total, written out.
    let isWhole = rows.allSatisfy { $0[1] == PublicationTests.telling }
    var possible: [[Int]] = [[]]
    for row in rows {
      let choices: [Int]
      switch (row[1], row[3]) {
      case (.integer(let count), _): choices = [count]
      case (_, .share(let share)): choices = [Int((share * 10).rounded())]
      case (PublicationTests.small, _): choices = [1, 2]
      default: choices = isWhole ? Array(0...8) : [0] + Array(3...8)
      }
      possible = possible.flatMap { table in choices.map { table + [$0] } }
    }
    let fitting = possible.filter { $0.reduce(0, +) == total }
    #expect(fitting.contains(counts))
    for (row, count) in counts.enumerated() {
      if SmallNumbers.isSmall(count) {
        let values = Set(fitting.map { $0[row] })
        #expect(values.isSuperset(of: [1, 2]) || isWhole && values.count > 1 || counts.count == 1)
      }
    }
  }

  @Test("programs find nothing, readers a sign, and no zero")
  func formats() {
    let table = Table.of(
      PublicationTests.columns,
      [
        [
          .text("rij"), PublicationTests.small, PublicationTests.telling, PublicationTests.telling,
        ]
      ])
    #expect(table.text(as: .csv).contains("rij,,,"))
    #expect(table.text(as: .csvNL).contains("rij;<3;x;x"))
    #expect(table.text(as: .json).contains("\"count\": null"))
    #expect(table.text(as: .text).contains("<3"))
  }
}

/// A seeded generator: multiplication by Knuth's constant and a shift.
private struct SmallRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 2 &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
