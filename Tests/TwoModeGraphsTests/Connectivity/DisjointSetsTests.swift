import Testing

@testable import TwoModeGraphs

struct DisjointSetsTests {
  @Test("joining 4 with 2 and 2 with 3 makes one set with root 2")
  func joining() {
    var sets = DisjointSets(count: 5)
    let joined: [[Int32]] = [[4, 2], [2, 3], []]
    for elements in joined { sets.join(elements.span) }
    #expect((0..<5).map { sets.root(of: $0) } == [0, 1, 2, 2, 2])
  }
}
