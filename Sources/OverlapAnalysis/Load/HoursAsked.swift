public import BoardNetworks

/// By what the hours of networks are put together, to see who asks for them.
public enum HoursAsker: String, CaseIterable, Sendable {
  /// The scheme of government behind a network.
  case scheme
  case commissioner
  case obligation
  case theme
}

/// The hours that networks take that have one scheme, commissioner, obligation or theme.
public struct HoursAsked: Hashable, Sendable {
  /// What the networks have in common, as the first network of the landscape that gives it writes
  /// it; for an obligation its raw value. Nil for networks of which it is not given.
  public let label: String?

  /// The same as a value, when it is an obligation.
  public let obligation: Obligation?

  /// The networks with a seat of a board that is counted, in the landscape's order. A body is among
  /// them where the network it is a body of is not.
  public let networks: [Name]

  /// Distinct boards with a seat there, of those that are counted.
  public let boards: Int

  /// Their seats, in networks and bodies.
  public let seats: Int
  public let load: Load
}

extension HoursAsked {
  /// Its part of all hours; nil unless all of these are known, and there are any.
  public func share(of total: TotalHours) -> Double? {
    total.load.unknownSeats == 0 ? shareOfKnown(of: total) : nil
  }

  /// What is known of its hours as a part of what is known of all; nil when nothing is, or all is 0.
  public func shareOfKnown(of total: TotalHours) -> Double? {
    guard let all = total.load.hours, all > 0, let hours = load.hours else { return nil }
    return hours / all
  }
}

extension OverlapFindings {
  /// Adds up the hours of the boards that are counted by who asks for them.
  ///
  /// The terms are those of `boardLoads()`, over networks and bodies of them. A body counts with
  /// what its own row gives, and where that is nothing with what the network gives that it is a body
  /// of. Labels are the same when their letters and digits are, whatever their case and accents.
  ///
  /// By scheme, commissioner and obligation each seat counts once, so that rows add up to the load
  /// of all boards. **By theme they do not add up**: a network with several themes counts in full
  /// under each of them.
  ///
  /// - Returns: A row for each label with a seat, by known hours from the most, those without any
  ///   last, and then by label. The row of what is not given is the last of all.
  /// - Complexity: O(*b* + *n* + *m* + *a* + *k* log *k*) for *b* boards, *n* networks, *m*
  ///   memberships and *a* assumptions, counting a membership once for each theme, and *k* rows.
  public func hoursAsked(by asker: HoursAsker) -> [HoursAsked] {
    let landscape = selection.landscape
    let isCounted = selection.countedBoards
    var rows = AskerRows(of: landscape, by: asker)
    forEachSeatedMembership { membership, hours in
      guard isCounted[membership.board.offset], membership.seatCount > 0 else { return }
      rows.add(membership, hours)
    }
    return rows.findings.sorted { isAskedBefore(($0.label, $0.load), ($1.label, $1.load)) }
  }
}

/// Whether what asks for hours stands before another that does: most known hours first, without any
/// last, then by label; what is not given is the last of all.
func isAskedBefore(_ one: (label: String?, load: Load), _ other: (label: String?, load: Load))
  -> Bool
{
  guard let label = one.label, let otherLabel = other.label else {
    return one.label != nil && other.label == nil
  }
  let hours = one.load.hours ?? -1
  let otherHours = other.load.hours ?? -1
  return hours != otherHours
    ? hours > otherHours : NaturalSortKey(label) < NaturalSortKey(otherLabel)
}

/// Hours while they are being put together by label.
private struct AskerRows {
  private struct Row {
    let label: String?
    var lastBoard: BoardIndex?
    var boardCount = 0
    var tally = LoadTally()
  }

  private let landscape: Landscape
  private let asker: HoursAsker
  private var rows: [Row] = []

  /// The rows that each network counts in, and whether a board that is counted has a seat there.
  private var rowsOfNetwork: [[Int]] = []
  private var hasSeats: [Bool]

  init(of landscape: Landscape, by asker: HoursAsker) {
    self.landscape = landscape
    self.asker = asker
    hasSeats = [Bool](repeating: false, count: landscape.networks.count)
    var positions: [String?: Int] = [:]
    for index in landscape.networks.indices {
      let given: [String?] = landscape.labels(of: NetworkIndex(index), by: asker)
      let own = (given.isEmpty ? [nil] : given).map { label in
        let key = label.map(foldedKey)
        if let position = positions[key] { return position }
        positions[key] = rows.count
        rows.append(Row(label: label))
        return rows.count - 1
      }
      rowsOfNetwork.append(Set(own).sorted())
    }
  }

  /// Adds a membership; those of one board follow each other.
  mutating func add(_ membership: Membership, _ hours: SeatHours) {
    hasSeats[membership.network.offset] = true
    for position in rowsOfNetwork[membership.network.offset] {
      rows[position].tally.add(membership.seatCount, seatsOf: hours)
      if rows[position].lastBoard != membership.board {
        rows[position].lastBoard = membership.board
        rows[position].boardCount += 1
      }
    }
  }

  var findings: [HoursAsked] {
    zip(rows, networkNames).filter { $0.0.tally.seatCount > 0 }.map { row, names in
      HoursAsked(
        label: row.label,
        obligation: asker == .obligation ? row.label.flatMap { Obligation(rawValue: $0) } : nil,
        networks: names, boards: row.boardCount, seats: row.tally.seatCount, load: row.tally.load)
    }
  }

  /// The networks of each row: a body only where what it is a body of is not among them.
  private var networkNames: [[Name]] {
    var names = [[Name]](repeating: [], count: rows.count)
    for index in landscape.networks.indices where hasSeats[index] {
      let network = landscape.networks[index]
      let whole = network.bodyOf.flatMap { hasSeats[$0.offset] ? $0.offset : nil }
      let covered = whole.map { rowsOfNetwork[$0] } ?? []
      for row in rowsOfNetwork[index] where !covered.contains(row) {
        names[row].append(Name(network))
      }
    }
    return names
  }
}

extension Landscape {
  /// What a network gives, or else the nearest that it is a body of; nothing when none does.
  func labels(of network: NetworkIndex, by asker: HoursAsker) -> [String] {
    var next: NetworkIndex? = network
    while let index = next {
      let given = self[index].labels(of: asker).filter { !foldedKey($0).isEmpty }
      if !given.isEmpty { return given }
      next = self[index].bodyOf
    }
    return []
  }
}

extension RegionalNetwork {
  fileprivate func labels(of asker: HoursAsker) -> [String] {
    switch asker {
    case .scheme: [scheme].compactMap { $0 }
    case .commissioner: [commissioner].compactMap { $0 }
    case .obligation: [obligation?.rawValue].compactMap { $0 }
    case .theme: themes
    }
  }
}
