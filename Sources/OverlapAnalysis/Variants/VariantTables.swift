import BoardNetworks
import TwoModeGraphs

/// What one network takes, as the load of boards counts it: its own seats apart from those in its
/// bodies, which do not change when it becomes one with another or meets less.
struct VariantTable {
  /// The boards on its list, as actors, increasing, and the seats of each.
  let members: [Int]
  let seats: [Int]

  /// Everyone on its list, of all kinds of participants, by place in the landscape.
  let participants: Bits
  let meetings: Meetings

  /// The level of the people who sit in it, as levels are compared; nil when it is not given.
  let level: String?

  /// What its own seats take each, as far as that is known.
  let hoursPerSeat: Double

  /// What the seats of boards in its bodies take, by actor, increasing.
  let bodies: [(actor: Int, hours: Double, seats: Int)]

  /// Whether the hours of every seat are known.
  let isKnown: Bool
}

/// What the networks that are counted take, in the order of the graph's events.
struct VariantTables {
  let tables: [VariantTable]
  let actorCount: Int

  /// - Complexity: O(*b* + *n* *b* / 64 + *m* + *l*) for *b* participants, *n* networks and *m*
  ///   memberships, *l* being the steps from bodies to the networks they are bodies of.
  init(of findings: OverlapFindings) {
    let selection = findings.selection
    let landscape = selection.landscape
    var eventOfNetwork = [Int?](repeating: nil, count: landscape.networks.count)
    for (event, network) in selection.networks.enumerated() {
      eventOfNetwork[network.offset] = event
    }
    var actorOfBoard = [Int?](repeating: nil, count: landscape.boards.count)
    for (actor, board) in selection.boards.enumerated() { actorOfBoard[board.offset] = actor }
    let roots = landscape.networks.indices.map { landscape.root(of: NetworkIndex($0)) }

    var lists = [Bits](
      repeating: Bits(count: landscape.boards.count), count: selection.networks.count)
    var own = [[(actor: Int, seats: Int)]](repeating: [], count: selection.networks.count)
    for membership in landscape.memberships {
      guard let event = eventOfNetwork[membership.network.offset] else { continue }
      lists[event].insert(membership.board.offset)
      if let actor = actorOfBoard[membership.board.offset] {
        own[event].append((actor, membership.seatCount))
      }
    }
    var inBodies = [[Int: (hours: Double, seats: Int)]](
      repeating: [:], count: selection.networks.count)
    findings.forEachSeatedMembership { membership, hours in
      guard landscape[membership.network].bodyOf != nil,
        let event = eventOfNetwork[roots[membership.network.offset].offset],
        let actor = actorOfBoard[membership.board.offset]
      else { return }
      let before = inBodies[event][actor] ?? (0, 0)
      inBodies[event][actor] = (
        before.hours + Double(membership.seatCount) * (hours.known ?? 0),
        before.seats + membership.seatCount
      )
    }

    let loads = findings.networkLoads()
    let hours = landscape.seatHours()
    tables = selection.networks.indices.map { event in
      let network = selection.networks[event]
      return VariantTable(
        members: own[event].map(\.actor), seats: own[event].map(\.seats),
        participants: lists[event], meetings: landscape[network].meetings,
        level: levelKey(landscape[network]),
        hoursPerSeat: hours[network.offset]?.known ?? 0,
        bodies: inBodies[event].sorted { $0.key < $1.key }
          .map { ($0.key, $0.value.hours, $0.value.seats) },
        isKnown: loads[event].hours != nil && loads[event].unknownSeats == 0)
    }
    actorCount = selection.boards.count
  }

  /// What networks that become one take of each board, as the measure has it.
  ///
  /// The one meets as often as the most frequent of its parts, for the longest of their durations,
  /// preparations and travels, with for each board the most seats that it has in any part. Bodies of
  /// the parts go on as they are.
  ///
  /// - Parameters:
  ///   - parts: Networks by number; one by itself is that network.
  ///   - leastMeetings: The number of meetings that it is brought down to; nil when it is not.
  /// - Returns: By actor, increasing.
  func amounts(
    of parts: [Int], leastMeetings: Double?, measure: VariantMeasure
  ) -> [(actor: Int, amount: Double)] {
    let perSeat =
      switch measure {
      case .seats: 1.0
      case .hours: hoursPerSeat(of: parts, leastMeetings: leastMeetings)
      }
    var seats = [Int](repeating: 0, count: actorCount)
    var bodies = [Double](repeating: 0, count: actorCount)
    for part in parts {
      let table = tables[part]
      for (member, count) in zip(table.members, table.seats) {
        seats[member] = max(seats[member], count)
      }
      for body in table.bodies {
        bodies[body.actor] += measure == .hours ? body.hours : Double(body.seats)
      }
    }
    return (0..<actorCount).compactMap { actor in
      let amount = Double(seats[actor]) * perSeat + bodies[actor]
      return amount == 0 ? nil : (actor, amount)
    }
  }

  private func hoursPerSeat(of parts: [Int], leastMeetings: Double?) -> Double {
    let own = tables[parts[0]]
    let often = meetings(of: parts, leastMeetings: leastMeetings)
    if parts.count == 1, often == own.meetings.perYear { return own.hoursPerSeat }
    func longest(_ time: (Meetings) -> Double?) -> Double {
      parts.reduce(0) { max($0, time(tables[$1].meetings) ?? 0) }
    }
    guard let often else { return own.hoursPerSeat }
    return often * (longest(\.duration) + longest(\.preparation) + longest(\.travel))
  }

  /// How often networks meet that become one; nil when it is not known of any.
  func meetings(of parts: [Int], leastMeetings: Double?) -> Double? {
    let often = parts.compactMap { tables[$0].meetings.perYear }.max()
    return often.map { often in leastMeetings.map { min(often, $0) } ?? often }
  }

  /// Whether everything about its own meetings is known, as becoming one with another asks for.
  func canCombine(_ event: Int) -> Bool {
    tables[event].isKnown && tables[event].meetings.hoursPerSeat != nil
  }

  /// Those at the table of networks that become one.
  func participants(of parts: [Int]) -> Bits {
    parts.dropFirst().reduce(into: tables[parts[0]].participants) {
      $0.formUnion(tables[$1].participants)
    }
  }
}
