import BoardNetworks
import OverlapAnalysis

/// How networks are put together, in the plainest way: every list is looked through for every
/// question.
struct SlowInsides {
  let landscape: Landscape
  let findings: OverlapFindings

  private func root(_ network: Int) -> Int {
    landscape.networks[network].bodyOf.map { root($0.offset) } ?? network
  }

  private func depth(_ network: Int) -> Int {
    landscape.networks[network].bodyOf.map { 1 + depth($0.offset) } ?? 0
  }

  /// The networks that are counted, as positions in the landscape.
  var networks: [Int] {
    landscape.networks.indices.filter {
      landscape.networks[$0].nature == .network && landscape.networks[$0].bodyOf == nil
    }
  }

  private func isCounted(_ board: Int) -> Bool {
    findings.scope.participants.includes(landscape.boards[board])
  }

  private func bodies(_ network: Int) -> [Int] {
    landscape.networks.indices.filter {
      $0 != network && root($0) == network && landscape.networks[$0].nature == .network
    }
  }

  private func memberships(_ network: Int, all: Bool = false) -> [Membership] {
    landscape.memberships.filter {
      $0.network.offset == network && (all || isCounted($0.board.offset))
    }
  }

  private func boards(_ network: Int) -> Set<Int> {
    Set(memberships(network).map(\.board.offset))
  }

  private func ids(_ boards: some Sequence<Int>) -> Set<String> {
    Set(boards.map { landscape.boards[$0].id })
  }

  private func listsNobody(_ network: Int) -> Bool {
    (landscape.networks[network].declaredMemberCount ?? 0) > 0
      && memberships(network, all: true).isEmpty
  }

  func inNoBody(_ network: Int) -> Set<String>? {
    let bodies = bodies(network)
    if bodies.isEmpty || bodies.contains(where: listsNobody) { return nil }
    return ids(boards(network).filter { board in !bodies.contains { boards($0).contains(board) } })
  }

  func inSeveral(_ network: Int) -> [String: Int] {
    var result: [String: Int] = [:]
    for board in landscape.boards.indices {
      let count = bodies(network).count { boards($0).contains(board) }
      if count > 1 { result[landscape.boards[board].id] = count }
    }
    return result
  }

  func outsiders(_ network: Int) -> Set<String> {
    ids(bodies(network).flatMap { boards($0) }.filter { !boards(network).contains($0) })
  }

  func depthOfBodies(_ network: Int) -> Int { bodies(network).map { depth($0) }.max() ?? 0 }

  private func pairs(_ network: Int) -> [(Int, Int)] {
    let bodies = bodies(network)
    return bodies.flatMap { first in bodies.filter { $0 > first }.map { (first, $0) } }
  }

  func linkedPairs(_ network: Int) -> Int {
    pairs(network).count { !boards($0).isDisjoint(with: boards($1)) }
  }

  private func isCoordinator(_ board: Int, _ network: Int) -> Bool {
    ([network] + bodies(network)).contains { table in
      memberships(table, all: true).contains {
        $0.board.offset == board
          && $0.details.roles.contains { $0 == "netwerkcoördinator" || $0 == "Programmaleider" }
      }
    }
  }

  func coordinators(_ network: Int) -> Set<String> {
    ids(landscape.boards.indices.filter { isCoordinator($0, network) })
  }

  func pairsThroughCoordinators(_ network: Int) -> Int {
    pairs(network).count { first, second in
      let shared = Set(memberships(first, all: true).map(\.board.offset))
        .intersection(memberships(second, all: true).map(\.board.offset))
      return !shared.isEmpty && shared.allSatisfy { isCoordinator($0, network) }
    }
  }

  func members(_ network: Int, form: MembershipForm?) -> Set<String> {
    ids(memberships(network).filter { $0.details.form == form }.map(\.board.offset))
  }

  func apartFromCore(_ network: Int) -> Set<String> {
    let core = memberships(network).filter { $0.details.form == .core }.map(\.board.offset)
    if core.isEmpty { return [] }
    let around = memberships(network).filter {
      $0.details.form != nil && $0.details.form != .core
    }.map(\.board.offset)
    return ids(
      around.filter { board in
        !networks.contains { other in
          other != network && boards(other).contains(board)
            && core.contains { boards(other).contains($0) }
        }
      })
  }

