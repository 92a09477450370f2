/// Which pairs of vertices of one mode are compared with chance.
///
/// How many they are is the number of tests that a correction for many tests
/// needs. Leaving out pairs because they share nothing is choosing tests by
/// their outcome: it makes the correction too mild, and hides that two vertices
/// share less than expected.
public enum TestedPairs: Hashable, Sendable {
  /// All pairs of vertices that have at least one tie each.
  case ofTiedVertices

  /// The pairs that share at least one neighbour.
  case sharing
}

extension TwoModeGraph {
  /// The number of pairs of a mode that are compared with chance.
  ///
  /// - Complexity: O(*n*) for *n* vertices; for `.sharing`, as `pairCount(onto:)`.
  public func testCount<Node>(
    of mode: Mode<Node>, over pairs: TestedPairs = .ofTiedVertices
  ) -> Int {
    switch pairs {
    case .ofTiedVertices:
      let count = tiedVertices(of: mode).count
      return count * (count - 1) / 2
    case .sharing:
      return pairCount(onto: mode)
    }
  }

  /// The vertices of a mode that have a tie, in order.
  func tiedVertices<Node>(of mode: Mode<Node>) -> [Int32] {
    let rows = rows(of: mode).rows
    return (0..<Int32(rows.rowCount)).filter { rows.degree(ofRow: Int($0)) > 0 }
  }
}
