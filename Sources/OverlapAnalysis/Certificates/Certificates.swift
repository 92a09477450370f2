import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// What would disappear if a network stopped and all others stayed, for each network.
  ///
  /// For network *k* and every two of its members, *c* − 1 is the number of other networks that both
  /// are members of; the pair is kept when that is at least 1. The rest is looked up by name: pairs
  /// and boards that have only *k*, themes and partners that are found nowhere else. Substitutes are
  /// a smallest set cover of the pairs that can be kept by the networks that could stand in.
  ///
  /// It is a property of a set: where *k* and *l* keep the same pairs, one of the two can stop and
  /// keep them, not both. `lastMeetingPlaces` says for how many pairs, and `stopTogether` takes all
  /// networks together.
  ///
  /// - Parameter nodes: How many branches to look into at most for each set of substitutes.
  /// - Returns: A certificate for every network that is counted, in the landscape's order, made when
  ///   it is walked to; none for territories, which say nothing on meeting.
  /// - Complexity: For each network of *s* members O(Σ *o*²) over the other networks, *o* being the
  ///   members they share, and two searches, each exponential in the number of networks at worst.
  ///
  /// The measure is this project's own.
  public func certificates(within nodes: Int = 1000) -> some Sequence<Certificate> {
    let maker = CertificateMaker(of: self, within: nodes)
    let events = scope.nature == .network ? Array(selection.graph.events) : []
    return events.lazy.map { maker.certificate(of: $0) }
  }

  /// The certificate of one network; nil when no network that is counted has that id.
  public func certificate(of name: Name, within nodes: Int = 1000) -> Certificate? {
    let networks = selection.networks
    guard scope.nature == .network,
      let position = networks.firstIndex(where: { selection.landscape[$0].id == name.id })
    else { return nil }
    return CertificateMaker(of: self, within: nodes).certificate(of: Event(position))
  }
}

/// What certificates are made of, gathered in one walk over the landscape.
private struct CertificateMaker {
  private let selection: Selection
  private let memberWide: Set<Event>
  private let boardNames, networkNames: [Name]
  private let loads: [Load]
  private let listings: [Listing]
  private let seats: SeatsByTheme
  private let search: SubstituteSearch

  init(of findings: OverlapFindings, within nodes: Int) {
    selection = findings.selection
    memberWide = findings.memberWideNetworks()
    boardNames = selection.boardNames
    networkNames = selection.networkNames
    loads = findings.networkLoads()
    listings = findings.listings()
    seats = SeatsByTheme(of: selection)
    search = SubstituteSearch(in: selection, rule: findings.scope.standIn, within: nodes)
  }

  func certificate(of event: Event) -> Certificate {
    let network = selection.network(event)
    let graph = selection.graph
    let pairs = ElsewherePairs(
      of: event, memberWide: memberWide, in: graph, boards: boardNames)
    var kept = 0
    var keptBesides = 0
    var onlyHere: [MeetingPair] = []
    for pair in pairs {
      if pair.others > 0 {
        kept += 1
      } else {
        onlyHere.append(MeetingPair(first: pair.first, second: pair.second))
      }
      if pair.othersBesidesMemberWide > 0 { keptBesides += 1 }
    }

    let members = graph.actors(of: event)
    return Certificate(
      name: networkNames[event.index], themes: network.themes, obligation: network.obligation,
      scheme: network.scheme, commissioner: network.commissioner, load: loads[event.index],
      size: members.count, listing: listings[event.index],
      isMemberWide: memberWide.contains(event), pairs: pairs.count, pairsElsewhere: kept,
      pairsElsewhereBesidesMemberWide: keptBesides, pairsOnlyHere: onlyHere,
      boardsNowhereElse: members.filter { graph.degree(of: $0) == 1 }
        .map { boardNames[$0.index] },
      themeLosses: seats.themeLosses(without: event),
      partnerLosses: seats.partnerLosses(without: event),
      substitutes: search.substitutes(for: event, excluding: []),
      substitutesBesidesMemberWide: search.substitutes(for: event, excluding: memberWide),
      lastMeetingPlaces: lastMeetingPlaces(of: event))
  }

  private func lastMeetingPlaces(of event: Event) -> [LastMeetingPlace] {
    let graph = selection.graph
    let members = graph.actors(of: event)
    var places: [Event: (pairs: Int, example: MeetingPair)] = [:]
    for (index, first) in members.enumerated() {
      for second in members.dropFirst(index + 1) {
        let shared = graph.sharedEvents(of: first, and: second)
        guard shared.count == 2 else { continue }
        let example = MeetingPair(
          first: boardNames[first.index], second: boardNames[second.index])
        places[shared[0] == event ? shared[1] : shared[0], default: (0, example)].pairs += 1
      }
    }
    return places.sorted { ($1.value.pairs, $0.key) < ($0.value.pairs, $1.key) }
      .map {
        LastMeetingPlace(
          network: networkNames[$0.key.index], pairs: $0.value.pairs, example: $0.value.example)
      }
  }
}
