/// From when two networks count as having the same members, and the same themes.
///
/// Members are compared by Jaccard, which is the same both ways: a small group within a large one
/// has not the same members, and to put the two together would make it large. Themes are compared by
/// the share of the network with the fewest: a narrow task within a broad one is the same task, as
/// far as it goes. The rule is this project's own.
public struct AlikeRule: Hashable, Sendable {
  /// The least share of the boards of both that is in both; above 0, at most 1.
  public let members: Double

  /// The least share of the themes of the one with fewest that the other has too.
  public let themes: Double

  public init(members: Double = 0.5, themes: Double = 0.5) {
    precondition(members > 0 && members <= 1, "a share of members is above 0 and at most 1")
    precondition(themes > 0 && themes <= 1, "a share of themes is above 0 and at most 1")
    self.members = members
    self.themes = themes
  }
}

/// What two networks have in common: members, themes, both or neither.
public enum Quadrant: String, CaseIterable, Sendable {
  case both, members, themes, neither
}

/// How far the themes of two networks are the same. What one of the two does not tell is unknown.
public struct ThemeOverlap: Hashable, Sendable {
  /// The themes that both have, as the first writes them, in its order.
  public let shared: [String]

  /// They as a share of the themes of both together (Jaccard 1901), and of those of the network that
  /// has fewest (Szymkiewicz–Simpson). Nil when either has no theme.
  public let jaccard, partOfFewest: Double?

  public static let unknown = ThemeOverlap(shared: [], jaccard: nil, partOfFewest: nil)
}

extension OverlapFinding {
  /// Whether the two have the same members: at least two boards, so that somebody meets again, and
  /// enough of all. Nil when the members of either are unknown, or neither has any.
  public func hasSameMembers(by rule: AlikeRule) -> Bool? {
    jaccard.map { shared >= 2 && $0 >= rule.members }
  }

  /// Whether the two have the same themes; nil when those of either are unknown.
  public func hasSameThemes(by rule: AlikeRule) -> Bool? {
    themes.partOfFewest.map { $0 >= rule.themes }
  }

  /// What the two have in common; nil when members or themes are unknown.
  public func quadrant(by rule: AlikeRule) -> Quadrant? {
    guard let members = hasSameMembers(by: rule), let themes = hasSameThemes(by: rule) else {
      return nil
    }
    return switch (members, themes) {
    case (true, true): .both
    case (true, false): .members
    case (false, true): .themes
    case (false, false): .neither
    }
  }
}
