import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Networks with the same members, the same themes, both or neither")
struct TwoByTwoTests {
  private func draft(_ themes: KeyValuePairs<String, [String]>, _ members: [String: [String]])
    -> LandscapeDraft
  {
    var draft = LandscapeDraft()
    for (id, themes) in themes { draft.add(RegionalNetwork(id: id, themes: themes)) }
    for (id, _) in themes { for board in members[id] ?? [] { draft.join(board, id) } }
    return draft
  }

  @Test("each quadrant has its pairs, with those that share a theme and no board")
  func onPaper() throws {
    let findings = try draft(
      [
        "K": ["werven"], "L": ["Werven", "opleiden"], "M": ["jeugd"], "O": ["werven"],
        "P": [], "Q": ["ict"],
      ],
      [
        "K": ["A", "B", "C"], "L": ["A", "B", "C", "D"], "M": ["A", "B", "C"], "O": ["X", "Y"],
        "P": ["A", "B"], "Q": ["Z"],
      ]
    ).findings()
    let twoByTwo = findings.twoByTwo(naming: 10)
    func pairs(_ quadrant: Quadrant) -> [[String]] {
      twoByTwo[quadrant].leading.map { [$0.first.id, $0.second.id] }
    }
    #expect(pairs(.both) == [["K", "L"]])
    #expect(pairs(.members) == [["K", "M"], ["L", "M"]])
    // O shares no board with K and L, and their theme.
    #expect(pairs(.themes) == [["K", "O"], ["L", "O"]])
    #expect(twoByTwo[.neither].count == 5)
    // Of P no theme is given: with K and M it has the same members, with L half of them.
    #expect(
      twoByTwo.sameMembersOfUnknownThemes.leading.map { [$0.first.id, $0.second.id] } == [
        ["K", "P"], ["M", "P"], ["L", "P"],
      ])
    #expect(twoByTwo.unknownPairs == 5)
    #expect(twoByTwo.contained.count == 0)
    #expect(Array(findings.themePairs()).map { $0.themes.shared } == [["werven"], ["Werven"]])
  }

  @Test("a small group within a large one has not the same members; it is told apart")
  func contained() throws {
    let large = (0..<10).map { "B\($0)" }
    let findings = try draft(
      ["K": ["a"], "L": ["b"]], ["K": Array(large.prefix(3)), "L": large]
    ).findings()
    let twoByTwo = findings.twoByTwo(naming: 5)
    #expect(twoByTwo[.neither].count == 1)
    #expect(twoByTwo.contained.leading.map(\.second.id) == ["L"])
  }

  @Test("one board in common is never the same members, whatever its share")
  func oneBoard() throws {
    let findings = try draft(["K": ["a"], "L": ["a"]], ["K": ["A"], "L": ["A"]]).findings()
    #expect(findings.twoByTwo(naming: 5)[.themes].count == 1)
  }

  @Test("the themes of a body are those of its network")
  func bodies() throws {
    var draft = draft(["K": ["a"], "L": ["b"]], ["K": ["A", "B"], "L": ["A", "B"]])
    draft.add(RegionalNetwork(id: "L1", bodyOf: draft.index(ofNetwork: "L"), themes: ["A"]))
    let overlap = try #require(Array(draft.findings().overlaps()).first)
    #expect(overlap.themes == ThemeOverlap(shared: ["a"], jaccard: 0.5, partOfFewest: 1))
    #expect(overlap.quadrant(by: AlikeRule()) == .both)
    #expect(overlap.quadrant(by: AlikeRule(themes: 0.6)) == .both)
  }

  @Test("counts and names are those of a loop over every pair", arguments: 0..<200)
  func everyPair(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    let slow = SlowFindings(random)
    let twoByTwo = random.findings.twoByTwo(naming: .max)
    var names: [Quadrant?: Set<[Name]>] = [:]
    var counts: [Quadrant?: Int] = [:]
    for (first, second) in slow.pairs(of: slow.networkPositions) {
      let shared = slow.members[first].intersection(slow.members[second]).count
      let either = slow.members[first].union(slow.members[second]).count
      let themes = slow.themeOverlap(of: first, and: second)
      var quadrant: Quadrant?
      if !slow.isUnknown(first), !slow.isUnknown(second), either > 0,
        let part = themes.partOfFewest
      {
        let members = shared > 1 && 2 * shared >= either
        quadrant =
          part >= 0.5 ? (members ? .both : .themes) : (members ? .members : .neither)
      }
      counts[quadrant, default: 0] += 1
      names[quadrant, default: []].insert(
        [slow.name(ofNetwork: first), slow.name(ofNetwork: second)])
    }
    for quadrant in Quadrant.allCases {
      #expect(twoByTwo[quadrant].count == counts[quadrant] ?? 0)
      guard quadrant != .neither else { continue }
      #expect(
        Set(twoByTwo[quadrant].leading.map { [$0.first, $0.second] }) == names[quadrant] ?? [])
    }
    #expect(twoByTwo.unknownPairs == counts[nil] ?? 0)
  }
}
