import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// The pairs of networks that share a theme and no board.
  ///
  /// `overlaps()` has the pairs that share a board. Where the members of either are unknown, so is
  /// what they share: `jaccard` is nil. It is nil too when neither has a member.
  ///
  /// - Returns: The pairs in order of the first network and then of the second, both in the
  ///   landscape's order, made when they are walked to.
  /// - Complexity: O(*p* + Σ *d*) for *p* pairs that share a theme, each theme of two counting, and
  ///   members of *d* networks each.
  public func themePairs() -> some Sequence<OverlapFinding> {
    let finder = ThemePairFinder(of: self)
    return Array(selection.graph.events).lazy.flatMap { finder.pairs(of: $0) }
  }
}

/// What pairs that share a theme are found with.
private struct ThemePairFinder {
  private let graph: TwoModeGraph
  private let names: [Name]
  private let themes: ThemesByNetwork
  private let networksByTheme: [[Event]]
  private let isUnknown: [Bool]

  init(of findings: OverlapFindings) {
    graph = findings.selection.graph
    names = findings.selection.networkNames
    themes = ThemesByNetwork(of: findings.selection)
    networksByTheme = themes.networksByTheme
    isUnknown = findings.listings().map(\.isUnknown)
  }

  /// Those of which a network is the first.
  func pairs(of first: Event) -> [OverlapFinding] {
    var others = Set<Event>()
    for theme in themes.numbers(of: first) {
      for other in networksByTheme[theme] where other > first { others.insert(other) }
    }
    guard !others.isEmpty else { return [] }
    for member in graph.actors(of: first) {
      for other in graph.events(of: member) { others.remove(other) }
    }
    return others.sorted().map { second in
      let sizes = (graph.degree(of: first), graph.degree(of: second))
      let isKnown = !isUnknown[first.index] && !isUnknown[second.index]
      return OverlapFinding(
        first: names[first.index], second: names[second.index], shared: 0,
        jaccard: isKnown && sizes.0 + sizes.1 > 0 ? 0 : nil,
        containmentFirst: isKnown && sizes.0 > 0 ? 0 : nil,
        containmentSecond: isKnown && sizes.1 > 0 ? 0 : nil, boards: [],
        themes: themes.overlap(of: first, and: second))
    }
  }
}
