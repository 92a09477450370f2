/// A landscape while interventions change it.
///
/// Boards and networks keep their positions: one that goes is marked, and a new one comes behind the
/// others. So whatever names one by its position stays right until the end.
struct LandscapeDraft {
  var boards: [Board]
  var networks: [RegionalNetwork]

  /// Each pair of a board and a network occurs once, and neither is gone.
  var memberships: [Membership]
  private let original: Landscape

  private(set) var goneBoards: Set<BoardIndex> = []
  private(set) var goneNetworks: Set<NetworkIndex> = []

  /// For each board of the original the one it became, and for each network those it became.
  private var boardSuccessors: [BoardIndex]
  private var networkSuccessors: [[NetworkIndex]]

  init(of landscape: Landscape) {
    original = landscape
    boards = landscape.boards
    networks = landscape.networks
    memberships = landscape.memberships
    boardSuccessors = landscape.boards.indices.map { BoardIndex($0) }
    networkSuccessors = landscape.networks.indices.map { [NetworkIndex($0)] }
  }

  mutating func apply(_ intervention: Intervention) throws(Refusal) {
    switch intervention {
    case .combine(let ids, let into): try combine(ids, into: into)
    case .stop(let id): try stop(id)
    case .split(let id, let parts): try split(id, into: parts)
    case .rename(let id, let name): networks[try network(id).offset].name = name
    case .join(let board, let network): try join(board, network)
    case .leave(let board, let network): try leave(board, network)
    case .meet(let id, let frequency): try meet(id, frequency)
    case .coreAndShell(let id, let core, let shared, let group):
      try divide(id, core: core, sharedMeetings: shared, coreGroup: group)
    case .mergeBoards(let ids, let into): try merge(ids, into: into)
    case .endScheme(let scheme): try end(scheme)
    }
  }

  /// The landscape that is left, and what became of the one that it was made of.
  func finished() -> (landscape: Landscape, succession: Succession) {
    // In the order that they will have, so that the landscape leaves them where they are.
    let keptBoards = inOrder(boards.map(\.id), besides: Set(goneBoards.map(\.offset)))
    let keptNetworks = inOrder(networks.map(\.id), besides: Set(goneNetworks.map(\.offset)))
    var places = (boards: [BoardIndex: BoardIndex](), networks: [NetworkIndex: NetworkIndex]())
    for (new, old) in keptBoards.enumerated() { places.boards[BoardIndex(old)] = BoardIndex(new) }
    for (new, old) in keptNetworks.enumerated() {
      places.networks[NetworkIndex(old)] = NetworkIndex(new)
    }
    func board(_ old: BoardIndex) -> BoardIndex { places.boards[old]! }
    func network(_ old: NetworkIndex) -> NetworkIndex { places.networks[old]! }

    let landscape: Landscape
    do throws(LandscapeError) {
      landscape = try Landscape(
        boards: keptBoards.map { boards[$0].renumbered(board) },
        networks: keptNetworks.map { networks[$0].renumbered(network) },
        memberships: memberships.map { $0.renumbered(board: board, network: network) },
        schools: original.schools.map { school in
          School(
            id: school.id, name: school.name, board: board(boardSuccessors[school.board.offset]),
            municipality: school.municipality)
        },
        assumptions: original.assumptions, date: original.date)
    } catch {
      preconditionFailure("interventions left a landscape that is none: \(error)")
    }
    return (
      landscape,
      Succession(
        boards: boardSuccessors.map { places.boards[$0] },
        networks: networkSuccessors.map { $0.compactMap { places.networks[$0] }.sorted() })
    )
  }

  private func inOrder(_ ids: [String], besides gone: Set<Int>) -> [Int] {
    naturalOrder(of: ids).filter { !gone.contains($0) }
  }
}

// MARK: - Whom an id means

extension LandscapeDraft {
  func knownNetwork(_ id: String) -> NetworkIndex? {
    networks.indices.lazy.map { NetworkIndex($0) }
      .first { networks[$0.offset].id == id && !goneNetworks.contains($0) }
  }

