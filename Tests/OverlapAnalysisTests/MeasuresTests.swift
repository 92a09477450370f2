import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Measures of network analysis")
struct MeasuresTests {
  /// A network of A, B and C, and one of C and D: C holds the two together, and so does either.
  private static let chain: KeyValuePairs = ["N1": ["A", "B", "C"], "N2": ["C", "D"]]

  private func value(_ quantity: Quantity?) -> Double? {
    switch quantity {
    case .count(let count)?: Double(count)
    case .value(let value)?: value
    case nil: nil
    }
  }

  @Test("two networks with one board in common can be worked out on paper")
  func onPaper() throws {
    let findings = try LandscapeDraft(MeasuresTests.chain).findings().measures()
    let boards = findings.boards
    #expect(boards.names == ["A", "B", "C", "D"].map { Name($0) })
    func values(_ measure: VertexMeasure) -> [Double?] {
      boards.names.indices.map { value(boards[measure, $0]) }
    }
    #expect(values(.degreeRaw) == [1, 1, 2, 1])
    #expect(values(.degree) == [0.5, 0.5, 1, 0.5])
    // C is on the paths of A, B and N1 with D and N2, and on no others.
    #expect(values(.betweennessRaw) == [0, 0, 6, 0])
    #expect(values(.cutPointPieces) == [nil, nil, 2, nil])
    #expect(values(.projectionDegree) == [2, 2, 3, 1])
    #expect(values(.projectionStrength) == [2, 2, 3, 1])
    #expect(values(.projectionClustering) == [1, 1, 1.0 / 3, nil])
    #expect(values(.weightedBetweenness) == [0, 0, 2.0 / 3, 0])
    #expect(values(.weightedCloseness) == [0.25, 0.25, 1.0 / 3, 0.2])
    #expect(values(.core) == [1, 1, 1, 1])
    // To both networks in 1 and to the three boards in 2: the nearest there can be.
    #expect(value(boards[.closeness, 2]) == 1)
    #expect(value(boards[.harmonic, 2]) == 1)
    #expect(value(findings[.components]) == 1)
    #expect(value(findings[.robinsAlexander]) == 0)
    // A-N1-C-N2, B-N1-C-N2 and N1-C-N2-D.
    #expect(value(findings[.robinsAlexanderPaths]) == 3)
    let pieces = findings.networks.names.indices.map {
      value(findings.networks[.cutPointPieces, $0])
    }
    #expect(pieces == [3, 2])
    #expect(findings.leftOut.isEmpty)
  }

  @Test("what is undefined is nil: one board, one network, nothing at all")
  func edges() throws {
    let one = try LandscapeDraft(["N": ["A"]]).findings().measures()
    for measure in [
      VertexMeasure.betweenness, .latapyDot, .opsahl, .redundancy, .projectionClustering,
      .constraint, .efficiency, .weightedCloseness, .cutPointPieces,
    ] {
      #expect(one.boards[measure, 0] == nil, "\(measure)")
      #expect(one.networks[measure, 0] == nil, "\(measure)")
    }
    #expect(one.boards[.degreeCentralisation] == nil)
    #expect(one[.robinsAlexander] == nil)
    let none = try LandscapeDraft().findings().measures()
    #expect(none.boards.names.isEmpty && none.networks.names.isEmpty)
    for measure in ModeMeasure.allCases {
      switch none.boards[measure] {
      case nil, .count(0)?: break
      case let other: Issue.record("\(measure): \(String(describing: other))")
      }
    }
    #expect(none[.components] == nil)
    var isolated = LandscapeDraft(["N": []])
    isolated.add(Board(id: "A"))
    let apart = try isolated.findings().measures()
    #expect(value(apart.boards[.degree, 0]) == 0)
    #expect(value(apart.boards[.harmonic, 0]) == 0)
    #expect(apart.boards[.closeness, 0] == nil)
    #expect(apart.boards[.eigenvector, 0] == nil)
  }

