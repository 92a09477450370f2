/// Work that measures have in common, and that grows faster than the number of memberships.
public enum MeasureWork: String, CaseIterable, Sendable {
  /// A search through the two-mode network from every board or network, for distances.
  case distances
  /// The same for both modes, counting shortest paths too.
  case paths
  /// Every pair of members of each network, and of networks of each board.
  case pairs
  /// Every two contacts of each board, or of each network.
  case contacts
  /// A search from every board or network through the pairs that share something, where a step is
  /// as long as one over what the pair shares.
  case weightedPaths = "weighted_paths"
}

/// How much work measures may take before they are left out.
///
/// The bounds are numbers of elementary steps, set by measurement so that what stays below one takes
/// no more than some 5 s on one core in a release build.
public struct MeasureLimits: Hashable, Sendable {
  private var limits: [MeasureWork: Int] = [
    .distances: 10_000_000_000, .paths: 300_000_000, .pairs: 100_000_000,
    .contacts: 3_000_000_000, .weightedPaths: 1_000_000_000,
  ]

  public init() {}

  /// The largest number of steps of a kind.
  public subscript(work: MeasureWork) -> Int {
    get { limits[work]! }
    set { limits[work] = newValue }
  }
}

/// Measures that were not computed, and why.
public struct LeftOutMeasures: Hashable, Sendable {
  public let work: MeasureWork

  /// The mode they are about; nil for both.
  public let mode: LandscapeMode?
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    /// They would take so many steps, more than a limit.
    case tooMuchWork(steps: Int, limit: Int)
    /// Pairs share so many different numbers that sums of their distances are not exact.
    case inexactDistances
  }
}

extension MeasureWork {
  /// The measures of a board or network that take this work.
  public var vertexMeasures: [VertexMeasure] {
    switch self {
    case .distances: [.closeness, .closenessRaw, .harmonic, .harmonicRaw]
    case .paths: [.betweenness, .betweennessRaw]
    case .pairs:
      [
        .latapyDot, .latapyMin, .latapyMax, .opsahl, .redundancy, .redundancyPairs,
        .projectionDegree,
      ]
    case .contacts: [.projectionClustering, .constraint, .effectiveSize, .efficiency]
    case .weightedPaths: [.weightedBetweenness, .weightedCloseness]
    }
  }

  /// The measures of all boards or all networks that take this work.
  public var modeMeasures: [ModeMeasure] {
    switch self {
    case .distances: [.closenessCentralisation]
    case .paths: [.betweennessCentralisation]
    case .pairs:
      [
        .latapyDotMean, .latapyDotDefined, .latapyMinMean, .latapyMinDefined, .latapyMaxMean,
        .latapyMaxDefined, .opsahlGlobal,
      ]
    case .contacts: [.transitivity]
    case .weightedPaths: []
    }
  }

  /// The measures of the whole that take this work.
  public var wholeMeasures: [WholeMeasure] {
    self == .pairs ? [.robinsAlexander, .robinsAlexanderCycles, .robinsAlexanderPaths] : []
  }
}
