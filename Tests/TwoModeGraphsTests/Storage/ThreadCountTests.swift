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

  @Test("there is a processor, and no computation on 0 threads")
  func least() async {
    #expect(ThreadCount.ofProcessors.value >= 1)
    await #expect(processExitsWith: .failure) { _ = ThreadCount(0) }
  }
}
