import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("What is to be expected by size alone")
struct ChanceFindingsTests {
  @Test("two boards in all networks share no more than they must")
  func full() throws {
    let findings = try LandscapeDraft(["N1": ["A", "B"], "N2": ["A", "B"]]).findings().chances()
    let pairs = Array(findings)
    #expect(pairs.count == 1)
    #expect(pairs[0].shared == 2)
    #expect(pairs[0].expected == 2)
    #expect(pairs[0].pUpper == 1)
    #expect(pairs[0].pLower == 1)
    #expect(pairs[0].pHypergeometric == 1)
    #expect(pairs[0].holm == 1)
    #expect(findings.comparisonCount == 1)
  }

  @Test("memberships that the law prescribes are held, and other regions excluded")
  func structure() throws {
    var draft = LandscapeDraft()
    for (board, region) in [
      ("A", "Noord"), ("B", "noord"), ("C", "Zuid"), ("D", "Zuid"), ("E", ""),
    ] {
      draft.add(Board(id: board, region: region))
    }
    draft.add(RegionalNetwork(id: "N1", region: "NOORD", obligation: .statutory))
    draft.add(RegionalNetwork(id: "N2", region: "Zuid"))
    draft.add(RegionalNetwork(id: "N3", region: "Landelijk"))
    for (board, network) in [
      ("A", "N1"), ("B", "N1"), ("C", "N2"), ("D", "N2"), ("A", "N2"), ("A", "N3"), ("C", "N3"),
    ] {
      draft.join(board, network)
    }
    let findings = try draft.findings().chances()
    // A and B of N1; C and D with N1, and B with N2, where A sits all the same.
    #expect(findings.heldCount == 2)
    #expect(findings.excludedCount == 3)
    // E is in no network.
    #expect(findings.comparisonCount == 6)
    let pair = try #require(findings.first { $0.first.id == "A" && $0.second.id == "B" })
    // B can be nowhere but in N1, where A has to be.
    #expect(pair.expected == 1)
    #expect(pair.pUpper == 1)
    #expect(pair.pHypergeometric == 1)
  }

  @Test("pairs are those of the table of pairs, and probabilities are such", arguments: 0..<100)
  func laws(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    let findings = random.findings.chances()
    let pairs = Array(random.findings.pairs())
    let chances = Array(findings)
    #expect(chances.map { [$0.first, $0.second] } == pairs.map { [$0.first, $0.second] })
    #expect(chances.map(\.shared) == pairs.map(\.shared))
    #expect(findings.comparisonCount >= chances.count)
    for chance in chances {
      let probabilities = [
        chance.pUpper, chance.pLower, chance.pHypergeometric, chance.holm,
        chance.benjaminiHochberg,
      ].compactMap(\.self)
      #expect(probabilities.allSatisfy { (0...1).contains($0) })
      guard let upper = chance.pUpper, let lower = chance.pLower else { continue }
      // Both count the number that is shared.
      #expect(upper + lower >= 1 - 1e-12)
      #expect(chance.holm! >= chance.benjaminiHochberg!)
      #expect(chance.benjaminiHochberg! >= upper - 1e-12)
    }
    #expect(try random.shuffledFindings().chances().elementsEqual(chances))
  }

  @Test("too many pairs leave all but the shared number open")
  func limit() throws {
    let findings = try DavisSouthernWomen.findings().chances(pairLimit: 10)
    #expect(findings.outcome == .tooManyPairs(steps: 322, limit: 10))
    let chance = try #require(findings.first { _ in true })
    #expect(chance.shared > 0)
    #expect(chance.expected == nil && chance.pHypergeometric == nil && chance.holm == nil)
  }

  @Test("meeting elsewhere in random landscapes lies between what it must")
  func expectation() throws {
    let davis = try #require(try DavisSouthernWomen.findings().expectedBySizeAlone(samples: 99))
    #expect(davis.pairsOnce.observed == 183.0 / 139)
    #expect(davis.pairsOnce.low <= davis.pairsOnce.mean)
    #expect(davis.pairsOnce.mean <= davis.pairsOnce.high)
    // Sizes of events fix the sum over pairs at 322, and there are at most 153 pairs.
    #expect(davis.pairsOnce.low >= 322.0 / 153 - 1)
    #expect(
      try davis == DavisSouthernWomen.findings().expectedBySizeAlone(samples: 99))
    let full = try #require(
      try LandscapeDraft(["N1": ["A", "B"], "N2": ["A", "B"]]).findings()
        .expectedBySizeAlone(samples: 5))
    #expect(full.pairsOnce.observed == 1 && full.pairsOnce.mean == 1)
    #expect(full.pairsOnce.low == 1 && full.pairsOnce.high == 1)
    #expect(full.networkMean.mean == 1)
    #expect(try LandscapeDraft(["N1": ["A"]]).findings().expectedBySizeAlone() == nil)
  }
}
