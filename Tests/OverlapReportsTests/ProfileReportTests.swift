import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct ProfileReportTests {
  @Test("profiles read well on a screen", arguments: Language.allCases, [40, 80, 120])
  func golden(language: Language, width: Int) throws {
    let findings = ProfileRegion.findings()
    let suffix = "\(language.rawValue)-\(width).txt"
    try expectGolden(
      findings.boardText(
        "A01", in: language, width: width, school: Name(id: "12AB", label: "De Regenboog")),
      "profile-board-\(suffix)")
    try expectGolden(
      findings.networkText("N1", in: language, width: width), "profile-network-\(suffix)")
  }

  @Test("a profile of territories", arguments: Language.allCases)
  func goldenTerritories(language: Language) throws {
    let findings = ProfileRegion.findings(nature: .territory)
    let text =
      findings.boardText("A01", in: language) + "\n" + findings.networkText("RMC:08", in: language)
    try expectGolden(text, "profile-territory-\(language.rawValue)-80.txt")
  }

  @Test("no line is wider than the screen", arguments: [20, 40, 80, 120])
  func width(width: Int) {
    for nature in Nature.allCases {
      for participants in [ParticipantChoice.boards, .all] {
        let findings = ProfileRegion.findings(nature: nature, participants: participants)
        for language in Language.allCases {
          for text in findings.profileTexts(in: language, width: width, all: true) {
            for line in text.split(separator: "\n") {
              #expect(screenWidth(of: line) <= width, "\(line)")
              #expect(line.last != " ", "\(line)")
            }
          }
        }
      }
    }
  }

  @Test("hostile names fit too, and bring no lines of their own", arguments: [20, 80])
  func hostile(width: Int) {
    for name in HostileNames.all {
      let findings = ProfileRegion.findings(naming: { _ in name })
      for text in findings.profileTexts(width: width) {
        for line in text.unicodeScalars.split(separator: "\n") {
          #expect(screenWidth(of: String(line)) <= width, "\(name.debugDescription)")
        }
        let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
        #expect(controls.allSatisfy { $0 == "\n" }, "\(name.debugDescription)")
        #expect(text.hasSuffix("\n") && !text.contains("\n\n\n"), "\(name.debugDescription)")
      }
    }
  }

  @Test("of territories no text says that boards meet, or that people sit there")
  func territories() {
    let findings = ProfileRegion.findings(nature: .territory)
    for width in [40, 120] {
      for text in findings.profileTexts(in: .nl, width: width) {
        for word in ["tegenkom", "tegenkwam", "treft", "netwerken", "lid van", "overleglast"] {
          #expect(!text.lowercased().contains(word), "\(word) in\n\(text)")
        }
      }
      for text in findings.profileTexts(in: .en, width: width) {
        for word in ["meet", "networks", "member of", "load"] {
          #expect(!text.lowercased().contains(word), "\(word) in\n\(text)")
        }
      }
    }
  }

  @Test("no text says that a network can go, or calls meeting waste")
  func neutral() {
    for text in ProfileRegion.findings().profileTexts(in: .nl) {
      for word in ["overbodig", "kan weg", "opheffen", "te veel", "verspil", "onnodig"] {
        #expect(!text.lowercased().contains(word))
      }
    }
    for text in ProfileRegion.findings().profileTexts(in: .en) {
      for word in ["redundant", "superfluous", "abolish", "too many", "waste", "unnecessary"] {
        #expect(!text.lowercased().contains(word))
      }
    }
  }

  @Test("those who are no school boards are participants")
  func participants() {
    let findings = ProfileRegion.findings(participants: .all)
    for text in findings.profileTexts() {
      #expect(
        !text.replacing("schoolbestuur", with: "").replacing("fte bestuur", with: "").contains(
          "bestuur "))
      #expect(!text.contains("besturen"))
    }
    #expect(findings.boardText("G01").contains("Wie deze deelnemer in meer dan één netwerk"))
  }

  @Test("what is not known is said to be unknown, and is no 0")
  func unknown() {
    let findings = ProfileRegion.findings(hasHours: false)
    let board = findings.boardText("C02", width: 120)
    #expect(
      board.contains("niet opgegeven  soort, omvang, gemeente en vertegenwoordiger\n"))
    #expect(board.contains("Overleglast: onbekend, over ten minste 1 zetel;"))
    #expect(
      board.contains(
        "Niet in de lijst: rol, vorm, sinds wanneer, deelname via een ander en uren.\n"))
    let network = findings.networkText("N2", width: 200)
    #expect(network.contains("Overleglast van de besturen hier samen: onbekend, over 3 zetels;"))
    #expect(network.contains("opgegeven aantal: onbekend"))
    #expect(network.contains("sinds wanneer en bijeenkomsten"))
    #expect(!network.contains("0 uur"))
  }

  @Test("what is only partly known is at least that much")
  func atLeast() {
    let findings = ProfileRegion.findings()
    let board = findings.boardText("A01")
    #expect(board.contains("Overleglast: ten minste 49 uur per jaar, over ten minste 7 zetels;"))
    #expect(board.contains("≥ 15,00"))
    #expect(board.contains("Lid van ten minste 3 van de 4 netwerken, en in 3 gremia"))
    let network = findings.networkText("N1", width: 200)
    #expect(network.contains("opgegeven aantal: 9; er ontbreken leden"))
    #expect(network.contains("Elkaar alleen hier tegenkomen: ten hoogste 6 van 10 paren"))
    #expect(network.contains("Ten minste 5 besturen, dus ten minste 10 paren."))
    let other = findings.networkText("N2", width: 200)
    #expect(other.contains("\"Alleen hier\" zijn er dus hoogstens zoveel"))
    #expect(other.contains("Elkaar alleen hier tegenkomen: 0 van 3 paren"))
    #expect(other.contains("  0 van 3 besturen.\n"))
  }

  @Test("where lists may lack a board, none is as far as is known, and not at least 0")
  func noneAsFarAsKnown() throws {
    let landscape = try Landscape(
      boards: [Board(id: "A"), Board(id: "B")],
      networks: [RegionalNetwork(id: "N", declaredMemberCount: 3)],
      memberships: [Membership(board: BoardIndex(0), network: NetworkIndex(0))])
    let findings = OverlapFindings(
      of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])
    let text = findings.boardText("B", width: 120)
    #expect(text.contains("Lid van voor zover bekend geen van de 1 netwerken."))
    #expect(text.contains("Komt voor zover bekend geen van de 1 andere besturen in een netwerk"))
    #expect(!text.contains("ten minste 0"))
    #expect(
      findings.boardText("B", in: .en, width: 120).contains("of the 1 networks as far as is known"))
  }

  @Test("a board that did not answer may be in more networks")
  func noAnswer() {
    let text = ProfileRegion.findings().boardText("B01", width: 200)
    #expect(text.contains("Dit bestuur heeft niet geantwoord op de vraag naar de eigen netwerken"))
    #expect(text.contains("vertegenwoordigd door  Stichting Openbaar Onderwijs De Wending (A01)"))
    #expect(text.contains("└ Werkgroep") == false)
    #expect(text.contains("Werkgroep (gremium van Kindcentra)"))
  }

  @Test("a board without a network meets nobody, and a network without members says so")
  func empty() {
    let findings = ProfileRegion.findings()
    let board = findings.boardText("E01")
    #expect(board.contains("Netwerken en gremia\n  Geen.\n"))
    #expect(board.contains("in geen netwerk tegenkomt\n  5 besturen: "))
    let network = findings.networkText("N4")
    #expect(network.contains("Leden\n  Geen besturen.\n"))
    #expect(network.contains("Zonder paar leden valt er over elkaar tegenkomen niets te zeggen."))
    #expect(!network.contains("Paren die"))
  }

  @Test("of long lists the first twenty are given and the rest is counted; with --all, all are")
  func longLists() throws {
    let boards = (1...9).map { Board(id: "B\($0)") }
    let networks =
      [RegionalNetwork(id: "N")]
      + (1...25).map { RegionalNetwork(id: "M\($0)") }
    let memberships =
      boards.indices.map { Membership(board: BoardIndex($0), network: NetworkIndex(0)) }
      + (1...25).flatMap { network in
        [0, 1].map { Membership(board: BoardIndex($0), network: NetworkIndex(network)) }
      }
    let landscape = try Landscape(boards: boards, networks: networks, memberships: memberships)
    let findings = OverlapFindings(
      of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [],
      memberWideShare: 1)
    let short = findings.networkText("N", width: 100)
    #expect(short.contains("35 van 36 paren:\n"))
    #expect(short.contains("  - en nog 15 (met --all allemaal)\n"))
    #expect(short.contains("\n  en nog 5 (met --all allemaal)\n"))
    #expect(short.contains(" 15 of meer      1  █\n"))
    let all = findings.networkText("N", width: 100, all: true)
    #expect(!all.contains("en nog"))
    #expect(all.contains("  - B8 – B9\n"))
    #expect(all.split(separator: "\n").count { $0.hasPrefix("  M") } == 25)
  }

  @Test("why a name leads to nobody, and what to do", arguments: Language.allCases)
  func refusals(language: Language) throws {
    let scope = Region.scope()
    let name = Name(id: "A01", label: "De Wending")
    let other = Name(id: "41613", label: "41613 (Oldambt)")
    let searches: [(NameSearch, NameSubject)] = [
      (.ambiguous([name, other]), .board), (.ambiguous([name, other, name]), .network),
      (.notCounted(name, because: .kind("gemeente")), .board),
      (.notCounted(name, because: .kind(nil)), .board),
      (.notCounted(name, because: .body(of: other)), .network),
      (.notCounted(name, because: .nature(.territory)), .network),
      (.notCounted(name, because: .nature(.network)), .network),
      (.unknown(nearest: [name, other]), .board), (.unknown(nearest: []), .board),
      (.unknown(nearest: [name]), .network), (.unknown(nearest: []), .network),
    ]
    let texts = searches.map { search, subject in
      search.refusal(of: "De\nWending", as: subject, in: scope)?[language] ?? ""
    }
    #expect(texts.allSatisfy { $0.hasPrefix("\"De↵Wending\": ") })
    try expectGolden(
      texts.joined(separator: "\n\n") + "\n", "profile-refusals-\(language.rawValue).txt")
    #expect(
      NameSearch.found(name, school: nil).refusal(of: "x", as: .board, in: scope) == nil)
  }
}
