import BoardNetworks

@testable import OverlapAnalysis

/// What changed by its definitions: sets of boards and networks, and loops over every membership.
///
/// It shares no code with what it checks, beyond the values that it gives.
struct SlowChanges {
  let change: RandomChange

  /// A board that is there now with those that became it, and those that became none.
  struct Lineage: Hashable {
    let before: Set<Int>
    let now: Int?
  }

  var lineages: [Lineage] {
    let now = change.later.boards.indices.filter { change.later.boards[$0].isSchoolBoard }
    let before = change.earlier.boards.indices.filter { change.earlier.boards[$0].isSchoolBoard }
    let there = now.map { board in
      Lineage(
        before: Set(before.filter { change.succession.boards[$0]?.offset == board }), now: board)
    }
    let gone = before.filter { board in !there.contains { $0.before.contains(board) } }
    return there + gone.map { Lineage(before: [$0], now: nil) }
  }

  /// Networks that hang together: numbered from 0 before, and from -1 downwards now.
  private var heaps: [Set<Int>] {
    var heaps: [Set<Int>] =
      change.earlier.networks.indices.map { [$0] } + change.later.networks.indices.map { [-1 - $0] }
    for (old, successors) in change.succession.networks.enumerated() {
      for successor in successors {
        let joined = heaps.filter { $0.contains(old) || $0.contains(-1 - successor.offset) }
        heaps.removeAll { joined.contains($0) }
        heaps.append(joined.reduce([]) { $0.union($1) })
      }
    }
    return heaps
  }

  /// The hours of each cause, for one board.
  func causes(of lineage: Lineage) -> [LoadCause: (hours: Double, unknownSeats: Int)] {
    var result: [LoadCause: (hours: Double, unknownSeats: Int)] = [:]
    func add(_ cause: LoadCause, _ hours: Double, _ unknown: Int) {
      guard hours != 0 || unknown > 0 else { return }
      let sum = result[cause] ?? (0, 0)
      result[cause] = (sum.hours + hours, sum.unknownSeats + unknown)
    }
    for heap in heaps {
      let old = change.earlier.memberships.filter {
        lineage.before.contains($0.board.offset) && heap.contains($0.network.offset)
      }
      let new = change.later.memberships.filter {
        $0.board.offset == lineage.now && heap.contains(-1 - $0.network.offset)
      }
      let seatsOld = seats(old, in: change.earlier)
      let seatsNew = seats(new, in: change.later)
      guard !seatsOld.isEmpty || !seatsNew.isEmpty else { continue }
      let known = (
        old: seatsOld.reduce(0) { $0 + atLeast($1) }, new: seatsNew.reduce(0) { $0 + atLeast($1) }
      )
      let unknown = (
        old: seatsOld.count { perSeat($0) == nil }, new: seatsNew.count { perSeat($0) == nil }
      )
      let hadNetworks = heap.contains { $0 >= 0 }
      let hasNetworks = heap.contains { $0 < 0 }
      if old.isEmpty {
        let isUnsure =
          hadNetworks && mayLack(lineage.before, heap.filter { $0 >= 0 }, change.earlier)
        add(
          isUnsure
            ? .listedNow
            : lineage.before.isEmpty
              ? .boardsCame
              : hadNetworks ? .membersJoined : .newNetworks, known.new, unknown.new)
      } else if new.isEmpty {
        let isUnsure =
          hasNetworks
          && mayLack(
            lineage.now.map { [$0] } ?? [], Set(heap.filter { $0 < 0 }.map { -1 - $0 }),
            change.later)
        add(
          isUnsure
            ? .listedNoLonger
            : lineage.now == nil
              ? .boardsWent
              : hasNetworks ? .membersLeft : .endedNetworks, -known.old, unknown.old)
      } else if heap.count > 2 {
        let cause: LoadCause =
          switch (unknown.old > 0, unknown.new > 0) {
          case (false, false): .rearrangedNetworks
          case (true, false): .hoursBecameKnown
          case (false, true): .hoursBecameUnknown
          case (true, true): .hoursPartlyKnown
          }
        add(cause, known.new - known.old, max(unknown.old, unknown.new))
      } else {
        carriedOn(seatsOld, seatsNew, isMerger: old.count > 1, known, unknown, add)
      }
    }
    return result
  }

