import BoardNetworks
import Testing

@testable import OverlapAnalysis

struct SourceAgreementTests {
  private func findings(
    _ members: [(board: String, network: String, sources: [String])], silent: Set<String> = [],
    participants: ParticipantChoice = .boards
  ) throws -> OverlapFindings {
    var draft = LandscapeDraft()
    for board in Set(members.map(\.board)).sorted() {
      draft.add(
        Board(
          id: board, kind: board.hasPrefix("G") ? "gemeente" : nil,
          responded: silent.contains(board) ? false : nil))
    }
    for (board, network, sources) in members {
      draft.join(board, network, MembershipDetails(sources: sources))
    }
    return try draft.findings(participants: participants)
  }

  private func ids(_ names: [Name]) -> [String] { names.map(\.id) }

  @Test("who is on both lists, on one, or on one without having answered")
  func byHand() throws {
    let agreements = try findings(
      [
        ("A", "N1", ["opgave bestuur", "opgave netwerk"]), ("B", "N1", ["opgave netwerk"]),
        ("C", "N1", ["opgave bestuur"]), ("D", "N1", ["opgave netwerk"]), ("E", "N1", []),
        ("G", "N1", ["opgave netwerk"]), ("A", "N2", ["opgave netwerk"]),
      ], silent: ["D"]
    ).sourceAgreements()
    let agreement = try #require(agreements.first)
    #expect(agreements.count == 1)
    #expect(agreement.network == Name("N1"))
    #expect((agreement.first, agreement.second) == ("opgave bestuur", "opgave netwerk"))
    #expect(ids(agreement.onBoth) == ["A"])
    #expect(ids(agreement.onlyFirst) == ["C"])
    #expect(ids(agreement.onlySecond) == ["B"])
    #expect(ids(agreement.unansweredOnFirst) == [])
    #expect(ids(agreement.unansweredOnSecond) == ["D"])
    #expect(agreement.withoutSource == 1)
    #expect(agreement.firstCount == 2)
    #expect(agreement.secondCount == 3)
    #expect(agreement.estimate == TwoListEstimate(first: 2, second: 2, both: 1))
  }

  @Test("a network's own list names boards whether they answer or not")
  func silentOnTheOwnList() throws {
    let agreements = try findings(
      [("A", "N1", ["netwerk"]), ("B", "N1", ["bestuur"])], silent: ["B"]
    ).sourceAgreements()
    #expect(ids(agreements[0].onlyFirst) == ["B"])
    #expect(agreements[0].unansweredOnFirst == [])
  }

  @Test("of a list that nobody knows the maker of, one cannot tell of silent boards")
  func silentOnUnknownLists() throws {
    let agreements = try findings(
      [("A", "N1", ["lijst 1"]), ("B", "N1", ["lijst 2"])], silent: ["A", "B"]
    ).sourceAgreements()
    #expect(ids(agreements[0].unansweredOnFirst) == ["A"])
    #expect(ids(agreements[0].unansweredOnSecond) == ["B"])
    #expect(agreements[0].estimate == nil)
  }

  @Test("one source, or none, is nothing to compare")
  func nothing() throws {
    #expect(
      try findings([("A", "N1", ["bron"]), ("B", "N1", ["bron"]), ("C", "N1", [])])
        .sourceAgreements() == [])
    #expect(try findings([("A", "N1", [])]).sourceAgreements() == [])
    #expect(try findings([("G1", "N1", ["a"]), ("G2", "N1", ["b"])]).sourceAgreements() == [])
  }

  @Test("spellings of a source that differ in case or accents are one")
  func spelling() throws {
    let agreements = try findings([
      ("A", "N1", ["Enquête"]), ("B", "N1", ["enquete"]), ("C", "N1", ["netwerk"]),
    ]).sourceAgreements()
    #expect(agreements.count == 1)
    #expect(agreements[0].firstCount == 2)
  }

  @Test("three sources are compared two by two, and of many the largest six")
  func several() throws {
    let three = try findings([("A", "N1", ["a", "b", "c"])]).sourceAgreements()
    #expect(three.map { "\($0.first)\($0.second)" } == ["ab", "ac", "bc"])
    let many = (1...9).map { (board: "A\($0)", network: "N1", sources: ["bron \($0)"]) }
    let agreements = try findings(many + [("B", "N1", ["bron 9"])]).sourceAgreements()
    #expect(agreements.count == 15)
    #expect(agreements.contains { $0.second == "bron 9" })
    #expect(!agreements.contains { $0.second == "bron 6" || $0.second == "bron 7" })
  }

  @Test("sources agree as going through the members one by one gives", arguments: 0..<100)
  func againstSlow(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let sources = ["opgave netwerk", "enquête besturen", "website"]
    var members: [(board: String, network: String, sources: [String])] = []
    for board in 0..<Int.random(in: 0...9, using: &random) {
      for network in 0..<4 where random.chance(0.6) {
        let said = sources.filter { _ in random.chance(0.5) }
        members.append(("\(random.chance(0.1) ? "G" : "A")\(board)", "N\(network)", said))
      }
    }
    let silent = Set(members.map(\.board).filter { _ in random.chance(0.2) })
    let found = try findings(members, silent: silent).sourceAgreements()

    let counted = members.filter { !$0.board.hasPrefix("G") }
    var expected: [[String]] = []
    for network in Set(members.map(\.network)).sorted() {
      let own = counted.filter { $0.network == network }.sorted { $0.board < $1.board }
      for (first, second) in [(1, 0), (1, 2), (0, 2)].map({ (sources[$0], sources[$1]) }) {
        let one = own.filter { $0.sources.contains(first) }.map(\.board)
        let other = own.filter { $0.sources.contains(second) }.map(\.board)
        guard !one.isEmpty, !other.isEmpty else { continue }
        let apart = { (board: String, list: String) in
          silent.contains(board) && list != "opgave netwerk"
        }
        let onlyOne = one.filter { !other.contains($0) }
        let onlyOther = other.filter { !one.contains($0) }
        expected.append(
          [network, first, second] + one.filter { other.contains($0) } + ["|"]
            + onlyOne.filter { !apart($0, second) } + ["|"]
            + onlyOther.filter { !apart($0, first) } + ["|"]
            + onlyOne.filter { apart($0, second) } + ["|"]
            + onlyOther.filter { apart($0, first) })
      }
    }
    #expect(
      found.map { agreement in
        [agreement.network.id, agreement.first, agreement.second] + ids(agreement.onBoth) + ["|"]
          + ids(agreement.onlyFirst) + ["|"] + ids(agreement.onlySecond) + ["|"]
          + ids(agreement.unansweredOnFirst) + ["|"] + ids(agreement.unansweredOnSecond)
      } == expected)
  }
}
