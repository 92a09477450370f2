import TwoModeGraphs

/// A graph with its modes side by side, as sets: actor *i* is vertex *i*, event
/// *k* is vertex *n* + *k*.
struct BothModes {
  var neighbours: [Int: Set<Int>]

  init(_ graph: TwoModeGraph) {
    neighbours = Dictionary(
      uniqueKeysWithValues: (0..<graph.actorCount + graph.eventCount).map { ($0, []) })
    for actor in graph.actors {
      for event in graph.events(of: actor) {
        neighbours[actor.index]?.insert(graph.actorCount + event.index)
        neighbours[graph.actorCount + event.index]?.insert(actor.index)
      }
    }
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
