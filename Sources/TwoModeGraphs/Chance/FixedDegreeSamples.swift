extension TwoModeGraph {
  /// Random graphs in which every vertex has the degree it has here: the fixed
  /// degree sequence model.
  ///
  /// All graphs with these degrees, and these structural cells, are equally
  /// likely. They are met on a random walk (see `Curveball`) that starts at this
  /// graph and makes a number of trades before each sample, so consecutive
  /// samples are alike if these are few. How many are enough is not proven. With *r*
  /// the number of vertices in the smaller mode, Godard and Neal make 5 *r*; Neal
  /// finds that it can take 10 *r*, which is the default, and more in dense graphs.
  /// With structural cells each trade is followed, half of the times, by turning
  /// a cycle around, which keeps every graph within reach. That more trades give
  /// the same answer is the thing to look at. Where degrees and structural cells leave
  /// no choice, as without ties, all samples are this graph.
  ///
  /// ```swift
  /// let samples = graph.samplesWithSameDegrees(count: 999, seed: 1)
  /// let chance = samples.statistic { $0.meetingElsewhere().overPairs.mean }
  /// ```
  ///
  /// - Parameters:
  ///   - count: The number of samples *N*, at least 1.
  ///   - seed: What the random numbers follow from. The same seed gives the same
  ///     samples on every machine, in whichever order the ties were given.
  ///   - structure: Structural cells of this graph; nil for none.
  ///   - trades: The number of trades before each sample.
  /// - Complexity: O(*w* + *n* + *m* + *t*) a sample, for *w* work in the trades, *n* actors, *m*
  ///   events and *t* ties.
  ///
  /// K. Godard, Z. P. Neal, *fastball: A Fast Algorithm to Randomly Sample
  /// Bipartite Graphs with Fixed Degree Sequences*, Journal of Complex Networks
  /// 10(6), 2022, cnac049. Z. P. Neal, *Mixing Time for Uniform Sampling of Bipartite
  /// Graphs with Fixed Degrees Using the Trade Algorithm*, 2023, arXiv:2305.04937v1.
  public func samplesWithSameDegrees(
    count: Int, seed: UInt64, holding structure: StructuralCells? = nil, trades: Int? = nil
  ) -> FixedDegreeSamples {
    precondition(count >= 1, "there are no answers in \(count) samples")
    let structure = structure ?? StructuralCells(noneOf: self)
    structure.requireSize(of: self)
    return FixedDegreeSamples(
      observed: self, count: count, structure: structure, seed: seed,
      trades: trades ?? 10 * min(actorCount, eventCount))
  }
}

/// Random graphs with the degrees of an observed one. Each iteration gives the
/// same graphs.
public struct FixedDegreeSamples: Sequence, Sendable {
  /// The graph that the samples have the degrees of.
  public let observed: TwoModeGraph

  /// The number of samples.
  public let count: Int

  let structure: StructuralCells
  let seed: UInt64
  let trades: Int

  public var underestimatedCount: Int { count }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol, Sendable {
    private var walk: Curveball
    private var random: SplitMix64
    private var left: Int
    private let trades: Int

    /// The rows of the walk are the vertices of the smaller mode.
    private let rowsAreActors: Bool
    private let ones: CompressedRows
    private let columnCount: Int

    init(_ samples: FixedDegreeSamples) {
      let graph = samples.observed
      rowsAreActors = graph.actorCount <= graph.eventCount
      let structure = samples.structure
      let cells = rowsAreActors ? structure.rows(of: .actors) : structure.rows(of: .events)
      let rows = rowsAreActors ? graph.eventsOfActors : graph.actorsOfEvents
      ones = cells.ones
      walk = Curveball(rows: rows, ones: cells.ones, zeros: cells.zeros)
      columnCount = rows.columnCount
      random = SplitMix64(seed: samples.seed)
      left = samples.count
      trades = samples.trades
    }

    public mutating func next() -> TwoModeGraph? {
      guard left > 0 else { return nil }
      left -= 1
      for _ in 0..<trades {
        walk.trade(using: &random)
        if !walk.isFree && random.next(below: 2) == 0 { walk.reverseCycle(using: &random) }
      }
      return graph()
    }

    /// The graph that the walk has come to.
    private func graph() -> TwoModeGraph {
      var rows: [Int32] = []
      for row in 0..<walk.rowCount {
        let count = walk.starts[row + 1] - walk.starts[row]
        rows.append(contentsOf: repeatElement(Int32(row), count: count))
      }
      for row in 0..<walk.rowCount {
        rows.append(contentsOf: repeatElement(Int32(row), count: ones.degree(ofRow: row)))
      }
      let columns = walk.columns + ones.columns
      return rowsAreActors
        ? TwoModeGraph(
          actors: rows, events: columns, actorCount: walk.rowCount, eventCount: columnCount)
        : TwoModeGraph(
          actors: columns, events: rows, actorCount: columnCount, eventCount: walk.rowCount)
    }
  }
}
