import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("What the page says is what the lists say")
struct ReportSentenceTests {
  private func boards(_ ids: String...) -> [Board] { ids.map { Board(id: $0) } }

  private func networks(_ count: Int) -> [RegionalNetwork] {
    (1...count).map { RegionalNetwork(id: "N\($0)") }
  }

  private func visible(_ findings: OverlapFindings) throws -> String {
    try findings.page().visible.replacing(#/\s+/#, with: " ")
  }

  @Test("boards of one name are told apart by their ids")
  func namesakes() throws {
    let page = try visible(
      ReportSamples.findings(
        boards: [Board(id: "1", name: "De Linde"), Board(id: "2", name: "De Linde")],
        networks: networks(2), members: [(0, 0), (1, 0), (0, 1), (1, 1)]))
    #expect(page.contains("Het meest delen De Linde (1) en De Linde (2) : samen in 2 netwerken"))
    #expect(!page.contains("De Linde ;") && !page.contains("De Linde en"))
  }

  @Test("networks that coincide are told with how many of how many, and whether others do so too")
  func coinciding() throws {
    func page(_ count: Int) throws -> String {
      try visible(
        ReportSamples.findings(
          boards: boards("A", "B", "C"), networks: networks(count),
          members: (0..<count).flatMap { [(0, $0), (1, $0)] } + [(2, 0)]))
    }
    #expect(
      try page(2).contains(
        "Van de 3 besturen in N1 of N2 zitten er 2 in allebei (66,7%). Geen twee andere netwerken"))
    #expect(
      try page(4).contains(
        "Van de 2 besturen in N2 of N3 zitten er 2 in allebei (100,0%). Er zijn meer paren"))
  }

  @Test("networks with nearly all boards are not told as those that coincide most")
  func coincidingBesidesLarge() throws {
    // N1 and N2 have all five; N3 and N4 share A and B of three.
    let page = try visible(
      ReportSamples.findings(
        boards: boards("A", "B", "C", "D", "E"), networks: networks(4),
        members: (0..<5).flatMap { [($0, 0), ($0, 1)] }
          + [(0, 2), (1, 2), (2, 2), (0, 3), (1, 3)]))
    #expect(
      page.contains(
        "De netwerken met bijna alle besturen tellen hier even niet mee. Van de 3 besturen in N3 "
          + "of N4 zitten er 2 in allebei (66,7%)."))
  }

  @Test("the mean by network is told without member-wide networks too")
  func memberWide() throws {
    // N1 has all five. A and B share N2 and N3, C and D share N4. By network with N1: 0.3 (three of
    // ten pairs' worth), 2, 2 and 1; without it 1, 1 and 0.
    let page = try visible(
      ReportSamples.findings(
        boards: boards("A", "B", "C", "D", "E"), networks: networks(4),
        members: (0..<5).map { ($0, 0) } + [(0, 1), (1, 1), (0, 2), (1, 2), (2, 3), (3, 3)]))
    #expect(page.contains("Per netwerk bekeken is dat gemiddeld 1,33 (n = 4 netwerken"))
    #expect(
      page.contains("Zonder de netwerken met bijna alle besturen is dat 0,67 (n = 3 netwerken)."))
  }

  @Test("one network, one pair and one board are one")
  func one() throws {
    let page = try visible(
      ReportSamples.findings(
        boards: boards("A", "B"), networks: networks(1), members: [(0, 0), (1, 0)]))
    #expect(page.contains("zit in het middelste geval in 1 netwerk, gemiddeld"))
    #expect(page.contains("1 van 1 paar komt elkaar alleen hier tegen"))
  }

  @Test("without networks nobody is said to be in none, and the other question is pointed at")
  func noNetworks() throws {
    let page = try visible(
      ReportSamples.findings(boards: boards("A", "B"), networks: [], members: []))
    #expect(page.contains("Er zijn geen netwerken geteld. Gaat het om gebieden, kies dan"))
    #expect(!page.contains("in 0 netwerken"))
    #expect(!page.contains("Kleine aantallen"))
  }
}
