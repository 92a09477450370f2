import BoardNetworks

/// Boards together of which it is known how many people sit at tables for them.
public struct StaffedBoards: Hashable, Sendable {
  public let boards: Int

  /// Full-time equivalents of the people who sit at tables for them; above 0.
  public let staff: Double

  /// What tables take of these boards together.
  public let hours: TotalHours

  /// Those of them that did not answer when they were asked for their networks.
  public let unanswered: Int
}

extension StaffedBoards {
  /// Hours a year for each full-time equivalent of them all. It is not the mean over boards: a board
  /// counts by its staff.
  public var perStaff: Load? { hours.load.divided(by: staff) }
}

extension OverlapFindings {
  /// The boards with more than 0 full-time equivalents, by class of size.
  ///
  /// - Complexity: as `totalHours()`.
  func staffedBoards() -> [BoardSizeClass?: StaffedBoards] { staffedBoards(by: \.sizeClass) }

  /// The same by another key.
  func staffedBoards<Key: Hashable>(by key: (Board) -> Key) -> [Key: StaffedBoards] {
    func staff(_ board: Board) -> Double? {
      board.boardStaff.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    }
    let hours = hours(by: key) { staff($0) != nil }
    let staffed = selection.boards.map { selection.landscape[$0] }.filter { staff($0) != nil }
    return Dictionary(grouping: staffed, by: key).mapValues { boards in
      StaffedBoards(
        boards: boards.count, staff: boards.reduce(0) { $0 + (staff($1) ?? 0) },
        hours: hours[key(boards[0])] ?? .none,
        unanswered: boards.count { $0.responded == false })
    }
  }
}
