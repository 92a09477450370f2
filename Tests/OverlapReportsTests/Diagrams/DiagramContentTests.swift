import BoardNetworks
import Graphviz
import Markup
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct DiagramContentTests {
  @Test("hostile names are drawn as they are written, and are nothing but text")
  func hostileNames() throws {
    let names = HostileNames.all.filter { $0.count < 100 }
    let half = names.count / 2
    let boards = Array(names.prefix(half))
    let networks = Array(names.dropFirst(half).prefix(half))
    let findings = DiagramRegion.findings(
      networks.indices.map { [$0, ($0 + 1) % half] }, boardNames: boards, networkNames: networks)
    for diagram in DiagramRegion.diagrams(of: findings) {
      let svg = try #require(DrawnSVG(diagram.drawing(as: .svg, by: renderer)), "\(diagram.name)")
      #expect(
        svg.names.isSubset(of: [
          "svg", "g", "title", "desc", "polygon", "path", "ellipse", "text", "polyline",
        ]))
      #expect(DrawnSVG(Array(try diagram.svgElement(by: renderer).markup.utf8)) != nil)
    }
  }

  @Test(
    "a name is drawn to its last character",
    arguments: [
      "\"><script>alert(1)</script>", "\\N \\G \\l", "&eacute; &amp; &", "<b>vet</b>", "]]>", "-->",
    ])
  func exactNames(name: String) throws {
    let findings = DiagramRegion.findings(
      [[0, 1], [0, 1]], boardNames: [name, "B"], networkNames: [name, "Y"])
    for diagram in DiagramRegion.diagrams(of: findings) {
      let svg = try #require(DrawnSVG(diagram.drawing(as: .svg, by: renderer)))
      let drawn = svg.texts.joined(separator: " ").filter { $0 != " " }
      #expect(drawn.contains(name.filter { $0 != " " }), "\(diagram.name): \(drawn)")
      let source = String(decoding: try diagram.drawing(as: .dot(), by: renderer), as: UTF8.self)
      #expect(throws: Never.self) { try render(source, by: .neato, as: .svg) }
    }
  }

  @Test("a name of 200 characters is drawn whole, in a shape that is not long")
  func longName() {
    let name = String(repeating: "Onderwijsvernieuwing ", count: 10)
    let label = MarkLabel(name, size: 10)
    #expect(label.lines.joined(separator: " ") + " " == name)
    #expect(label.width < 250 && label.height < 160)
    let word = MarkLabel(String(repeating: "x", count: 200), size: 10)
    #expect(word.lines.joined() == String(repeating: "x", count: 200))
    #expect(word.width < 250)
  }

  @Test("a name keeps its line breaks, loses what turns its direction, and ends after 240")
  func labelLines() {
    #expect(MarkLabel("een\r\ntwee\u{2028}drie", size: 10).lines == ["een", "twee", "drie"])
    #expect(MarkLabel("\u{202E}Anker", size: 10).lines == ["Anker"])
    #expect(MarkLabel(String(repeating: "xy ", count: 900), size: 10).lines.joined().hasSuffix("…"))
    #expect(MarkLabel("", size: 10).lines.isEmpty)
  }

  @Test("equal names are told apart by their ids")
  func equalNames() {
    let findings = DiagramRegion.findings(
      [[0, 1, 2]], boardNames: ["De Brug", "De Brug", "Anders"], networkNames: ["X"])
    let labels = Diagram.boards(of: findings, in: .nl, DiagramChoices(countsMemberWide: true))
      .content.marks.map { $0.label.lines.first }
    #expect(labels == ["De Brug (B1)", "De Brug (B2)", "Anders"])
  }

  @Test("nothing, one board, one network, and only isolates")
  func edges() throws {
    let none = DiagramRegion.findings([], boardNames: [], networkNames: [])
    #expect(
      try drawnText(Diagram.twoMode(of: none, in: .nl)).contains(
        "Er zijn geen besturen en geen netwerken."))
    #expect(try drawnText(Diagram.networks(of: none, in: .en)).contains("There are no networks."))
    let board = DiagramRegion.findings([], boardNames: ["Alleen"], networkNames: [])
    for diagram in DiagramRegion.diagrams(of: board).filter({ $0.name != "networks" }) {
      #expect(try drawnText(diagram).contains("Alleen"), "\(diagram.name)")
    }
    let network = DiagramRegion.findings([[]], boardNames: [], networkNames: ["Leeg"])
    for diagram in DiagramRegion.diagrams(of: network).filter({ $0.name != "boards" }) {
      #expect(try drawnText(diagram).contains("geen besturen op de lijst"), "\(diagram.name)")
    }
    let isolates = DiagramRegion.findings(
      [[], []], boardNames: ["A", "B"], networkNames: ["X", "Y"])
    let drawn = try drawnText(Diagram.twoMode(of: isolates, in: .nl))
    #expect(drawn.contains("Besturen zonder netwerk"))
    #expect(drawn.contains("Netwerken zonder bestuur op de lijst"))
  }

  @Test("lists that are not complete are marked, and unknown is not none")
  func incompleteLists() throws {
    let findings = DiagramRegion.findings(
      [[0, 1], [], [0]], boardNames: ["A", "B", "C"], networkNames: ["X", "Y", "Z"],
      declared: [0: 5, 1: 4])
    let diagram = Diagram.twoMode(of: findings, in: .nl)
    let drawn = try drawnText(diagram)
    #expect(drawn.contains("2 van 5 leden"))
    #expect(drawn.contains("leden onbekend (opgegeven: 4)"))
    #expect(drawn.contains("leden onbekend, dus ook de overlap met andere"))
    #expect(drawn.contains("Lijnen en aantallen zijn daar een ondergrens."))
    #expect(!drawn.contains("0 leden"))
    let dotted = diagram.allMarks.filter { $0.outline == .unknownTies }
    #expect(dotted.map { $0.vertex.outlineStyle } == [.dotted])
  }

  /// N1 lists A of three, N2 nobody of four; C did not answer and is on a list, D is on none.
  private static let openRegion: OverlapFindings = {
    let landscape = try! Landscape(
      boards: [
        Board(id: "A"), Board(id: "B"), Board(id: "C", responded: false),
        Board(id: "D", responded: false),
      ],
      networks: [
        RegionalNetwork(id: "N1", declaredMemberCount: 14),
        RegionalNetwork(id: "N2", declaredMemberCount: 4), RegionalNetwork(id: "N3"),
      ],
      memberships: [(0, 0), (0, 2), (1, 2), (2, 2)].map {
        Membership(board: BoardIndex($0.0), network: NetworkIndex($0.1))
      })
    return OverlapFindings(
      of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])
  }()

  @Test("what lists leave open is at least so much, and never 0")
  func lowerBounds() throws {
    for diagram in DiagramRegion.diagrams(of: DiagramContentTests.openRegion) {
      let drawn = try drawnText(diagram)
      #expect(drawn.contains("n = 4 besturen, 3 netwerken, ten minste 4 lidmaatschappen."))
      #expect(!(drawn + diagram.summary).contains("0 netwerken"), "\(diagram.name)")
    }
    let boards = Diagram.boards(of: DiagramContentTests.openRegion, in: .nl)
    let drawn = try drawnText(boards)
    #expect(drawn.contains("ten minste 1 netwerk"))
    #expect(drawn.contains("Besturen die niet geantwoord hebben en op geen lijst staan"))
    #expect(!drawn.contains("Besturen zonder netwerk"))
    #expect(boards.summary.contains("Ten minste: van 1 netwerk staan niet alle opgegeven leden"))
    #expect(
      boards.summary.contains("Niet geantwoord op de vraag naar de eigen netwerken: 2 besturen."))
    let dotted = boards.allMarks.filter { $0.outline == .unknownTies }
    #expect(dotted.map { $0.label.lines } == [["D", "netwerken onbekend"]])
    let twoMode = Diagram.twoMode(of: DiagramContentTests.openRegion, in: .en)
    #expect(twoMode.summary.contains("\"1 of 14\": of the 14 declared members, 1 is on the list."))
    #expect(twoMode.summary.contains("Of 1 network the members are not known."))
  }

  @Test("where lists name nobody, boards and memberships are unknown")
  func nobodyListed() throws {
    let findings = DiagramRegion.findings(
      [[], []], boardNames: [], networkNames: ["X", "Y"], declared: [0: 5, 1: 4])
    for diagram in DiagramRegion.diagrams(of: findings) {
      let drawn = try drawnText(diagram)
      #expect(drawn.contains("n = 2 netwerken; onbekend: besturen, lidmaatschappen."))
      #expect(!(drawn + diagram.summary).contains(/\b0\b/), "\(diagram.name): \(drawn)")
    }
    let boards = Diagram.boards(of: findings, in: .nl)
    #expect(try drawnText(boards).contains("Welke besturen er zijn, is niet bekend."))
    #expect(boards.summary.hasPrefix("Welke besturen er zijn, is niet bekend."))
  }

  @Test("the legend has what is drawn, with the least and the most of it")
  func legend() {
    func legend(_ diagram: Diagram) -> [String] { diagram.content.legend.map(\.text) }
    let alike = DiagramRegion.findings(
      [[0, 1], [1, 2], [2, 3]], boardNames: ["A", "B", "C", "D"], networkNames: ["X", "Y", "Z"])
    #expect(
      legend(.twoMode(of: alike, in: .nl))
        == ["bestuur; groter: meer netwerken", "netwerk", "is lid van"])
    #expect(legend(.networks(of: alike, in: .nl)) == ["netwerk", "1 gedeeld bestuur"])
    let unknown = DiagramRegion.findings(
      [[], []], boardNames: [], networkNames: ["X", "Y"], declared: [0: 5, 1: 4])
    #expect(
      legend(.networks(of: unknown, in: .nl)) == [
        "leden onbekend, dus ook de overlap met andere"
      ])
    let letters = Diagram.boards(of: alike, in: .nl).content.legend[0].samples.map { sample in
      guard case .mark(let mark) = sample else { return [String]() }
      return mark.label.lines
    }
    #expect(letters == [["1"], ["2"]])
  }

  @Test("networks with nearly all boards are dashed, and do not count unless asked for")
  func memberWide() {
    let findings = DiagramRegion.findings(
      [[0, 1, 2], [0, 1]], boardNames: ["A", "B", "C"], networkNames: ["Wijd", "Y"])
    let boards = Diagram.boards(of: findings, in: .nl)
    #expect(boards.content.lines.count == 1)
    #expect(boards.leftOut?.contains("bijna alle besturen (Wijd)") == true)
    let all = Diagram.boards(of: findings, in: .nl, DiagramChoices(countsMemberWide: true))
    #expect(all.content.lines.count == 3)
    #expect(all.leftOut == nil)
    let marks = Diagram.twoMode(of: findings, in: .nl).content.marks
    #expect(marks.filter { $0.outline == .memberWide }.map { $0.vertex.outlineStyle } == [.dashed])
  }

  @Test("of territories no picture says that boards meet, or that they are members")
  func territories() throws {
    let findings = DiagramRegion.findings(
      [[0, 1], [0, 1, 2], [0, 2]], boardNames: ["A", "B", "C", "D"],
      networkNames: ["X", "Y", "Z"], nature: .territory)
    for language in Language.allCases {
      for diagram in DiagramRegion.diagrams(of: findings, in: language) {
        let text = try drawnText(diagram) + " " + diagram.summary
        for word in ["netwerk", "tegenk", "ontmoet", "network", "meet", " leden", "member", "lid "]
        {
          #expect(!text.lowercased().contains(word), "\(diagram.name): \(word) in \(text)")
        }
      }
    }
  }

  @Test("one network: members, where they meet, and how many of them")
  func focal() throws {
    let findings = DiagramRegion.findings(
      [[0, 1, 2], [0, 1], [2, 3], [0, 1, 2, 4]], boardNames: ["A", "B", "C", "D", "E", "F"],
      networkNames: ["Deze", "Samen", "Enkel", "Ook"])
    let profile = try #require(findings.networkProfile(of: Name(id: "N1", label: "Deze")))
    let diagram = Diagram.focal(profile, among: findings, in: .nl)
    let labels = diagram.content.marks.map { $0.label.lines.joined(separator: " ") }
    #expect(
      labels == [
        "Deze 3 leden", "A nog 2 netwerken", "B nog 2 netwerken", "C nog 2 netwerken",
        "Ook 3 van de 3 leden", "Samen 2 van de 3 leden",
      ])
    #expect(diagram.leftOut == "Weggelaten: 1 ander netwerk met één van de leden.")
    #expect(diagram.content.lines.count == 3 + 5)
  }

  @Test("one board: its networks, and who is there, too")
  func board() throws {
    let findings = DiagramRegion.findings(
      [[0, 1, 2], [0, 1], [2, 3]], boardNames: ["A", "B", "C", "D"],
      networkNames: ["X", "Y", "Z"])
    let profile = try #require(findings.boardProfile(of: Name(id: "B1", label: "A")))
    let diagram = Diagram.board(profile, among: findings, in: .en, DiagramChoices(limit: 1))
    let labels = diagram.content.marks.map { $0.label.lines.joined(separator: " ") }
    #expect(labels == ["A 2 networks", "X 3 members", "Y 2 members", "B 2 shared networks"])
    #expect(diagram.leftOut == "Left out: 1 other board with fewer than 2 shared networks.")
  }

  private func drawnText(_ diagram: Diagram) throws -> String {
    try #require(DrawnSVG(diagram.drawing(as: .svg, by: renderer))).texts
      .joined(separator: " ")
  }
}
