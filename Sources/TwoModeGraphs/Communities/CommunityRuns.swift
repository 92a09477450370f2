/// The groups found with one seed.
public struct CommunityRun<Groups: VertexPartition>: Hashable, Sendable {
  public let seed: UInt64
  public let partition: Groups

  /// The modularity of the partition; nil for a graph without ties.
  public let modularity: Double?

  public init(seed: UInt64, partition: Groups, modularity: Double?) {
    self.seed = seed
    self.partition = partition
    self.modularity = modularity
  }
}

/// The groups found with several seeds.
public struct CommunityRuns<Groups: VertexPartition>: Hashable, Sendable {
  /// The runs, in the order of their seeds.
  public let runs: [CommunityRun<Groups>]

  public init(_ runs: [CommunityRun<Groups>]) {
    self.runs = runs
  }

  /// The run with the highest modularity, the first of them if there are several;
  /// nil without a run.
  public var best: CommunityRun<Groups>? {
    guard var best = runs.first else { return nil }
    for run in runs.dropFirst() {
      if let modularity = run.modularity, let highest = best.modularity, modularity > highest {
        best = run
      }
    }
    return best
  }
}
