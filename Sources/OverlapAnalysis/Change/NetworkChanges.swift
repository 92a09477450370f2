public import BoardNetworks
import TwoModeGraphs

/// What became of a network, or of several that cannot be told apart any more.
public struct NetworkChange: Hashable, Sendable {
  public let kind: NetworkChangeKind

  /// For networks that came or went, how sure that is; else `certain`.
  public let evidence: ChangeEvidence

  /// The networks before and after; one of each when it carried on.
  public let earlier, later: [NetworkState]

  /// Boards that are a member of one of the later networks and were of none of the earlier ones, by
  /// what they are called now, and those that were and are not. Empty for networks that came or
  /// went.
  public let joined, left: [MemberChange]
}

public enum NetworkChangeKind: String, CaseIterable, Sendable {
  case came, went
  /// One network became one network.
  case carriedOn
  /// Several became one.
  case combined
  /// One became several.
  case split
  /// Several became several.
  case rearranged
}

/// A network, or a body of one, in one of two landscapes.
public struct NetworkState: Hashable, Sendable {
  public let name: Name

  /// The network it is a body of, however far removed; nil for one that is no body.
  public let bodyOf: Name?

  /// When it is active, by the list.
  public let period: Period

  /// Boards on its list, of those that are counted.
  public let size: Int
  public let listing: Listing

  /// What it takes of these boards, its bodies apart.
  public let load: Load

  /// How often it meets, and how long.
  public let meetings: Meetings

  /// Its layers: itself, its bodies, theirs; and the number of all these bodies.
  public let layers, bodies: Int

  /// Where its members meet again; nil for a body.
  public let encounters: EncounterFinding?
}

/// A board that joined or left a network.
public struct MemberChange: Hashable, Sendable {
  public let board: Name
  public let evidence: ChangeEvidence
}

extension LandscapeComparison {
  /// - Complexity: that of `encounters()` of both landscapes, and O(*b* + *n* + *m*) for *b* boards,
  ///   *n* networks and *m* memberships in both.
  func networkChanges() -> [NetworkChange] {
    let then = NetworkStates(of: earlier)
    let now = NetworkStates(of: later)
    let members = memberChanges()
    return networks.enumerated().compactMap { place, lineage in
      let old = lineage.earlier.compactMap { then[$0] }
      let new = lineage.later.compactMap { now[$0] }
      guard let kind = NetworkChangeKind(from: old.count, to: new.count) else { return nil }
      return NetworkChange(
        kind: kind, evidence: evidence(of: lineage), earlier: old, later: new,
        joined: members[place].joined, left: members[place].left)
    }
  }

  /// Who joined and who left, for each lineage of networks.
  private func memberChanges() -> [(joined: [MemberChange], left: [MemberChange])] {
    var result = [(joined: [MemberChange], left: [MemberChange])](
      repeating: ([], []), count: networks.count)
    for board in boards.lineages {
      let name = boards.name(of: board)
      for table in tables(of: board) {
        let lineage = networks[table.lineage]
        guard !lineage.earlier.isEmpty, !lineage.later.isEmpty else { continue }
        if table.earlier.isEmpty {
          result[table.lineage].joined.append(
            MemberChange(
              board: name, evidence: evidence(thatJoined: table, in: lineage, by: board)))
        } else if table.later.isEmpty {
          result[table.lineage].left.append(
            MemberChange(board: name, evidence: evidence(thatLeft: table, in: lineage, by: board)))
        }
      }
    }
    return result
  }
}

extension NetworkChangeKind {
  /// Nil when there are no networks.
  fileprivate init?(from earlier: Int, to later: Int) {
    switch (earlier, later) {
    case (0, 0): return nil
    case (0, _): self = .came
    case (_, 0): self = .went
    case (1, 1): self = .carriedOn
    case (_, 1): self = .combined
    case (1, _): self = .split
    default: self = .rearranged
    }
  }
}

/// The networks and bodies of one landscape, each by itself; those of another nature have no state.
private struct NetworkStates {
  private let states: [NetworkState?]

  init(of findings: OverlapFindings) {
    let selection = findings.selection
    let landscape = selection.landscape
    var sizes = [Int](repeating: 0, count: landscape.networks.count)
    let listed = selection.listedCounts
    let isCounted = selection.countedBoards
    for membership in landscape.memberships {
      if isCounted[membership.board.offset] { sizes[membership.network.offset] += 1 }
    }
    var tallies = [LoadTally](repeating: LoadTally(), count: landscape.networks.count)
    findings.forEachSeatedMembership { membership, hours in
      guard isCounted[membership.board.offset] else { return }
      tallies[membership.network.offset].add(membership.seatCount, seatsOf: hours)
    }
    var bodies = [Int](repeating: 0, count: landscape.networks.count)
    for network in landscape.networks {
      var next = network.bodyOf
      while let whole = next {
        bodies[whole.offset] += 1
        next = landscape[whole].bodyOf
      }
    }
    var encounters = [EncounterFinding?](repeating: nil, count: landscape.networks.count)
    for (network, finding) in zip(selection.networks, findings.encounters()) {
      encounters[network.offset] = finding
    }
    let layers = landscape.layers()
    states = landscape.networks.indices.map { position in
      let network = landscape.networks[position]
      guard network.nature == selection.nature else { return nil }
      let listing = Listing(listed: listed[position], declared: network.declaredMemberCount)
      return NetworkState(
        name: Name(network),
        bodyOf: network.bodyOf.map { Name(landscape[landscape.root(of: $0)]) },
        period: network.period, size: sizes[position], listing: listing,
        load: network.nature == .territory || listing.isUnknown ? .unknown : tallies[position].load,
        meetings: network.meetings, layers: layers[position], bodies: bodies[position],
        encounters: encounters[position])
    }
  }

  subscript(network: NetworkIndex) -> NetworkState? { states[network.offset] }
}
