import Testing

@testable import TwoModeGraphs

/// What NetworkX and igraph answer for the centralities, from `Fixtures/centrality.csv`.
enum PeerCentrality {
  private static let answers = PeerAnswers(file: "centrality.csv")

  /// Expects the peers' answer for a measure, vertex by vertex; nil throughout where they
  /// have none.
  static func expect<Node>(
    _ scores: [Double?], of mode: Mode<Node>, for measure: String, of peer: PeerGraph,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let name = mode.side == .actors ? "actors" : "events"
    let answer =
      answers.values(measure, of: name, in: peer)
      ?? [Double?](repeating: nil, count: peer.graph.rows(of: mode).rows.rowCount)
    // The file holds twelve digits; the peers agree with each other to nine.
    expectEqual(scores, answer, within: 1e-9, sourceLocation: sourceLocation)
  }
}

/// Expects two lists of scores to be nil in the same places, and to differ elsewhere by no
/// more than a share of the largest of them.
func expectEqual(
  _ scores: [Double?], _ expected: [Double?], within tolerance: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let scale = expected.reduce(0) { max($0, abs($1 ?? 0)) }
  #expect(scores.count == expected.count, sourceLocation: sourceLocation)
  for (index, (score, expected)) in zip(scores, expected).enumerated() {
    guard let score, let expected else {
      #expect(score == expected, "vertex \(index)", sourceLocation: sourceLocation)
      continue
    }
    #expect(
      abs(score - expected) <= tolerance * scale, "vertex \(index): \(score), not \(expected)",
      sourceLocation: sourceLocation)
  }
}
