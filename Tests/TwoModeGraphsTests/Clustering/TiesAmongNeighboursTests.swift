import Testing

@testable import TwoModeGraphs

struct TiesAmongNeighboursTests {
  @Test("rows of bits and sums over columns find the same ties", arguments: 0..<100)
  func waysAgree(seed: Int) {
    // Seeds in tens give graphs of more than a word of bits.
    let graph = RandomGraph(seed: seed.isMultiple(of: 2) ? 5 * seed : seed).graph
    let (rows, members) = graph.rows(of: Mode<Actor>.actors)
    let degrees = graph.projectionDegrees(onto: .actors)
    let ties = tiesAmongNeighbours(rows: rows, members: members, degrees: degrees, threads: 1)
    for threads in [ThreadCount(1), 3] {
      #expect(tiesAmongNeighboursByBits(rows: rows, members: members, threads: threads) == ties)
    }
    #expect(
      tiesAmongNeighbours(rows: rows, members: members, degrees: degrees, threads: 3) == ties)
  }

  @Test("bits are counted after a column only, within a word and over words")
  func bits() {
    var bits = BitRows(rowCount: 130)
    bits.insert(row: 0, columns: [1, 63, 64, 129])
    bits.insert(row: 1, columns: [63, 64, 128, 129])
    #expect(bits.commonCount(0, 1, after: 0) == 3)
    #expect(bits.commonCount(0, 1, after: 62) == 3)
    #expect(bits.commonCount(0, 1, after: 63) == 2)
    #expect(bits.commonCount(0, 1, after: 64) == 1)
    #expect(bits.commonCount(0, 1, after: 129) == 0)
    var columns: [Int32] = [7]
    bits.columns(ofRow: 1, after: 0, into: &columns)
    #expect(columns == [63, 64, 128, 129])
    bits.columns(ofRow: 1, after: 63, into: &columns)
    #expect(columns == [64, 128, 129])
    bits.columns(ofRow: 1, after: 129, into: &columns)
    #expect(columns.isEmpty)
  }
}
