/// Vertices that wait for their turn, each at most once.
struct VertexQueue {
  /// A ring with room for every vertex.
  private var ring: [Int32]
  private var first = 0
  private var count: Int
  private var isWaiting: [Bool]

  /// All vertices, in random order.
  init(shuffling vertexCount: Int, with random: inout SplitMix64) {
    ring = Array(0..<Int32(vertexCount))
    random.shuffle(&ring)
    count = vertexCount
    isWaiting = [Bool](repeating: true, count: vertexCount)
  }

  mutating func popFirst() -> Int? {
    guard count > 0 else { return nil }
    let vertex = Int(ring[first])
    first = first + 1 == ring.count ? 0 : first + 1
    count -= 1
    isWaiting[vertex] = false
    return vertex
  }

  /// Appends the neighbours of a vertex that are not in a group, in order.
  mutating func append(
    neighboursOf vertex: Int, in network: ModularityNetwork, outside group: Int32, groups: [Int32]
  ) {
    let range = network.starts[vertex]..<network.starts[vertex + 1]
    count = enqueue(
      network.neighbours.span.extracting(range), outside: group, groups: groups.span,
      isWaiting: &isWaiting, ring: &ring, first: first, count: count)
  }
}

private func enqueue(
  _ vertices: Span<Int32>, outside group: Int32, groups: Span<Int32>, isWaiting: inout [Bool],
  ring: inout [Int32], first: Int, count: Int
) -> Int {
  var isWaiting = isWaiting.mutableSpan
  var ring = ring.mutableSpan
  var count = count
  for index in vertices.indices {
    let vertex = Int(vertices[index])
    guard !isWaiting[vertex] && groups[vertex] != group else { continue }
    isWaiting[vertex] = true
    let end = first + count
    ring[end < ring.count ? end : end - ring.count] = vertices[index]
    count += 1
  }
  return count
}
