import Testing
import TwoModeGraphs

struct JaccardThresholdTests {
  @Test("events of two and of three actors, of which they share two, reach two thirds exactly")
  func byHand() {
    let graph = TwoModeGraph(
      actors: [0, 1, 0, 1, 2, 2], events: [0, 0, 1, 1, 1, 2], actorCount: 3, eventCount: 4)
    #expect(graph.overlaps(of: .events, jaccardAtLeast: 2.0 / 3).map(\.shared) == [2])
    #expect(graph.overlaps(of: .events, jaccardAtLeast: 0.67).isEmpty)
    #expect(graph.overlaps(of: .events, jaccardAtLeast: 0.3).count == 2)
  }

  @Test("gives what a search through all overlaps gives, for any threshold", arguments: 0..<200)
  func agreesWithSearch(seed: Int) {
    let graph = RandomGraph(seed: seed).graph
    for threshold in [0.001, 0.1, 1.0 / 7, 0.25, 1.0 / 3, 0.5, 0.6, 2.0 / 3, 0.75, 0.8, 0.9, 1] {
      #expect(
        graph.overlaps(of: .events, jaccardAtLeast: threshold)
          == graph.overlaps(of: .events).filter { $0.jaccard.map { $0 >= threshold } ?? false })
      #expect(
        graph.overlaps(of: .actors, jaccardAtLeast: threshold)
          == graph.overlaps(of: .actors).filter { $0.jaccard.map { $0 >= threshold } ?? false })
    }
  }

  @Test("every quotient of small numbers is found at its own value")
  func boundaries() {
    // Event 0 has actors 0 ..< a; event 1 shares c of them and has b in all.
    for a in 1...12 {
      for b in a...12 {
        for c in 1...a {
          let first = (0..<a).map { (Actor($0), Event(0)) }
          let second = (a - c..<a - c + b).map { (Actor($0), Event(1)) }
          let graph = TwoModeGraph(ties: first + second, actorCount: 24, eventCount: 2)
          let quotient = Double(c) / Double(a + b - c)
          #expect(graph.overlaps(of: .events, jaccardAtLeast: quotient).count == 1)
          if quotient < 1 {
            #expect(graph.overlaps(of: .events, jaccardAtLeast: quotient.nextUp).isEmpty)
          }
        }
      }
    }
  }

  @Test("a threshold of 0 would hold for pairs that share nothing, and stops the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.overlaps(of: .events, jaccardAtLeast: 0)
    }
  }
}
