import BoardNetworks
import Graphviz
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("The people who sit at tables are named where that is asked for, and nowhere else")
struct DelegateTests {
  /// What stands in every cell about a person.
  private static let mark = "Xqzw"

  /// A small region in which a person sits at every table for every board.
  private static let findings: OverlapFindings = {
    let boards = (1...6).map { (number: Int) in
      Board(id: "B\(number)", name: "Bestuur \(number)", schoolCount: number)
    }
    let networks =
      (1...4).map { number in
        RegionalNetwork(
          id: "N\(number)", name: "Tafel \(number)", type: "overleg",
          meetings: Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1),
          declaredMemberCount: 7)
      } + [RegionalNetwork(id: "N1a", name: "Stuurgroep", bodyOf: NetworkIndex(0))]
    let memberships = boards.indices.flatMap { board in
      networks.indices.filter { ($0 + board) % 3 != 0 }.map { network in
        let details = MembershipDetails(
          roles: ["lid"],
          delegates: [
            Delegate(
              name: "\(mark) Jansen \(board)", function: "\(mark) functie",
              mandate: "\(mark) mandaat")
          ], sources: [board % 2 == 0 ? "ledenlijst" : "enquête"])
        return Membership(
          board: BoardIndex(board), network: NetworkIndex(network),
          details: SharedDetails(details))
      }
    }
    let landscape = try! Landscape(boards: boards, networks: networks, memberships: memberships)
    return OverlapFindings(
      of: Selection(of: landscape), provenance: RowSamples.provenance,
      problems: ProblemSamples.input)
  }()

  @Test("no table names them, in any format", arguments: TableName.allCases)
  func tables(name: TableName) {
    let table = name.table(of: DelegateTests.findings)
    for format in TableFormat.allCases {
      for language in Language.allCases {
        let text = table.text(as: format, in: language, width: 120)
        #expect(!text.isEmpty)
        #expect(!text.contains(DelegateTests.mark))
      }
    }
  }

  @Test("no file of the report names them", arguments: Language.allCases)
  func report(language: Language) throws {
    let files = try DelegateTests.findings.report(in: language).files
    #expect(files.contains { $0.path == "findings.json" })
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.isEmpty)
      #expect(!text.contains(DelegateTests.mark), "\(file.path)")
    }
  }

  @Test("no picture names them")
  func diagrams() throws {
    for diagram in DiagramRegion.diagrams(of: DelegateTests.findings) {
      let drawing = try diagram.drawing(as: .dot(), by: renderer)
      #expect(!String(decoding: drawing, as: UTF8.self).contains(DelegateTests.mark))
    }
  }

  @Test("neither does what is told of one board, of one network, or of the input")
  func screens() {
    let findings = DelegateTests.findings
    for language in Language.allCases {
      let texts =
        findings.profileTexts(in: language, width: 120, all: true) + [
          CheckReport(
            provenance: findings.provenance, problems: findings.problems, findings: findings
          ).text(in: language, width: 120)
        ]
      for text in texts { #expect(!text.contains(DelegateTests.mark)) }
    }
    #expect(findings.boardText("B1", width: 120).contains("1 persoon; namen niet getoond"))
  }

  @Test("a board names them when asked")
  func asked() {
    let text = DelegateTests.findings.boardText("B1", width: 120, delegates: true)
    #expect(text.contains("\(DelegateTests.mark) Jansen 0 (\(DelegateTests.mark) functie) in "))
  }
}
