import TwoModeGraphs

/// A graph as the set of neighbours of each vertex, for slow and obvious searches.
struct NeighbourSets {
  var neighbours: [Int: Set<Int>]

  /// Both modes side by side: actor *i* is vertex *i*, event *k* is vertex *n* + *k*.
  init(_ graph: TwoModeGraph) {
    neighbours = Dictionary(
      uniqueKeysWithValues: (0..<graph.actorCount + graph.eventCount).map { ($0, []) })
    for actor in graph.actors {
      for event in graph.events(of: actor) {
        insertTie(actor.index, graph.actorCount + event.index)
      }
    }
  }

  /// The one-mode network of a projection.
  init<Node>(_ projection: Projection<Node>) {
    neighbours = Dictionary(uniqueKeysWithValues: (0..<projection.vertexCount).map { ($0, []) })
    for pair in projection { insertTie(pair.first.index, pair.second.index) }
  }

  /// The vertices that a path leads to from one of them, itself included.
  func component(of vertex: Int) -> Set<Int> {
    var found: Set = [vertex]
    var left = [vertex]
    while let next = left.popLast() {
      for neighbour in neighbours[next, default: []] where found.insert(neighbour).inserted {
        left.append(neighbour)
      }
    }
    return found
  }

  /// The number of components that have a vertex among those given.
  func componentCount(among vertices: Set<Int>) -> Int {
    var left = vertices
    var count = 0
    while let vertex = left.first {
      left.subtract(component(of: vertex))
      count += 1
    }
    return count
  }

  /// Whether paths among the vertices given lead from each to every other.
  func isConnected(_ vertices: Set<Int>) -> Bool {
    var part = self
    for vertex in neighbours.keys where !vertices.contains(vertex) { part.remove(vertex) }
    return part.componentCount(among: vertices) <= 1
  }

  mutating func insertTie(_ first: Int, _ second: Int) {
    neighbours[first]?.insert(second)
    neighbours[second]?.insert(first)
  }

  mutating func remove(_ vertex: Int) {
    for neighbour in neighbours.removeValue(forKey: vertex) ?? [] {
      neighbours[neighbour]?.remove(vertex)
    }
  }

  mutating func removeTie(_ first: Int, _ second: Int) {
    neighbours[first]?.remove(second)
    neighbours[second]?.remove(first)
  }
}
