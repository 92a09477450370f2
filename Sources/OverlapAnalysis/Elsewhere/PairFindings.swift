import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// The pairs of boards that share a network, with how strongly that ties them.
  ///
  /// With *c* the number of networks two boards share (their co-membership, an entry of **A Aᵀ**
  /// for the matrix **A** of boards by networks; Breiger 1974), and *d* and *e* their degrees:
  ///
  /// - `jaccard` is *c* / (*d* + *e* − *c*), Jaccard 1901;
  /// - `overlap` is *c* / min(*d*, *e*), Szymkiewicz 1934 and Simpson 1943: 1 for every board of
  ///   degree 1, so it says little about small boards;
  /// - `cosine` is *c* / √(*d e*), Ochiai 1957;
  /// - `newman` is the sum of 1 / (*s* − 1) over the networks they share, *s* being the number of
  ///   boards in each: a small network ties more strongly than a large one (Newman 2001).
  ///
  /// - Returns: The pairs in order of the first board and then of the second, both in the
  ///   landscape's order; the first stands before the second. None when no two boards share one.
  ///   Each walk computes them anew, and gives the same.
  public func pairs() -> PairFindings {
    PairFindings(of: selection)
  }
}

/// The pairs of boards that share a network, one at a time and never stored.
///
/// A landscape of many boards has too many pairs to hold: a network of *s* members alone gives
/// *s*(*s* − 1)/2. A walk takes the memory of one row, the pairs with the same first board.
///
/// - Complexity: O(*b* + *n* + *t* + Σ *s*² + *b*²/4096 + Σ (*d* + *e*)) time for a whole walk and
///   O(*b* + *n*) memory beyond the landscape, for *b* boards, *n* networks of *s* members each, *t*
///   ties between them, and pairs of boards of degrees *d* and *e*.
public struct PairFindings: Sequence, Sendable {
  private let graph: TwoModeGraph
  private let boards: [Name]
  private let networks: [Name]

  init(of selection: Selection) {
    graph = selection.graph
    boards = selection.boardNames
    networks = selection.networkNames
  }

  public func makeIterator() -> Iterator { Iterator(findings: self) }

  public struct Iterator: IteratorProtocol, Sendable {
    private let findings: PairFindings

    /// Two walks over the same pairs in the same order.
    private var overlaps: Overlaps<Actor>.Iterator
    private var weights: SharedNeighbourWeights<Actor>.Iterator

    fileprivate init(findings: PairFindings) {
      self.findings = findings
      overlaps = findings.graph.overlaps(of: .actors).makeIterator()
      weights = findings.graph.newmanWeights(of: .actors).makeIterator()
    }

    public mutating func next() -> PairFinding? {
      guard let pair = overlaps.next(), let newman = weights.next() else { return nil }
      let shared = findings.graph.sharedEvents(of: pair.first, and: pair.second)
      return PairFinding(
        first: findings.boards[pair.first.index], second: findings.boards[pair.second.index],
        shared: pair.shared, jaccard: pair.jaccard, overlap: pair.overlapCoefficient,
        cosine: pair.cosine, newman: newman.weight,
        networks: shared.map { findings.networks[$0.index] })
    }
  }
}
