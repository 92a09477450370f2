import BoardNetworks
import Testing
import TwoModeGraphs

@testable import OverlapAnalysis

@Suite("Pairs of boards that share a network")
struct PairFindingsTests {
  @Test("pairs come by the first board and then by the second, with their networks")
  func onPaper() throws {
    let findings = try LandscapeDraft([
      "N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": ["D"],
    ]).findings()
    func alongC(_ first: String) -> PairFinding {
      PairFinding(
        first: Name(first), second: Name("C"), shared: 1, jaccard: 0.5, overlap: 1,
        cosine: 1 / 2.squareRoot(), newman: 0.5, networks: [Name("N1")])
    }
    #expect(
      Array(findings.pairs()) == [
        PairFinding(
          first: Name("A"), second: Name("B"), shared: 2, jaccard: 1, overlap: 1, cosine: 1,
          newman: 1.5, networks: [Name("N1"), Name("N2")]), alongC("A"), alongC("B"),
      ])
  }

  @Test("without two boards in one network there are no pairs")
  func none() throws {
    #expect(try Array(LandscapeDraft().findings().pairs()).isEmpty)
    #expect(try Array(LandscapeDraft(["N1": ["A"], "N2": ["B"]]).findings().pairs()).isEmpty)
  }

  @Test("a second walk gives the same as the first", arguments: 0..<20)
  func secondWalk(seed: Int) throws {
    let pairs = try RandomLandscape(seed: seed).findings.pairs()
    #expect(pairs.elementsEqual(pairs))
  }

  @Test("after the last pair there is none, however often one asks")
  func afterTheEnd() throws {
    var walk = try LandscapeDraft(["N1": ["A", "B"]]).findings().pairs().makeIterator()
    #expect(walk.next() != nil)
    #expect(walk.next() == nil)
    #expect(walk.next() == nil)
  }

  @Test("the first of 200 million pairs come without the others")
  func onlyTheFirst() throws {
    let boards = (0..<20_000).map { "B\($0)" }
    let findings = try LandscapeDraft(["N": boards]).findings()
    let first = Array(findings.pairs().prefix(2))
    #expect(first.map(\.second.id) == ["B1", "B2"])
  }

  @Test("Newman's weights of a board add up to its networks with other members", arguments: 0..<100)
  func newmanSums(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    var sums: [String: Double] = [:]
    for pair in random.findings.pairs() {
      sums[pair.first.id, default: 0] += try #require(pair.newman)
      sums[pair.second.id, default: 0] += try #require(pair.newman)
    }
    let selection = Selection(
      of: random.landscape, participants: random.participants, nature: random.nature)
    let graph = selection.graph
    for actor in graph.actors {
      let shared = graph.events(of: actor).count { graph.degree(of: $0) >= 2 }
      // At most 12 networks of 12 boards: 132 terms, each rounded to 16 digits.
      #expect(abs(sums[selection.board(actor).id, default: 0] - Double(shared)) < 1e-12)
    }
  }
}
