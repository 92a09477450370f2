/// One of the two modes of a landscape: boards, or networks.
public enum LandscapeMode: String, CaseIterable, Sendable {
  case boards, networks
}

/// A measure of one board or network, as a vertex of the two-mode network.
public enum VertexMeasure: String, CaseIterable, Sendable {
  case degree
  case degreeRaw = "degree_raw"
  case closeness
  case closenessRaw = "closeness_raw"
  case harmonic
  case harmonicRaw = "harmonic_raw"
  case betweenness
  case betweennessRaw = "betweenness_raw"
  case eigenvector, pagerank
  case latapyDot = "latapy_dot"
  case latapyMin = "latapy_min"
  case latapyMax = "latapy_max"
  case opsahl, redundancy
  case redundancyPairs = "redundancy_pairs"
  case core
  case cutPointPieces = "cut_point_pieces"
  case projectionDegree = "projection_degree"
  case projectionStrength = "projection_strength"
  case projectionClustering = "projection_clustering"
  case constraint
  case effectiveSize = "effective_size"
  case efficiency
  case weightedBetweenness = "weighted_betweenness"
  case weightedCloseness = "weighted_closeness"
  case weightedEigenvector = "weighted_eigenvector"
  case weightedPagerank = "weighted_pagerank"
}

/// A measure of all boards together, or of all networks.
public enum ModeMeasure: String, CaseIterable, Sendable {
  case degreeCentralisation = "degree_centralisation"
  case closenessCentralisation = "closeness_centralisation"
  case betweennessCentralisation = "betweenness_centralisation"
  case latapyDotMean = "latapy_dot_mean"
  case latapyDotDefined = "latapy_dot_defined"
  case latapyMinMean = "latapy_min_mean"
  case latapyMinDefined = "latapy_min_defined"
  case latapyMaxMean = "latapy_max_mean"
  case latapyMaxDefined = "latapy_max_defined"
  case opsahlGlobal = "opsahl_global"
  case transitivity
  case coreMax = "core_max"
}

/// A measure of the two-mode network as a whole.
public enum WholeMeasure: String, CaseIterable, Sendable {
  case robinsAlexander = "robins_alexander"
  case robinsAlexanderCycles = "robins_alexander_cycles"
  case robinsAlexanderPaths = "robins_alexander_paths"
  case components
}

/// What a measure comes to: a number of things, or a number on a scale.
public enum Quantity: Hashable, Sendable {
  case count(Int)
  case value(Double)
}

/// The measures of the boards, or of the networks.
public struct ModeMeasures: Hashable, Sendable {
  /// What each of them is called, in the landscape's order.
  public let names: [Name]

  private let ofVertices: [VertexMeasure: [Quantity?]]
  private let ofMode: [ModeMeasure: Quantity]

  init(
    names: [Name], ofVertices: [VertexMeasure: [Quantity?]], ofMode: [ModeMeasure: Quantity]
  ) {
    self.names = names
    self.ofVertices = ofVertices
    self.ofMode = ofMode
  }

  /// A measure of the one at a place among the names; nil where it is undefined, unknown or left
  /// out.
  public subscript(measure: VertexMeasure, place: Int) -> Quantity? {
    ofVertices[measure]?[place]
  }

  /// A measure of all of them together; nil where it is undefined or left out.
  public subscript(measure: ModeMeasure) -> Quantity? { ofMode[measure] }
}

/// The measures of network analysis, and which of them were too much work.
public struct MeasureFindings: Hashable, Sendable {
  public let boards, networks: ModeMeasures
  private let ofWhole: [WholeMeasure: Quantity]

  /// What was not computed; the measures in it are nil.
  public let leftOut: [LeftOutMeasures]

  init(
    boards: ModeMeasures, networks: ModeMeasures, ofWhole: [WholeMeasure: Quantity],
    leftOut: [LeftOutMeasures]
  ) {
    self.boards = boards
    self.networks = networks
    self.ofWhole = ofWhole
    self.leftOut = leftOut
  }

  public subscript(mode: LandscapeMode) -> ModeMeasures {
    mode == .boards ? boards : networks
  }

  /// A measure of the whole; nil where it is undefined or left out.
  public subscript(measure: WholeMeasure) -> Quantity? { ofWhole[measure] }
}
