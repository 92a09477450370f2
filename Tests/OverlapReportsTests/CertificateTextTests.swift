import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("What disappears when a network stops, in words")
struct CertificateTextTests {
  /// K holds A to D, L holds A to C, M holds C to E, O holds A and B; F sits nowhere.
  private static let findings = ReportSamples.findings(
    boards: ["A", "B", "C", "D", "E", "F"].map { Board(id: $0) },
    networks: [
      RegionalNetwork(
        id: "K", themes: ["werven"], obligation: .statutory, scheme: "Wet", commissioner: "OCW"),
      RegionalNetwork(id: "L", themes: ["werven"], meetings: Meetings(perYear: 4)),
      RegionalNetwork(id: "M", themes: ["jeugd"], obligation: .voluntary),
      RegionalNetwork(id: "O"),
    ],
    members: [
      (0, 0), (1, 0), (2, 0), (3, 0), (0, 1), (1, 1), (2, 1), (2, 2), (3, 2), (4, 2), (0, 3),
      (1, 3),
    ])

  private func text(_ id: String, in language: Language = .nl) -> String {
    CertificateTextTests.findings.networkText(id, in: language, width: 2000)
  }

  @Test("task, obligation and money come first, and what is not given is said")
  func taskFirst() throws {
    let statutory = text("K")
    let parts = [
      "Stel dat dit netwerk stopt, en al het andere blijft",
      "Taak: werven. Het netwerk is wettelijk: het kan een agenda delen",
      "Erachter: de regeling Wet; opdrachtgever OCW.", "Elkaar ook in een ander netwerk",
    ].map { statutory.firstRange(of: $0)?.lowerBound }
    #expect(!parts.contains(nil))
    #expect(parts.compactMap { $0 } == parts.compactMap { $0 }.sorted())
    #expect(text("L").contains("Of het verplicht is, is niet opgegeven."))
    #expect(text("O").contains("Welke taak het heeft, is niet opgegeven."))
    #expect(text("O").contains("Welke regeling of opdrachtgever erachter zit, is niet opgegeven."))
  }

  @Test("each claim has names that anyone can look up")
  func checks() {
    #expect(
      text("M").contains(
        "Elkaar nergens meer tegenkomen: 2 paren. Controle: C en E staan samen alleen in de lijst van M."
      ))
    #expect(
      text("M").contains(
        "Nergens meer aan tafel: 1 bestuur: E. Controle: E staat op geen andere lijst."))
    #expect(
      text("L").contains(
        """
        Een van de twee, niet allebei: stopt K ook, dan verliezen nog eens 2 paren de laatste plek. \
        Controle: A en C staan samen alleen in de lijsten van L en K.
        """))
    #expect(
      text("L").contains(
        """
        daarin komen 3 van 3 paren elkaar tegen. Daarvoor is één netwerk genoeg: K. Onzeker: K; van \
        hen of van dit netwerk ontbreekt het niveau of de frequentie. Controle: A en B staan ook \
        samen in de lijst van K.
        """))
    #expect(
      text("L", in: .en).contains("One of the two, not both: if K stops too, another 2 pairs lose"))
  }

  @Test("themes tell where they go on, and who has no table for them any more")
  func themes() {
    #expect(
      text("K").contains(
        "Het thema werven heeft ook: L. Zonder tafel voor dit thema: 1 bestuur: D."))
    #expect(text("M").contains("Thema's die geen ander netwerk van deze leden heeft: jeugd."))
  }

  @Test("of a network whose members are unknown nothing is said to disappear")
  func unknown() {
    let findings = ReportSamples.findings(
      boards: [Board(id: "A")],
      networks: [RegionalNetwork(id: "N", declaredMemberCount: 12)], members: [])
    let text = findings.networkText("N", in: .nl, width: 2000)
    #expect(text.contains("Wie de leden zijn, is niet bekend. Wat er verder zou verdwijnen"))
    #expect(!text.contains("Elkaar ook in een ander netwerk tegenkomen"))
  }

  @Test("the page has the two by two, what cannot both stop, and no word that a network can go")
  func page() throws {
    let page = try CertificateTextTests.findings.page().visible
      .replacing(#/\s+/#, with: " ")
    #expect(page.contains("1 paar netwerken : samenvoegen is te onderzoeken."))
    #expect(page.contains("(3 van 4 besturen in allebei; thema: werven)"))
    #expect(page.contains("Controle: A staat op de lijst van K en van L; beide hebben het thema"))
    #expect(page.contains("Van 3 paren netwerken zijn leden of thema's niet bekend"))
    #expect(page.contains("Een van de twee, niet allebei"))
    // Without the statutory K, no pair of L or O loses its last place.
    #expect(page.contains("Wettelijk, blijft altijd (1 netwerk): K ."))
    #expect(
      page.contains(
        "Stopt een van deze, of stoppen zij samen, dan verliest geen paar zijn laatste plek (2"))
    #expect(page.contains("Controle: C en E staan samen alleen in de lijst van M."))
    for word in ["overbodig", "kan weg", "kunnen weg", "onnodig"] {
      #expect(!page.lowercased().contains(word))
    }
  }

  @Test("groups that stand in for each other are told with what cannot all stop, and what can")
  func groups() throws {
    let page = try ReportSamples.findings(
      boards: ["A", "B", "C", "D", "E", "F"].map { Board(id: $0) },
      networks: ["N1", "N2", "N3"].map { RegionalNetwork(id: $0) },
      members: [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)]
    ).page().visible.replacing(#/\s+/#, with: " ")
    #expect(page.contains("Kunnen voor elkaar in de plaats komen: N1 ; N2 ; N3 ."))
    #expect(
      page.contains("Niet alle 3: N1 ; N2 ; N3 (1 paar). Controle: A en B staan samen alleen"))
    #expect(page.contains("(3 manieren, de ruimste eerst): N1 ; N2 N1 ; N3 N2 ; N3"))
    #expect(page.contains("stoppen er samen hoogstens 2 netwerken. Er zijn 3 verschillende keuzes"))
    #expect(page.contains("Van 3 netwerken die hier in een keuze staan is niet opgegeven of zij"))
    #expect(page.contains("De kolom \"thema\"") || page.contains("Met de kolom \"thema\""))
  }
}