  func knownBoard(_ id: String) -> BoardIndex? {
    boards.indices.lazy.map { BoardIndex($0) }
      .first { boards[$0.offset].id == id && !goneBoards.contains($0) }
  }

  /// A network, or a body of one, that people meet in.
  func network(_ id: String) throws(Refusal) -> NetworkIndex {
    guard let network = knownNetwork(id) else { throw .unknownNetwork(id) }
    guard networks[network.offset].nature == .network else { throw .territory(id) }
    return network
  }

  func networks(_ ids: [String]) throws(Refusal) -> [NetworkIndex] {
    var result: [NetworkIndex] = []
    for id in ids {
      let network = try network(id)
      if !result.contains(network) { result.append(network) }
    }
    return result
  }

  func board(_ id: String) throws(Refusal) -> BoardIndex {
    guard let board = knownBoard(id) else { throw .unknownBoard(id) }
    return board
  }

  func boards(_ ids: [String]) throws(Refusal) -> [BoardIndex] {
    var result: [BoardIndex] = []
    for id in ids {
      let board = try board(id)
      if !result.contains(board) { result.append(board) }
    }
    return result
  }
}

// MARK: - What becomes of whom

extension LandscapeDraft {
  /// Puts a new network behind the others.
  mutating func add(_ network: RegionalNetwork) -> NetworkIndex {
    networks.append(network)
    return NetworkIndex(networks.count - 1)
  }

  /// Puts a new board behind the others.
  mutating func add(_ board: Board) -> BoardIndex {
    boards.append(board)
    return BoardIndex(boards.count - 1)
  }

  /// Lets some networks become others, or none; those that are not among these are gone.
  mutating func replace(_ replaced: Set<NetworkIndex>, by successors: [NetworkIndex]) {
    for position in networkSuccessors.indices
    where networkSuccessors[position].contains(where: replaced.contains) {
      var result: [NetworkIndex] = []
      for successor in networkSuccessors[position] {
        for next in replaced.contains(successor) ? successors : [successor]
        where !result.contains(next) {
          result.append(next)
        }
      }
      networkSuccessors[position] = result
    }
    goneNetworks.formUnion(replaced.subtracting(successors))
  }

  /// Lets some boards become one; the others are gone.
  mutating func replace(_ replaced: Set<BoardIndex>, by successor: BoardIndex) {
    for position in boardSuccessors.indices where replaced.contains(boardSuccessors[position]) {
      boardSuccessors[position] = successor
    }
    goneBoards.formUnion(replaced.subtracting([successor]))
  }

  /// Some networks and the bodies of them, however far removed.
  func withBodies(_ roots: Set<NetworkIndex>) -> Set<NetworkIndex> {
    var result = roots
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for position in networks.indices where !result.contains(NetworkIndex(position)) {
        guard let whole = networks[position].bodyOf, result.contains(whole),
          !goneNetworks.contains(NetworkIndex(position))
        else { continue }
        result.insert(NetworkIndex(position))
        isGrowing = true
      }
    }
    return result
  }

  /// Refuses what the law asks for.
  func checkDispensable(_ networks: some Sequence<NetworkIndex>) throws(Refusal) {
    let statutory = statutory(among: networks)
    if !statutory.isEmpty { throw .statutory(networks: statutory) }
  }

  /// The ids of those that the law asks for, in order.
  func statutory(among networks: some Sequence<NetworkIndex>) -> [String] {
    networks.filter { self.networks[$0.offset].obligation == .statutory }.sorted()
      .map { self.networks[$0.offset].id }
  }

  /// Takes away memberships, and says in each network that it has as many members fewer.
  mutating func removeMemberships(where isRemoved: (Membership) -> Bool) {
    var removed = [Int](repeating: 0, count: networks.count)
    memberships.removeAll { membership in
      guard isRemoved(membership) else { return false }
      removed[membership.network.offset] += 1
      return true
    }
    for (position, count) in removed.enumerated() where count > 0 {
      networks[position].countMembers(-count)
    }
  }
}

extension RegionalNetwork {
  /// Counts members more or fewer, where it says how many it has.
  mutating func countMembers(_ difference: Int) {
    declaredMemberCount = declaredMemberCount.map { max(0, $0 + difference) }
  }
}
