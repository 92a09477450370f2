/// How much a search may do before it gives what it has.
///
/// Seconds bound how long someone waits. Nodes bound the work, so that the same problem gives the same
/// answer on every machine, fast or slow.
public enum SearchLimit: Hashable, Sendable {
  /// Elapsed time, at least 0.
  case seconds(Double)

  /// Nodes of the tree of branches that are looked into, at least 1. The work before the first branch
  /// is always done.
  case nodes(Int)

  var seconds: Double? {
    if case .seconds(let seconds) = self { seconds } else { nil }
  }

  var nodes: Int? {
    if case .nodes(let nodes) = self { nodes } else { nil }
  }
}
