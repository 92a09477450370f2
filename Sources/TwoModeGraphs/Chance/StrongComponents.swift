extension CompressedRows {
  /// Finds the strongly connected components of a directed graph, row *v* being
  /// the vertices that an arc leads to from *v*.
  ///
  /// Two vertices are in one component if each can be reached from the other.
  /// It is one depth-first walk: a vertex that reaches nothing older than itself
  /// closes a component, which lies on top of the stack of those still open.
  ///
  /// - Returns: A number for every vertex, the same for all of a component,
  ///   from 0.
  /// - Complexity: O(*v* + *a*) time and memory for *v* vertices and *a* arcs.
  ///
  /// R. E. Tarjan, *Depth-First Search and Linear Graph Algorithms*, SIAM
  /// Journal on Computing 1(2), 1972, 146–160.
  func strongComponents() -> [Int] {
    precondition(rowCount == columnCount, "a directed graph has a row and a column for each vertex")
    let unseen = -1
    var component = [Int](repeating: unseen, count: rowCount)
    var componentCount = 0
    // When each vertex was met, and the oldest open vertex it is known to reach.
    var met = [Int](repeating: unseen, count: rowCount)
    var oldest = met
    var open: [Int] = []
    // The walk from its root, and which arc of each vertex comes next.
    var path: [Int] = []
    var next = starts
    var time = 0

    func meet(_ vertex: Int) {
      met[vertex] = time
      oldest[vertex] = time
      time += 1
      open.append(vertex)
      path.append(vertex)
    }

    for root in 0..<rowCount where met[root] == unseen {
      meet(root)
      while let vertex = path.last {
        if next[vertex] < starts[vertex + 1] {
          let head = Int(columns[next[vertex]])
          next[vertex] += 1
          if met[head] == unseen {
            meet(head)
          } else if component[head] == unseen {
            oldest[vertex] = min(oldest[vertex], met[head])
          }
        } else {
          path.removeLast()
          if let parent = path.last { oldest[parent] = min(oldest[parent], oldest[vertex]) }
          if oldest[vertex] == met[vertex] {
            var closed: Int
            repeat {
              closed = open.removeLast()
              component[closed] = componentCount
            } while closed != vertex
            componentCount += 1
          }
        }
      }
    }
    return component
  }
}
