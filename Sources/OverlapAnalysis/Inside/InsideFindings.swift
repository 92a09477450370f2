import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds how each network is put together.
  ///
  /// Boards are those that are counted; bodies are all that are a body of the network, however far
  /// removed. Hours are in the terms of `boardLoads()`, over the seats of these boards.
  ///
  /// - Parameter share: How much of the contact elsewhere the groups of boards are to hold.
  /// - Returns: A finding for every network that is counted, in the landscape's order; none for
  ///   territories, which have no members.
  /// - Complexity: O(*b* + *n* + *m*) for *b* boards, *n* networks and *m* memberships, and for each
  ///   network that of `SharedTies.smallestGroup(holding:stepLimit:)`.
  public func insides(holding share: Double = ContactGroup.commonShare) -> [InsideFinding] {
    guard scope.nature == .network else { return [] }
    let maker = InsideMaker(of: self, holding: share)
    return selection.graph.events.map { maker.finding(of: $0) }
  }
}

/// What the findings are made of, gathered in one walk over the landscape.
private struct InsideMaker {
  private let selection: Selection
  private let landscape: Landscape
  private let share: Double
  private let memberWide: Set<Event>

  /// By the offset of a board, and of a network, in the landscape.
  private let isCounted: [Bool]
  private let memberships: [[Membership]]
  private let bodies: [[NetworkIndex]]

  /// The same of the lists, whatever taking part through another counts for: the memberships, and
  /// how many there are.
  private let listed: [[Membership]]
  private let listedCounts: [Int]
  private let seatHours: [SeatHours?]
  private let participants: ParticipantsThatAreNetworks

  /// The boards with one school that are counted: all, and those of each region.
  private let singleSchool: Set<BoardIndex>
  private var singleSchoolOfRegion: [String: Set<BoardIndex>] = [:]

  init(of findings: OverlapFindings, holding share: Double) {
    selection = findings.selection
    landscape = selection.landscape
    self.share = share
    memberWide = findings.memberWideNetworks()
    isCounted = selection.countedBoards
    memberships = landscape.membershipsByNetwork()
    bodies = landscape.bodiesByNetwork()
    listed = selection.listed.membershipsByNetwork()
    listedCounts = selection.listedCounts
    seatHours = landscape.seatHours()
    participants = ParticipantsThatAreNetworks(in: landscape)

    let landscape = landscape
    singleSchool = Set(selection.boards.filter { landscape[$0].isSingleSchool == true })
    for board in selection.boards {
      guard let region = regionKey(landscape[board].region) else { continue }
      // A region in which no board has one school is a region all the same.
      singleSchoolOfRegion[region, default: []].formUnion(
        singleSchool.contains(board) ? [board] : [])
    }
  }

  func finding(of event: Event) -> InsideFinding {
    let index = selection.networks[event.index]
    let network = landscape[index]
    let all = memberships[index.offset]
    let counted = all.filter { isCounted[$0.board.offset] }
    let bodies = landscape.withBodiesBelow(bodies[index.offset])
    let inBodies = bodies.map { memberships[$0.offset] }
    let countedInBodies = inBodies.map { $0.filter { isCounted[$0.board.offset] } }
    let actors = Array(selection.graph.actors(of: event))
    return InsideFinding(
      name: Name(network), type: network.type, formality: network.formality, size: counted.count,
      listing: listing(of: index),
      level: network.delegateLevel,
      bodyLevels: LabelCount.counts(of: bodies.compactMap { landscape[$0].delegateLevel }),
      bodies: BodyParticipation(
        of: counted.map(\.board), in: bodies, boards: countedInBodies.map { $0.map(\.board) },
        listings: bodies.map { listing(of: $0) }, landscape: landscape),
      forms: FormsOfMembership(of: Array(zip(actors, counted)), in: event, selection),
      hours: hours(counted, countedInBodies.flatMap { $0 }),
      delegates: DelegateCounts(of: counted + countedInBodies.flatMap { $0 }),
      coordination: Coordination(of: all, bodies: inBodies, in: landscape),
      singleSchool: SingleSchoolParticipation(
        of: listed[index.offset].filter { isCounted[$0.board.offset] }, among: singleSchool,
        inRegion: regionKey(network.region).flatMap { singleSchoolOfRegion[$0] },
        landscape: landscape),
      memberNetworks: memberNetworks(of: index, all),
      contactElsewhere: ContactGroup(
        among: actors, besides: [event], holding: share, in: selection),
      contactBesidesMemberWide: ContactGroup(
        among: actors, besides: memberWide.union([event]), holding: share, in: selection))
  }

  private func listing(of network: NetworkIndex) -> Listing {
    Listing(
      listed: listedCounts[network.offset], declared: landscape[network].declaredMemberCount)
  }

  private func hours(_ plenary: [Membership], _ inBodies: [Membership]) -> HoursInside {
    func tally(_ memberships: [Membership]) -> LoadTally {
      var tally = LoadTally()
      for membership in memberships {
        guard let hours = seatHours[membership.network.offset] else { continue }
        tally.add(membership.seatCount, seatsOf: hours)
      }
      return tally
    }
    let (plenary, bodies) = (tally(plenary), tally(inBodies))
    return HoursInside(
      plenarySeats: plenary.seatCount, bodySeats: bodies.seatCount, plenary: plenary.load,
      bodies: bodies.load)
  }

  private func memberNetworks(
    of network: NetworkIndex, _ memberships: [Membership]
  ) -> [MemberNetwork] {
    var listed: Set<BoardIndex> = []
    return memberships.compactMap { membership in
      let (isNetwork, found) = participants.network(of: membership.board)
      guard isNetwork, found != network else { return nil }
      if listed.isEmpty { listed = Set(memberships.map(\.board)) }
      let boards = found.map { self.memberships[$0.offset] } ?? []
      let counted = boards.map(\.board).filter { isCounted[$0.offset] }
      let participant = landscape[membership.board]
      return MemberNetwork(
        participant: Name(participant), kind: participant.kind,
        network: found.map { Name(landscape[$0]) }, boards: counted.count,
        reached: counted.filter { !listed.contains($0) }.map { Name(landscape[$0]) })
    }
  }
}