  func seats(_ tables: [Int]) -> Int {
    tables.flatMap { memberships($0) }.reduce(0) { $0 + ($1.details.seatCount ?? 1) }
  }

  func bodySeats(_ network: Int) -> Int { seats(bodies(network)) }

  /// The hours of the seats at these tables that are known.
  func knownHours(_ tables: [Int]) -> Double {
    tables.flatMap { memberships($0) }.reduce(0) { sum, membership in
      let meetings = landscape[membership.network].meetings
      return sum
        + Double(membership.details.seatCount ?? 1)
        * (meetings.hoursPerSeat ?? meetings.knownHoursPerSeat ?? 0)
    }
  }

  func knownBodyHours(_ network: Int) -> Double { knownHours(bodies(network)) }

  func delegates(_ network: Int) -> (all: Int, withMandate: Int) {
    let all = ([network] + bodies(network)).flatMap { memberships($0) }.flatMap(\.details.delegates)
    return (all.count, all.count { $0.mandate.map { !$0.isEmpty } ?? false })
  }

  private func isSingleSchool(_ board: Int) -> Bool { landscape.boards[board].schoolCount == 1 }

  func singleSchool(_ network: Int) -> (own: Int, board: Int, network: Int, other: Int, no: Int) {
    let members = memberships(network).filter { isSingleSchool($0.board.offset) }
    func count(_ matches: (Via?) -> Bool) -> Int { members.count { matches($0.details.via) } }
    func region(_ text: String?) -> String? {
      RandomLandscape.regions.first { $0.key == text }?.value
    }
    let counted = landscape.boards.indices.filter(isCounted)
    let own = region(landscape.networks[network].region)
    let inRegion = counted.filter { region(landscape.boards[$0].region) == own }
    let candidates = own == nil || inRegion.isEmpty ? counted : inRegion
    return (
      count { $0 == nil }, count { if case .board = $0 { true } else { false } },
      count { if case .network = $0 { true } else { false } },
      count { if case .other = $0 { true } else { false } },
      candidates.count { isSingleSchool($0) && !boards(network).contains($0) }
    )
  }

  /// The least number of members that hold a share of what members have in common elsewhere: over
  /// all groups there are.
  func fewest(_ network: Int, holding share: Double) -> Int? {
    let members = boards(network).sorted()
    func elsewhere(_ first: Int, _ second: Int) -> Int {
      networks.count {
        $0 != network && boards($0).contains(first) && boards($0).contains(second)
      }
    }
    var ties: [[Int]] = []
    for first in members { ties.append(members.map { $0 == first ? 0 : elsewhere(first, $0) }) }
    let total = ties.joined().reduce(0, +)
    guard total > 0 else { return nil }
    var fewest = members.count
    for group in 0..<(1 << members.count) where group.nonzeroBitCount < fewest {
      let places = members.indices.filter { group & (1 << $0) != 0 }
      let held = places.reduce(0) { sum, first in
        sum + places.reduce(0) { $0 + ties[first][$1] }
      }
      if Double(held) / Double(total) >= share { fewest = places.count }
    }
    return fewest
  }

  /// The participants on a list that are another network, by the ids of both; nil for one that is
  /// not in the lists.
  func memberNetworks(_ network: Int) -> [String: String?] {
    var result: [String: String?] = [:]
    for membership in memberships(network, all: true) {
      let board = landscape[membership.board]
      let named = networks.filter {
        landscape.networks[$0].name != nil
          && landscape.networks[$0].name?.lowercased() == board.name?.lowercased()
      }
      let isNetwork = board.kind == "Samenwerkingsverband"
      let same = isNetwork ? networks.filter { landscape.networks[$0].id == board.id } : []
      let found = named.isEmpty ? same.first : named.first
      if found == network || found == nil && !isNetwork { continue }
      result.updateValue(found.map { landscape.networks[$0].id }, forKey: board.id)
    }
    return result
  }
}
