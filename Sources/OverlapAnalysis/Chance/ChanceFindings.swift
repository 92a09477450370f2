import BoardNetworks
import TwoModeGraphs

/// What two boards share, beside what they would if only sizes mattered.
public struct ChanceFinding: Hashable, Sendable {
  public let first, second: Name
  public let shared: Int

  /// How many networks they would share on average, and how probable it is to share at least and
  /// at most as many as they do; nil when the model has no solution or was too much work.
  public let expected, pUpper, pLower: Double?

  /// How probable it is to share at least as many when each board draws its networks blindly out of
  /// those left to chance, whatever their sizes.
  public let pHypergeometric: Double?

  /// `pUpper`, corrected for the number of pairs that were compared: after Holm, and after Benjamini
  /// and Hochberg.
  public let holm, benjaminiHochberg: Double?
}

extension OverlapFindings {
  /// Compares what every two boards share with what is to be expected of the sizes alone.
  ///
  /// Under the stochastic degree sequence model every board keeps its number of networks and every
  /// network its number of boards, on average; memberships that the law prescribes are held as they
  /// are, and those of a network in a region where the board is not are excluded (see
  /// `StructuralMemberships`). What two boards share then has an exact distribution, with the tails
  /// `pUpper` and `pLower`. `pHypergeometric` holds and excludes the same, but keeps the numbers of
  /// networks of the boards alone: it tells how much depends on the choice of a model.
  ///
  /// All pairs of boards with a membership count as compared, also those that share nothing: the
  /// corrections of `holm` and `benjaminiHochberg` are for their number. That a pair shares more
  /// than is to be expected does not say that it shares too much.
  ///
  /// - Parameter pairLimit: From how many pairs on, each counted as often as it shares a network,
  ///   only the shared number is given.
  /// - Complexity: that of `TwoModeGraph.degreeModel(holding:)` and
  ///   `hypergeometricOverlapChances(of:holding:over:)`, and O(*p* log *p*) time and O(*p*) memory for
  ///   *p* pairs.
  ///
  /// Z. P. Neal, *The Backbone of Bipartite Projections*, Social Networks 39, 2014, 84–97. Z. P.
  /// Neal, J. W. Neal, *Stochastic Degree Sequence Model with Edge Constraints (SDSM-EC) for Backbone
  /// Extraction*, Complex Networks & Their Applications XII, 2024, 127–136.
  public func chances(pairLimit: Int = 3_000_000) -> ChanceFindings {
    ChanceFindings(of: self, pairLimit: pairLimit)
  }
}

/// The pairs of boards that share a network, beside what chance gives, one at a time.
///
/// They come in order of the first and then of the second board, both in the landscape's order; the
/// first stands before the second. Each walk gives the same.
public struct ChanceFindings: Sequence, Sendable {
  /// The pairs of boards with a membership: so many comparisons.
  public let comparisonCount: Int

  /// Memberships that were held, and combinations of a board and a network that were excluded.
  public let heldCount, excludedCount: Int

  public let outcome: Outcome

  /// Whether the model gave probabilities.
  public enum Outcome: Hashable, Sendable {
    case computed
    /// No probabilities give every board and network its size.
    case noSolution
    /// There are so many pairs, more than a limit.
    case tooManyPairs(steps: Int, limit: Int)
  }

  private let graph: TwoModeGraph
  private let cells: StructuralCells
  private let names: [Name]
  private let model: DegreeModel?
  private let holm, benjaminiHochberg: [Double]

  init(of findings: OverlapFindings, pairLimit: Int) {
    let known = KnownPart(of: findings)
    let structure = StructuralMemberships(of: known, in: findings.selection)
    let graph = known.graph
    let work = graph.projectionWork(onto: .actors)
    let model = work > pairLimit ? nil : graph.degreeModel(holding: structure.cells)
    let comparisonCount = graph.testCount(of: .actors)
    // Pairs that share nothing have probability 1 of sharing at least that, the largest there is.
    let upper = model.map { model in
      graph.overlapChances(of: .actors, under: model, over: .sharing).map(\.pUpper)
    }
    self.graph = graph
    cells = structure.cells
    self.model = model
    self.comparisonCount = comparisonCount
    names = known.boardNames
    heldCount = structure.heldCount
    excludedCount = structure.excludedCount
    outcome =
      work > pairLimit
      ? .tooManyPairs(steps: work, limit: pairLimit) : model == nil ? .noSolution : .computed
    holm = holmAdjusted(upper ?? [], testCount: comparisonCount)
    benjaminiHochberg = benjaminiHochbergAdjusted(upper ?? [], testCount: comparisonCount)
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol, Sendable {
    private let findings: ChanceFindings
    private var overlaps: Overlaps<Actor>.Iterator
    private var underModel: OverlapChances<Actor>.Iterator?
    private var underFixedRows: OverlapChances<Actor>.Iterator?

    /// How many pairs have been given.
    private var count = 0

    fileprivate init(_ findings: ChanceFindings) {
      let graph = findings.graph
      self.findings = findings
      overlaps = graph.overlaps(of: .actors).makeIterator()
      underModel = findings.model.map {
        graph.overlapChances(of: .actors, under: $0, over: .sharing).makeIterator()
      }
      if case .tooManyPairs = findings.outcome {
        underFixedRows = nil
      } else {
        underFixedRows =
          graph.hypergeometricOverlapChances(
            of: .actors, holding: findings.cells, over: .sharing
          ).makeIterator()
      }
    }

    public mutating func next() -> ChanceFinding? {
      guard let pair = overlaps.next() else { return nil }
      let chance = underModel?.next()
      defer { count += 1 }
      return ChanceFinding(
        first: findings.names[pair.first.index], second: findings.names[pair.second.index],
        shared: pair.shared, expected: chance?.expected, pUpper: chance?.pUpper,
        pLower: chance?.pLower, pHypergeometric: underFixedRows?.next()?.pUpper,
        holm: chance.map { _ in findings.holm[count] },
        benjaminiHochberg: chance.map { _ in findings.benjaminiHochberg[count] })
    }
  }
}
