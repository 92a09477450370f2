import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("What is unknown is shown as unknown")
struct UnknownTextTests {
  /// N1 lists A and B of three, N2 nobody of four, its body N2a nobody of two. C did not answer and
  /// is on no list.
  private static let findings = findings(
    boards: [
      Board(id: "A", responded: false), Board(id: "B"), Board(id: "C", responded: false),
    ],
    members: [0, 1])

  /// Two networks that name nobody, and no boards at all.
  private static let nameless = findings(boards: [], members: [])

  private static func findings(boards: [Board], members: [Int]) -> OverlapFindings {
    let meetings = Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)
    let landscape = try! Landscape(
      boards: boards,
      networks: [
        RegionalNetwork(id: "N1", meetings: meetings, declaredMemberCount: 3),
        RegionalNetwork(id: "N2", meetings: meetings, declaredMemberCount: 4),
        RegionalNetwork(id: "N2a", bodyOf: NetworkIndex(1), declaredMemberCount: 2),
      ],
      memberships: members.map {
        Membership(board: BoardIndex($0), network: NetworkIndex(0))
      })
    return OverlapFindings(
      of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])
  }

  private func csv(_ name: TableName, of findings: OverlapFindings = findings) -> [String] {
    name.table(of: findings).text(as: .csv).split(separator: "\n").map(String.init)
  }

  @Test("machines get an empty cell for a size that nobody knows")
  func networks() {
    let lines = csv(.networks)
    #expect(lines[1] == "N1,N1,,2,1,0.0,32.0,0,2,3,false,false,32.0,,1")
    #expect(lines[2] == "N2,N2,,,,,,,0,4,false,,,,4")
    #expect(csv(.encounters)[2].hasPrefix("N2,N2,,,,,"))
  }

  @Test("readers get at least, and a dash")
  func networksText() {
    for name in [TableName.networks, .encounters] {
      let text = name.table(of: UnknownTextTests.findings).text(width: 240)
      let lines = text.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("N1 ") && $0.contains(" ≥ 2 ") }, "\(text)")
      #expect(lines.contains { $0.hasPrefix("N2 ") && $0.contains(" – ") && !$0.contains("0") })
      #expect(text.contains("Van 1 netwerk zijn de leden niet bekend"))
      #expect(text.contains("Ten minste: van 1 netwerk staan niet alle opgegeven leden"))
    }
    let text = TableName.networks.table(of: UnknownTextTests.findings).text(width: 120)
    #expect(text.contains(" ≥ 32,0 "))
  }

  @Test("a board that did not answer has at least what lists say, and unknown when they are silent")
  func boards() {
    #expect(
      csv(.boards) == [
        "id,name,kind,size_class,degree,co_members,hours,hours_unknown,hours_low,hours_high",
        "A,A,,,1,1,16.0,0,16.0,", "B,B,,,1,1,16.0,0,16.0,16.0", "C,C,,,,,,,,",
      ])
    let text = TableName.boards.table(of: UnknownTextTests.findings).text(width: 120)
    #expect(text.contains("A  "))
    #expect(text.contains("≥ 1"))
    #expect(text.contains("2 besturen (\"A\", \"C\")"))
  }

  @Test("where lists name nobody, no heading counts 0 boards")
  func statement() {
    let text = TableName.boards.table(of: UnknownTextTests.nameless).text(width: 240)
    #expect(text.contains("Geteld: 2 netwerken; hoeveel besturen, is niet bekend."))
    #expect(!text.contains("0 besturen"))
  }

  @Test("the summary counts what is unknown apart, and shows no 0 for it")
  func summary() {
    let lines = csv(.summary)
    for line in [
      "isolated_boards,0", "empty_networks,0", "unknown_networks,1", "unanswered_boards,1",
      "mean_size,2.0", "mean_degree,1.0", "components,1", "largest_component,3",
    ] {
      #expect(lines.contains(line), "\(line) in \(lines)")
    }
    let text = TableName.summary.table(of: UnknownTextTests.findings).text(width: 120)
    #expect(text.contains("≥ 2\n"))
    let nameless = csv(.summary, of: UnknownTextTests.nameless)
    for measure in [
      "boards", "memberships", "isolated_boards", "components", "largest_component", "density",
      "pairs", "mean_degree", "mean_size", "member_wide_networks", "elsewhere_max",
    ] {
      #expect(nameless.contains("\(measure),"), "\(measure) in \(nameless)")
    }
    #expect(nameless.contains("unknown_networks,2"))
  }

  @Test("check counts them apart", arguments: [80, 120])
  func check(width: Int) {
    func text(_ findings: OverlapFindings) -> String {
      CheckReport(provenance: Provenance(sources: []), problems: [], findings: findings)
        .text(in: .nl, width: width).replacing("\n     ", with: " ")
    }
    let some = text(UnknownTextTests.findings)
    #expect(some.contains("  1 netwerk waarvan de leden niet bekend zijn"))
    #expect(some.contains("  1 bestuur dat niet geantwoord heeft en op geen lijst staat\n"))
    let none = text(UnknownTextTests.nameless)
    #expect(none.contains("  – besturen\n"))
    #expect(none.contains("  2 netwerken waarvan de leden niet bekend zijn"))
    #expect(!none.contains("zonder netwerk\n"))
  }

  @Test("profiles say that it is not known", arguments: Language.allCases)
  func profiles(language: Language) {
    let network = UnknownTextTests.findings.networkText("N2", in: language, width: 200)
    let board = UnknownTextTests.findings.boardText("C", in: language, width: 200)
    switch language {
    case .nl:
      #expect(network.contains("niemand; opgegeven aantal: 4; wie de leden zijn, is niet bekend\n"))
      #expect(network.contains("Leden\n  Niet bekend.\n"))
      #expect(network.contains("N2a, leden niet bekend"))
      #expect(network.contains("gremia inbegrepen: onbekend."))
      #expect(board.contains("Van welke netwerken dit bestuur lid is"))
      #expect(board.contains("Overleglast: onbekend."))
    case .en:
      #expect(network.contains("nobody; declared number: 4; who the members are is not known\n"))
      #expect(network.contains("Members\n  Not known.\n"))
      #expect(network.contains("N2a, members not known"))
      #expect(network.contains("bodies included: unknown."))
      #expect(board.contains("Of which networks this board is a member"))
      #expect(board.contains("Load: unknown."))
    }
    for text in [network, board] {
      #expect(!text.contains(" 0 "), "\(text)")
      #expect(!text.contains("tegenkomt\n") && !text.contains("meets in"), "\(text)")
    }
  }
}
