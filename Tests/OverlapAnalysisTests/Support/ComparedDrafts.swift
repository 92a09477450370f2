import BoardNetworks

@testable import OverlapAnalysis

/// Compares two landscapes that are written down name by name.
///
/// - Parameters:
///   - boards: What boards became, by id. The others are what has their id.
///   - networks: The same for networks.
func changes(
  from old: LandscapeDraft, at dateOld: CalendarDate? = nil, to new: LandscapeDraft,
  at dateNew: CalendarDate? = nil, boards: [String: String?] = [:],
  networks: [String: [String]] = [:], basis: ChangeBasis = .counts
) throws -> ChangeFindings {
  func landscape(_ draft: LandscapeDraft, _ date: CalendarDate?) throws -> Landscape {
    try Landscape(
      boards: draft.boards, networks: draft.networks, memberships: draft.memberships,
      assumptions: draft.assumptions, date: date.map { .chosen($0) } ?? .noDates)
  }
  let earlier = try landscape(old, dateOld)
  let later = try landscape(new, dateNew)
  func board(_ id: String) -> BoardIndex? {
    later.boards.firstIndex { $0.id == id }.map { BoardIndex($0) }
  }
  func network(_ id: String) -> NetworkIndex? {
    later.networks.firstIndex { $0.id == id }.map { NetworkIndex($0) }
  }
  let succession = Succession(
    boards: earlier.boards.map { (boards[$0.id] ?? $0.id).flatMap(board) },
    networks: earlier.networks.map { (networks[$0.id] ?? [$0.id]).compactMap(network).sorted() })
  return OverlapFindings(of: later).changes(
    since: OverlapFindings(of: earlier), succession: succession, basis: basis)
}
