import OverlapAnalysis
import Testing

@testable import OverlapReports

struct DiagramThinningTests {
  @Test("the highest counts come in, and equal ones together", arguments: 0..<60)
  func strongest(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let counts = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      Int.random(in: 1...6, using: &random)
    }
    let limit = Int.random(in: 1...30, using: &random)
    let strongest = Strongest(counts: counts, limit: limit)
    #expect(strongest.kept.count <= limit)
    #expect(strongest.kept == strongest.kept.sorted())
    let left = counts.indices.filter { !strongest.kept.contains($0) }
    if let least = strongest.leastCount {
      #expect(strongest.kept.allSatisfy { counts[$0] >= least })
      #expect(left.allSatisfy { counts[$0] < least || strongest.isCut && counts[$0] == least })
    } else {
      #expect(counts.isEmpty)
    }
    if strongest.isCut {
      #expect(strongest.kept.count == limit)
      #expect(Set(strongest.kept.map { counts[$0] }) == [counts.max()!])
    } else if let next = left.map({ counts[$0] }).max() {
      #expect(strongest.kept.count + counts.count { $0 == next } > limit)
    }
  }

  @Test("projections: drawn and left out are all there is", arguments: 0..<30)
  func projection(seed: Int) {
    let findings = DiagramRegion.random(seed: seed)
    let subject = DiagramSubject(findings, in: .nl, DiagramChoices(countsMemberWide: true))
    let pairs = findings.pairs().map { pair in
      SharedPair(
        first: subject.boardIndices[pair.first.id]!, second: subject.boardIndices[pair.second.id]!,
        count: pair.shared, shared: pair.networks.map(\.label))
    }
    for limits in [(130, 60), (10, 8), (1, 2)] {
      let selection = ProjectionSelection(
        of: pairs, among: subject.boards.count, lineLimit: limits.0, vertexLimit: limits.1)
      let all = selection.tied + selection.loose + selection.leftOut
      #expect(all.sorted() == Array(subject.boards.indices))
      #expect(selection.pairCount == pairs.count)
      #expect(selection.pairs.count <= limits.0)
      let drawn = Set(selection.pairs.map { [$0.first, $0.second] })
      #expect(drawn.count == selection.pairs.count)
      let strongestLeftOut = pairs.filter { !drawn.contains([$0.first, $0.second]) }.map(\.count)
        .max()
      if let least = selection.leastCount, let other = strongestLeftOut {
        #expect(other < least || selection.isCut && other == least)
      }
    }
  }

  @Test("two modes: everything, or the largest networks and who ties them", arguments: 0..<40)
  func twoMode(seed: Int) {
    let subject = DiagramSubject(DiagramRegion.random(seed: seed), in: .nl, .init())
    for limits in [(150, 320), (20, 30), (2, 3)] {
      let selection = TwoModeSelection(of: subject, limit: limits.0, lineLimit: limits.1)
      if selection.isWhole {
        #expect(selection.boards.count == subject.boards.count)
        #expect(selection.networks.count == subject.networks.count)
        #expect(selection.memberships == subject.memberships)
        continue
      }
      #expect(selection.boards.count + selection.networks.count <= limits.0)
      #expect(selection.memberships.count <= limits.1)
      let least = selection.leastSize ?? 0
      for network in subject.networks.indices where !selection.networks.contains(network) {
        let size = subject.networks[network].size
        #expect(size < least || selection.isCut && size == least)
      }
      for board in subject.boards.indices {
        let degree = subject.memberships.count {
          $0.board == board && selection.networks.contains($0.network)
        }
        #expect(selection.boards.contains(board) == (degree >= selection.leastDegree))
      }
    }
  }

  @Test("a sentence says exactly what was left out")
  func sentence() {
    // Four boards: 1 and 2 share three networks, 1 and 3 two, all others one.
    let findings = DiagramRegion.findings(
      [[0, 1, 2, 3], [0, 1, 2], [0, 1], [3]], boardNames: ["A", "B", "C", "D"],
      networkNames: ["K", "L", "M", "O"])
    func leftOut(_ limit: Int, _ language: Language = .nl) -> String? {
      Diagram.boards(
        of: findings, in: language, DiagramChoices(limit: limit, countsMemberWide: true)
      ).leftOut
    }
    #expect(leftOut(6) == nil)
    #expect(leftOut(3) == "Weggelaten: 3 van de 6 lijnen, met minder dan 2 gedeelde netwerken.")
    #expect(leftOut(2) == "Weggelaten: 5 van de 6 lijnen, met minder dan 3 gedeelde netwerken.")
    #expect(leftOut(3, .en) == "Left out: 3 of the 6 lines, with fewer than 2 shared networks.")
    // The networks K and L have nearly all four boards: without these, only M ties two boards.
    let other = Diagram.boards(of: findings, in: .nl)
    #expect(other.leftOut == "Niet meegeteld: het netwerk met bijna alle besturen (K).")
  }

  @Test("ties that cannot all come in are cut in the order of the list, and that is said")
  func cutTie() {
    let findings = DiagramRegion.findings(
      [[0, 1], [1, 2], [2, 3], [3, 4]], boardNames: ["A", "B", "C", "D", "E"],
      networkNames: ["K", "L", "M", "O"])
    let diagram = Diagram.boards(of: findings, in: .nl, DiagramChoices(limit: 2))
    #expect(diagram.content.lines.count == 2)
    #expect(
      diagram.leftOut
        == "Weggelaten: 2 van de 4 lijnen, van ten hoogste 1 gedeeld netwerk, na de eerste op volgorde van de lijst."
    )
  }

  @Test("a sentence speaks of what was left out alone")
  func nothingLeftOut() {
    let star = DiagramRegion.findings(
      [Array(0..<200)], boardNames: (0..<200).map { "B\($0)" }, networkNames: ["K"])
    #expect(
      Diagram.twoMode(of: star, in: .nl).leftOut == """
        Weggelaten: 200 besturen in minder dan 2 van de getekende netwerken. Getekend zijn 0 van de \
        200 lijnen.
        """)
    let boards = Diagram.boards(of: star, in: .nl)
    #expect(boards.summary.hasPrefix("Geen twee besturen delen een netwerk dat hier meetelt."))
    let alone = DiagramRegion.findings(
      [], boardNames: (0..<200).map { "B\($0)" }, networkNames: [])
    #expect(
      Diagram.twoMode(of: alone, in: .nl).summary.hasPrefix(
        "Er is geen lidmaatschap om te tekenen. Weggelaten: 200 besturen in geen van"))
    // Isolates alone are too much: whoever is in a network stays.
    let isolates = DiagramRegion.findings(
      [[0, 1], [1]], boardNames: (0..<2_000).map { "B\($0)" }, networkNames: ["K", "L"])
    #expect(
      Diagram.twoMode(of: isolates, in: .en).leftOut == """
        Left out: 1,998 boards in none of the networks that are drawn. Drawn are 3 of the 3 lines.
        """)
  }

  @Test("the greatest limit there is leaves nothing out")
  func greatestLimit() {
    let findings = DiagramRegion.findings(
      [[0, 1], [0, 1, 2]], boardNames: ["A", "B", "C"], networkNames: ["K", "L"])
    let choices = DiagramChoices(limit: .max, countsMemberWide: true)
    for diagram in DiagramRegion.diagrams(of: findings, choices) {
      #expect(diagram.leftOut == nil, "\(diagram.name)")
    }
  }

  @Test("widths go up with the count, in four steps at most", arguments: 1..<40)
  func widths(most: Int) {
    let steps = WidthSteps(Array(1...most))
    #expect(steps.ranges.count <= 4)
    #expect(steps.ranges.flatMap { Array($0) } == Array(1...most))
    let widths = (1...most).map(steps.width(of:))
    #expect(widths == widths.sorted())
    #expect(Set(widths).count == steps.ranges.count)
  }
}
