import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Networks and the boards they have in common")
struct SetFindingsTests {
  @Test("a landscape whose sets can be seen at once")
  func onPaper() throws {
    var draft = LandscapeDraft([
      "N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": ["A", "B"], "N4": [],
    ])
    draft.add(Board(id: "D"))
    draft.add(Board(id: "E", responded: false))
    let findings = try draft.findings().sets()
    func sets(_ kind: SetFinding.Kind) -> [[[String]]] {
      findings.values.filter { $0.kind == kind }.map {
        [$0.networks.map(\.id), $0.boards.map(\.id)]
      }
    }
    #expect(
      sets(.exclusive) == [[["N1", "N2", "N3"], ["A", "B"]], [[], ["D"]], [["N1"], ["C"]]])
    #expect(sets(.closed) == [[["N1", "N2", "N3"], ["A", "B"]]])
    #expect(sets(.contained) == [[["N2", "N1"], ["A", "B"]], [["N3", "N1"], ["A", "B"]]])
    #expect(sets(.equal) == [[["N2", "N3"], ["A", "B"]]])
    #expect(findings.closedOutcome == .complete)
  }

  @Test("closed sets and containments agree with all combinations tried", arguments: 0..<100)
  func slow(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    let findings = random.findings.sets()
    let overlaps = Array(random.findings.overlaps())
    let networks = random.findings.networks().filter { $0.size > 0 }.map(\.name)
    var members: [Name: Set<Name>] = [:]
    for set in findings.values where set.kind == .exclusive {
      for network in set.networks { members[network, default: []].formUnion(set.boards) }
    }
    #expect(Set(members.keys) == Set(networks))

    var closed: Set<Set<Name>> = []
    for combination in 1..<(1 << networks.count) {
      let chosen = networks.indices.filter { combination >> $0 & 1 == 1 }.map { networks[$0] }
      let common = chosen.dropFirst().reduce(members[chosen[0]]!) {
        $0.intersection(members[$1]!)
      }
      guard common.count >= 2 else { continue }
      let all = networks.filter { members[$0]!.isSuperset(of: common) }
      if all.count >= 2 { closed.insert(Set(all)) }
    }
    let found = findings.values.filter { $0.kind == .closed }
    #expect(Set(found.map { Set($0.networks) }) == closed)
    #expect(found.count == closed.count && findings.closedCount == closed.count)

    let contained = overlaps.flatMap { overlap -> [[Name]] in
      switch (overlap.containmentFirst == 1, overlap.containmentSecond == 1) {
      case (true, false): [[overlap.first, overlap.second]]
      case (false, true): [[overlap.second, overlap.first]]
      default: []
      }
    }
    #expect(
      Set(findings.values.filter { $0.kind == .contained }.map(\.networks)) == Set(contained))
    #expect(try random.shuffledFindings().sets() == findings)
  }

  @Test("a limit on closed sets, and on the work, is said")
  func limits() throws {
    let davis = try DavisSouthernWomen.findings()
    #expect(davis.sets().closedCount == 49)
    let some = davis.sets(limit: 5)
    #expect(some.closedOutcome == .limited(to: 5) && some.closedCount < 49)
    let none = davis.sets(workLimit: 10)
    #expect(none.closedOutcome == .tooMuchWork(steps: 252, limit: 10) && none.closedCount == 0)
  }
}
