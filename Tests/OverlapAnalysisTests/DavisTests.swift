import BoardNetworks
import OverlapAnalysis
import Testing

/// Values for the women and events of `DavisSouthernWomen`. Those that are quotients of counts were
/// found again with exact fractions, so they are compared exactly.
@Suite("Davis's Southern Women")
struct DavisTests {
  @Test("the summary")
  func summary() throws {
    let summary = try DavisSouthernWomen.findings().summary()
    #expect(summary.boards == 18)
    #expect(summary.networks == 14)
    #expect(summary.memberships == 89)
    #expect(summary.density == 89.0 / 252)
    #expect(summary.meanDegree == 89.0 / 18)
    #expect(summary.meanSize == 89.0 / 14)
    #expect(summary.components == 1)
    #expect(summary.largestComponent == 32)
    #expect(summary.pairs == 139)
    #expect(summary.elsewherePairsOnce == 183.0 / 139)
    #expect(summary.elsewhereByNetworkPair == 341.0 / 161)
    #expect(summary.elsewhereMaximum == 6)
    #expect(summary.memberWideNetworks == 0)
    #expect(summary.elsewherePairsOnceWithoutMemberWide == 183.0 / 139)
    let networkMean = try #require(summary.elsewhereNetworkMean)
    // 14 means are added, each rounded to 16 digits.
    #expect(abs(networkMean - 44_057.0 / 13_860) < 1e-14)
  }

  @Test("degrees, and degrees in the projection as NetworkX 3.6.1 gives them")
  func women() throws {
    let women = try DavisSouthernWomen.findings().boards()
    let coMembers = Dictionary(uniqueKeysWithValues: women.map { ($0.name.id, $0.coMembers) })
    #expect(
      coMembers == [
        "Evelyn Jefferson": 17, "Laura Mandeville": 15, "Theresa Anderson": 17,
        "Brenda Rogers": 15, "Charlotte McDowd": 11, "Frances Anderson": 15, "Eleanor Nye": 15,
        "Pearl Oglethorpe": 16, "Ruth DeSand": 17, "Verne Sanderson": 17, "Myra Liddel": 16,
        "Katherina Rogers": 16, "Sylvia Avondale": 17, "Nora Fayette": 17, "Helen Lloyd": 17,
        "Dorothy Murchison": 16, "Olivia Carleton": 12, "Flora Price": 12,
      ])
    for (woman, events) in DavisSouthernWomen.attendances {
      #expect(women.first { $0.name.id == woman }?.degree == events.count)
    }
  }

  @Test("Evelyn and Laura attended six events together")
  func evelynAndLaura() throws {
    let pairs = try DavisSouthernWomen.findings().pairs()
    let pair = try #require(
      pairs.first { $0.first.id == "Evelyn Jefferson" && $0.second.id == "Laura Mandeville" })
    #expect(pair.shared == 6)
    #expect(pair.networks.map(\.id) == ["E1", "E2", "E3", "E5", "E6", "E8"])
    #expect(pair.jaccard == 6.0 / 9)
    #expect(pair.overlap == 6.0 / 7)
    #expect(pair.cosine == 6 / 56.0.squareRoot())
    let newman = try #require(pair.newman)
    // Six terms are added, for events of 3, 3, 6, 8, 8 and 14 women.
    #expect(abs(newman - (2.0 / 2 + 1.0 / 5 + 2.0 / 7 + 1.0 / 13)) < 1e-15)
  }

  @Test("events 1 and 2 share two of their three women each")
  func firstEvents() throws {
    let overlap = try #require(
      try DavisSouthernWomen.findings().overlaps().first { _ in true })
    #expect([overlap.first.id, overlap.second.id] == ["E1", "E2"])
    #expect(overlap.boards.map(\.id) == ["Evelyn Jefferson", "Laura Mandeville"])
    #expect(overlap.jaccard == 0.5)
    #expect(overlap.containmentFirst == 2.0 / 3)
    #expect(overlap.containmentSecond == 2.0 / 3)
  }

  @Test("who met at event 1 met five times elsewhere, who met at event 8 once or twice")
  func encounters() throws {
    let encounters = try DavisSouthernWomen.findings().encounters()
    let first = try #require(encounters.first { $0.name.id == "E1" })
    #expect(first.members == 3)
    #expect(first.pairs == 3)
    #expect(first.mean == 5)
    #expect(first.maximum == 5)
    let eighth = try #require(encounters.first { $0.name.id == "E8" })
    #expect(eighth.members == 14)
    #expect(eighth.pairs == 91)
    #expect(eighth.mean == 11.0 / 7)
    #expect(eighth.firstQuartile == 1)
    #expect(eighth.median == 1)
    #expect(eighth.thirdQuartile == 2)
    #expect(eighth.maximum == 6)
    #expect(eighth.shareElsewhere == 73.0 / 91)
    #expect(eighth.shareThree == 19.0 / 91)
    #expect(eighth.meanWithoutMemberWide == 11.0 / 7)
  }
}
