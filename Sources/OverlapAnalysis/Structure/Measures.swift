import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Computes the measures of network analysis of every board, of every network, of each mode as a
  /// whole and of both together.
  ///
  /// Each is defined, with its source, where `TwoModeGraphs` computes it. Those with `weighted` in
  /// their name, the constraint and the effective size are of the projection onto a mode, in which
  /// a tie is as strong as the number *c* that a pair shares and, where paths matter, 1/*c* long;
  /// the other ones with `projection` take every pair alike.
  ///
  /// Boards and networks of which it is unknown whom they are tied to have no value, and no other
  /// value counts them; see `KnownPart`.
  ///
  /// - Parameter limits: From how much work on measures are left out, which the result says.
  /// - Complexity: O((*b* + *n*) *t*) time for *b* boards, *n* networks and *t* ties between them, or
  ///   that of the shortest paths in the projections: O(*b* *p* + *n* *q*) for *p* pairs of boards
  ///   and *q* pairs of networks.
  public func measures(within limits: MeasureLimits = MeasureLimits()) -> MeasureFindings {
    let known = KnownPart(of: self)
    var work = WorkPlan(for: known.graph, within: limits)
    let shared = BothModeMeasures(of: known.graph, within: &work)
    var boards = ModeColumns(.boards)
    boards.add(.actors, of: known.graph, within: &work)
    boards.add(shared.actors)
    var networks = ModeColumns(.networks)
    networks.add(.events, of: known.graph, within: &work)
    networks.add(shared.events)
    return MeasureFindings(
      boards: boards.measures(of: selection.boardNames, at: known.boardPlaces),
      networks: networks.measures(of: selection.networkNames, at: known.networkPlaces),
      ofWhole: shared.ofWhole, leftOut: work.leftOut)
  }
}

/// What is computed, and what is left out because it takes too long.
private struct WorkPlan {
  private let limits: MeasureLimits
  private(set) var leftOut: [LeftOutMeasures] = []

  /// Whether pairs may be walked through at all.
  private(set) var takesPairs = true

  init(for graph: TwoModeGraph, within limits: MeasureLimits) {
    self.limits = limits
    let pairs = graph.projectionWork(onto: .actors) + graph.projectionWork(onto: .events)
    takesPairs = takes(.pairs, pairs, of: nil)
  }

  /// Whether there is time for work of so many steps; if not, that is written down.
  mutating func takes(_ work: MeasureWork, _ steps: Int, of mode: LandscapeMode?) -> Bool {
    if steps <= limits[work] { return true }
    leave(work, of: mode, because: .tooMuchWork(steps: steps, limit: limits[work]))
    return false
  }

  mutating func leave(
    _ work: MeasureWork, of mode: LandscapeMode?, because reason: LeftOutMeasures.Reason
  ) {
    leftOut.append(LeftOutMeasures(work: work, mode: mode, reason: reason))
  }
}

/// The columns of one mode, over the vertices that are known.
private struct ModeColumns {
  let mode: LandscapeMode
  private var ofVertices: [VertexMeasure: [Quantity?]] = [:]
  private var ofMode: [ModeMeasure: Quantity] = [:]

  init(_ mode: LandscapeMode) {
    self.mode = mode
  }

  mutating func set(_ measure: VertexMeasure, _ values: some Sequence<Double?>) {
    ofVertices[measure] = values.map { $0.map(Quantity.value) }
  }

  mutating func set(_ measure: VertexMeasure, counts: some Sequence<Int?>) {
    ofVertices[measure] = counts.map { $0.map(Quantity.count) }
  }

  mutating func set(_ measure: ModeMeasure, _ value: Double?) {
    ofMode[measure] = value.map(Quantity.value)
  }

  mutating func set(_ measure: ModeMeasure, count: Int?) {
    ofMode[measure] = count.map(Quantity.count)
  }

  mutating func set(
    _ scores: CentralityScores, _ normalised: VertexMeasure, raw: VertexMeasure
  ) {
    set(normalised, scores.normalised)
    set(raw, scores.raw)
  }

  /// The measures, each at the place of its vertex among all.
  func measures(of names: [Name], at places: [Int]) -> ModeMeasures {
    ModeMeasures(
      names: names,
      ofVertices: ofVertices.mapValues { spread($0, to: places, among: names.count) },
      ofMode: ofMode)
  }
}

extension ModeColumns {
  /// Adds what is computed for one mode at a time.
  mutating func add<Node>(
    _ nodes: Mode<Node>, of graph: TwoModeGraph, within work: inout WorkPlan
  ) {
    let degrees = graph.degreeCentrality(of: nodes)
    set(.degree, degrees.normalised)
    set(.degreeRaw, counts: degrees.raw.map { $0.map { Int($0) } })
    set(.degreeCentralisation, graph.degreeCentralisation(of: nodes))
    set(.projectionStrength, counts: graph.projectionStrengths(onto: nodes))
    set(.weightedEigenvector, graph.projectionEigenvectorCentrality(onto: nodes))
    set(.weightedPagerank, graph.projectionPageRank(onto: nodes))
    if work.takes(.distances, degrees.raw.count * graph.tieCount, of: mode) {
      set(graph.closeness(of: nodes), .closeness, raw: .closenessRaw)
      set(graph.harmonicCloseness(of: nodes), .harmonic, raw: .harmonicRaw)
      set(.closenessCentralisation, graph.closenessCentralisation(of: nodes))
    }
    guard work.takesPairs else { return }
    addClustering(nodes, of: graph)
    addContacts(nodes, of: graph, within: &work)
  }

