import BoardNetworks
import TwoModeGraphs

/// All pairs of networks by what they have in common: members, themes, both or neither.
public struct TwoByTwo: Hashable, Sendable {
  public let rule: AlikeRule

  /// The pairs of each quadrant, in the order of `Quadrant`.
  public let cells: [Cell]

  /// Pairs with the same members of which either has no theme: both, or members alone.
  public let sameMembersOfUnknownThemes: Cell

  /// Pairs of which members or themes are unknown, those above included.
  public let unknownPairs: Int

  /// Pairs that have not the same members, though one of the two lies wholly, or nearly, in the
  /// other.
  public let contained: Cell

  /// Pairs of networks that have something in common.
  public struct Cell: Hashable, Sendable {
    /// Nil when it is unknown.
    public let quadrant: Quadrant?
    public let count: Int

    /// The most alike of them.
    public let leading: [OverlapFinding]
  }

  public subscript(quadrant: Quadrant) -> Cell {
    cells[Quadrant.allCases.firstIndex(of: quadrant)!]
  }
}

extension OverlapFindings {
  /// All pairs of networks by how far their members and their themes are the same.
  ///
  /// Pairs that share no board have a place as well: with a theme in common they have themes alone.
  /// Unknown is unknown: a network without a theme has none *given*.
  ///
  /// - Parameter limit: How many pairs to name of each quadrant at most: of those with the same
  ///   members the most alike in that, of those with the same themes alone the most alike in those
  ///   and then in members; of those with neither none.
  /// - Complexity: That of a walk over `overlaps()` and one over `themePairs()`.
  public func twoByTwo(naming limit: Int) -> TwoByTwo {
    let rule = scope.alike
    var tallies = Quadrant.allCases.map { _ in Tally(limit: limit) }
    var unknownThemes = Tally(limit: limit)
    var contained = Tally(limit: limit)
    for pair in overlaps() {
      if let quadrant = pair.quadrant(by: rule) {
        tallies[Quadrant.allCases.firstIndex(of: quadrant)!].add(pair, by: quadrant.isMoreAlike)
      } else if pair.hasSameMembers(by: rule) == true {
        unknownThemes.add(pair, by: Quadrant.members.isMoreAlike)
      }
      if pair.isContained, pair.hasSameMembers(by: rule) == false {
        contained.add(pair) { ($0.shared, $0.jaccard ?? 0) > ($1.shared, $1.jaccard ?? 0) }
      }
    }
    for pair in themePairs() {
      guard let quadrant = pair.quadrant(by: rule) else { continue }
      tallies[Quadrant.allCases.firstIndex(of: quadrant)!].add(pair, by: quadrant.isMoreAlike)
    }

    let themes = ThemesByNetwork(of: selection)
    let isUnknown = listings().map(\.isUnknown)
    let known = selection.graph.events.filter {
      !isUnknown[$0.index] && !themes.numbers(of: $0).isEmpty
    }
    let empty = known.count { selection.graph.degree(of: $0) == 0 }
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    let defined = pairs(known.count) - pairs(empty)
    let cells = zip(Quadrant.allCases, tallies).map { quadrant, tally in
      guard quadrant == .neither else {
        return TwoByTwo.Cell(quadrant: quadrant, count: tally.count, leading: tally.leading)
      }
      let others = zip(Quadrant.allCases, tallies).filter { $0.0 != .neither }
      return TwoByTwo.Cell(
        quadrant: quadrant, count: defined - others.reduce(0) { $0 + $1.1.count }, leading: [])
    }
    return TwoByTwo(
      rule: rule, cells: cells,
      sameMembersOfUnknownThemes: TwoByTwo.Cell(
        quadrant: nil, count: unknownThemes.count, leading: unknownThemes.leading),
      unknownPairs: pairs(selection.networks.count) - defined,
      contained: TwoByTwo.Cell(
        quadrant: nil, count: contained.count, leading: contained.leading))
  }
}

extension OverlapFinding {
  /// Whether four in five of the members of one, and at least two, are in the other.
  public var isContained: Bool {
    shared >= 2 && max(containmentFirst ?? 0, containmentSecond ?? 0) >= 0.8
  }
}

extension Quadrant {
  /// Whether one pair of this quadrant is more alike than another.
  fileprivate func isMoreAlike(_ one: OverlapFinding, _ other: OverlapFinding) -> Bool {
    func key(_ pair: OverlapFinding) -> (Double, Double, Double, Int) {
      let members = pair.jaccard ?? 0
      let themes = pair.themes.partOfFewest ?? 0
      let all = pair.themes.jaccard ?? 0
      return self == .themes
        ? (themes, all, members, pair.shared) : (members, themes, all, pair.shared)
    }
    return key(one) > key(other)
  }
}

/// Pairs that are counted, of which the first in some order are kept.
private struct Tally {
  let limit: Int
  private(set) var count = 0
  private(set) var leading: [OverlapFinding] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(
    _ pair: OverlapFinding, by isBefore: (OverlapFinding, OverlapFinding) -> Bool
  ) {
    count += 1
    if leading.count == limit {
      guard let last = leading.last, isBefore(pair, last) else { return }
      leading.removeLast()
    }
    leading.insert(pair, at: leading.firstIndex { isBefore(pair, $0) } ?? leading.count)
  }
}
