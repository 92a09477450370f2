import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// The pairs of networks that share a board, with how far their members coincide.
  ///
  /// With *o* the number of boards two networks share (an entry of **Aᵀ A** for the matrix **A** of
  /// boards by networks; Breiger 1974), and *r* and *s* their sizes:
  ///
  /// - `jaccard` is *o* / (*r* + *s* − *o*), Jaccard 1901, the same both ways;
  /// - `containmentFirst` is *o* / *r* and `containmentSecond` *o* / *s*: a small network within a
  ///   large one is contained in it, not the other way round.
  ///
  /// `themes` compares what they are about in the same way; see `ThemeOverlap`.
  ///
  /// - Returns: The pairs in order of the first network and then of the second, both in the
  ///   landscape's order; the first stands before the second. None when no two networks share a
  ///   board. Each walk computes them anew, and gives the same.
  public func overlaps() -> NetworkOverlaps {
    NetworkOverlaps(of: selection)
  }
}

/// The pairs of networks that share a board, one at a time and never stored.
///
/// A board of degree *d* alone gives *d*(*d* − 1)/2. A walk takes the memory of one row, the pairs
/// with the same first network.
///
/// - Complexity: O(*b* + *n* + *t* + Σ *d*² + *n*²/4096 + Σ (*r* + *s*)) time for a whole walk and
///   O(*b* + *n*) memory beyond the landscape, for *b* boards of degree *d* each, *n* networks, *t*
///   ties between them, and pairs of networks of *r* and *s* members.
public struct NetworkOverlaps: Sequence, Sendable {
  private let graph: TwoModeGraph
  private let boards: [Name]
  private let networks: [Name]
  private let themes: ThemesByNetwork

  init(of selection: Selection) {
    graph = selection.graph
    boards = selection.boardNames
    networks = selection.networkNames
    themes = ThemesByNetwork(of: selection)
  }

  public func makeIterator() -> Iterator { Iterator(findings: self) }

  public struct Iterator: IteratorProtocol, Sendable {
    private let findings: NetworkOverlaps
    private var overlaps: Overlaps<Event>.Iterator

    fileprivate init(findings: NetworkOverlaps) {
      self.findings = findings
      overlaps = findings.graph.overlaps(of: .events).makeIterator()
    }

    public mutating func next() -> OverlapFinding? {
      guard let pair = overlaps.next() else { return nil }
      let shared = findings.graph.sharedActors(of: pair.first, and: pair.second)
      return OverlapFinding(
        first: findings.networks[pair.first.index], second: findings.networks[pair.second.index],
        shared: pair.shared, jaccard: pair.jaccard, containmentFirst: pair.containmentOfFirst,
        containmentSecond: pair.containmentOfSecond,
        boards: shared.map { findings.boards[$0.index] },
        themes: findings.themes.overlap(of: pair.first, and: pair.second))
    }
  }
}
