import BoardNetworks
import TwoModeGraphs

/// Where the boards with one school stand in the landscape as a whole.
public struct SingleSchoolFinding: Hashable, Sendable {
  /// Boards with one school, boards with more, and boards whose number of schools is unknown.
  public let boards, otherBoards, unknownBoards: Int

  /// Memberships of those with one school: of their own, through an umbrella, through a cluster,
  /// through someone the lists do not know otherwise.
  public let own, throughUmbrella, throughCluster, throughOthers: Int

  /// Those that are in no network, without those that did not answer.
  public let nowhere: [Name]

  /// Networks with a board on their list, and no board with one school.
  public let networksWithout: [Name]

  /// Networks with a board on their list.
  public let networkCount: Int

  /// What one full-time post for the board carries: at boards with one school, and at others.
  public let load, loadOfOthers: LoadPerPost
}

/// Hours a year for each full-time post that a board has for its work as a board.
public struct LoadPerPost: Hashable, Sendable {
  /// The boards of which posts are known, and their posts together.
  public let boards: Int
  public let posts: Double

  /// What tables take of these boards together, and over how many seats.
  public let hours: TotalHours

  /// Known hours for each post: at least so many as long as hours of a seat are unknown. Nil
  /// without posts or hours.
  public var hoursPerPost: Double? {
    posts > 0 ? hours.load.hours.map { $0 / posts } : nil
  }

  /// The same with estimates filled in.
  public var interval: ClosedRange<Double>? {
    posts > 0
      ? hours.load.interval.map { $0.lowerBound / posts...$0.upperBound / posts } : nil
  }
}

extension OverlapFindings {
  /// Finds where boards with one school stand.
  ///
  /// The load for each post is Σ hours / Σ posts over the boards of which posts are given and above
  /// 0, so that a large board weighs more than a small one. Boards that did not answer and are on no
  /// list are left out of it.
  ///
  /// - Parameter insides: What `insides()` gives.
  /// - Returns: Nil when no board that is counted has one school, as far as is known, and for
  ///   territories.
  /// - Complexity: as `totalHours()`.
  public func singleSchoolBoards(in insides: [InsideFinding]) -> SingleSchoolFinding? {
    guard scope.nature == .network else { return nil }
    let graph = selection.graph
    var posts: [Bool: (boards: Int, posts: Double)] = [:]
    var counts: [Bool?: Int] = [:]
    var nowhere: [Name] = []
    for actor in graph.actors {
      let board = selection.board(actor)
      let isSilent = graph.degree(of: actor) == 0 && didNotAnswer(board)
      counts[board.isSingleSchool, default: 0] += 1
      if board.isSingleSchool == true, graph.degree(of: actor) == 0, !isSilent {
        nowhere.append(Name(board))
      }
      guard let isSingle = board.isSingleSchool, let staff = board.posts, !isSilent else {
        continue
      }
      let sum = posts[isSingle] ?? (0, 0)
      posts[isSingle] = (sum.boards + 1, sum.posts + staff)
    }
    guard let count = counts[true] else { return nil }
    let hours = hours(by: { $0.posts == nil ? nil : $0.isSingleSchool })
    func load(_ isSingle: Bool) -> LoadPerPost {
      let sum = posts[isSingle] ?? (0, 0)
      return LoadPerPost(boards: sum.boards, posts: sum.posts, hours: hours[isSingle] ?? .none)
    }
    let parts = insides.map(\.singleSchool)
    let withMembers = insides.filter { $0.size > 0 }
    return SingleSchoolFinding(
      boards: count, otherBoards: counts[false] ?? 0, unknownBoards: counts[nil] ?? 0,
      own: parts.reduce(0) { $0 + $1.own.count },
      throughUmbrella: parts.reduce(0) { $0 + $1.throughUmbrella.count },
      throughCluster: parts.reduce(0) { $0 + $1.throughCluster.count },
      throughOthers: parts.reduce(0) { $0 + $1.throughOthers.count }, nowhere: nowhere,
      networksWithout: withMembers.filter { $0.singleSchool.count == 0 }.map(\.name),
      networkCount: withMembers.count, load: load(true), loadOfOthers: load(false))
  }
}

extension Board {
  /// Whether it has one school; nil when that is unknown.
  var isSingleSchool: Bool? { sizeClass.map { $0 == .singleSchool } }

  /// Posts that can carry a load: nil when they are not given, and for none.
  fileprivate var posts: Double? { boardStaff.flatMap { $0 > 0 && $0.isFinite ? $0 : nil } }
}
