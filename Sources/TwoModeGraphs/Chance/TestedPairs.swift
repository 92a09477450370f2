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

/// The pairs compared with chance, one row at a time: those with one vertex as
/// their first, in order of the second, with the number each shares.
struct TestedRows: Sendable {
  private var kernel: ProjectionKernel<UInt32>
  private let tied: [Int32]
  private let pairs: TestedPairs

  /// How many of `tied` are at most the current row.
  private var passed = 0

  /// The second vertices of the current row.
  private(set) var seconds: [Int32] = []

  /// What each of `seconds` shares with the current row; 0 for nothing.
  private(set) var shared: [UInt32] = []

  init<Node>(_ graph: TwoModeGraph, mode: Mode<Node>, pairs: TestedPairs) {
    let (rows, members) = graph.rows(of: mode)
    kernel = ProjectionKernel(rows: rows, members: members)
    tied = graph.tiedVertices(of: mode)
    self.pairs = pairs
  }

  /// The first vertex of the pairs of the current row.
  var row: Int { kernel.row }

  /// Goes on to the next row.
  ///
  /// - Returns: Whether there was one.
  mutating func advance() -> Bool {
    guard kernel.advance() else { return false }
    switch pairs {
    case .sharing:
      seconds = kernel.neighbours
      shared = kernel.sums
    case .ofTiedVertices:
      spread()
    }
    return true
  }

  /// Puts what the row shares beside every later vertex with a tie.
  private mutating func spread() {
    seconds.removeAll(keepingCapacity: true)
    shared.removeAll(keepingCapacity: true)
    guard passed < tied.count && tied[passed] == kernel.row else { return }
    passed += 1
    seconds.append(contentsOf: tied[passed...])
    var next = 0
    for second in seconds {
      if next < kernel.neighbours.count && kernel.neighbours[next] == second {
        shared.append(kernel.sums[next])
        next += 1
      } else {
        shared.append(0)
      }
    }
  }
}
