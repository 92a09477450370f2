import BoardNetworks

/// What it takes of boards across a border to sit in networks on more than one side of it.
///
/// A network is on a side when its region is one territory of the division; most lists do not tell.
public struct BorderHours: Hashable, Sendable {
  /// The networks whose region is a territory of the division, in the landscape's order.
  public let networks: [Name]

  /// The boards across a border with a seat in networks of several territories, bodies included.
  public let boards: [Name]

  /// Their seats in these networks.
  public let seats: Int

  /// Their hours a year in all territories but the one in which each has most.
  public let load: Load
}

extension BorderHours {
  /// Adds up, over boards, their hours outside the territory in which they have most.
  ///
  /// With h_t the hours of a board in networks of territory *t*, it adds up Σ_t h_t − max_t h_t. That
  /// never falls when one of the h_t rises, so that lower bounds of hours give one of the sum, and
  /// upper ones too. Regions and territories are the same when their letters and digits are; a region
  /// is a territory by its name or its id. The measure is this project's own.
  ///
  /// - Parameters:
  ///   - boards: Those across a border, in the landscape's order.
  ///   - territories: The territories of the division.
  /// - Returns: Nil when no network is on one side.
  /// - Complexity: O(*n* *l* + *m* + *a*) for *n* networks, the farthest *l* steps from what it is a
  ///   body of, *m* memberships and *a* assumptions.
  init?(of boards: [BoardIndex], across territories: [Name], in landscape: Landscape) {
    var places: [String: Set<Int>] = [:]
    for (place, territory) in territories.enumerated() {
      for key in [territory.label, territory.id].compactMap(regionKey) {
        places[key, default: []].insert(place)
      }
    }
    let sides: [Int?] = landscape.networks.indices.map { offset in
      let root = landscape[landscape.root(of: NetworkIndex(offset))]
      guard root.nature == .network, let key = regionKey(root.region),
        let found = places[key], found.count == 1
      else { return nil }
      return found.first
    }
    let networks = landscape.networks.indices.filter {
      sides[$0] != nil && landscape.networks[$0].bodyOf == nil
    }
    guard !networks.isEmpty else { return nil }

    let hours = landscape.seatHours()
    let isAcross = Set(boards)
    var tallies: [BoardIndex: [Int: LoadTally]] = [:]
    for membership in landscape.memberships where isAcross.contains(membership.board) {
      guard let side = sides[membership.network.offset],
        let seat = hours[membership.network.offset], membership.seatCount > 0
      else { continue }
      tallies[membership.board, default: [:]][side, default: LoadTally()]
        .add(membership.seatCount, seatsOf: seat)
    }
    let crossing = boards.filter { (tallies[$0]?.count ?? 0) > 1 }
    let loads = crossing.map { tallies[$0]!.sorted { $0.key < $1.key }.map(\.value) }
    self.networks = networks.map { Name(landscape.networks[$0]) }
    self.boards = crossing.map { Name(landscape[$0]) }
    seats = loads.joined().reduce(0) { $0 + $1.seatCount }
    load = BorderHours.outsideLargest(loads.map { $0.map(\.load) })
  }

  /// Of each board the loads in its territories: all but the largest, added up over boards.
  private static func outsideLargest(_ loads: [[Load]]) -> Load {
    func sum(_ hours: (Load) -> Double) -> Double {
      loads.reduce(0) { total, own in
        let values = own.map(hours)
        return total + values.reduce(0, +) - (values.max() ?? 0)
      }
    }
    let all = loads.flatMap { $0 }
    let low = sum { $0.interval?.lowerBound ?? 0 }
    let high = sum { $0.interval?.upperBound ?? 0 }
    return Load(
      hours: all.contains { $0.hours != nil } || all.isEmpty ? sum { $0.hours ?? 0 } : nil,
      unknownSeats: all.reduce(0) { $0 + $1.unknownSeats },
      estimatedSeats: all.reduce(0) { $0 + $1.estimatedSeats },
      interval: (all.contains { $0.interval != nil } || all.isEmpty) && low <= high
        ? low...high : nil)
  }
}
