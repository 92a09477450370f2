import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Pairs of networks that share a board")
struct NetworkOverlapsTests {
  @Test("containment has a direction, and boards are named")
  func onPaper() throws {
    let findings = try LandscapeDraft([
      "N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": ["D"],
    ]).findings()
    #expect(
      Array(findings.overlaps()) == [
        OverlapFinding(
          first: Name("N1"), second: Name("N2"), shared: 2, jaccard: 2.0 / 3,
          containmentFirst: 2.0 / 3, containmentSecond: 1, boards: [Name("A"), Name("B")],
          themes: .unknown)
      ])
  }

  @Test("overlaps come by the first network and then by the second, in natural order")
  func order() throws {
    let findings = try LandscapeDraft(["N10": ["A"], "N9": ["A"], "M": ["A"]]).findings()
    #expect(
      findings.overlaps().map { [$0.first.id, $0.second.id] } == [
        ["M", "N9"], ["M", "N10"], ["N9", "N10"],
      ])
  }

  @Test("networks without members overlap with nothing")
  func none() throws {
    #expect(try Array(LandscapeDraft().findings().overlaps()).isEmpty)
    #expect(try Array(LandscapeDraft(["N1": [], "N2": []]).findings().overlaps()).isEmpty)
  }

  @Test("a second walk gives the same as the first", arguments: 0..<20)
  func secondWalk(seed: Int) throws {
    let overlaps = try RandomLandscape(seed: seed).findings.overlaps()
    #expect(overlaps.elementsEqual(overlaps))
  }
}
