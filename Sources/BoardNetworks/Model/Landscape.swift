/// Who sat in which network at a reference date: the one value that everything is computed from.
///
/// A landscape is valid by construction. Its boards, its networks and its schools have ids that
/// occur once; every membership names a board and a network of it, and holds at the date; a pair of
/// a board and a network has at most one membership; a body belongs to a network that is no body of
/// its own, however far removed.
///
/// Boards and networks stand in natural order of their ids and memberships by board and network, so
/// the order in which a list gave them is nowhere to be seen. A board without a network and a
/// network without a board are kept: they are findings.
public struct Landscape: Hashable, Sendable {
  public let boards: [Board]

  /// Networks, their bodies, and territories, as far as they are active at the date.
  public let networks: [RegionalNetwork]

  public let memberships: [Membership]
  public let schools: [School]
  public let assumptions: [HourAssumption]
  public let date: ReferenceDate

  /// Makes a landscape of parts in any order.
  ///
  /// Every index among the parts, in memberships, bodies, schools and representatives, is a
  /// position in `boards` or `networks` as they are given; the landscape renumbers them.
  ///
  /// - Throws: The first broken rule, in the order of the cases of `LandscapeError`.
  /// - Complexity: O(*b* log *b* + *n* log *n* + *m*) for *b* boards, *n* networks and *m*
  ///   memberships.
  public init(
    boards: [Board], networks: [RegionalNetwork], memberships: [Membership],
    schools: [School] = [], assumptions: [HourAssumption] = [],
    date: ReferenceDate = .noDates
  ) throws(LandscapeError) {
    let boardOrder = naturalOrder(of: boards.map(\.id))
    let networkOrder = naturalOrder(of: networks.map(\.id))
    try Landscape.checkIdentity(
      of: boards.map(\.id), in: boardOrder, error: LandscapeError.repeatedBoard)
    try Landscape.checkIdentity(
      of: networks.map(\.id), in: networkOrder, error: LandscapeError.repeatedNetwork)
    try Landscape.checkReferences(
      boards: boards, networks: networks, memberships: memberships, schools: schools)
    try Landscape.checkBodies(of: networks)

    let newBoard = Landscape.inverse(of: boardOrder)
    let newNetwork = Landscape.inverse(of: networkOrder)
    func renumbered(_ board: BoardIndex) -> BoardIndex { BoardIndex(newBoard[board.offset]) }
    func renumbered(_ network: NetworkIndex) -> NetworkIndex {
      NetworkIndex(newNetwork[network.offset])
    }

    self.boards = boardOrder.map { boards[$0].renumbered(renumbered) }
    self.networks = networkOrder.map { networks[$0].renumbered(renumbered) }
    self.memberships = try Landscape.sorted(
      memberships.map { $0.renumbered(board: renumbered, network: renumbered) },
      boards: self.boards, networks: self.networks)
    self.schools = naturalOrder(of: schools.map(\.id)).map { position in
      let school = schools[position]
      return School(
        id: school.id, name: school.name, board: renumbered(school.board),
        municipality: school.municipality)
    }
    self.assumptions = naturalOrder(of: assumptions.map(\.networkType)).map { assumptions[$0] }
    self.date = date
  }

  /// The same landscape with other memberships.
  ///
  /// - Parameter memberships: Memberships by board and then by network, at most one for each pair, of
  ///   what stands at the same places here.
  init(_ landscape: Landscape, memberships: [Membership]) {
    boards = landscape.boards
    networks = landscape.networks
    self.memberships = memberships
    schools = landscape.schools
    assumptions = landscape.assumptions
    date = landscape.date
  }

  public subscript(board: BoardIndex) -> Board { boards[board.offset] }
  public subscript(network: NetworkIndex) -> RegionalNetwork { networks[network.offset] }
}

/// The day that a landscape describes, and how it was chosen.
public enum ReferenceDate: Hashable, Sendable {
  /// No row carries a first day, so everything that is listed counts.
  case noDates
  /// The newest first day in the input.
  case newest(CalendarDate)
  /// The day that was asked for.
  case chosen(CalendarDate)

  public var day: CalendarDate? {
    switch self {
    case .noDates: nil
    case .newest(let day), .chosen(let day): day
    }
  }
}

/// Why parts do not make a landscape.
public enum LandscapeError: Error, Hashable, Sendable {
  case repeatedBoard(id: String)
  case repeatedNetwork(id: String)
  /// An index lies outside the boards or the networks.
  case danglingReference
  /// Following "is a body of" from these networks leads back to them.
  case bodyOfItself(ids: [String])
  case repeatedMembership(board: String, network: String)
}

// MARK: - Rules

extension Landscape {
  private static func checkIdentity(
    of ids: [String], in order: [Int], error: (String) -> LandscapeError
  ) throws(LandscapeError) {
    for (one, next) in zip(order, order.dropFirst()) where ids[one] == ids[next] {
      throw error(ids[one])
    }
  }

  private static func checkReferences(
    boards: [Board], networks: [RegionalNetwork], memberships: [Membership], schools: [School]
  ) throws(LandscapeError) {
    let boardsKnown = boards.indices
    let networksKnown = networks.indices
    let isSound =
      memberships.allSatisfy {
        boardsKnown.contains($0.board.offset) && networksKnown.contains($0.network.offset)
      }
      && schools.allSatisfy { boardsKnown.contains($0.board.offset) }
      && boards.allSatisfy { $0.representedBy.map { boardsKnown.contains($0.offset) } ?? true }
      && networks.allSatisfy { $0.bodyOf.map { networksKnown.contains($0.offset) } ?? true }
    guard isSound else { throw .danglingReference }
  }

  private static func checkBodies(of networks: [RegionalNetwork]) throws(LandscapeError) {
    if let circle = circles(following: networks.map { $0.bodyOf?.offset }).first {
      throw .bodyOfItself(ids: circle.map { networks[$0].id }.sorted())
    }
  }

  private static func inverse(of order: [Int]) -> [Int] {
    var result = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { result[old] = new }
    return result
  }

  /// Memberships by board and then by network, in two passes of counting sort.
  private static func sorted(
    _ memberships: [Membership], boards: [Board], networks: [RegionalNetwork]
  ) throws(LandscapeError) -> [Membership] {
    let byNetwork = positions(
      count: networks.count, of: memberships.indices, by: { memberships[$0].network.offset })
    let byBoard = positions(
      count: boards.count, of: byNetwork, by: { memberships[$0].board.offset })
    var result: [Membership] = []
    result.reserveCapacity(memberships.count)
    for position in byBoard {
      let membership = memberships[position]
      if let last = result.last, last.board == membership.board,
        last.network == membership.network
      {
        throw .repeatedMembership(
          board: boards[last.board.offset].id, network: networks[last.network.offset].id)
      }
      result.append(membership)
    }
    return result
  }

  /// Positions in stable order of a key from 0 up to `count`.
  private static func positions(
    count: Int, of positions: some Collection<Int>, by key: (Int) -> Int
  ) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for position in positions { starts[key(position) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var result = [Int](repeating: 0, count: positions.count)
    for position in positions {
      let value = key(position)
      result[starts[value]] = position
      starts[value] += 1
    }
    return result
  }
}
