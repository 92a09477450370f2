public import BoardNetworks

/// Everything that a report says about a landscape, in labelled terms.
///
/// A report sees nothing else, so that no two of its forms can disagree. Each part is computed when
/// it is asked for, and is the same each time: what a table does not show costs nothing.
public struct OverlapFindings: Sendable {
  public let scope: Scope
  public let provenance: Provenance

  /// Everything the input's owner should know of, in the order of the input.
  public let problems: [Problem]

  let selection: Selection

  /// - Parameters:
  ///   - selection: The boards and networks that the question is about.
  ///   - provenance: Where they came from.
  ///   - problems: What was wrong with that.
  ///   - memberWideShare: From which share of the boards of its region on a network is
  ///     member-wide; in 0...1.
  ///   - standIn: When a network could stand in for another.
  ///   - alike: From when two networks count as having the same members, and the same themes.
  ///   - isPseudonymous: Whether names were replaced for publication (see `PseudonymousLandscape`).
  ///     Provenance and problems, which quote the input, are then left out.
  public init(
    of selection: Selection, provenance: Provenance, problems: [Problem],
    memberWideShare: Double = 0.8, standIn: StandInRule = StandInRule(),
    alike: AlikeRule = AlikeRule(), isPseudonymous: Bool = false
  ) {
    self.selection = selection
    self.provenance = isPseudonymous ? Provenance(sources: []) : provenance
    self.problems = isPseudonymous ? [] : problems
    scope = Scope(
      of: selection, memberWideShare: memberWideShare, standIn: standIn, alike: alike,
      isPseudonymous: isPseudonymous)
  }
}

/// What was asked: which day, whose networks, networks or territories, what taking part through
/// another counts for, and by which rules.
public struct Scope: Hashable, Sendable {
  public let date: ReferenceDate
  public let participants: ParticipantChoice
  public let nature: Nature
  public let via: ViaChoice
  public let memberWideShare: Double
  public let standIn: StandInRule
  public let alike: AlikeRule

  /// Whether names were replaced for publication: then small numbers are withheld, too.
  public let isPseudonymous: Bool

  /// Boards and networks that are counted.
  public let boardCount, networkCount: Int

  /// Whether no board is named while networks declare members: it is unknown how many there are.
  public let isBoardCountUnknown: Bool

  init(
    of selection: Selection, memberWideShare: Double, standIn: StandInRule = StandInRule(),
    alike: AlikeRule = AlikeRule(), isPseudonymous: Bool = false
  ) {
    date = selection.landscape.date
    participants = selection.participants
    nature = selection.nature
    via = selection.via
    self.memberWideShare = memberWideShare
    self.standIn = standIn
    self.alike = alike
    self.isPseudonymous = isPseudonymous
    boardCount = selection.boards.count
    networkCount = selection.networks.count
    isBoardCountUnknown =
      selection.boards.isEmpty && selection.listings().contains { $0.isComplete == false }
  }
}

/// What a board or a network is called: the id for machines, the label for people.
public struct Name: Hashable, Sendable {
  public let id: String
  public let label: String

  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}
