import BoardNetworks

/// How many delegates sit in a network and its bodies, and with which mandate: numbers, no names.
public struct DelegateCounts: Hashable, Sendable {
  /// Delegates that are given, one for each membership of a network or body that names one: who
  /// sits in three of them counts three times.
  public let delegates: Int

  /// Those with a mandate, by what it is.
  public let mandates: [LabelCount]

  /// Those with a mandate.
  public var withMandate: Int { mandates.reduce(0) { $0 + $1.count } }

  init(of memberships: [Membership]) {
    let all = memberships.flatMap(\.details.delegates)
    delegates = all.count
    mandates = LabelCount.counts(of: all.compactMap(\.mandate))
  }
}
