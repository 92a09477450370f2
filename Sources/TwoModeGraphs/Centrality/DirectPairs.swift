/// The pairs of a projection between which no way round is shorter than the pair is apart, in the
/// rows of both their vertices.
///
/// Only these are on shortest paths. In a dense projection with inverse strengths for distances
/// they are few: most pairs share one neighbour, and know a third one better.
struct DirectPairs<Length: FixedWidthInteger & Sendable>: Hashable, Sendable {
  /// Where each row starts in `neighbours` and `lengths`, and where the last one ends.
  private(set) var starts: [Int]

  /// The other vertices of each row, nearest first and otherwise in order of index.
  private(set) var neighbours: [Int32]

  /// How far apart the two are, in units.
  private(set) var lengths: [Length]

  /// - Parameters:
  ///   - rows: The projection.
  ///   - lengths: The length of a pair that shares *c*, at *c*; where there is none, any.
  /// - Complexity: O(*n* *p*) time, in practice far less: of each vertex only those are searched
  ///   that are nearer than its farthest neighbour. O(*n* + *p*) memory for *n* vertices and *p*
  ///   pairs.
  init(of rows: OneModeRows, lengths: [Length], threads: ThreadCount) {
    self.init(all: rows, lengths: lengths)
    let all = self
    let parts = valuesOfChunks(of: 0..<vertexCount, threads: threads) {
      ShortestPaths(along: all)
    } value: { sources, paths in
      var part = Part()
      for source in sources {
        paths.search(from: source, nearerThan: all.lengths[all.positions(ofRow: source)].last ?? 0)
        part.append(
          positions: all.positions(ofRow: source), of: all, notLongerThan: paths.distances)
      }
      return part
    }
    starts = [0]
    neighbours.removeAll(keepingCapacity: true)
    self.lengths.removeAll(keepingCapacity: true)
    for part in parts {
      starts.append(contentsOf: part.ends.lazy.map { [count = neighbours.count] in count + $0 })
      neighbours.append(contentsOf: part.neighbours)
      self.lengths.append(contentsOf: part.lengths)
    }
  }

  /// All pairs, in rows by length.
  private init(all rows: OneModeRows, lengths: [Length]) {
    // All entries by length, and then by row and column: a stable counting sort.
    let order = lengths.indices.sorted { lengths[$0] < lengths[$1] }
    var rank = [Int](repeating: 0, count: lengths.count)
    for (previous, shared) in zip(order, order.dropFirst()) {
      rank[shared] = rank[previous] + (lengths[previous] < lengths[shared] ? 1 : 0)
    }
    var nextOfRank = [Int](repeating: 0, count: lengths.count + 1)
    for shared in rows.shared { nextOfRank[rank[Int(shared)] + 1] += 1 }
    for place in rank.indices { nextOfRank[place + 1] += nextOfRank[place] }
    var entries = [(row: Int32, position: Int)](repeating: (0, 0), count: rows.shared.count)
    for row in 0..<rows.vertexCount {
      for position in rows.positions(ofRow: row) {
        let place = rank[Int(rows.shared[position])]
        entries[nextOfRank[place]] = (Int32(row), position)
        nextOfRank[place] += 1
      }
    }
    starts = rows.rows.starts
    neighbours = [Int32](repeating: 0, count: entries.count)
    self.lengths = [Length](repeating: 0, count: entries.count)
    var next = starts
    for (row, position) in entries {
      neighbours[next[Int(row)]] = rows.rows.columns[position]
      self.lengths[next[Int(row)]] = lengths[Int(rows.shared[position])]
      next[Int(row)] += 1
    }
  }

  var vertexCount: Int { starts.count - 1 }

  /// The entries of a row, as positions in `neighbours` and `lengths`.
  func positions(ofRow row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Some rows, one after the other.
  private struct Part: Sendable {
    /// Where each row ends.
    var ends: [Int] = []
    var neighbours: [Int32] = []
    var lengths: [Length] = []

    /// Appends a row without the entries that are longer than the distance.
    mutating func append(
      positions: Range<Int>, of pairs: DirectPairs, notLongerThan distances: [Length]
    ) {
      for position in positions
      where pairs.lengths[position] <= distances[Int(pairs.neighbours[position])] {
        neighbours.append(pairs.neighbours[position])
        lengths.append(pairs.lengths[position])
      }
      ends.append(neighbours.count)
    }
  }
}
