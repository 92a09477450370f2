import OverlapAnalysis

/// The boards that a board meets, each with the number of networks they share, and which.
struct EncounterList {
  private let encounters: [BoardEncounter]
  private let memberWide: Set<Name>

  /// - Parameters:
  ///   - encounters: In the order in which they are shown.
  ///   - memberWide: Networks that stand last, since nearly all boards are met there; where there
  ///     are any, the number without them is given too.
  init(_ encounters: [BoardEncounter], memberWide: [Name]) {
    self.encounters = encounters
    self.memberWide = Set(memberWide)
  }

  func lines(in language: Language, width: Int) -> [String] {
    let counts = encounters.map { encounter in
      let shared = language.integer(encounter.shared)
      guard !memberWide.isEmpty else { return shared }
      return "\(shared) (\(language.integer(encounter.sharedBesidesMemberWide)))"
    }
    let countWidth = counts.map(\.utf8.count).max() ?? 0
    let margin = String(repeating: " ", count: countWidth + 2)
    let textWidth = width - margin.utf8.count
    return zip(counts, encounters).flatMap { count, encounter in
      let padding = String(repeating: " ", count: countWidth - count.utf8.count)
      let board = wrapped(displayed(encounter.board.label), to: textWidth)
      let networks = wrapped(listed(networks(of: encounter)), to: textWidth - 2)
      return board.enumerated().map { $0 == 0 ? "\(padding)\(count)  \($1)" : margin + $1 }
        + networks.map { "\(margin)  \($0)" }
    }
  }

  private func networks(of encounter: BoardEncounter) -> [String] {
    let special = encounter.networks.filter { !memberWide.contains($0) }
    let common = encounter.networks.filter(memberWide.contains)
    return (special + common).map(\.label)
  }
}
