import Testing

@testable import TwoModeGraphs

struct OneModeRowsTests {
  @Test(
    "every pair stands in both rows, each in order, with what the two share", arguments: 0..<100)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let rows = OneModeRows(random.graph.projection(onto: .actors))
    #expect(rows.vertexCount == random.eventsOfActor.count)
    for (first, events) in random.eventsOfActor.enumerated() {
      let entries = rows.positions(ofRow: first).map {
        [Int(rows.rows.columns[$0]), Int(rows.shared[$0])]
      }
      let expected = random.eventsOfActor.indices.compactMap { second -> [Int]? in
        let shared = events.intersection(random.eventsOfActor[second]).count
        return second == first || shared == 0 ? nil : [second, shared]
      }
      #expect(entries == expected)
    }
  }

  @Test("the rows of a graph without vertices are none")
  func empty() {
    let graph = TwoModeGraph(ties: [], actorCount: 0, eventCount: 3)
    #expect(OneModeRows(graph.projection(onto: .actors)).vertexCount == 0)
  }
}
