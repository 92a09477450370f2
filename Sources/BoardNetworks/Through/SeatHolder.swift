/// Who sits at a table for a membership.
public enum SeatHolder: Hashable, Sendable {
  /// The board that the membership is of.
  case itself

  /// Another participant, such as an umbrella.
  case board(BoardIndex)

  /// A network that has a seat for its members, such as a cluster.
  case network(NetworkIndex)

  /// Someone the lists do not know otherwise.
  case other(String)

  /// Nobody: those who are said to sit there say that of each other.
  case nobody
}

extension Landscape {
  /// Finds who sits at the table for each membership, in the order of `memberships`.
  ///
  /// A membership goes through whom its row names. Where it names nobody, it goes through the
  /// participant that the table of participants says the board is represented by, and otherwise the
  /// board sits there itself. The representative may take part in that network through another in
  /// turn: the holder of the seat is the last one, who sits there itself or is not on the list of
  /// that network and represented by nobody. Who is said to take part through itself sits there
  /// itself; of a longer circle, and of those who lead into it, nobody does. A territory is no table:
  /// a board lies in it by itself.
  ///
  /// - Complexity: O(*b* + *m* + *v* log *m*) for *b* boards and *m* memberships, *v* being those
  ///   that go through another, with the further steps they take.
  public func seatHolders() -> [SeatHolder] {
    var search = HolderSearch(self)
    return memberships.map { search.holder(of: $0.board, in: $0.network) }
  }
}

/// Follows who sits where for whom, and remembers where each path ended.
private struct HolderSearch {
  private struct Seat: Hashable {
    let board: BoardIndex
    let network: NetworkIndex
  }

  /// Where the next step from a board in a network leads.
  private enum Step {
    case end
    case on(BoardIndex)
    case out(SeatHolder)
  }

  private let landscape: Landscape

  /// Where the memberships of each board begin, and where those of the last one end.
  private let starts: [Int]

  /// The end of each path that was followed: the board itself where it sits there.
  private var ends: [Seat: SeatHolder] = [:]

  init(_ landscape: Landscape) {
    self.landscape = landscape
    var starts = [Int](repeating: 0, count: landscape.boards.count + 1)
    for membership in landscape.memberships { starts[membership.board.offset + 1] += 1 }
    for board in landscape.boards.indices { starts[board + 1] += starts[board] }
    self.starts = starts
  }

  mutating func holder(of board: BoardIndex, in network: NetworkIndex) -> SeatHolder {
    switch step(from: board, in: network) {
    case .end: return .itself
    case .out(let holder): return holder
    case .on(let first): return follow(from: Seat(board: board, network: network), to: first)
    }
  }

  private mutating func follow(from start: Seat, to first: BoardIndex) -> SeatHolder {
    var path = [start]
    var onPath: Set<Seat> = [start]
    var next = first
    var holder = ends[start]
    while holder == nil {
      let seat = Seat(board: next, network: start.network)
      if let known = ends[seat] {
        holder = known
      } else if onPath.contains(seat) {
        holder = .nobody
      } else {
        switch step(from: next, in: start.network) {
        case .end: holder = .board(next)
        case .out(let end): holder = end
        case .on(let further):
          path.append(seat)
          onPath.insert(seat)
          next = further
        }
      }
    }
    for seat in path { ends[seat] = holder }
    return holder!
  }

  private func step(from board: BoardIndex, in network: NetworkIndex) -> Step {
    guard landscape[network].nature == .network else { return .end }
    switch via(of: board, in: network) {
    case .board(board)?, nil: return .end
    case .board(let other)?: return .on(other)
    case .network(let cluster)?: return .out(.network(cluster))
    case .other(let text)?: return .out(.other(text))
    }
  }

  /// Through whom a board takes part in a network, by the row or else by the table of participants.
  private func via(of board: BoardIndex, in network: NetworkIndex) -> Via? {
    membership(of: board, in: network)?.details.via
      ?? landscape[board].representedBy.map { .board($0) }
  }

  private func membership(of board: BoardIndex, in network: NetworkIndex) -> Membership? {
    var low = starts[board.offset]
    var high = starts[board.offset + 1]
    while low < high {
      let middle = (low + high) / 2
      if landscape.memberships[middle].network < network { low = middle + 1 } else { high = middle }
    }
    guard low < starts[board.offset + 1], landscape.memberships[low].network == network
    else { return nil }
    return landscape.memberships[low]
  }
}