  private mutating func addClustering<Node>(_ nodes: Mode<Node>, of graph: TwoModeGraph) {
    let overUnion = graph.latapyClustering(of: nodes)
    set(.latapyDot, overUnion.values)
    set(.latapyDotMean, overUnion.average.mean)
    set(.latapyDotDefined, count: overUnion.average.definedCount)
    let overSmaller = graph.latapyClustering(of: nodes, over: .smallerDegree)
    set(.latapyMin, overSmaller.values)
    set(.latapyMinMean, overSmaller.average.mean)
    set(.latapyMinDefined, count: overSmaller.average.definedCount)
    let overLarger = graph.latapyClustering(of: nodes, over: .largerDegree)
    set(.latapyMax, overLarger.values)
    set(.latapyMaxMean, overLarger.average.mean)
    set(.latapyMaxDefined, count: overLarger.average.definedCount)

    let opsahl = graph.opsahlClustering(of: nodes)
    set(.opsahl, opsahl.values.map(\.coefficient))
    set(.opsahlGlobal, opsahl.overall.coefficient)
    let redundancy = graph.redundancy(of: nodes)
    set(.redundancy, redundancy.values.map(\.coefficient))
    set(.redundancyPairs, counts: redundancy.values.map(\.total))
  }

  private mutating func addContacts<Node>(
    _ nodes: Mode<Node>, of graph: TwoModeGraph, within work: inout WorkPlan
  ) {
    let contacts = graph.projectionDegrees(onto: nodes)
    set(.projectionDegree, counts: contacts)
    let takesContacts = work.takes(
      .contacts, contacts.reduce(0) { $0 + $1 * $1 }, of: mode)
    let takesPaths = work.takes(
      .weightedPaths, contacts.count * contacts.reduce(0, +) / 2, of: mode)
    guard takesContacts || takesPaths else { return }

    let projection = graph.projection(onto: nodes)
    if takesContacts {
      let clustering = graph.projectionClustering(of: nodes)
      set(.projectionClustering, clustering.values.map(\.coefficient))
      set(.transitivity, clustering.overall.coefficient)
      set(.constraint, projection.constraint())
      let sizes = projection.effectiveSizes()
      set(.effectiveSize, sizes.map { $0?.value })
      set(.efficiency, sizes.map { $0?.efficiency })
    }
    guard takesPaths else { return }
    let distances = ProjectionDistances(of: projection) { Distance(inverseOf: $0) }
    guard let distances else {
      work.leave(.weightedPaths, of: mode, because: .inexactDistances)
      return
    }
    let (betweenness, closeness) = distances.betweennessAndCloseness()
    set(.weightedBetweenness, betweenness.normalised)
    set(.weightedCloseness, closeness)
  }

  /// Adds what was computed for both modes at once.
  mutating func add(_ part: BothModeMeasures.Part) {
    if let betweenness = part.betweenness {
      set(betweenness, .betweenness, raw: .betweennessRaw)
      set(.betweennessCentralisation, part.betweennessCentralisation)
    }
    set(.eigenvector, part.eigenvector)
    set(.pagerank, part.pageRank)
    set(.core, counts: part.cores)
    set(.coreMax, count: part.cores.max())
    set(.cutPointPieces, counts: part.pieceCounts)
  }
}

/// What is computed for both modes at once.
private struct BothModeMeasures {
  /// The share of one mode in it.
  struct Part {
    let betweenness: CentralityScores?
    let betweennessCentralisation: Double?
    let eigenvector: [Double?]
    let pageRank: [Double]
    let cores: [Int]
    let pieceCounts: [Int?]
  }

  let actors, events: Part
  let ofWhole: [WholeMeasure: Quantity]

  init(of graph: TwoModeGraph, within work: inout WorkPlan) {
    let steps = (graph.actorCount + graph.eventCount) * graph.tieCount
    let betweenness = work.takes(.paths, steps, of: nil) ? graph.betweenness() : nil
    let eigenvector = graph.eigenvectorCentrality()
    let pageRank = graph.pageRank()
    let cores = graph.coreNumbers()
    let cutPoints = graph.cutPoints()
    actors = Part(
      betweenness: betweenness?.actors,
      betweennessCentralisation: betweenness?.centralisation(of: .actors),
      eigenvector: eigenvector.actors, pageRank: pageRank.actors,
      cores: graph.actors.map { cores[$0] },
      pieceCounts: pieceCounts(cutPoints.actors, among: graph.actorCount))
    events = Part(
      betweenness: betweenness?.events,
      betweennessCentralisation: betweenness?.centralisation(of: .events),
      eigenvector: eigenvector.events, pageRank: pageRank.events,
      cores: graph.events.map { cores[$0] },
      pieceCounts: pieceCounts(cutPoints.events, among: graph.eventCount))

    let componentCount = graph.components().count
    var ofWhole: [WholeMeasure: Quantity] = [:]
    if graph.actorCount + graph.eventCount > 0 { ofWhole[.components] = .count(componentCount) }
    if work.takesPairs {
      let clustering = graph.robinsAlexander()
      ofWhole[.robinsAlexander] = clustering.coefficient.map(Quantity.value)
      ofWhole[.robinsAlexanderCycles] = .count(clustering.fourCycleCount)
      ofWhole[.robinsAlexanderPaths] = .count(clustering.threePathCount)
    }
    self.ofWhole = ofWhole
  }
}

/// Of each vertex how many pieces its component falls into without it; nil if it stays whole.
private func pieceCounts<Node>(_ cutPoints: [CutPoint<Node>], among count: Int) -> [Int?] {
  var counts = [Int?](repeating: nil, count: count)
  for cutPoint in cutPoints { counts[cutPoint.vertex.index] = cutPoint.pieceCount }
  return counts
}
