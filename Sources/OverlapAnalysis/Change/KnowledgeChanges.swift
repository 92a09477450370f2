import BoardNetworks

/// What the later landscape tells that the earlier one did not, and what it does not tell any more.
public struct KnowledgeChanges: Hashable, Sendable {
  /// Networks and bodies that carried on and of which the hours of a seat became known in full, or
  /// are not any more.
  public let hoursBecameKnown, hoursBecameUnknown: [Name]

  /// Boards that were there all along and answer now, or do not any more; and that never did.
  public let answerNow, answerNoLonger, neverAnswered: [Name]

  /// Networks that declare more members than are listed, with how many more, in each landscape.
  public let incompleteEarlier, incompleteLater: [IncompleteList]
}

/// A network of which not all members are listed.
public struct IncompleteList: Hashable, Sendable {
  public let network: Name
  public let missing: Int
}

extension LandscapeComparison {
  func knowledgeChanges() -> KnowledgeChanges {
    let carriedOn = networks.compactMap { lineage -> (name: Name, was: Bool, isKnown: Bool)? in
      guard lineage.earlier.count == 1, lineage.later.count == 1,
        let old = seatHoursEarlier[lineage.earlier[0].offset],
        let new = seatHoursLater[lineage.later[0].offset]
      else { return nil }
      return (
        Name(later.selection.landscape[lineage.later[0]]), old.isComplete, new.isComplete
      )
    }
    let stayed = boards.lineages.filter { $0.successor != nil && !$0.predecessors.isEmpty }
    func boardNames(was: Bool, isSilent: Bool) -> [Name] {
      stayed.filter { isSilentEarlier($0) == was && isSilentLater($0) == isSilent }
        .map { boards.name(of: $0) }
    }
    return KnowledgeChanges(
      hoursBecameKnown: carriedOn.filter { !$0.was && $0.isKnown }.map(\.name),
      hoursBecameUnknown: carriedOn.filter { $0.was && !$0.isKnown }.map(\.name),
      answerNow: boardNames(was: true, isSilent: false),
      answerNoLonger: boardNames(was: false, isSilent: true),
      neverAnswered: boardNames(was: true, isSilent: true),
      incompleteEarlier: earlier.incompleteLists(), incompleteLater: later.incompleteLists())
  }
}

extension OverlapFindings {
  fileprivate func incompleteLists() -> [IncompleteList] {
    incompleteListings().map { IncompleteList(network: $0.name, missing: $0.listing.missing ?? 0) }
  }
}
