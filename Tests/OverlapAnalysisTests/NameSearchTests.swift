import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Whom a name means")
struct NameSearchTests {
  private static let anchor = Name(id: "B01", label: "Vereniging Het Anker")
  private static let bridge = Name(id: "B02", label: "Stichting Coöperatie De Brug")
  private static let brugge = Name(id: "B03", label: "De Brug")

  private static func findings(
    participants: ParticipantChoice = .boards, nature: Nature = .network
  ) throws -> OverlapFindings {
    var draft = LandscapeDraft()
    draft.add(Board(id: "B01", name: "Vereniging Het Anker", aliases: ["PCBO Het Anker"]))
    draft.add(Board(id: "B02", name: "Stichting Coöperatie De Brug"))
    draft.add(Board(id: "B03", name: "De Brug"))
    draft.add(Board(id: "41613", municipalities: ["Oldambt"]))
    draft.add(Board(id: "G1", name: "Gemeente De Brug", kind: "gemeente"))
    draft.add(Board(id: "G2", name: "Waterveen", kind: "gemeente"))
    draft.add(Board(id: "B04", name: "waterveen"))
    for (id, name, board) in [
      ("12AB", "De Regenboog", 0), ("34CD", "De Regenboog", 1), ("56EF", "Het Kompas", 1),
      ("57EF", "Het Kompas", 1), ("78GH", nil, 2),
    ] as [(String, String?, Int)] {
      draft.add(School(id: id, name: name, board: BoardIndex(board), municipality: nil))
    }
    draft.add(RegionalNetwork(id: "N1", name: "SO&P Samen Lopen"))
    draft.add(RegionalNetwork(id: "N1a", name: "Projectgroep", bodyOf: NetworkIndex(0)))
    draft.add(RegionalNetwork(id: "N1b", name: "Klankbord", bodyOf: NetworkIndex(1)))
    draft.add(RegionalNetwork(id: "RMC:08", name: "RMC-regio 8", nature: .territory))
    return try draft.findings(participants: participants, nature: nature)
  }

  @Test(
    "by id, name, alias, or as texts show it; then without case and accents; then by letters alone",
    arguments: [
      "B02", "Stichting Coöperatie De Brug", "Stichting Coo\u{308}peratie De Brug", "b02",
      "  STICHTING COOPERATIE DE BRUG ", "Stichting Coöperatie De Brug (B02)",
      "stichting-coöperatie de.brug",
    ])
  func board(text: String) throws {
    #expect(
      try NameSearchTests.findings().board(called: text)
        == .found(NameSearchTests.bridge, school: nil))
  }

  @Test("an alias is a name, and so is the label of a board without one")
  func otherNames() throws {
    let findings = try NameSearchTests.findings()
    #expect(
      findings.board(called: "pcbo het anker") == .found(NameSearchTests.anchor, school: nil))
    #expect(
      findings.board(called: "41613 (oldambt)")
        == .found(Name(id: "41613", label: "41613 (Oldambt)"), school: nil))
  }

  @Test("a school leads to its board, and is told")
  func schools() throws {
    let findings = try NameSearchTests.findings()
    #expect(
      findings.board(called: "12ab")
        == .found(NameSearchTests.anchor, school: Name(id: "12AB", label: "De Regenboog")))
    #expect(
      findings.board(called: "het kompas")
        == .found(NameSearchTests.bridge, school: Name(id: "56EF", label: "Het Kompas")))
    #expect(
      findings.board(called: "78gh")
        == .found(NameSearchTests.brugge, school: Name(id: "78GH", label: "78GH")))
  }

  @Test("a name that several have is ambiguous, unless one of them has it exactly")
  func ambiguous() throws {
    let findings = try NameSearchTests.findings()
    #expect(
      findings.board(called: "De Regenboog")
        == .ambiguous([NameSearchTests.anchor, NameSearchTests.bridge]))
    let all = try NameSearchTests.findings(participants: .all)
    #expect(
      all.board(called: "WATERVEEN")
        == .ambiguous([
          Name(id: "B04", label: "waterveen"), Name(id: "G2", label: "Waterveen"),
        ]))
    #expect(
      all.board(called: "Waterveen") == .found(Name(id: "G2", label: "Waterveen"), school: nil))
  }

  @Test("those who are counted go before those who are not")
  func counted() throws {
    #expect(
      try NameSearchTests.findings().board(called: "WATERVEEN")
        == .found(Name(id: "B04", label: "waterveen"), school: nil))
  }

  @Test("one that is known and not counted is said to be just that")
  func notCounted() throws {
    let findings = try NameSearchTests.findings()
    #expect(
      findings.board(called: "g1")
        == .notCounted(
          Name(id: "G1", label: "Gemeente De Brug"), because: .kind("gemeente")))
    #expect(
      findings.network(called: "klankbord")
        == .notCounted(
          Name(id: "N1b", label: "Klankbord"),
          because: .body(of: Name(id: "N1", label: "SO&P Samen Lopen"))))
    let territory = Name(id: "RMC:08", label: "RMC-regio 8")
    #expect(
      findings.network(called: "rmc:08") == .notCounted(territory, because: .nature(.territory)))
    let territories = try NameSearchTests.findings(nature: .territory)
    #expect(territories.network(called: "rmc:08") == .found(territory, school: nil))
    #expect(
      territories.network(called: "N1")
        == .notCounted(Name(id: "N1", label: "SO&P Samen Lopen"), because: .nature(.network)))
  }

  @Test("a network is found by its id or its name", arguments: ["N1", "n1", "sop samenlopen"])
  func network(text: String) throws {
    #expect(
      try NameSearchTests.findings().network(called: text)
        == .found(Name(id: "N1", label: "SO&P Samen Lopen"), school: nil))
  }

  @Test(
    "of an unknown name those that are most like it are given",
    arguments: [
      ("Ankre", ["B01"]), ("de burg", ["B03", "B02"]), ("Coöperatie", ["B02"]),
      ("Rgenboog", ["B01", "B02"]), ("gemeente", []), ("xyz", []), ("", []), ("?!", []),
      ("日本", []),
    ])
  func unknown(text: String, nearest: [String]) throws {
    guard case .unknown(let names) = try NameSearchTests.findings().board(called: text) else {
      Issue.record("\(text) is known")
      return
    }
    #expect(names.map(\.id) == nearest)
  }

  @Test("at most five are given")
  func atMostFive() throws {
    let boards = (1...9).map { "Bestuur \($0)" }
    let findings = try LandscapeDraft(["N": boards]).findings()
    #expect(
      findings.board(called: "bestuur")
        == .unknown(nearest: boards.prefix(5).map { Name($0) }))
  }

  @Test("every board and network is found by its own id", arguments: 0..<50)
  func ids(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    for board in findings.boards() {
      #expect(findings.board(called: board.name.id) == .found(board.name, school: nil))
    }
    for network in findings.networks() {
      #expect(findings.network(called: network.name.id) == .found(network.name, school: nil))
    }
  }

  @Test("pairs of letters: Wold has five, and shares three with Wolken")
  func letterPairs() {
    let wold = LetterPairs(of: "Wold")
    let clouds = LetterPairs(of: " wolken!")
    #expect(wold.share(in: clouds) == 3.0 / 5)
    #expect(wold.similarity(to: clouds) == 6.0 / 12)
    #expect(wold.similarity(to: LetterPairs(of: "WÓLD")) == 1)
    #expect(LetterPairs(of: "").share(in: wold) == 0)
    #expect(LetterPairs(of: "-").similarity(to: LetterPairs(of: "")) == 0)
  }
}