  @Test("one network that all boards are in makes no betweenness above 1")
  func oneNetwork() throws {
    let findings = try LandscapeDraft(["N": ["A", "B", "C", "D"]]).findings().measures()
    #expect(value(findings.networks[.betweenness, 0]) == 1)
    for board in 0..<4 { #expect(findings.boards[.betweenness, board] == nil) }
  }

  @Test("who did not answer, and a network that names nobody, have no value and count nowhere")
  func unknown() throws {
    var draft = LandscapeDraft(MeasuresTests.chain)
    let known = try draft.findings().measures()
    draft.add(Board(id: "B2", responded: false))
    draft.add(RegionalNetwork(id: "N0", declaredMemberCount: 5))
    let findings = try draft.findings().measures()
    let place = try #require(findings.boards.names.firstIndex(of: Name("B2")))
    #expect(findings.networks.names.first == Name("N0"))
    for measure in VertexMeasure.allCases {
      #expect(findings.boards[measure, place] == nil)
      #expect(findings.networks[measure, 0] == nil)
      let others = findings.boards.names.indices.filter { $0 != place }
      #expect(
        others.map { findings.boards[measure, $0] }
          == known.boards.names.indices.map { known.boards[measure, $0] }, "\(measure)")
    }
    for measure in ModeMeasure.allCases {
      #expect(findings.networks[measure] == known.networks[measure])
    }
    #expect(findings[.components] == known[.components])
  }

  @Test("work above a limit is left out, and said", arguments: MeasureWork.allCases)
  func limits(work: MeasureWork) throws {
    let findings = try DavisSouthernWomen.findings()
    var limits = MeasureLimits()
    limits[work] = 10
    let all = findings.measures()
    let some = findings.measures(within: limits)
    let leftOut = some.leftOut.filter { $0.work == work }
    #expect(!leftOut.isEmpty)
    for entry in leftOut {
      guard case .tooMuchWork(let steps, let limit) = entry.reason else {
        Issue.record("\(entry)")
        continue
      }
      #expect(steps > limit && limit == 10)
    }
    for measure in work.vertexMeasures {
      #expect(all.boards[measure, 0] != nil && some.boards[measure, 0] == nil, "\(measure)")
      #expect(all.networks[measure, 0] != nil && some.networks[measure, 0] == nil, "\(measure)")
    }
    for measure in work.modeMeasures { #expect(some.boards[measure] == nil) }
    for measure in work.wholeMeasures { #expect(some[measure] == nil) }
    #expect(some.boards[.degree, 0] == all.boards[.degree, 0])
  }

  @Test("measures that are shares are in 0...1, and sums are what they must be", arguments: 0..<100)
  func laws(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    let findings = random.findings.measures()
    let shares: [VertexMeasure] = [
      .degree, .closeness, .harmonic, .betweenness, .latapyDot, .latapyMin, .latapyMax, .opsahl,
      .redundancy, .projectionClustering, .efficiency, .weightedBetweenness,
    ]
    for mode in LandscapeMode.allCases {
      let measures = findings[mode]
      for place in measures.names.indices {
        for measure in shares {
          guard let share = value(measures[measure, place]) else { continue }
          #expect((0...1 + 1e-12).contains(share), "\(measure) \(share)")
        }
        for measure in VertexMeasure.allCases {
          #expect(value(measures[measure, place])?.isFinite != false, "\(measure)")
        }
      }
    }
    let degrees = LandscapeMode.allCases.map { mode in
      findings[mode].names.indices.compactMap { value(findings[mode][.degreeRaw, $0]) }
        .reduce(0, +)
    }
    #expect(degrees[0] == degrees[1])
    let ranks = LandscapeMode.allCases.flatMap { mode in
      findings[mode].names.indices.compactMap { value(findings[mode][.pagerank, $0]) }
    }
    if !ranks.isEmpty { #expect(abs(ranks.reduce(0, +) - 1) < 1e-12) }
    let known = random.findings.boards().filter { !$0.isDegreeUnknown }
    let counts = findings.boards.names.indices.compactMap {
      value(findings.boards[.projectionDegree, $0])
    }
    #expect(counts == known.map { Double($0.coMembers) })
    let memberships = try random.shuffledFindings()
    #expect(memberships.measures() == findings)
  }
}

extension RandomLandscape {
  /// The findings of the same landscape, its memberships given in another order.
  func shuffledFindings() throws -> OverlapFindings {
    var generator = SplitMix(seed: 1)
    return OverlapFindings(
      of: try Landscape(
        boards: landscape.boards, networks: landscape.networks,
        memberships: landscape.memberships.shuffled(using: &generator)),
      participants: participants, nature: nature, memberWideShare: memberWideShare)
  }
}
