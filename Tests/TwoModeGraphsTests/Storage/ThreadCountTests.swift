import Testing

@testable import TwoModeGraphs

struct ThreadCountTests {
  @Test("chunks cover the range in order, whatever the number of threads", arguments: [1, 2, 3, 8])
  func cover(threads: Int) {
    for count in [0, 1, 2, 63, 64, 65, 1_000] {
      let chunks = valuesOfChunks(of: 5..<5 + count, threads: ThreadCount(threads)) {
        [Int]()
      } value: { chunk, seen in
        seen += chunk
        return Array(chunk)
      }
      #expect(chunks.count <= 64)
      #expect(chunks.allSatisfy { !$0.isEmpty })
      #expect(chunks.flatMap(\.self) == Array(5..<5 + count))
    }
  }

  @Test("a thread keeps what it works with from one chunk to the next")
  func scratch() {
    let counts = valuesOfChunks(of: 0..<10, chunkSize: 1, threads: 1) {
      0
    } value: { _, count in
      count += 1
      return count
    }
    #expect(counts == Array(1...10))
  }

  @Test("one thread and several give the same measures, to the last bit", arguments: 0..<20)
  func same(seed: Int) {
    // Seeds in tens give graphs of some hundred vertices.
    let graph = RandomGraph(seed: seed * 5).graph
    for threads in [ThreadCount(2), 5] {
      #expect(graph.betweenness(threads: threads) == graph.betweenness(threads: 1))
      #expect(
        graph.closeness(of: .actors, threads: threads) == graph.closeness(of: .actors, threads: 1))
      #expect(
        graph.harmonicCloseness(of: .events, threads: threads)
          == graph.harmonicCloseness(of: .events, threads: 1))
      #expect(
        graph.closenessCentralisation(of: .actors, threads: threads)
          == graph.closenessCentralisation(of: .actors, threads: 1))
      #expect(
        graph.projectionClustering(of: .actors, threads: threads)
          == graph.projectionClustering(of: .actors, threads: 1))
      #expect(
        graph.communities(seeds: 3..<8, threads: threads)
          == graph.communities(seeds: 3..<8, threads: 1))
      let projection = graph.projection(onto: .actors)
      #expect(projection.constraint(threads: threads) == projection.constraint(threads: 1))
      #expect(projection.effectiveSizes(threads: threads) == projection.effectiveSizes(threads: 1))
      #expect(
        projection.communities(seeds: 3..<8, threads: threads)
          == projection.communities(seeds: 3..<8, threads: 1))
    }
  }

  @Test("there is a processor, and no computation on 0 threads")
  func least() async {
    #expect(ThreadCount.ofProcessors.value >= 1)
    await #expect(processExitsWith: .failure) { _ = ThreadCount(0) }
  }
}
