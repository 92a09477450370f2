import TwoModeGraphs

/// Distances and numbers of shortest paths between all vertices of a graph, slow and obvious:
/// actors are 0, 1, …, and events follow.
struct SlowPaths {
  let actorCount: Int

  /// How far each vertex is from each; nil if it cannot be reached.
  let distances: [[Int?]]

  /// How many shortest paths lead from each vertex to each.
  let counts: [[Double]]

  init(of graph: TwoModeGraph) {
    actorCount = graph.actorCount
    let neighbours =
      graph.actors.map { graph.events(of: $0).map { $0.index + graph.actorCount } }
      + graph.events.map { graph.actors(of: $0).map(\.index) }
    var distances: [[Int?]] = []
    var counts: [[Double]] = []
    for source in neighbours.indices {
      var distance = [Int?](repeating: nil, count: neighbours.count)
      var count = [Double](repeating: 0, count: neighbours.count)
      distance[source] = 0
      count[source] = 1
      var queue = [source]
      while !queue.isEmpty {
        let vertex = queue.removeFirst()
        for neighbour in neighbours[vertex] {
          let length = (distance[vertex] ?? 0) + 1
          if distance[neighbour] == nil {
            distance[neighbour] = length
            queue.append(neighbour)
          }
          if distance[neighbour] == length { count[neighbour] += count[vertex] }
        }
      }
      distances.append(distance)
      counts.append(count)
    }
    self.distances = distances
    self.counts = counts
  }

  /// Which of a list with an entry for every vertex belong to one mode.
  func actors<Value>(_ values: [Value]) -> [Value] { Array(values[..<actorCount]) }
  func events<Value>(_ values: [Value]) -> [Value] { Array(values[actorCount...]) }

  /// The distances from a vertex to the others that it can reach.
  func reached(from vertex: Int) -> [Int] { distances[vertex].compactMap { $0 }.filter { $0 > 0 } }

  /// The share of shortest paths between others that lead through each vertex, by its
  /// definition.
  var betweenness: [Double] {
    distances.indices.map { middle in
      var sum = 0.0
      for first in distances.indices where first != middle {
        for last in distances.indices where last > first && last != middle {
          guard let whole = distances[first][last], let one = distances[first][middle],
            let other = distances[middle][last], one + other == whole
          else { continue }
          sum += counts[first][middle] * counts[middle][last] / counts[first][last]
        }
      }
      return sum
    }
  }
}
