import Testing

@testable import TwoModeGraphs

struct StrongComponentsTests {
  @Test("a cycle is a component, and what hangs on to it is not part of it")
  func byHand() {
    // 0 → 1 → 2 → 0, 2 → 3 → 4, and 5 by itself.
    let arcs = digraph(6, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
    let component = arcs.strongComponents()
    #expect(Set(component[0...2]).count == 1)
    #expect(Set(component).count == 4)
  }

  @Test("two vertices are together if each can be reached from the other", arguments: 0..<200)
  func agreesWithReachability(seed: Int) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0..<12, using: &random)
    let density = Double.random(in: 0..<0.4, using: &random)
    var arcs: [(Int, Int)] = []
    for tail in 0..<count {
      for head in 0..<count where Double.random(in: 0..<1, using: &random) < density {
        arcs.append((tail, head))
      }
    }
    let component = digraph(count, arcs).strongComponents()

    var reaches = (0..<count).map { tail in (0..<count).map { $0 == tail } }
    for (tail, head) in arcs { reaches[tail][head] = true }
    for middle in 0..<count {
      for tail in 0..<count where reaches[tail][middle] {
        for head in 0..<count where reaches[middle][head] { reaches[tail][head] = true }
      }
    }
    for (one, other) in RandomGraph.pairs(of: 0..<count) {
      #expect((component[one] == component[other]) == (reaches[one][other] && reaches[other][one]))
    }
  }
}

private func digraph(_ count: Int, _ arcs: [(Int, Int)]) -> CompressedRows {
  let tails = arcs.map { Int32($0.0) }
  let heads = arcs.map { Int32($0.1) }
  return CompressedRows(
    rows: tails.span, columns: heads.span, rowCount: count, columnCount: count)
}
