import BoardNetworks
import Testing
import TwoModeGraphs

@Suite("Taking part through another")
struct SeatHolderTests {
  /// Boards A to F and networks N and M; a territory T. Each membership names through whom it goes.
  private func landscape(
    _ memberships: [(board: Int, network: Int, via: Via?, seats: Int?)],
    represented: [Int: Int] = [:]
  ) throws -> Landscape {
    try Landscape(
      boards: ["A", "B", "C", "D", "E", "F"].enumerated().map { index, id in
        Board(id: id, representedBy: represented[index].map { BoardIndex($0) })
      },
      networks: [
        RegionalNetwork(id: "M"), RegionalNetwork(id: "N"),
        RegionalNetwork(id: "T", nature: .territory),
      ],
      memberships: memberships.map { board, network, via, seats in
        let details = MembershipDetails(via: via, seatCount: seats)
        return Membership(
          board: BoardIndex(board), network: NetworkIndex(network),
          details: details == .none ? nil : SharedDetails(details))
      })
  }

  private func board(_ index: Int) -> Via { .board(BoardIndex(index)) }

  /// Who sits where, as "A N 2": the board, the network, the seats.
  private func seats(_ landscape: Landscape) -> [String] {
    landscape.memberships.map {
      "\(landscape[$0.board].id) \(landscape[$0.network].id) \($0.seatCount)"
    }
  }

  @Test("a seat is held by the board, by whom the row names, or by its representative")
  func holders() throws {
    let landscape = try landscape(
      [
        (0, 1, nil, nil), (1, 1, board(0), nil), (2, 1, nil, nil),
        (3, 1, .network(NetworkIndex(0)), nil), (4, 1, .other("een koepel"), nil),
      ], represented: [2: 5, 3: 0])
    #expect(
      landscape.seatHolders() == [
        .itself, .board(BoardIndex(0)), .board(BoardIndex(5)), .network(NetworkIndex(0)),
        .other("een koepel"),
      ])
  }

  @Test("a chain is followed to the last, in the same network")
  func chain() throws {
    // In N: D through C through B, who sits there. In M, C sits there itself.
    let landscape = try landscape([
      (1, 1, nil, nil), (2, 0, nil, nil), (2, 1, board(1), nil), (3, 0, board(2), nil),
      (3, 1, board(2), nil),
    ])
    #expect(
      landscape.seatHolders() == [
        .itself, .itself, .board(BoardIndex(1)), .board(BoardIndex(2)), .board(BoardIndex(1)),
      ])
  }

  @Test("a representative that is represented in turn passes the seat on, listed or not")
  func representedRepresentative() throws {
    let landscape = try landscape([(0, 1, board(1), nil)], represented: [1: 2, 2: 3])
    #expect(landscape.seatHolders() == [.board(BoardIndex(3))])
  }

  @Test("of a circle, and of those who lead into it, nobody sits there; of oneself one does")
  func circles() throws {
    let landscape = try landscape([
      (0, 1, board(1), nil), (1, 1, board(2), nil), (2, 1, board(1), nil), (3, 1, board(3), nil),
      (4, 1, board(3), nil),
    ])
    #expect(
      landscape.seatHolders() == [.nobody, .nobody, .nobody, .itself, .board(BoardIndex(3))])
  }

  @Test("in a territory a board lies by itself")
  func territory() throws {
    let landscape = try landscape([(0, 2, board(1), nil), (2, 2, nil, nil)], represented: [2: 1])
    #expect(landscape.seatHolders() == [.itself, .itself])
    #expect(landscape.counting(.without) == landscape)
  }

  @Test("without: the memberships through another are gone")
  func without() throws {
    let landscape = try landscape(
      [(0, 1, nil, nil), (1, 1, board(0), nil), (2, 1, nil, 2), (3, 1, nil, nil)],
      represented: [3: 0])
    #expect(seats(landscape.counting(.without)) == ["A N 1", "C N 2"])
    #expect(landscape.counting(.count) == landscape)
  }

  @Test("representative: seats are added to its own, or it becomes a member with what is known")
  func representative() throws {
    let landscape = try landscape([
      (0, 1, nil, nil), (1, 1, board(0), nil), (2, 1, board(0), 2), (3, 1, board(4), 3),
      (5, 1, .network(NetworkIndex(0)), nil),
    ])
    let counted = landscape.counting(.representative)
    #expect(seats(counted) == ["A N 4", "E N 3"])
    #expect(counted.memberships.allSatisfy { $0.details.via == nil })
    #expect(counted.boards == landscape.boards)
  }

  @Test("a selection counts members as it was asked, and keeps what the lists say")
  func selection() throws {
    let landscape = try landscape([(0, 1, nil, nil), (1, 1, board(2), nil)])
    func members(_ via: ViaChoice) -> [Int] {
      let selection = Selection(of: landscape, via: via)
      #expect(selection.listed == landscape)
      return selection.graph.actors(of: selection.graph.events[1]).map(\.index)
    }
    #expect(members(.count) == [0, 1])
    #expect(members(.without) == [0])
    #expect(members(.representative) == [0, 2])
  }

  /// The same by the words of the definition: step by step, with a list of who was passed.
  private func slowHolder(_ membership: Membership, in landscape: Landscape) -> SeatHolder {
    var board = membership.board
    var passed: [BoardIndex] = []
    while landscape[membership.network].nature == .network {
      let row = landscape.memberships.first {
        $0.board == board && $0.network == membership.network
      }
      let via = row?.details.via ?? landscape[board].representedBy.map { Via.board($0) }
      switch via {
      case nil: return passed.isEmpty ? .itself : .board(board)
      case .network(let cluster)?: return .network(cluster)
      case .other(let text)?: return .other(text)
      case .board(let next)? where next == board:
        return passed.isEmpty ? .itself : .board(board)
      case .board(let next)?:
        if passed.contains(next) { return .nobody }
        passed.append(board)
        board = next
      }
    }
    return .itself
  }

  @Test("agrees with the definition, and seats are kept in number", arguments: 0..<200)
  func slow(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    var rows: [(board: Int, network: Int, via: Via?, seats: Int?)] = []
    for board in 0..<6 {
      for network in 0..<3 where number(below: 3) > 0 {
        let via: Via? =
          switch number(below: 8) {
          case 0: .network(NetworkIndex(0))
          case 1: .other("wie")
          case 2...5: self.board(number(below: 6))
          default: nil
          }
        rows.append((board, network, via, [nil, 0, 1, 2][number(below: 4)]))
      }
    }
    var represented: [Int: Int] = [:]
    for board in 0..<6 where number(below: 4) == 0 {
      represented[board] = number(below: 6)
    }
    let landscape = try landscape(rows, represented: represented)
    let holders = landscape.seatHolders()
    #expect(holders == landscape.memberships.map { slowHolder($0, in: landscape) })

    func total(_ memberships: [Membership]) -> Int { memberships.reduce(0) { $0 + $1.seatCount } }
    let outside = zip(landscape.memberships, holders).filter { _, holder in
      switch holder {
      case .itself, .board: false
      case .network, .other, .nobody: true
      }
    }.map(\.0)
    let moved = landscape.counting(.representative).memberships
    #expect(total(moved) + total(outside) == total(landscape.memberships))
    #expect(
      landscape.counting(.without).memberships
        == zip(landscape.memberships, holders).filter { $1 == .itself }.map(\.0))
  }
}
