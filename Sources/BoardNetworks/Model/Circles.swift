/// Finds where following a path leads back to where one was.
///
/// ```swift
/// circles(following: [1, 0, 1, nil])  // [[0, 1]]: 2 leads into it, 3 leads nowhere
/// ```
///
/// - Parameter next: For each position the one that follows it, or nil where the path ends.
/// - Returns: The positions of each circle in the order of the path, from the one that was met first.
/// - Complexity: O(*n*) for *n* positions.
public func circles(following next: [Int?]) -> [[Int]] {
  var result: [[Int]] = []
  /// For each position where the walk began that came by it first.
  var walk = [Int?](repeating: nil, count: next.count)
  for start in next.indices {
    var current: Int? = start
    while let position = current, walk[position] == nil {
      walk[position] = start
      current = next[position]
    }
    guard let first = current, walk[first] == start else { continue }
    var circle: [Int] = []
    repeat {
      circle.append(current!)
      current = next[current!]
    } while current != first
    result.append(circle)
  }
  return result
}
