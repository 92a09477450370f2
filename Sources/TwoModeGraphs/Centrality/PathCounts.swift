/// Numbers of shortest paths from up to eight vertices of one mode, a lane each.
///
/// The search goes one tie further at a time and, at a distance, meets one mode
/// only. While a vertex has not been reached in a lane, whatever has reached its
/// neighbours there came one step before: the paths to it are the plain sum of
/// those to its neighbours, and no distances are compared. The sum is pulled by
/// the vertices that are left or, where that is less work, pushed from those
/// found last.
///
/// S. Beamer, K. Asanović, D. Patterson, *Direction-Optimizing Breadth-First
/// Search*, Proceedings of SC12, 2012.
struct PathCounts {
  /// For each vertex, the number of shortest paths to it, times the twins it
  /// stands for unless it is the source; 0 where it is not reached.
  private(set) var paths: [SIMD8<Double>]

  /// The distance of each vertex; 0 where it is not reached.
  private(set) var distances: [SIMD8<Double>]

  /// The vertices found at each distance, nearest first; one that is at several
  /// distances, in different lanes, stands at each.
  private(set) var found: [Int32] = []

  /// Where each distance starts in `found`, and where the last one ends.
  private(set) var levelStarts: [Int] = []

  /// The vertices of the mode of the sources, and of the other one, that may not
  /// be reached in every lane.
  private var unreached: [[Int32]] = [[], []]

  /// At least the number of ties of each of those.
  private var unreachedTieCounts = [0, 0]

  /// Sums on their way to a vertex, and whether there are any; zero between steps.
  private var arrivals: [SIMD8<Double>]
  private var isCandidate: [Bool]

  private let graph: MergedGraph

  init(of graph: MergedGraph) {
    self.graph = graph
    let zeros = [SIMD8<Double>](repeating: .zero, count: graph.sizes.count)
    (paths, distances, arrivals) = (zeros, zeros, zeros)
    isCandidate = [Bool](repeating: false, count: graph.sizes.count)
  }

  /// Counts the paths from some vertices anew.
  ///
  /// - Complexity: O(*v* + *t*) for *v* vertices and *t* ties in the components of the
  ///   sources: a step takes at most some times the ties of the vertices found last, and
  ///   each is found at no more than eight distances.
  /// - Parameters:
  ///   - sources: At most eight vertices of one mode.
  ///   - own: The vertices of that mode in the components of the sources.
  ///   - other: Those of the other mode.
  mutating func search(from sources: Range<Int>, own: Range<Int>, other: Range<Int>) {
    clear(own, in: &paths)
    clear(own, in: &distances)
    clear(other, in: &paths)
    clear(other, in: &distances)
    for (lane, source) in sources.enumerated() { paths[source][lane] = 1 }
    unreached = [own.map(Int32.init), other.map(Int32.init)]
    unreachedTieCounts = [tieCount(of: unreached[0][...]), tieCount(of: unreached[1][...])]
    found = sources.map(Int32.init)
    levelStarts = [0, found.count]
    while levelStarts[levelStarts.count - 2] < found.count { advance() }
    levelStarts.removeLast()
  }

  /// Finds the vertices one tie further than the last.
  private mutating func advance() {
    let distance = levelStarts.count - 1
    let side = distance & 1
    let frontier = levelStarts[distance - 1]..<levelStarts[distance]
    // Pushing reads and writes where pulling only reads.
    if 2 * tieCount(of: found[frontier]) < unreachedTieCounts[side] {
      push(
        from: found[frontier], along: graph.neighbours, sizes: graph.sizes, distance: distance,
        paths: &paths, distances: &distances, arrivals: &arrivals, isCandidate: &isCandidate,
        found: &found)
    } else {
      unreachedTieCounts[side] = pull(
        to: &unreached[side], along: graph.neighbours, sizes: graph.sizes, distance: distance,
        paths: &paths, distances: &distances, found: &found)
    }
    levelStarts.append(found.count)
  }

  private func tieCount(of vertices: ArraySlice<Int32>) -> Int {
    var count = 0
    for vertex in vertices { count += graph.neighbours.degree(ofRow: Int(vertex)) }
    return count
  }
}

/// Sets a range of vectors to zero.
func clear(_ range: Range<Int>, in vectors: inout [SIMD8<Double>]) {
  var vectors = vectors.mutableSpan
  for index in range { vectors[index] = .zero }
}

/// Lets the vertices that are left take the paths to their neighbours.
///
/// - Returns: The number of ties of the vertices that were left before.
private func pull(
  to unreached: inout [Int32], along neighbours: CompressedRows, sizes: [Double], distance: Int,
  paths: inout [SIMD8<Double>], distances: inout [SIMD8<Double>], found: inout [Int32]
) -> Int {
  var paths = paths.mutableSpan
  var distances = distances.mutableSpan
  var vertices = unreached.mutableSpan
  var kept = 0
  var tieCount = 0
  for index in vertices.indices {
    let vertex = Int(vertices[index])
    let before = paths[vertex]
    let isUnreached = before .== .zero
    guard any(isUnreached) else { continue }
    var sum = SIMD8<Double>.zero
    let row = neighbours.columns(ofRow: vertex)
    for index in row.indices { sum += paths[Int(row[index])] }
    let isFound = isUnreached .& (sum .> .zero)
    if any(isFound) {
      paths[vertex].replace(with: sizes[vertex] * sum, where: isFound)
      distances[vertex].replace(with: Double(distance), where: isFound)
      found.append(Int32(vertex))
    }
    vertices[kept] = Int32(vertex)
    kept += 1
    tieCount += row.count
  }
  unreached.removeSubrange(kept...)
  return tieCount
}

/// Sends the paths to some vertices on to their neighbours.
private func push(
  from frontier: ArraySlice<Int32>, along neighbours: CompressedRows, sizes: [Double],
  distance: Int, paths: inout [SIMD8<Double>], distances: inout [SIMD8<Double>],
  arrivals: inout [SIMD8<Double>], isCandidate: inout [Bool], found: inout [Int32]
) {
  var paths = paths.mutableSpan
  var distances = distances.mutableSpan
  var arrivals = arrivals.mutableSpan
  var isCandidate = isCandidate.mutableSpan
  var candidates: [Int32] = []
  for vertex in frontier {
    let row = neighbours.columns(ofRow: Int(vertex))
    let leaving = paths[Int(vertex)]
    for index in row.indices {
      let candidate = Int(row[index])
      arrivals[candidate] += leaving
      if !isCandidate[candidate] {
        isCandidate[candidate] = true
        candidates.append(row[index])
      }
    }
  }
  for candidate in candidates {
    let vertex = Int(candidate)
    let sum = arrivals[vertex]
    arrivals[vertex] = .zero
    isCandidate[vertex] = false
    let isFound = (paths[vertex] .== .zero) .& (sum .> .zero)
    guard any(isFound) else { continue }
    paths[vertex].replace(with: sizes[vertex] * sum, where: isFound)
    distances[vertex].replace(with: Double(distance), where: isFound)
    found.append(candidate)
  }
}
