import BoardNetworks

@testable import OverlapAnalysis

/// Loads by who sits at the table, and what ends with a scheme, by their definitions.
extension SlowFindings {
  /// The memberships that take hours, in the landscape's order.
  private var seated: [Membership] {
    landscape.memberships.filter { landscape[$0.network].nature == .network }
  }

  /// The board that sits there for a membership; nil when no participant does.
  func sitter(_ membership: Membership) -> Int? {
    sitter(membership.board.offset, membership.network.offset, passed: [])
  }

  private func sitter(_ board: Int, _ network: Int, passed: [Int]) -> Int? {
    let row = landscape.memberships.first {
      $0.board.offset == board && $0.network.offset == network
    }
    let via = row?.details.via ?? landscape.boards[board].representedBy.map { Via.board($0) }
    guard let via else { return board }
    guard case .board(let next) = via else { return nil }
    if next.offset == board { return board }
    if passed.contains(next.offset) { return nil }
    return sitter(next.offset, network, passed: passed + [board])
  }

  private func isDirect(_ membership: Membership) -> Bool {
    sitter(membership) == membership.board.offset
  }

  /// The hours of a board when its rows are those that are given.
  private func hours(ofBoard board: Int, _ memberships: [Membership]) -> TotalHours {
    let seats = memberships.reduce(0) { $0 + ($1.details.seatCount ?? 1) }
    return seats == 0 && landscape.boards[board].responded == false
      ? TotalHours(seats: 0, load: Load(hours: nil, unknownSeats: 0))
      : TotalHours(seats: seats, load: load(of: memberships))
  }

  private func total(_ memberships: [Membership]) -> TotalHours {
    TotalHours(
      seats: memberships.reduce(0) { $0 + ($1.details.seatCount ?? 1) },
      load: load(of: memberships))
  }

  func boardHours(_ via: ViaChoice) -> [BoardHours] {
    boardPositions.map { position in
      let board = landscape.boards[position]
      let own = seated.filter { $0.board.offset == position }
      let direct = own.filter { isDirect($0) }
      let carried = seated.filter { sitter($0) == position }
      let ways: [ViaChoice: TotalHours] = [
        .count: hours(ofBoard: position, own), .without: hours(ofBoard: position, direct),
        .representative: hours(ofBoard: position, carried),
      ]
      return BoardHours(
        name: name(ofBoard: position), sizeClass: board.sizeClass,
        schoolCount: board.schoolCount, staff: board.boardStaff, capacity: board.capacityHours,
        didNotAnswer: board.responded == false, hours: ways[via]!,
        byVia: HoursByVia(
          counting: ways[.count]!, representative: ways[.representative]!,
          without: ways[.without]!,
          through: own.filter { !isDirect($0) }.map { membership in
            SeatThrough(
              network: name(ofNetwork: membership.network.offset), holder: holder(membership))
          },
          forOthers: carried.filter { $0.board.offset != position }.map { membership in
            SeatForAnother(
              board: name(ofBoard: membership.board.offset),
              network: name(ofNetwork: membership.network.offset))
          }))
    }
  }

  /// Who sits there for a membership through another.
  private func holder(_ membership: Membership) -> Through? {
    if let sitter = sitter(membership) { return .board(name(ofBoard: sitter)) }
    var board = membership.board.offset
    for _ in 0...landscape.boards.count {
      let row = landscape.memberships.first {
        $0.board.offset == board && $0.network == membership.network
      }
      switch row?.details.via ?? landscape.boards[board].representedBy.map({ Via.board($0) }) {
      case .network(let cluster)?: return .network(name(ofNetwork: cluster.offset))
      case .other(let text)?: return .other(text)
      case .board(let next)?: board = next.offset
      case nil: return nil
      }
    }
    return nil
  }

