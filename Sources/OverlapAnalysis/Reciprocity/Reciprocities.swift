import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds who brings to networks, who takes from them, and who does both, on each of three levels.
  ///
  /// A cell says in free words what a board brings or takes: it then does. A cell that says "nee" or
  /// the like, or 0, tells that it does not (see `Reciprocity.answer(_:)`). An empty cell tells
  /// nothing: that a board only takes is found where the list says that it brings nothing, never
  /// where it says nothing of bringing.
  ///
  /// - Parameter subject: Whether memberships are taken together by network or by board.
  /// - Returns: A finding for every network, or board, and level of which any membership tells
  ///   something, in the landscape's order and then in that of the levels. Memberships in bodies do
  ///   not count.
  /// - Complexity: O(*b* + *n* + *m*) for *b* boards, *n* networks and *m* memberships.
  public func reciprocities(by subject: ReciprocitySubject) -> [ReciprocityFinding] {
    guard scope.nature == .network else { return [] }
    let landscape = selection.landscape
    let isCounted = selection.countedBoards
    let count = subject == .network ? landscape.networks.count : landscape.boards.count
    var memberships = [[Membership]](repeating: [], count: count)
    var tellsAny = false
    for membership in landscape.memberships {
      let network = landscape[membership.network]
      guard isCounted[membership.board.offset], network.nature == .network, network.bodyOf == nil
      else { continue }
      let place = subject == .network ? membership.network.offset : membership.board.offset
      memberships[place].append(membership)
      let details = membership.details
      tellsAny = tellsAny || details.brings.isGiven || details.takes.isGiven
    }
    guard tellsAny else { return [] }
    let places =
      subject == .network ? selection.networks.map(\.offset) : selection.boards.map(\.offset)
    return places.flatMap { place in
      ReciprocityLevel.allCases.compactMap { level in
        let answers = memberships[place].map { membership in
          let details = membership.details
          return ReciprocityAnswer(
            name: subject == .network
              ? Name(landscape[membership.board]) : Name(landscape[membership.network]),
            brings: details.brings.answer(level), takes: details.takes.answer(level))
        }
        guard answers.contains(where: { $0.brings != nil || $0.takes != nil }) else { return nil }
        return ReciprocityFinding(
          subject: subject,
          name: subject == .network
            ? Name(landscape.networks[place]) : Name(landscape.boards[place]),
          level: level, answers: answers)
      }
    }
  }
}