  private func carriedOn(
    _ old: [Meetings], _ new: [Meetings], isMerger: Bool, _ known: (old: Double, new: Double),
    _ unknown: (old: Int, new: Int), _ add: (LoadCause, Double, Int) -> Void
  ) {
    let seatCause: LoadCause = isMerger ? .boardMergers : .seats
    if old.isEmpty || new.isEmpty {
      add(seatCause, known.new - known.old, unknown.old + unknown.new)
    } else if unknown.old + unknown.new == 0 {
      // Each of the three changes in turn, in every order.
      func each(_ meetings: Meetings) -> Double {
        meetings.duration! + meetings.preparation! + meetings.travel!
      }
      let first = [Double(old.count), old[0].perYear!, each(old[0])]
      let last = [Double(new.count), new[0].perYear!, each(new[0])]
      var sums = [0.0, 0.0, 0.0]
      for one in 0..<3 {
        for two in 0..<3 where two != one {
          var now = first
          for factor in [one, two, 3 - one - two] {
            let before = now.reduce(1, *)
            now[factor] = last[factor]
            sums[factor] += now.reduce(1, *) - before
          }
        }
      }
      add(seatCause, sums[0] / 6, 0)
      add(.meetingsPerYear, sums[1] / 6, 0)
      add(.hoursPerMeeting, sums[2] / 6, 0)
    } else if old[0] == new[0] {
      add(seatCause, known.new - known.old, abs(old.count - new.count))
    } else {
      add(
        unknown.new == 0
          ? .hoursBecameKnown : unknown.old == 0 ? .hoursBecameUnknown : .hoursPartlyKnown,
        known.new - known.old, max(unknown.old, unknown.new))
    }
  }

  /// The meetings of each seat, one by one.
  private func seats(_ memberships: [Membership], in landscape: Landscape) -> [Meetings] {
    memberships.filter { landscape[$0.network].nature == .network }.flatMap {
      Array(repeating: landscape[$0.network].meetings, count: $0.details.seatCount ?? 1)
    }
  }

  private func perSeat(_ meetings: Meetings) -> Double? {
    guard let often = meetings.perYear, let hours = meetings.duration,
      let before = meetings.preparation, let travel = meetings.travel
    else { return nil }
    return often * (hours + before + travel)
  }

  private func atLeast(_ meetings: Meetings) -> Double {
    (meetings.perYear ?? 0)
      * [meetings.duration, meetings.preparation, meetings.travel].reduce(0) { $0 + ($1 ?? 0) }
  }

  /// Whether lists may lack boards: one is shorter than the network says, or a board did not answer
  /// and one does not say how long it is.
  private func mayLack(_ boards: Set<Int>, _ networks: Set<Int>, _ landscape: Landscape) -> Bool {
    guard change.basis == .counts else { return false }
    let rooms = networks.map { network -> Int? in
      let listed = landscape.memberships.count { $0.network.offset == network }
      return landscape.networks[network].declaredMemberCount.map { $0 - listed }
    }
    if rooms.contains(where: { $0 ?? 0 > 0 }) { return true }
    return boards.contains { landscape.boards[$0].responded == false } && rooms.contains(nil)
  }

  /// Whether one of some boards meets one of some others, by the list of a network that is no body.
  func meet(_ some: Set<Int>, _ others: Set<Int>, in landscape: Landscape) -> Bool {
    landscape.networks.indices.contains { network in
      let members = Set(
        landscape.memberships.filter { $0.network.offset == network }.map(\.board.offset))
      return landscape.networks[network].nature == .network
        && landscape.networks[network].bodyOf == nil
        && !members.isDisjoint(with: some) && !members.isDisjoint(with: others)
    }
  }
}
