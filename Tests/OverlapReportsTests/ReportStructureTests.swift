import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("What the page says of the whole, its groups and its size")
struct ReportStructureTests {
  private func visible(
    _ boards: [Board], _ networks: [RegionalNetwork], _ members: [(Int, Int)]
  ) throws -> String {
    let members = members.map { (board: $0.0, network: $0.1) }
    return try ReportSamples.findings(boards: boards, networks: networks, members: members)
      .page().visible
  }

  private func boards(_ count: Int) -> [Board] { (1...count).map { Board(id: "B\($0)") } }

  private func networks(_ count: Int) -> [RegionalNetwork] {
    (1...count).map { RegionalNetwork(id: "N\($0)") }
  }

  @Test("who is the only link is named, with what would come apart")
  func onlyLink() throws {
    // B3 alone ties N1 (B1, B2) to N2 (B4, B5); both networks hold two boards more.
    let page = try visible(
      boards(5), networks(2), [(0, 0), (1, 0), (2, 0), (2, 1), (3, 1), (4, 1)])
    #expect(page.contains("verbindt: 1 bestuur, 2 netwerken."))
    #expect(page.contains("zonder stukken raken los wie B3 2 3 namen B4 ; B5 ; N2 N1 3 2 namen"))
    #expect(page.contains("bestuur tussenpositie B3"))
    #expect(!page.contains("invloed"))
  }

  @Test("without an only link it says so")
  func noOnlyLink() throws {
    let page = try visible(boards(2), networks(2), [(0, 0), (0, 1), (1, 0), (1, 1)])
    #expect(page.contains("Van 2 besturen en 2 netwerken is er geen die als enige delen verbindt"))
  }

  @Test("where everyone sits everywhere, found and expected are equal, and there are no groups")
  func everyoneEverywhere() throws {
    let page = try visible(
      boards(4), networks(3), (0..<4).flatMap { board in (0..<3).map { (board, $0) } })
    #expect(page.contains("alle paren, elk één keer 6 paren besturen 2,00 2,00 2,00 2,00"))
    #expect(page.contains("daarvan het gemiddelde 3 netwerken 2,00 2,00 2,00 2,00"))
    #expect(page.contains("Er zijn geen delen te onderscheiden"))
  }

  @Test("two parts that share nobody are two groups, the same in each search")
  func firmGroups() throws {
    let page = try visible(
      boards(6), networks(4),
      (0..<3).flatMap { [($0, 0), ($0, 1), ($0 + 3, 2), ($0 + 3, 3)] })
    #expect(
      page.contains("Er zijn 2 groepen, n = 6 besturen en 4 netwerken. De modulariteit is 0,50"))
    #expect(page.contains("Elke zoektocht gaf dezelfde indeling"))
    #expect(
      page.contains("groep besturen netwerken samen wie 1 3 2 100,0% namen B1 ; B2 ; B3 N1 ; N2"))
  }

  @Test("of a ring, which can be cut anywhere, it says that the division is not firm")
  func ring() throws {
    let page = try visible(
      boards(40), networks(40), (0..<40).flatMap { [($0, $0), ($0, ($0 + 1) % 40)] })
    #expect(page.contains("de indeling is niet vast"))
  }

  @Test("whose ties are unknown takes no part, and that is said")
  func unknown() throws {
    let page = try visible(
      boards(3) + [Board(id: "stil", responded: false)],
      networks(2) + [RegionalNetwork(id: "leeg", declaredMemberCount: 5)],
      [(0, 0), (1, 0), (1, 1), (2, 1)])
    #expect(page.contains("Van 1 bestuur en 1 netwerk zijn de verbindingen niet bekend."))
    #expect(page.contains("Van 3 besturen en 2 netwerken is dit het aantal"))
    #expect(page.contains("Besturen met de hoogste tussenpositie, van 3 besturen"))
  }
}
