/// How far the runs of a search for communities agree.
public struct CommunityStability<Groups: VertexPartition>: Hashable, Sendable {
  /// The mean variation of information over every two runs, in natural logarithms:
  /// 0 if all agree.
  public let meanVariationOfInformation: Double

  /// The mean normalised mutual information over every two runs: 1 if all agree.
  public let meanNormalisedMutualInformation: Double

  /// The number of different partitions among the runs.
  public let partitionCount: Int

  /// The partition that agrees best with all runs: of those found, the one whose
  /// variation of information with the others is least on average, the first of
  /// them if there are several.
  ///
  /// Since the variation of information is a distance, no partition at all has a
  /// mean distance to the runs of less than half of it.
  ///
  /// V. Filkov, S. Skiena, *Integrating Microarray Data by Consensus Clustering*,
  /// International Journal on Artificial Intelligence Tools 13(4), 2004, 863–880:
  /// the best of *k*.
  public let consensus: Groups

  /// The partition of vertices that every run keeps together.
  public let cores: Groups
}

extension CommunityRuns {
  /// How far the runs agree; nil for fewer than two, or without vertices.
  ///
  /// - Complexity: O(*r*² *v*) time and O(*r* *v*) memory for *r* runs and *v* vertices.
  public func stability() -> CommunityStability<Groups>? {
    var distances = [Double](repeating: 0, count: runs.count)
    var distance = 0.0
    var information = 0.0
    for second in runs.indices.dropFirst() {
      for first in 0..<second {
        let comparison = PartitionComparison(runs[first].partition, runs[second].partition)
        guard let variation = comparison.variationOfInformation,
          let normalized = comparison.normalisedMutualInformation
        else { return nil }
        distances[first] += variation
        distances[second] += variation
        distance += variation
        information += normalized
      }
    }

    guard let least = distances.min(), let consensus = distances.firstIndex(of: least),
      let cores = cores(), runs.count > 1
    else { return nil }
    let pairCount = Double(runs.count * (runs.count - 1) / 2)
    return CommunityStability(
      meanVariationOfInformation: distance / pairCount,
      meanNormalisedMutualInformation: information / pairCount,
      partitionCount: Set(runs.map(\.partition)).count,
      consensus: runs[consensus].partition, cores: cores)
  }

  /// The partition of vertices that every run keeps together; nil without a run.
  private func cores() -> Groups? {
    guard let first = runs.first?.partition else { return nil }
    return first.regrouped(
      runs.dropFirst().reduce(first.grouping) { $0.intersection(with: $1.partition.grouping) })
  }
}

extension CommunityRuns {
  /// The share of the runs in which two vertices are in one group; nil without a run.
  public func shareTogether<Node>(_ first: Node, _ second: Node) -> Double?
  where Groups == Partition<Node> {
    share { $0[first] == $0[second] }
  }

  /// The share of the runs in which two actors are in one group; nil without a run.
  public func shareTogether(_ first: Actor, _ second: Actor) -> Double?
  where Groups == TwoModePartition {
    share { $0[first] == $0[second] }
  }

  /// The share of the runs in which two events are in one group; nil without a run.
  public func shareTogether(_ first: Event, _ second: Event) -> Double?
  where Groups == TwoModePartition {
    share { $0[first] == $0[second] }
  }

  /// The share of the runs in which an actor and an event are in one group; nil
  /// without a run.
  public func shareTogether(_ actor: Actor, _ event: Event) -> Double?
  where Groups == TwoModePartition {
    share { $0[actor] == $0[event] }
  }

  private func share(where isTogether: (Groups) -> Bool) -> Double? {
    guard !runs.isEmpty else { return nil }
    return Double(runs.count { isTogether($0.partition) }) / Double(runs.count)
  }
}

extension Grouping {
  /// The division in which elements are together that are so in both divisions.
  func intersection(with other: Grouping) -> Grouping {
    Grouping(
      labels: zip(numbers, other.numbers).map { Int($0.0) * max(1, other.count) + Int($0.1) })
  }
}
