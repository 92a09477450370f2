import Testing

@testable import TwoModeGraphs

struct DirectPairsTests {
  @Test("keeps the pairs that are as near as any way round, nearest first", arguments: 0..<100)
  func agreesWithAllPairs(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    let projection = graph.projection(onto: .actors)
    let count = graph.actorCount
    guard count < 60 else { return }
    // Longer for some strengths than for weaker ones: any lengths will do.
    let lengths = [0, 40, 25, 30, 7, 12, 9, 3, 3, 2].map { Int64($0) }
    var direct = [[Int64]](repeating: .init(repeating: 1 << 40, count: count), count: count)
    for pair in projection {
      direct[pair.first.index][pair.second.index] = lengths[pair.shared]
      direct[pair.second.index][pair.first.index] = lengths[pair.shared]
    }
    var shortest = direct
    for middle in 0..<count {
      for first in 0..<count {
        for second in 0..<count where first != second {
          shortest[first][second] = min(
            shortest[first][second], shortest[first][middle] + shortest[middle][second])
        }
      }
    }
    let pairs = DirectPairs(of: OneModeRows(projection), lengths: lengths, threads: 1)
    #expect(pairs.vertexCount == count)
    for vertex in 0..<count {
      let expected = (0..<count).filter {
        direct[vertex][$0] < 1 << 40 && direct[vertex][$0] == shortest[vertex][$0]
      }.sorted { (direct[vertex][$0], $0) < (direct[vertex][$1], $1) }
      let row = pairs.positions(ofRow: vertex)
      #expect(pairs.neighbours[row].map { Int($0) } == expected)
      #expect(Array(pairs.lengths[row]) == expected.map { direct[vertex][$0] })
    }
    #expect(DirectPairs(of: OneModeRows(projection), lengths: lengths, threads: 3) == pairs)
  }
}
