import BoardNetworks

/// The hours a year that one seat takes, as far as they are known or can be estimated.
struct SeatHours: Hashable {
  /// At least this many when `isComplete` is false; nil when nothing is known.
  let known: Double?
  let isComplete: Bool

  /// Where the hours are taken to lie when they are not fully known; nil when nothing tells.
  let estimate: ClosedRange<Double>?

  /// - Parameter range: What a seat takes in networks of its type; never below what is known here.
  init(_ meetings: Meetings, range: ClosedRange<Double>?) {
    let all = meetings.hoursPerSeat
    let known = all ?? meetings.knownHoursPerSeat
    self.known = known
    isComplete = all != nil
    estimate =
      all != nil
      ? nil
      : range.map { max($0.lowerBound, known ?? 0)...max($0.upperBound, known ?? 0) }
  }
}

extension Landscape {
  /// What one seat takes in each network and body, in their order; nil for a territory.
  ///
  /// Where it is not fully known it is estimated by the type of the network; a body has its own.
  ///
  /// - Complexity: O(*n* + *a*) for *n* networks and *a* assumptions.
  func seatHours() -> [SeatHours?] {
    let ranges = HourRanges(of: self)
    return networks.map { network in
      network.nature == .network
        ? SeatHours(network.meetings, range: ranges[network.type]) : nil
    }
  }
}

/// What a seat takes in networks of each type, where a network does not say it itself.
///
/// For a type it is what the table of assumptions gives, else the range over the networks and bodies
/// of that type whose hours are known, if there are at least three. Types are the same when their
/// letters and digits are, whatever their case and accents.
///
/// An assumption runs from low to high. Where low is not given, it begins at the middle, and at 0
/// when that lacks too; where high is not given, it ends at the middle. One with neither middle nor
/// high says nothing of how much it is at most, and is not used. Ends that are given the wrong way
/// round are turned. Several assumptions for spellings of one type span them all. The rules are this
/// project's own.
private struct HourRanges {
  /// How many networks of a type it takes to estimate others by them.
  private static let leastNetworks = 3

  private let ranges: [String: ClosedRange<Double>]

  init(of landscape: Landscape) {
    var known: [String: [Double]] = [:]
    for network in landscape.networks where network.nature == .network {
      guard let type = typeKey(network.type), let hours = network.meetings.hoursPerSeat
      else { continue }
      known[type, default: []].append(hours)
    }
    let observed = known.filter { $1.count >= HourRanges.leastNetworks }
      .compactMapValues { span(of: $0) }

    var assumed: [String: [Double]] = [:]
    for assumption in landscape.assumptions {
      guard let type = typeKey(assumption.networkType), let ends = assumption.ends
      else { continue }
      assumed[type, default: []] += ends
    }
    ranges = observed.merging(assumed.compactMapValues { span(of: $0) }) { $1 }
  }

  subscript(type: String?) -> ClosedRange<Double>? { typeKey(type).flatMap { ranges[$0] } }
}

extension HourAssumption {
  /// From where to where it runs; nil when nothing says where it ends.
  fileprivate var ends: [Double]? {
    guard let last = high ?? middle else { return nil }
    return [low ?? middle ?? 0, last]
  }
}

/// From the least of some numbers to the greatest; nil for none, or when one is no number.
private func span(of numbers: [Double]) -> ClosedRange<Double>? {
  guard numbers.allSatisfy({ !$0.isNaN }), let least = numbers.min(), let greatest = numbers.max()
  else { return nil }
  return least...greatest
}

/// What types are compared by; nil for one that is not given, or is blank.
private func typeKey(_ type: String?) -> String? {
  guard let key = type.map(foldedKey), !key.isEmpty else { return nil }
  return key
}
