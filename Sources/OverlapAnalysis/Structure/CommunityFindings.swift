/// Groups of boards and networks that have more ties within than chance gives.
public struct CommunityFindings: Hashable, Sendable {
  /// Of each board, and of each network, its groups; in the landscape's order.
  public let boards, networks: [CommunityFinding]

  /// The search on the two-mode network, that on the pairs of boards and that on the pairs of
  /// networks, by Louvain and by Leiden; nil where there were too many pairs.
  public let twoMode: CommunitySearchFinding
  public let boardsByLouvain, boardsByLeiden: CommunitySearchFinding?
  public let networksByLouvain, networksByLeiden: CommunitySearchFinding?

  /// The numbers from which the order of each run was drawn.
  public let seeds: Range<UInt64>

  public subscript(mode: LandscapeMode) -> [CommunityFinding] {
    mode == .boards ? boards : networks
  }
}

/// In which groups one board or network is. Groups are numbered from 1.
public struct CommunityFinding: Hashable, Sendable {
  public let name: Name

  /// Its group on the two-mode network; nil for one without ties, or of unknown ties.
  public let group: Int?

  /// In which share of the runs it is together with another of its group, on average over these;
  /// nil when it is alone in it.
  public let together: Double?

  /// Its groups on the projection of its mode; nil when it shares nothing.
  public let louvain, leiden: Int?
}

/// What one search came to.
public struct CommunitySearchFinding: Hashable, Sendable {
  /// The modularity of the groups, the highest of all runs; nil without ties.
  public let modularity: Double?

  /// Groups, those of one without ties not counted.
  public let groupCount: Int

  /// How far every two runs agree on average: normalised mutual information, 1 if they are the
  /// same, and variation of information, 0 if they are. Nil for fewer than two runs.
  public let meanNormalisedMutualInformation, meanVariationOfInformation: Double?

  /// How many different divisions the runs gave.
  public let divisionCount: Int
}
