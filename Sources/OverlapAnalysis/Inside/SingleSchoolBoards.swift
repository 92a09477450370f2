import BoardNetworks

/// Where the boards with one school stand in the landscape as a whole.
public struct SingleSchoolFinding: Hashable, Sendable {
  /// Boards with one school, boards with more, and boards whose number of schools is unknown.
  public let boards, otherBoards, unknownBoards: Int

  /// Memberships of those with one school: of their own, through an umbrella, through a cluster,
  /// through someone the lists do not know otherwise.
  public let own, throughUmbrella, throughCluster, throughOthers: Int

  /// Those that are on the list of no network, without those that did not answer.
  public let nowhere: [Name]

  /// Networks with a board on their list, and no board with one school.
  public let networksWithout: [Name]

  /// Networks with a board on their list.
  public let networkCount: Int

  /// Those with one school, and those with more, of which it is known how many people sit at tables
  /// for them; nil when it is known of none.
  public let staffed, othersStaffed: StaffedBoards?
}

extension OverlapFindings {
  /// Finds where boards with one school stand.
  ///
  /// - Parameter insides: What `insides()` gives.
  /// - Returns: Nil when no board that is counted has one school, as far as is known, and for
  ///   territories.
  /// - Complexity: as `totalHours()`.
  public func singleSchoolBoards(in insides: [InsideFinding]) -> SingleSchoolFinding? {
    guard scope.nature == .network else { return nil }
    let boards = selection.boards.map { selection.landscape[$0] }
    let singleSchool = boards.filter { $0.isSingleSchool == true }
    guard !singleSchool.isEmpty else { return nil }
    let parts = insides.map(\.singleSchool)
    let listed = Set(parts.flatMap(\.boards))
    let staffed = staffedBoards(by: \.isSingleSchool)
    let withMembers = insides.filter { $0.size > 0 }
    return SingleSchoolFinding(
      boards: singleSchool.count, otherBoards: boards.count { $0.isSingleSchool == false },
      unknownBoards: boards.count { $0.isSingleSchool == nil },
      own: parts.reduce(0) { $0 + $1.own.count },
      throughUmbrella: parts.reduce(0) { $0 + $1.throughUmbrella.count },
      throughCluster: parts.reduce(0) { $0 + $1.throughCluster.count },
      throughOthers: parts.reduce(0) { $0 + $1.throughOthers.count },
      nowhere: singleSchool.filter { !didNotAnswer($0) }.map { Name($0) }
        .filter { !listed.contains($0) },
      networksWithout: withMembers.filter { $0.singleSchool.count == 0 }.map(\.name),
      networkCount: withMembers.count, staffed: staffed[true], othersStaffed: staffed[false])
  }
}

extension Board {
  /// Whether it has one school; nil when that is unknown.
  var isSingleSchool: Bool? { sizeClass.map { $0 == .singleSchool } }
}
