import BoardNetworks

/// How many delegates sit in a network and its bodies, and with which mandate: numbers alone.
///
/// What a list writes of a person is not passed on, since it may be about one person only.
public struct DelegateCounts: Hashable, Sendable {
  /// Delegates that are given, one for each membership of a network or body that names one: who
  /// sits in three of them counts three times.
  public let delegates: Int

  /// Those of whom a mandate is given, by what it comes to.
  private let byMandate: [Mandate: Int]

  /// Those of whom a mandate is given.
  public var withMandate: Int { Mandate.allCases.reduce(0) { $0 + self[$1] } }

  public subscript(mandate: Mandate) -> Int { byMandate[mandate] ?? 0 }

  init(of memberships: [Membership]) {
    let all = memberships.flatMap(\.details.delegates)
    delegates = all.count
    byMandate = all.reduce(into: [:]) { counts, delegate in
      if let mandate = delegate.mandate.flatMap({ Mandate(reading: $0) }) {
        counts[mandate, default: 0] += 1
      }
    }
  }
}

/// What a delegate may do at the table.
public enum Mandate: String, CaseIterable, Sendable {
  /// Decides there.
  case full
  /// Decides within limits, advises, or asks those at home first.
  case limited
  /// Has no mandate.
  case without
  /// Is described in words that are none of these.
  case other

  /// What a list says of it; nil when that is nothing.
  init?(reading text: String) {
    let key = foldedKey(text)
    func says(_ words: String...) -> Bool { words.contains { key.contains($0) } }
    if key.isEmpty { return nil }
    if ["nee", "no"].contains(key) || says("geen", "zonder", "none", "without", "nomandate") {
      self = .without
    } else if says("beperkt", "ruggespraak", "voorbehoud", "advies", "advis", "limited", "consult")
    {
      self = .limited
    } else if ["ja", "yes", "mandaat", "mandate"].contains(key)
      || says("volledig", "beslis", "metmandaat", "full", "decid", "decision")
    {
      self = .full
    } else {
      self = .other
    }
  }
}
