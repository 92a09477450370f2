import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds everything of one network: who is in it, where they meet again, who meets only here.
  ///
  /// With *c* the number of networks that two of its members share, they meet in *c* − 1 others;
  /// see `encounters()`. Without member-wide networks these do not count as others, whether or not
  /// this one is member-wide itself. With *o* the boards that it shares with another network, and *s*
  /// its size, `containment` is *o* / *s*.
  ///
  /// - Returns: Nil when no network that is counted has that id.
  /// - Complexity: O(*b* + *n* log *n* + *m* + Σ *s*) for *b* boards, *n* networks and *m*
  ///   memberships, and over all networks of all members their *s* members.
  public func networkProfile(of name: Name) -> NetworkProfile? {
    let networks = selection.networks
    guard
      let position = networks.firstIndex(where: { selection.landscape[$0].id == name.id })
    else { return nil }
    return NetworkProfiles(of: self).profile(of: Event(position))
  }

  /// The profiles of all networks that are counted, in the landscape's order, each made when it is
  /// walked to.
  ///
  /// - Complexity: O(*n*² log *n* + *nb* + *m* + Σ *d* *s*) for a whole walk, for *b* boards, *n*
  ///   networks and *m* memberships, and for each member of each network, over its networks, their
  ///   *s* members.
  public func networkProfiles() -> some Sequence<NetworkProfile> {
    let profiles = NetworkProfiles(of: self)
    return selection.graph.events.lazy.map { profiles.profile(of: $0) }
  }
}

/// What the profiles of networks are made of, gathered in one walk over the landscape.
private struct NetworkProfiles {
  private let selection: Selection
  private let memberWide: Set<Event>
  private let boardNames, networkNames: [Name]
  private let loads: [Load]

  /// By the offset of a board in the landscape.
  private let isCounted: [Bool]

  /// By the offset of a network in the landscape: its memberships, and its bodies however far
  /// removed.
  private let memberships: [[Membership]]
  private let bodies: [[NetworkIndex]]

  /// By the offset of a network in the landscape: those on its list.
  private let listedCounts: [Int]

  init(of findings: OverlapFindings) {
    selection = findings.selection
    memberWide = findings.memberWideNetworks()
    boardNames = selection.boardNames
    networkNames = selection.networkNames
    loads = findings.networkLoads()

    let landscape = selection.landscape
    let participants = selection.participants
    isCounted = landscape.boards.map { participants.includes($0) }
    memberships = landscape.membershipsByNetwork()
    listedCounts = selection.listedCounts
    bodies = landscape.bodiesByNetwork()
  }

  func profile(of event: Event) -> NetworkProfile {
    let landscape = selection.landscape
    let index = selection.networks[event.index]
    let memberships = memberships[index.offset]
    let pairs = ElsewherePairs(
      of: event, memberWide: memberWide, in: selection.graph, boards: boardNames)
    let all = Histogram(values: pairs.lazy.map(\.others))
    let besidesMemberWide = Histogram(values: pairs.lazy.map(\.othersBesidesMemberWide))
    return NetworkProfile(
      name: networkNames[event.index], network: landscape[index],
      members: members(of: event, memberships),
      otherMembers: otherMembers(among: memberships),
      listing: Listing(
        listed: listedCounts[index.offset], declared: landscape[index].declaredMemberCount),
      bodies: bodies(of: index), load: loads[event.index],
      isMemberWide: memberWide.contains(event),
      memberWideNetworks: memberWide.subtracting([event]).sorted()
        .map { networkNames[$0.index] },
      overlaps: overlaps(of: event),
      elsewhere: ElsewhereDistribution(all),
      elsewhereBesidesMemberWide: ElsewhereDistribution(besidesMemberWide), pairs: pairs)
  }

  private func members(of event: Event, _ memberships: [Membership]) -> [NetworkMember] {
    let graph = selection.graph
    // Both are in the landscape's order of boards.
    let counted = memberships.filter { isCounted[$0.board.offset] }
    return zip(graph.actors(of: event), counted).map { actor, membership in
      let others = graph.events(of: actor).filter { $0 != event }
      return NetworkMember(
        board: boardNames[actor.index],
        participation: Participation(membership, in: selection.landscape),
        otherNetworks: others.count,
        otherNetworksBesidesMemberWide: others.count { !memberWide.contains($0) })
    }
  }

  private func otherMembers(among memberships: [Membership]) -> [OtherMember] {
    memberships.filter { !isCounted[$0.board.offset] }.map { membership in
      let participant = selection.landscape[membership.board]
      return OtherMember(participant: Name(participant), kind: participant.kind)
    }
  }

  private func bodies(of network: NetworkIndex) -> [NetworkBody] {
    let landscape = selection.landscape
    return landscape.withBodiesBelow(bodies[network.offset]).map { index in
      let body = landscape[index]
      let all = memberships[index.offset]
      let counted = all.filter { isCounted[$0.board.offset] }
      return NetworkBody(
        body: Name(body),
        within: body.bodyOf.flatMap { $0 == network ? nil : Name(landscape[$0]) },
        themes: body.themes, meetings: body.meetings,
        members: counted.map { Name(landscape[$0.board]) },
        otherMemberCount: all.count - counted.count,
        listing: Listing(
          listed: listedCounts[index.offset], declared: body.declaredMemberCount),
        seatCount: counted.reduce(0) { $0 + $1.seatCount })
    }
  }

  private func overlaps(of event: Event) -> [NetworkEncounter] {
    let graph = selection.graph
    var shared: [Event: Int] = [:]
    for member in graph.actors(of: event) {
      for other in graph.events(of: member) where other != event { shared[other, default: 0] += 1 }
    }
    return shared.map { other, count in
      Overlap(
        first: event, second: other, shared: count, degreeOfFirst: graph.degree(of: event),
        degreeOfSecond: graph.degree(of: other))
    }.sorted { one, other in
      // Of two that share as many, the smaller is the more alike.
      (other.shared, one.degreeOfSecond, one.second)
        < (one.shared, other.degreeOfSecond, other.second)
    }.map { overlap in
      NetworkEncounter(
        network: networkNames[overlap.second.index],
        isMemberWide: memberWide.contains(overlap.second), shared: overlap.shared,
        containment: overlap.containmentOfFirst ?? 0,
        containmentOfOther: overlap.containmentOfSecond ?? 0, jaccard: overlap.jaccard ?? 0)
    }
  }
}
