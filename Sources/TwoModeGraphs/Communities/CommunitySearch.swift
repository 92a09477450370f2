/// How groups of high modularity are looked for.
public enum CommunityMethod: Hashable, Sendable {
  /// Moving vertices and merging groups (Blondel et al. 2008).
  case louvain

  /// The same, with groups split into well-connected parts before they merge
  /// (Traag et al. 2019): groups are connected and modularity is as a rule higher.
  case leiden
}

extension Projection {
  /// Looks for groups of high modularity, once for each seed.
  ///
  /// What two vertices share is the weight of their tie. No method that finishes
  /// in reasonable time is sure of the highest modularity, and many partitions
  /// may come near it: look at the best of several runs, and at how far they
  /// agree. A vertex without pairs is a group of its own.
  ///
  /// ```swift
  /// let runs = graph.projection(onto: .actors).communities(seeds: 0..<20)
  /// runs.best?.partition.groups  // who belongs together
  /// ```
  ///
  /// - Parameters:
  ///   - method: How.
  ///   - resolution: The weight γ of what chance gives, above 0; see
  ///     `modularity(of:resolution:)`.
  ///   - seeds: A number for each run, from which its random order is drawn. The
  ///     same seed gives the same groups.
  ///   - threads: On how many threads the runs are made, each on one.
  /// - Complexity: O(*n* + *p*) for each pass over *n* vertices and *p* pairs, of
  ///   which a run takes some tens; 16 bytes a pair. All pairs together must share
  ///   less than 2³¹.
  public func communities(
    by method: CommunityMethod = .leiden, resolution: Double = 1, seeds: Range<UInt64>,
    threads: ThreadCount = .ofProcessors
  ) -> CommunityRuns<Partition<Node>> {
    let network = ModularityNetwork(OneModeRows(self))
    return CommunityRuns(seeds: seeds, threads: threads) { seed in
      let partition = Partition<Node>(
        grouping: network.communities(by: method, resolution: resolution, seed: seed))
      return CommunityRun(
        seed: seed, partition: partition,
        modularity: modularity(of: partition, resolution: resolution))
    }
  }
}

extension TwoModeGraph {
  /// Looks for groups of actors and events of high Barber modularity, once for
  /// each seed.
  ///
  /// Vertices of both modes are moved, refined and merged by the Leiden algorithm,
  /// with Barber's null model in place of Newman's: no tie is expected within a
  /// mode. A vertex without ties is a group of its own.
  ///
  /// - Parameters:
  ///   - resolution: The weight γ of what chance gives, above 0; see
  ///     `barberModularity(of:resolution:)`.
  ///   - seeds: A number for each run, from which its random order is drawn. The
  ///     same seed gives the same groups.
  ///   - threads: On how many threads the runs are made, each on one.
  /// - Complexity: O(*n* + *m* + *t*) for each pass over *n* actors, *m* events and
  ///   *t* ties, of which a run takes some tens; 16 bytes a tie.
  public func communities(
    resolution: Double = 1, seeds: Range<UInt64>, threads: ThreadCount = .ofProcessors
  ) -> CommunityRuns<TwoModePartition> {
    let network = ModularityNetwork(self)
    return CommunityRuns(seeds: seeds, threads: threads) { seed in
      let partition = TwoModePartition(
        grouping: network.communities(by: .leiden, resolution: resolution, seed: seed),
        actorCount: actorCount)
      return CommunityRun(
        seed: seed, partition: partition,
        modularity: barberModularity(of: partition, resolution: resolution))
    }
  }
}

extension CommunityRuns {
  /// A run for each seed.
  fileprivate init(
    seeds: Range<UInt64>, threads: ThreadCount, _ run: @Sendable (UInt64) -> CommunityRun<Groups>
  ) {
    self.init(
      valuesOfChunks(of: 0..<seeds.count, chunkSize: 1, threads: threads) {
      } value: { chunk, _ in
        chunk.map { run(seeds.lowerBound + UInt64($0)) }
      }.flatMap(\.self))
  }
}

extension ModularityNetwork {
  fileprivate func communities(
    by method: CommunityMethod, resolution: Double, seed: UInt64
  ) -> Grouping {
    precondition(resolution > 0, "the resolution \(resolution) is not above 0")
    var random = SplitMix64(seed: seed)
    return switch method {
    case .louvain: louvain(resolution: resolution, random: &random)
    case .leiden: leiden(resolution: resolution, random: &random)
    }
  }
}
