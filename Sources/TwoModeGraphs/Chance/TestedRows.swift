/// The pairs compared with chance, one row at a time: those with one vertex as
/// their first, in order of the second, with the number each shares.
///
/// - Complexity: that of `ProjectionKernel`, and O(*p*) for *p* pairs, for one walk.
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
