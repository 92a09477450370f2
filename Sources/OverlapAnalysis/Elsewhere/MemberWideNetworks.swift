import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds the networks that have nearly all boards of their region as members.
  ///
  /// Such a network makes every pair of boards meet, so meeting elsewhere is also shown without it.
  /// A network with at least two members is member-wide when
  ///
  ///     members from its region / boards of its region ≥ `scope.memberWideShare`.
  ///
  /// Boards are those that are counted. Regions are the same when their letters and digits are,
  /// whatever their case and accents. Where a network gives no region, or one that no board gives,
  /// all its members are compared with all boards. The measure is this project's own.
  ///
  /// - Complexity: O(*b* + *n* + *t*) for *b* boards, *n* networks and *t* ties between them.
  func memberWideNetworks() -> Set<Event> {
    let graph = selection.graph
    let regions = selection.boards.map { regionKey(selection.landscape[$0].region) }
    var boardCounts: [String: Int] = [:]
    for region in regions.compactMap({ $0 }) { boardCounts[region, default: 0] += 1 }

    /// The share of the boards that could be a member, for a network with members.
    func reach(of event: Event) -> Double {
      guard let region = regionKey(selection.network(event).region),
        let boardCount = boardCounts[region]
      else { return Double(graph.degree(of: event)) / Double(graph.actorCount) }
      let memberCount = graph.actors(of: event).count { regions[$0.index] == region }
      return Double(memberCount) / Double(boardCount)
    }

    // A quotient is compared, not a product: 55 / 100 is the double that 0.55 is written for,
    // while 0.55 * 100 is more than 55.
    return Set(
      graph.events.lazy.filter {
        graph.degree(of: $0) >= 2 && reach(of: $0) >= scope.memberWideShare
      })
  }
}

/// What regions are compared by; nil for one that is not given, or is blank.
func regionKey(_ region: String?) -> String? {
  guard let key = region.map(foldedKey), !key.isEmpty else { return nil }
  return key
}
