public import BoardNetworks

extension OverlapFindings {
  /// Finds which pairs gained or lost their last meeting place when networks with nearly all boards
  /// are no place to meet: those make every pair meet, so that no pair is lost as long as one stays.
  ///
  /// In each landscape the networks are left out that are member-wide there. So a pair is lost, too,
  /// when all its networks become one of nearly all boards.
  ///
  /// - Returns: What `changes(since:succession:basis:)` gives as `pairs`, without these networks; nil
  ///   when neither landscape has one.
  /// - Complexity: as there.
  public func pairChangesBesidesMemberWide(
    since earlier: OverlapFindings, succession: Succession, basis: ChangeBasis
  ) -> PairChanges? {
    guard !memberWideNetworks().isEmpty || !earlier.memberWideNetworks().isEmpty else {
      return nil
    }
    return LandscapeComparison(
      earlier: earlier.besidesMemberWide, later: besidesMemberWide, succession: succession,
      basis: basis
    ).pairChanges()
  }

  /// The same, with nobody in the networks of nearly all boards.
  private var besidesMemberWide: OverlapFindings {
    OverlapFindings(
      of: Selection(selection, tiedAs: selection.graph.emptying(memberWideNetworks())),
      provenance: provenance, problems: problems, memberWideShare: scope.memberWideShare)
  }
}
