import BoardNetworks

/// What tables take of all boards that are counted, by who sits there.
public struct ViaTotals: Hashable, Sendable {
  /// Every seat in a list.
  public let counting: TotalHours

  /// The seats in which the board sits itself, and those in which another sits for it: together all.
  public let direct, through: TotalHours

  /// Of those through another: where whoever sits there is no board that is counted, such as a
  /// cluster.
  public let throughOutsiders: TotalHours

  /// The seats that boards that are counted hold, their own and for others.
  public let representative: TotalHours

  /// The boards with a seat through another.
  public let boardsThrough: Int
}

extension OverlapFindings {
  /// Adds up the hours of all boards that are counted by who sits at the table.
  ///
  /// - Complexity: O(*b* + *n* + *m* + *a*) for *b* boards, *n* networks, *m* memberships and *a*
  ///   assumptions, and what `Landscape.seatHolders()` takes.
  public func viaTotals() -> ViaTotals {
    let listed = selection.listed
    let isCounted = selection.countedBoards
    let hours = listed.seatHours()
    var counting = LoadTally()
    var direct = LoadTally()
    var through = LoadTally()
    var throughOutsiders = LoadTally()
    var representative = LoadTally()
    var boardsThrough: Set<BoardIndex> = []
    for (membership, holder) in zip(listed.memberships, listed.seatHolders()) {
      guard let hours = hours[membership.network.offset] else { continue }
      let isOwnCounted = isCounted[membership.board.offset]
      let sitter: BoardIndex? =
        switch holder {
        case .itself: membership.board
        case .board(let other): other
        case .network, .other, .nobody: nil
        }
      let isSitterCounted = sitter.map { isCounted[$0.offset] } ?? false
      func add(to tally: inout LoadTally, if isIncluded: Bool) {
        if isIncluded { tally.add(membership.seatCount, seatsOf: hours) }
      }
      add(to: &counting, if: isOwnCounted)
      add(to: &direct, if: isOwnCounted && holder == .itself)
      add(to: &through, if: isOwnCounted && holder != .itself)
      add(to: &throughOutsiders, if: isOwnCounted && !isSitterCounted)
      add(to: &representative, if: isSitterCounted)
      if isOwnCounted, holder != .itself { boardsThrough.insert(membership.board) }
    }
    return ViaTotals(
      counting: TotalHours(counting), direct: TotalHours(direct), through: TotalHours(through),
      throughOutsiders: TotalHours(throughOutsiders), representative: TotalHours(representative),
      boardsThrough: boardsThrough.count)
  }
}
