// What interventions do to members and meetings of one network.

extension LandscapeDraft {
  mutating func join(_ boardID: String, _ networkID: String) throws(Refusal) {
    let board = try board(boardID)
    let network = try network(networkID)
    guard !memberships.contains(where: { $0.board == board && $0.network == network }) else {
      throw .alreadyMember(board: boardID, network: networkID)
    }
    memberships.append(Membership(board: board, network: network))
    networks[network.offset].countMembers(1)
  }

  mutating func leave(_ boardID: String, _ networkID: String) throws(Refusal) {
    let board = try board(boardID)
    let network = try network(networkID)
    guard memberships.contains(where: { $0.board == board && $0.network == network }) else {
      throw .notMember(board: boardID, network: networkID)
    }
    let left = withBodies([network])
    let seats = memberships.filter { $0.board == board && left.contains($0.network) }
    try checkDispensable(seats.map(\.network))
    removeMemberships { $0.board == board && left.contains($0.network) }
    follow([network]) { member, through in member == board ? nil : through }
  }

  mutating func meet(_ id: String, _ frequency: Intervention.Frequency) throws(Refusal) {
    let network = try network(id)
    let meetings = networks[network.offset].meetings
    let perYear: Double?
    switch frequency {
    case .perYear(let number):
      guard number > 0 else { throw .noMeetings }
      perYear = number
    case .times(let factor):
      guard factor > 0 else { throw .noMeetings }
      perYear = meetings.perYear.map { $0 * factor }
    }
    networks[network.offset].meetings = meetings.held(perYear)
  }

  mutating func divide(
    _ id: String, core: [String], sharedMeetings: Double, coreGroup: String
  ) throws(Refusal) {
    let network = try network(id)
    let core = try boards(core)
    guard !core.isEmpty else { throw .tooFew }
    guard knownNetwork(coreGroup) == nil else { throw .repeatedNetwork(coreGroup) }
    guard sharedMeetings > 0 else { throw .noMeetings }
    let whole = networks[network.offset]
    if let perYear = whole.meetings.perYear, sharedMeetings >= perYear {
      throw .shellMeetsAsOften(perYear: perYear)
    }
    for board in core
    where !memberships.contains(where: { $0.board == board && $0.network == network }) {
      throw .notMember(board: boards[board.offset].id, network: id)
    }

    let group = add(
      RegionalNetwork(
        id: coreGroup, bodyOf: network, themes: whole.themes, region: whole.region,
        meetings: whole.meetings.held(whole.meetings.perYear.map { $0 - sharedMeetings }),
        delegateLevel: whole.delegateLevel))
    networks[network.offset].meetings = whole.meetings.held(sharedMeetings)
    for position in memberships.indices where memberships[position].network == network {
      let membership = memberships[position]
      var details = membership.details
      details.form = core.contains(membership.board) ? .core : .shell
      memberships[position] = Membership(board: membership.board, network: network, details)
      guard core.contains(membership.board) else { continue }
      memberships.append(Membership(board: membership.board, network: group, details))
    }
  }
}

extension Meetings {
  /// The same meetings, held another number of times.
  func held(_ perYear: Double?) -> Meetings {
    Meetings(perYear: perYear, duration: duration, preparation: preparation, travel: travel)
  }
}