  func viaTotals() -> ViaTotals {
    let own = seated.filter { boardPositions.contains($0.board.offset) }
    let through = own.filter { !isDirect($0) }
    func isSitterCounted(_ membership: Membership) -> Bool {
      sitter(membership).map { boardPositions.contains($0) } ?? false
    }
    return ViaTotals(
      counting: total(own), direct: total(own.filter { isDirect($0) }), through: total(through),
      throughOutsiders: total(through.filter { !isSitterCounted($0) }),
      representative: total(seated.filter { isSitterCounted($0) }),
      boardsThrough: Set(through.map(\.board)).count)
  }

  // MARK: - When a scheme ends

  func schemeEndings() -> [SchemeEnding] {
    let schemes = landscape.networks.indices.filter { landscape.networks[$0].nature == .network }
      .flatMap { labels(of: $0, .scheme) }
    var keys: [String] = []
    for key in schemes.map(plain) where !keys.contains(key) { keys.append(key) }
    return keys.map { key in ending(of: key, label: schemes.first { plain($0) == key }!) }
      .sorted { one, other in
        let hours = [one, other].map { $0.hours.load.hours ?? -.infinity }
        if hours[0] != hours[1] { return hours[0] > hours[1] }
        return NaturalSortKey(one.scheme) < NaturalSortKey(other.scheme)
      }
  }

  private func ending(of key: String, label: String) -> SchemeEnding {
    let all = landscape.networks.indices.filter {
      landscape.networks[$0].nature == .network && labels(of: $0, .scheme).map(plain) == [key]
    }
    let gone = Set(networkPositions).intersection(all)
    let left = landscape.networks.indices.filter { network in
      landscape.networks[network].nature == .network && !all.contains(network)
        && landscape.networks[network].bodyOf.map { all.contains($0.offset) } ?? false
    }
    let together = pairs(of: boardPositions).filter { first, second in
      networks(of: first, and: second).contains { gone.contains($0) }
    }
    let apart = together.filter { gone.isSuperset(of: networks(of: $0, and: $1)) }
    let inMemberWide = together.filter { first, second in
      let shared = networks(of: first, and: second)
      let plain = shared.filter { !isMemberWide($0) }
      return !gone.isSuperset(of: shared) && !plain.isEmpty && gone.isSuperset(of: plain)
    }
    let memberships = landscape.memberships.filter {
      all.contains($0.network.offset) && boardPositions.contains($0.board.offset)
        && $0.details.seatCount != 0
    }
    return SchemeEnding(
      scheme: label,
      until: Set(all.compactMap { landscape.networks[$0].schemeUntil }).sorted(),
      networks: all.filter { landscape.networks[$0].bodyOf == nil }.map { name(ofNetwork: $0) },
      statutory: all.filter { network in
        landscape.networks[network].bodyOf == nil
          && landscape.networks[network].obligation == .statutory
      }.map { name(ofNetwork: $0) },
      bodies: landscape.withBodiesBelow(
        all.filter { landscape.networks[$0].bodyOf != nil }.map { NetworkIndex($0) }
      ).map { named($0.offset) },
      bodiesLeft: left.map(named), boards: Set(memberships.map(\.board)).count,
      hours: total(memberships), pairs: together.count,
      pairsApart: apart.map { first, second in
        MeetingPair(first: name(ofBoard: first), second: name(ofBoard: second))
      },
      pairsLeftInMemberWide: inMemberWide.count,
      boardsNowhere: boardPositions.filter { board in
        !networks(of: board).isEmpty && gone.isSuperset(of: networks(of: board))
      }.map { name(ofBoard: $0) },
      incomplete: all.filter { listing(of: $0).isComplete == false }
        .map { name(ofNetwork: $0) })
  }

  private func named(_ body: Int) -> NamedBody {
    var whole = body
    while let next = landscape.networks[whole].bodyOf { whole = next.offset }
    return NamedBody(body: name(ofNetwork: body), network: name(ofNetwork: whole))
  }
}
