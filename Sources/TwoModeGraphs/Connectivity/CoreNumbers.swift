/// How deep in the graph every vertex lies: its core number.
///
/// The *k*-core is the largest part of the graph in which every vertex is tied
/// to at least *k* others of that part; it may be in several pieces. The core
/// number of a vertex is the largest *k* of whose core it is part: 0 for a
/// vertex without ties. The modes are not told apart: an actor and an event
/// need the same number of ties.
public struct CoreNumbers: Hashable, Sendable {
  private let numbers: [Int32]
  private let actorCount: Int

  init(numbers: [Int32], actorCount: Int) {
    self.numbers = numbers
    self.actorCount = actorCount
  }

  /// The core number of an actor.
  public subscript(actor: Actor) -> Int {
    precondition(actor.index < actorCount, "actor \(actor.index) is outside 0..<\(actorCount)")
    return Int(numbers[actor.index])
  }

  /// The core number of an event.
  public subscript(event: Event) -> Int { Int(numbers[actorCount + event.index]) }

  /// The largest core number, also called degeneracy; nil without vertices.
  public var largest: Int? { numbers.max().map(Int.init) }
}

extension TwoModeGraph {
  /// The core number of every actor and event.
  ///
  /// - Complexity: O(*n* + *m* + *t*) time and memory for *n* actors, *m* events
  ///   and *t* ties.
  ///
  /// S. B. Seidman, *Network Structure and Minimum Degree*, Social Networks
  /// 5(3), 1983, 269–287.
  public func coreNumbers() -> CoreNumbers {
    CoreNumbers(numbers: TwoModeGraphs.coreNumbers(of: bothModes()), actorCount: actorCount)
  }
}

extension Projection {
  /// The core number of every vertex, by index, in the one-mode network of
  /// pairs; how much two vertices share does not matter.
  ///
  /// - Complexity: O(*n* + *p*) time and memory for *n* vertices and *p* pairs.
  public func coreNumbers() -> [Int] {
    TwoModeGraphs.coreNumbers(of: OneModeRows(self).rows).map(Int.init)
  }
}

/// The core number of every vertex of a graph with a symmetric adjacency matrix.
///
/// Level by level, vertices with no more than *k* ties left are taken out. Each
/// takes a tie from its neighbours that have more, which follow once they have
/// *k* left; what a vertex has left in the end is its core number. A vertex is
/// looked at once for each level up to its own, which is at most its degree, so
/// that all levels together take no longer than the edges do.
///
/// - Complexity: O(*v* + *e*) time and O(*v*) memory for *v* vertices and *e* edges.
///
/// V. Batagelj, M. Zaveršnik, *Fast Algorithms for Determining (Generalized)
/// Core Groups in Social Networks*, Advances in Data Analysis and Classification
/// 5(2), 2011, 129–145, by the levels of N. S. Dasari, R. Desh, M. Zubair,
/// *ParK: An Efficient Algorithm for k-Core Decomposition on Multicore
/// Processors*, IEEE International Conference on Big Data, 2014, 9–16.
private func coreNumbers(of rows: CompressedRows) -> [Int32] {
  var tiesLeft = (0..<rows.rowCount).map { Int32(rows.degree(ofRow: $0)) }
  var remaining = Array(0..<Int32(rows.rowCount))
  var level: Int32 = 0
  while !remaining.isEmpty {
    var leaving = remaining.filter { tiesLeft[Int($0)] == level }
    remaining.removeAll { tiesLeft[Int($0)] <= level }
    takeOut(&leaving, from: rows, level: level, tiesLeft: &tiesLeft)
    level += 1
  }
  return tiesLeft
}

/// Takes vertices out, and those that have no more than a level of ties left by it.
private func takeOut(
  _ leaving: inout [Int32], from rows: CompressedRows, level: Int32, tiesLeft: inout [Int32]
) {
  var tiesLeft = tiesLeft.mutableSpan
  var next = 0
  while next < leaving.count {
    let neighbours = rows.columns(ofRow: Int(leaving[next]))
    next += 1
    for index in neighbours.indices {
      let neighbour = neighbours[index]
      let left = tiesLeft[Int(neighbour)]
      guard left > level else { continue }
      tiesLeft[Int(neighbour)] = left - 1
      if left - 1 == level { leaving.append(neighbour) }
    }
  }
}
