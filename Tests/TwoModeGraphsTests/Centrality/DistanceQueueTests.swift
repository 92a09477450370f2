import Testing

@testable import TwoModeGraphs

struct DistanceQueueTests {
  /// Inserts vertices at up to the longest step from what was taken out last, and takes them out
  /// again, as a search does.
  ///
  /// - Returns: For each that is taken out, its distance and that of the nearest in the queue.
  private func taken(
    shortest: Int64, longest: Int64, seed: Int
  ) -> [(distance: Int64, nearest: Int64)] {
    var generator = SplitMix64(seed: seed)
    var queue = DistanceQueue<Int64>(shortest: shortest, longest: longest)
    var waiting: [Int32: Int64] = [0: 0]
    var result: [(distance: Int64, nearest: Int64)] = []
    queue.insert(.init(distance: 0, vertex: 0))
    var next: Int32 = 1
    while let entry = queue.removeFirst() {
      result.append((entry.distance, waiting.values.min()!))
      #expect(waiting.removeValue(forKey: entry.vertex) == entry.distance)
      for _ in 0..<(next < 300 ? Int.random(in: 0...3, using: &generator) : 0) {
        let step = Int64.random(in: shortest...longest, using: &generator)
        waiting[next] = entry.distance + step
        queue.insert(.init(distance: entry.distance + step, vertex: next))
        next += 1
      }
    }
    #expect(waiting.isEmpty)
    return result
  }

  @Test("nobody is taken out while another is nearer by a shortest step", arguments: 0..<50)
  func nearBuckets(seed: Int) {
    let shortest = Int64(1 + seed % 7)
    for (distance, nearest) in taken(shortest: shortest, longest: shortest * 60, seed: seed) {
      #expect(distance - nearest < shortest)
    }
  }

  @Test("the nearest is taken out where steps differ too much for a bucket each", arguments: 0..<50)
  func wideBuckets(seed: Int) {
    for longest in [Int64(4_096), 1_000_000, 1 << 60] {
      for (distance, nearest) in taken(shortest: 1, longest: longest, seed: seed).prefix(7) {
        #expect(distance == nearest)
      }
    }
  }

  @Test("a queue that was emptied starts at 0 again")
  func again() {
    var queue = DistanceQueue<Int128>(shortest: 3, longest: 10)
    for _ in 0..<3 {
      queue.insert(.init(distance: 9, vertex: 1))
      queue.insert(.init(distance: 2, vertex: 2))
      #expect([queue.removeFirst()?.vertex, queue.removeFirst()?.vertex] == [2, 1])
      #expect(queue.removeFirst() == nil)
    }
  }
}
