import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Who holds the landscape together")
struct HoldingTogetherTests {
  @Test("a chain comes apart where one cuts it")
  func onPaper() throws {
    let findings = try LandscapeDraft([
      "N1": ["A", "B", "C"], "N2": ["C", "D"], "N3": ["D", "E"],
    ]).findings().holdingTogether()
    #expect(findings.boards.map(\.name.id) == ["C", "D"])
    #expect(findings.boards.map(\.pieceCount) == [2, 2])
    #expect(findings.boards.map(\.cutOffCount) == [3, 2])
    let first = try #require(findings.boards.first)
    // N2, D, N3 and E stay together; A, B and N1 are cut off.
    #expect(first.pieces.map { $0.boards.map(\.id) } == [["A", "B"]])
    #expect(first.pieces.map { $0.networks.map(\.id) } == [["N1"]])
    #expect(findings.networks.map(\.name.id) == ["N2", "N1", "N3"])
    #expect(findings.networks.map(\.pieceCount) == [2, 3, 2])
    #expect(findings.boardCount == 2 && findings.networkCount == 3)
    #expect(findings.boardsBetween.map(\.name.id) == ["C", "D"])
  }

  @Test("those with the same betweenness as the last are named too")
  func ties() throws {
    let findings = try LandscapeDraft([
      "N1": ["A", "X"], "N2": ["X", "B", "Y"], "N3": ["Y", "C"],
    ]).findings().holdingTogether(limit: 1)
    #expect(findings.boardsBetween.map(\.name.id) == ["X", "Y"])
    #expect(findings.networksBetween.map(\.name.id) == ["N2"])
    #expect(findings.boards.count == 1 && findings.boardCount == 2)
  }

  @Test("betweenness that is too much work is said to be left out, and cut points are not")
  func leftOut() throws {
    let findings = try LandscapeDraft(["N1": ["A", "X"], "N2": ["X", "B"]]).findings()
    #expect(!findings.holdingTogether().isBetweennessLeftOut)
    var limits = MeasureLimits()
    limits[.paths] = 19  // Five boards and networks, times four memberships, are 20.
    let without = findings.holdingTogether(within: limits)
    #expect(without.isBetweennessLeftOut)
    #expect(without.boardsBetween.isEmpty && without.networksBetween.isEmpty)
    #expect(without.boards.map(\.name.id) == ["X"])
  }

  @Test("nobody holds together what is whole, or nothing")
  func edges() throws {
    for draft in [LandscapeDraft(), LandscapeDraft(["N1": ["A", "B"], "N2": ["A", "B"]])] {
      let findings = try draft.findings().holdingTogether()
      #expect(findings.boards.isEmpty && findings.networks.isEmpty)
      #expect(findings.boardCount == 0 && findings.networkCount == 0)
    }
  }

  @Test("pieces are what is left when one takes a board or network out", arguments: 0..<100)
  func slow(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    let findings = random.findings.holdingTogether(limit: 100)
    let exclusive = random.findings.sets().values.filter { $0.kind == .exclusive }
    let ties = exclusive.flatMap { set in
      set.boards.flatMap { board in set.networks.map { ["b" + board.id, "n" + $0.id] } }
    }
    /// What is connected to a vertex when another is taken out.
    func reached(from start: String, without gone: String) -> Set<String> {
      var reached: Set = [start]
      while true {
        let next = ties.filter { !$0.contains(gone) && !reached.isDisjoint(with: $0) }
          .reduce(reached) { $0.union($1) }
        if next.count == reached.count { return reached }
        reached = next
      }
    }
    func expected(_ vertex: String) -> [Int] {
      let neighbours = ties.filter { $0.contains(vertex) }.flatMap { $0 }.filter { $0 != vertex }
      return Set(neighbours.map { reached(from: $0, without: vertex) }).map(\.count).sorted()
    }
    for (prefix, names, holding) in [
      ("b", random.findings.boards().map(\.name), findings.boards),
      ("n", random.findings.networks().map(\.name), findings.networks),
    ] {
      for name in names {
        let sizes = expected(prefix + name.id)
        let found = holding.first { $0.name == name }
        guard sizes.count > 1 else {
          #expect(found == nil)
          continue
        }
        #expect(found?.pieceCount == sizes.count)
        #expect(found?.cutOffCount == sizes.dropLast().reduce(0, +))
        let pieces = found?.pieces.map { $0.boards.count + $0.networks.count } ?? []
        #expect(pieces == sizes.dropLast().reversed())
      }
    }
    #expect(try random.shuffledFindings().holdingTogether(limit: 100) == findings)
  }
}
