import OverlapAnalysis

/// Which boards and networks come into a picture of both.
///
/// All of them, if that stays readable. Otherwise the networks with most members, networks of equal
/// size together, and the boards that are in at least two of those: a board in one of them ties
/// nothing together. If all that are in one of them fit, too, they come in. Where networks are so large that few of them would come in, twelve come in
/// with the boards that are in most of them.
struct TwoModeSelection: Hashable, Sendable {
  let boards, networks: [Int]
  let memberships: [MembershipFinding]
  let isWhole: Bool

  /// The size of the smallest network that came in, and whether others of that size stay out.
  let leastSize: Int?
  let isCut: Bool

  /// In how many of the networks that came in each board is at least.
  let leastDegree: Int

  /// As few networks as a picture of large ones has, as far as there is room.
  private static let fewNetworks = 12

  /// - Parameters:
  ///   - limit: How many boards and networks there may be, at least 2.
  ///   - lineLimit: How many memberships.
  /// - Complexity: O(*k* *t*) for *t* memberships and *k* distinct sizes of networks.
  init(of subject: DiagramSubject, limit: Int, lineLimit: Int) {
    let all = subject.memberships
    if subject.boards.count + subject.networks.count <= limit, all.count <= lineLimit {
      boards = Array(subject.boards.indices)
      networks = Array(subject.networks.indices)
      memberships = all
      isWhole = true
      leastSize = nil
      isCut = false
      leastDegree = 0
      return
    }
    var members = [[Int]](repeating: [], count: subject.networks.count)
    for membership in all { members[membership.network].append(membership.board) }
    /// How many of some networks each board is in.
    func degrees(among networks: [Int]) -> [Int] {
      var degrees = [Int](repeating: 0, count: subject.boards.count)
      for network in networks { for board in members[network] { degrees[board] += 1 } }
      return degrees
    }
    /// The lowest degree, at least 1, from which boards come in with some networks.
    func neededDegree(among networks: [Int]) -> Int {
      let degrees = degrees(among: networks)
      var least = 1
      while true {
        let tying = degrees.filter { $0 >= least }
        if networks.count + tying.count <= limit, tying.reduce(0, +) <= lineLimit { return least }
        least += 1
      }
    }
    let few = min(TwoModeSelection.fewNetworks, limit / 2)
    let strongest = Strongest(counts: subject.networks.map(\.size)) { networks in
      networks.count <= max(1, few) || networks.count <= limit && neededDegree(among: networks) <= 2
    }
    networks = strongest.kept
    let degrees = degrees(among: strongest.kept)
    let least = neededDegree(among: strongest.kept)
    boards = degrees.indices.filter { degrees[$0] >= least }
    let shown = Set(strongest.kept)
    memberships = all.filter { degrees[$0.board] >= least && shown.contains($0.network) }
    isWhole = false
    leastSize = strongest.leastCount
    isCut = strongest.isCut
    leastDegree = least
  }
}
